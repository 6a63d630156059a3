import type { RunFacts } from "../host/host.ts";
import type { Git } from "./git.ts";

/**
 * The commit that a change starts from, as far as this clone knows it: the first parent of a pull request's merge commit
 * (the event's own base goes stale), else where the branch left its base. Undefined where git does not know, as in a
 * clone of depth 1.
 */
export async function baseCommit(git: Git, { event, baseRef, commit }: RunFacts): Promise<string | undefined> {
  if (event === "pull_request") {
    const [head, base, ...others] = (await git.run("rev-list", "--parents", "-n", "1", "HEAD"))?.trim().split(" ") ?? [];
    // A branch that merged its base ends with a merge commit as well, but that one's first parent is the branch's own.
    const isMergeOfRun = others.length === 1 && (commit === undefined || head === commit);
    if (isMergeOfRun) return (await isThere(git, base)) ? base : undefined;
  }
  if (event === "push" || event === "merge_group") return (await git.run("rev-parse", "--verify", "--quiet", "HEAD^1"))?.trim();
  const target = baseRef ? `origin/${baseRef}` : "origin/HEAD";
  return (await git.run("merge-base", target, "HEAD"))?.trim();
}

async function isThere(git: Git, commit: string | undefined): Promise<boolean> {
  return commit !== undefined && (await git.run("cat-file", "-e", `${commit}^{commit}`)) !== undefined;
}
