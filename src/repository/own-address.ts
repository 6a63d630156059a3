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

/** A checkout of the runner's does not keep it, and the event names it. */
async function defaultBranch({ host, git }: Asked): Promise<string | undefined> {
  const { defaultBranch: named } = readChangeEvent(await host.readEvent());
  if (named !== undefined) return named;
  const head = await git?.run("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  return head?.trim().replace(/^origin\//, "") || undefined;
}

/** `https://…/owner/name.git`, `ssh://git@…:22/owner/name`, `git@…:owner/name.git`. A folder is no place that others see. */
function addressOf(remote: string): Omit<OwnAddress, "branch"> | undefined {
  if (/^file:|^[./~]|^[A-Za-z]:[\\/]/.test(remote)) return undefined;
  const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}
