import type { Host } from "../host/host.ts";
import { cleanPath, type RepoPath, repoPath } from "../model/repo-path.ts";
import { type Git, trackedFiles } from "./git.ts";
import { PathIndex } from "./path-index.ts";
import type { PathContext, PathMapping } from "./resolve-paths.ts";

/** The files of the repository, and how paths of reports are looked for among them. */
export interface Paths {
  readonly context: PathContext;
  /** From the root of the repository. */
  readonly files: readonly RepoPath[];
  /** Whether a file, as seen from the working directory, is committed. */
  isTracked(file: string): boolean;
  /** The folder of a file, from the root of the repository; undefined for a file that lies elsewhere. */
  folderOf(file: string): string | undefined;
  /** The committed link that a file is, or that it is reached through: what is tracked of the path of one that lies elsewhere. */
  trackedLink(file: string): string | undefined;
}

/**
 * Tracked files where there is git, the file tree where there is none; `untracked` are files that are yet to be added, which
 * git may still be looking for.
 */
export async function openPaths(
  place: { host: Host; git: Git | undefined },
  mappings: readonly PathMapping[],
  untracked: readonly string[] | Promise<readonly string[]> = [],
): Promise<Paths> {
  const { host, git } = place;
  const files = git ? await trackedFiles(git) : (await host.files.all()).flatMap((path) => repoPath(path) ?? []);
  const prefix = git?.folder ?? "";
  const committed = new PathIndex(files);
  const tracked = (path: string | undefined) => path !== undefined && committed.find(path) !== undefined;
  const fresh = (await untracked).flatMap((path) => repoPath(path) ?? []);
  const all = fresh.length === 0 ? files : [...files, ...fresh];
  const context: PathContext = {
    index: all === files ? committed : new PathIndex(all),
    mappings: mappings.map(({ from, to }) => ({ from: cleanPath(from), to: cleanPath(to) })),
    roots: [...new Set([...(git ? [git.root] : []), host.cwd, ...host.workspaces].map((root) => rootOf(root, host.cwd, prefix)))],
    goModules: await goModules(host, files, prefix),
    workingFolder: prefix,
  };
  return {
    context,
    files: all,
    isTracked: (file) => tracked(git?.pathOf(file)),
    folderOf: (file) => folderOf(git ? git.pathOf(file) : repoPath(file)),
    // git lists a link like a file, so what stands below a listed path stands behind a link.
    trackedLink: (file) => {
      const path = git?.pathOf(file) ?? "";
      return [...foldersAbove(path), path].find(tracked);
    },
  };
}

/** The working directory lies in the root, by whatever name it is known: a file below it is not looked for from the root. */
function rootOf(folder: string, cwd: string, workingFolder: string): string {
  const isInside = folder === cwd && workingFolder !== "" && cleanPath(cwd).endsWith(`/${workingFolder}`);
  return isInside ? cleanPath(cwd).slice(0, -workingFolder.length - 1) : cleanPath(folder);
}

function folderOf(path: RepoPath | undefined): string | undefined {
  return path?.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function foldersAbove(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join("/"));
}

/** Every `go.mod` of the repository, the deepest name first, so that a nested module wins over the one around it. */
async function goModules(host: Host, files: readonly RepoPath[], prefix: string): Promise<readonly PathMapping[]> {
  const modules: PathMapping[] = [];
  for (const file of files) {
    if (file !== "go.mod" && !file.endsWith("/go.mod")) continue;
    // A link or a folder of that name is no module of ours.
    const text = await host.files.readText(fromWorkingFolder(file, prefix)).catch(() => undefined);
    const name = text && /^\s*module\s+"?([^\s"]+)/m.exec(text)?.[1];
    if (name) modules.push({ from: name, to: file.slice(0, -"go.mod".length).replace(/\/$/, "") });
  }
  return modules.sort((a, b) => b.from.length - a.from.length);
}

function fromWorkingFolder(file: RepoPath, prefix: string): string {
  return prefix === "" ? file : `${"../".repeat(prefix.split("/").length)}${file}`;
}
