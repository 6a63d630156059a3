import type { Git } from "./git.ts";

/** A commit and those before it by first parents, as far as this clone has them. */
export async function firstParents(git: Git, commit: string, most: number): Promise<readonly string[]> {
  const listed = await git.run("rev-list", "--first-parent", `--max-count=${most}`, commit);
  return listed?.split("\n").filter((line) => line !== "") ?? [commit];
}

/** Whether this clone may lack commits that others have. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.run("rev-parse", "--is-shallow-repository"))?.trim() !== "false";
}

/** Today's path of each file that was renamed since a commit, by its path then. */
export async function renamesSince(git: Git, commit: string): Promise<ReadonlyMap<string, string>> {
  const args = ["--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--no-textconv", "--no-color"];
  const fields = (await git.run("diff", ...args, commit, "HEAD", "--"))?.split("\0") ?? [];
  const renames = new Map<string, string>();
  for (let i = 0; i + 2 < fields.length; i += 3) renames.set(fields[i + 1] ?? "", fields[i + 2] ?? "");
  return renames;
}
