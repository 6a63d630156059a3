import type { Host, RunOptions } from "../host/host.ts";
import { cleanPath, pathBelow, type RepoPath, repoPath } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import { type GitIndex, indexCommand, readIndex } from "./git-index.ts";
import { locateRepository } from "./own-repository.ts";

/**
 * Nothing that a repository's configuration can run is run: no file system monitor, no hook, no external diff, no filter
 * (only commits and the index are looked at, never the working tree), no prompt, no transport.
 * Plain files in the form of a repository are none: a change can hold them, with a configuration and a history of its own.
 * In container jobs the folder belongs to another user, which git refuses unless told otherwise.
 */
const hardening = [
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.quotePath=false",
  "core.hooksPath=/dev/null",
].flatMap((setting) => ["-c", setting]);
const offline = ["-c", "protocol.allow=never"];

/** What a fetch may use, whatever the repository's configuration allows: never `ext`, which runs a command. */
const online = { GIT_ALLOW_PROTOCOL: "https:ssh:file", GIT_NO_LAZY_FETCH: "0" };

export interface Git {
  /** The absolute path of the repository's root. */
  readonly root: string;
  /** The folder that was opened, from the root; "" for the root itself. */
  readonly folder: string;
  /** The clone does not have the whole history, as it was when it was opened. */
  readonly isShallow: boolean;
  /** What is tracked; undefined where git cannot say. */
  readonly index: Promise<GitIndex | undefined>;
  /** The object of the commit that is checked out, below its name; undefined where nothing is committed. */
  head(): Promise<string | undefined>;
  /** Runs git in the root; undefined when it ends with another code than 0. */
  run(...args: string[]): Promise<string | undefined>;
  /** The same where git may reach its remotes, for no longer than `timeout` ms. */
  reach(options: Pick<RunOptions, "gitSettings" | "timeout">, ...args: string[]): Promise<string | undefined>;
  /** A text file of the working tree, by its path from the root; undefined when there is none. */
  readText(path: string): Promise<string | undefined>;
  /** Where a file lies in the repository, by its path from the opened folder or an absolute one; undefined when outside. */
  pathOf(file: string): RepoPath | undefined;
}

/** The repository that `folder` lies in, or undefined where there is none or no git. Throws `UntrustedRepository`. */
export async function openGit(host: Host, folder: string): Promise<Git | undefined> {
  const start = (cwd: string, args: readonly string[], options?: RunOptions) => {
    const closed = options === undefined ? offline : [];
    return host.run("git", ["-c", `safe.directory=*`, ...hardening, ...closed, ...args], cwd, options);
  };
  const runIn = async (cwd: string, args: readonly string[], options?: RunOptions) => {
    const done = await start(cwd, args, options);
    return done?.code === 0 ? done.stdout : undefined;
  };
  // Asked for at once: to start git takes as long as to read a small report.
  const index = runIn(folder, indexCommand).then((listed) => (listed === undefined ? undefined : readIndex(listed)));
  // Its name and its object by one process: to start git is most of what each question costs.
  const readHead = () => runIn(folder, ["rev-list", "--no-walk", "--max-count=1", "--header", "--encoding=UTF-8", "HEAD", "--"]);
  // In a workflow the policy is always compared with that of the base, which is found from here.
  let head = host.kind === "github" ? readHead() : undefined;
  const located = await locateRepository(host, folder, start);
  if (located === undefined) return undefined;
  const { root, isShallow } = located;
  const opened = cleanPath(located.prefix);
  return {
    root,
    folder: opened,
    isShallow,
    index,
    head: () => {
      head ??= readHead();
      return head;
    },
    run: (...args) => runIn(root, args),
    reach: (options, ...args) => runIn(root, args, { ...options, env: online }),
    readText: (path) => host.files.readText(`${root}/${path}`),
    pathOf: (file) => pathFrom(opened, [folder, root], file),
  };
}

/** `folders` are the opened folder and the root: an absolute path may begin with either, a link having led to the first. */
function pathFrom(opened: string, folders: readonly [string, string], file: string): RepoPath | undefined {
  const path = cleanPath(file);
  const [inFolder, inRoot] = folders.map((folder) => pathBelow(path, cleanPath(folder)));
  if (inFolder === undefined && inRoot !== undefined) return repoPath(inRoot);
  if (inFolder === undefined && /^(\/|[A-Za-z]:)/.test(path)) return undefined;
  return repoPath(opened === "" ? (inFolder ?? path) : `${opened}/${inFolder ?? path}`);
}

/** The tracked files. A link and a submodule are one entry each; what stands behind them is not of this repository. */
export async function trackedFiles(git: Git): Promise<readonly RepoPath[]> {
  const index = await git.index;
  // Nothing listed would mean that no report is committed, which nobody could tell.
  if (index === undefined)
    throw new ReportError("unreadable-report", ".git", "git cannot list the tracked files; see what git ls-files says");
  return index.paths.flatMap((path) => repoPath(path) ?? []);
}
