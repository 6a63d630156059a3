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
  const head = await git.run("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  return head?.trim().replace(/^origin\//, "") || onlyUsual(git);
}

/** What a default branch is mostly called. */
const usual = ["main", "master"] as const;

/** The one of the usual names that there is; where there are both, either may be the old one. */
async function onlyUsual(git: Git): Promise<string | undefined> {
  const refs = usual.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
  const listed = (await git.run("for-each-ref", "--format=%(refname)", ...refs))?.split(/\r?\n/) ?? [];
  const found = usual.filter((name) => listed.some((ref) => ref.endsWith(`/${name}`)));
  return found.length === 1 ? found[0] : undefined;
}

/** `https://…/owner/name.git`, `ssh://git@…:22/owner/name`, `git@…:owner/name.git`. A folder is no place that others see. */
function addressOf(remote: string): Omit<OwnAddress, "branch"> | undefined {
  if (/^file:|^[./~]|^[A-Za-z]:[\\/]/.test(remote)) return undefined;
  const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}
