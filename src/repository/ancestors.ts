import type { Git } from "./git.ts";
import type { ChangeEnd } from "./read-change.ts";
import { mainRemote, type Network, Remote } from "./remote.ts";

/** A commit and those before it by first parents. */
export interface FirstParents {
  /** The nearest first, the commit itself before all. */
  readonly commits: readonly string[];
  /** The clone is cut off behind the last of them: others may know more. */
  readonly cut: boolean;
}

/** At most so many commits by first parents. What a shallow clone lacks of them is fetched where the network may be used. */
export async function firstParents(git: Git, commit: string, most: number, network: Network | undefined): Promise<FirstParents> {
  const known = await knownFirstParents(git, commit, most);
  const cut = known.length < most && (await isShallow(git));
  if (!cut || network === undefined) return { commits: known, cut };
  const remote = new Remote(git, await mainRemote(git), network);
  if (!(await remote.fetch([`--deepen=${most}`], [known.at(-1) ?? commit]))) return { commits: known, cut };
  return firstParents(git, commit, most, undefined);
}

async function knownFirstParents(git: Git, commit: string, most: number): Promise<readonly string[]> {
  const listed = await git.run("rev-list", "--first-parent", `--max-count=${most}`, commit);
  return listed?.split("\n").filter((line) => line !== "") ?? [commit];
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.run("rev-parse", "--is-shallow-repository"))?.trim() !== "false";
}

/** Today's path of each file that was renamed since a commit, by its path then. */
export async function renamesSince(git: Git, commit: string, end: ChangeEnd): Promise<ReadonlyMap<string, string>> {
  const args = ["--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--no-textconv", "--no-color"];
  const fields = (await git.run("diff", ...args, commit, ...(end === "HEAD" ? [end] : []), "--"))?.split("\0") ?? [];
  const renames = new Map<string, string>();
  for (let i = 0; i + 2 < fields.length; i += 3) renames.set(fields[i + 1] ?? "", fields[i + 2] ?? "");
  return renames;
}
