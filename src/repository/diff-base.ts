import type { Host } from "../host/host.ts";
import { baseCommit } from "./base-commit.ts";
import type { Git } from "./git.ts";

/** The commit that a change is seen from. */
export interface DiffBase {
  /** Its full name (40 or 64 hexadecimal digits). */
  readonly commit: string;
  /** How it was found, in words for the summary: `merge base with origin/main`, `first parent of the merge commit`. */
  readonly how: string;
  /** When it was committed, ISO 8601. */
  readonly date: string;
}

/** Why nobody knows what a change starts from: a sentence for the reason `no-diff-base`. */
export interface NoDiffBase {
  readonly unknown: string;
}

/** Finds the commit that this run's change starts from, whatever the event. */
export async function findDiffBase({ host, git }: { host: Host; git: Git | undefined }): Promise<DiffBase | NoDiffBase> {
  if (git === undefined) return { unknown: "there is no git repository here" };
  const commit = await baseCommit(git, host.facts);
  if (commit === undefined) return { unknown: "this clone does not have the commit that the change starts from" };
  const date = (await git.run("show", "-s", "--format=%cI", commit))?.trim() ?? "";
  return { commit, how: "merge base", date };
}
