import type { Finished, Host } from "../host/host.ts";
import { cleanPath } from "../model/repo-path.ts";

/** Where git says that a repository is. */
export interface Located {
  readonly root: string;
  /** The opened folder from the root, with a slash at its end; "" for the root itself. */
  readonly prefix: string;
  /** The clone does not have the whole history. */
  readonly isShallow: boolean;
}

/**
 * In a workflow git opens something else than what was checked out, or nothing although a `.git` stands there. It is no
 * case of "no repository": without git, committed reports would count and the change would not be seen.
 * `message` says what was found and what is allowed, in words for the user.
 */
export class UntrustedRepository extends Error {}

type RunGit = (cwd: string, args: readonly string[]) => Promise<Finished | undefined>;

/**
 * The repository around a folder; undefined where there is none or no git. git takes any folder with `HEAD`, `objects` and
 * `refs` for a repository, and before 2.38 it cannot be told not to: what it names is held against the `.git` of its root.
 */
export async function locateRepository(host: Host, folder: string, run: RunGit): Promise<Located | undefined> {
  const asked = ["--absolute-git-dir", "--show-toplevel", "--show-prefix", "--is-shallow-repository"];
  const done = await run(folder, ["rev-parse", ...asked]);
  if (done === undefined) return undefined;
  const [gitDir = "", root = "", prefix = "", shallow] = done.stdout.split(/\r?\n/);
  const located = { root, prefix, isShallow: shallow === "true" };
  const isOpen = done.code === 0 && root !== "";
  if (host.kind === "terminal") return isOpen ? located : undefined;
  if (!isOpen) return noneAround(host, folder);
  if (await isOwn(gitDir, root, run)) return located;
  throw new UntrustedRepository(
    `git takes ${JSON.stringify(gitDir)} for the repository, which is not the .git of ${JSON.stringify(root)}: files of the checkout can stand in for a history there; ${allowed}`,
  );
}

const allowed =
  "allowed: a folder in which, and above which up to its .git, no files have the form of a git repository (HEAD, objects, refs)";

/** The `.git` of the root itself, or what the file of that name in a working tree or a submodule leads to. */
async function isOwn(gitDir: string, root: string, run: RunGit): Promise<boolean> {
  const beside = `${cleanPath(root)}/.git`;
  if (cleanPath(gitDir) === beside) return true;
  const resolved = await run(root, ["rev-parse", "--resolve-git-dir", beside]);
  return resolved?.code === 0 && cleanPath(resolved.stdout.trim()) === cleanPath(gitDir);
}

async function noneAround({ files }: Host, folder: string): Promise<undefined> {
  let forged: string | undefined;
  for (let above = folder; above !== ""; above = above.replace(/[\\/]?[^\\/]*$/, "")) {
    if (await files.exists(`${above}/.git`)) throw new UntrustedRepository(notOpened(above, folder, forged));
    if ((await files.exists(`${above}/objects`)) && (await files.exists(`${above}/refs`))) forged ??= above;
  }
}

function notOpened(root: string, folder: string, forged: string | undefined): string {
  const found = `git does not open the repository of ${JSON.stringify(root)}, although its .git is there`;
  if (forged !== undefined) return `${found}: files in ${JSON.stringify(forged)} have the form of another; ${allowed}`;
  const trust = `git config --global --add safe.directory ${JSON.stringify(root)}`;
  return `${found}; see what git status says in ${JSON.stringify(folder)}, and where that is "dubious ownership", run ${trust} in an earlier step; ${allowed}`;
}
