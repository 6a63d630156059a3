import type { Git } from "./git.ts";

/** Commits that are looked through, from the newest on. */
const mostCommits = 2000;

/** Where files went that history knows, by their old path; of several moves of one, the newest. */
export async function movedFiles(git: Git): Promise<ReadonlyMap<string, string>> {
  const log = await git.run(
    "log",
    "-z",
    "--format=",
    "--name-status",
    "--find-renames",
    "--diff-filter=R",
    `--max-count=${mostCommits}`,
  );
  const moved = new Map<string, string>();
  const parts = (log ?? "").split("\0");
  for (let i = 0; i + 2 < parts.length; ) {
    const [status = "", from = "", to = ""] = parts.slice(i, i + 3);
    if (!/^R\d+$/.test(status.trim())) {
      i++;
      continue;
    }
    if (!moved.has(from)) moved.set(from, to);
    i += 3;
  }
  return moved;
}
