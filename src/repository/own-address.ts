import type { Host } from "../host/host.ts";
import type { Git } from "./git.ts";

/** Where the repository is shown, by what the runner or git's remote says. */
export interface OwnAddress {
  readonly host: string;
  /** `owner/name`. */
  readonly path: string;
  readonly branch: string | undefined;
}

export async function ownAddress({
  host,
  git,
}: {
  readonly host: Host;
  readonly git: Git | undefined;
}): Promise<OwnAddress | undefined> {
  const { serverUrl, repository } = host.facts;
  const head = await git?.run("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD").catch(() => undefined);
  const branch = head?.trim().replace(/^origin\//, "") || undefined;
  if (serverUrl !== undefined && repository !== undefined)
    return { host: serverUrl.replace(/^https?:\/\//, ""), path: repository, branch };
  const remote = await git?.run("remote", "get-url", "origin").catch(() => undefined);
  const [, name, path] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?\s*$/.exec(remote ?? "") ?? [];
  return name === undefined || path === undefined ? undefined : { host: name, path, branch };
}
