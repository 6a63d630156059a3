import type { Host } from "../host/host.ts";
import { readChangeEvent } from "./event.ts";
import type { Git } from "./git.ts";

/** Where the repository is shown, by what the runner or git's remote says. */
export interface OwnAddress {
  readonly host: string;
  /** `owner/name`. */
  readonly path: string;
  readonly branch: string | undefined;
}

interface Asked {
  readonly host: Host;
  readonly git: Git | undefined;
}

export async function ownAddress({ host, git }: Asked): Promise<OwnAddress | undefined> {
  const { serverUrl, repository } = host.facts;
  const branch = await defaultBranch({ host, git });
  if (serverUrl !== undefined && repository !== undefined)
    return { host: serverUrl.replace(/^https?:\/\//, ""), path: repository, branch };
  const remote = await git?.run("remote", "get-url", "origin");
  const named = remote === undefined ? undefined : addressOf(remote.trim());
  return named && { ...named, branch };
}

/** A checkout of the runner's does not keep it, and the event names it; other CIs have a variable. */
async function defaultBranch({ host, git }: Asked): Promise<string | undefined> {
  const { defaultBranch: named = host.facts.defaultBranch } = readChangeEvent(await host.readEvent());
  if (named !== undefined || git === undefined) return named;
  const refs = [remoteHead, ...usual.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`])];
  const listed = await git.run("for-each-ref", "--format=%(refname) %(symref)", ...refs);
  return listed === undefined ? undefined : branchAmong(new Map(listed.split(/\r?\n/).map(pairOf)));
}

const remoteHead = "refs/remotes/origin/HEAD";
/** What a default branch is mostly called. */
const usual = ["main", "master"] as const;

function pairOf(line: string): readonly [ref: string, target: string] {
  const [ref = "", target = ""] = line.split(" ");
  return [ref, target];
}

/** What origin's HEAD is, else the one of the usual names that there is; where there are both, either may be the old one. */
function branchAmong(refs: ReadonlyMap<string, string>): string | undefined {
  const head = refs.get(remoteHead)?.replace(/^refs\/remotes\/origin\//, "");
  if (head) return head;
  const found = usual.filter((name) => refs.has(`refs/remotes/origin/${name}`) || refs.has(`refs/heads/${name}`));
  return found.length === 1 ? found[0] : undefined;
}

/** `https://…/owner/name.git`, `ssh://git@…:22/owner/name`, `git@…:owner/name.git`. A folder is no place that others see. */
function addressOf(remote: string): Omit<OwnAddress, "branch"> | undefined {
  if (/^file:|^[./~]|^[A-Za-z]:[\\/]/.test(remote)) return undefined;
  const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}
