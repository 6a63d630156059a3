import type { RunFacts } from "../host/host.ts";
import type { Git } from "./git.ts";

/**
 * The commit that a change starts from, as far as this clone knows it: the first parent of a pull request's merge commit
 * (the event's own base goes stale), else where the branch left its base. Undefined where git does not know, as in a
 * clone of depth 1.
 */
export async function baseCommit(git: Git, { event, baseRef }: RunFacts): Promise<string | undefined> {
  if (event === "pull_request") {
    const parents = (await git.run("rev-list", "--parents", "-n", "1", "HEAD"))?.trim().split(" ") ?? [];
    if (parents.length === 3) return (await isThere(git, parents[1])) ? parents[1] : undefined;
  }
  if (event === "push" || event === "merge_group") return (await git.run("rev-parse", "--verify", "--quiet", "HEAD^1"))?.trim();
  const target = baseRef ? `origin/${baseRef}` : "origin/HEAD";
  return (await git.run("merge-base", target, "HEAD"))?.trim();
}

async function isThere(git: Git, commit: string | undefined): Promise<boolean> {
  return commit !== undefined && (await git.run("cat-file", "-e", `${commit}^{commit}`)) !== undefined;
}
