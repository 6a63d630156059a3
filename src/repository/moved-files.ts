import type { Git } from "./git.ts";

/** Commits that are looked through, from the newest on. */
const mostCommits = 2000;

const renames = ["-z", "--name-status", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--no-textconv"];

/**
 * Where files went, by their old path; of several moves of one, the newest. A shallow clone has no history, but that of a
 * pull request knows what it changes against its base.
 */
export async function movedFiles(git: Git): Promise<ReadonlyMap<string, string>> {
  const moved = new Map<string, string>();
  const told = await Promise.all([
    git.run("diff", "--cached", ...renames, "HEAD", "--"),
    git.run("diff", ...renames, "HEAD^1", "HEAD", "--"),
    git.run("log", ...renames, "--format=", `--max-count=${mostCommits}`, "HEAD", "--"),
  ]);
  for (const [from, to] of told.flatMap((text) => renamesIn(text ?? ""))) if (!moved.has(from)) moved.set(from, to);
  return moved;
}

/** `R100`, the old path, the new one; each ended by NUL. Between commits `log` may put an empty line. */
function renamesIn(text: string): readonly (readonly [from: string, to: string])[] {
  const found: (readonly [string, string])[] = [];
  const parts = text.split("\0");
  for (let i = 0; i + 2 < parts.length; ) {
    const [status = "", from = "", to = ""] = parts.slice(i, i + 3);
    const isRename = /^R\d+$/.test(status.trim());
    if (isRename) found.push([from, to]);
    i += isRename ? 3 : 1;
  }
  return found;
}
