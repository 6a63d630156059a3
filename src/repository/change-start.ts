import type { RunFacts } from "../host/host.ts";
import { branchName, type ChangeEvent } from "./event.ts";

/** The commit that is checked out, as its object says: in a shallow clone git's history ends before it, the object does not. */
export interface Head {
  readonly commit: string;
  readonly parents: readonly string[];
  /** The clone does not have the whole history. */
  readonly shallow: boolean;
}

/** Where to look for the commit that a change starts from, before anything of the history was looked at. */
export type ChangeStart =
  /** The first parent of what is checked out. */
  | { readonly from: "parent"; readonly how: string }
  /** Where the branch left another; `alone` says what it means when nothing of its own is checked out. */
  | { readonly from: "branch"; readonly branch: string | undefined; readonly alone: "first parent" | "unknown" }
  | { readonly from: "commit"; readonly commit: string; readonly how: string; readonly forced: string }
  | { readonly from: "nowhere"; readonly why: string };

/**
 * By event. The base that an event of a pull request names goes stale while its jobs wait, so a merge commit's own first
 * parent is taken; where an event runs on the base itself, there is no change to see, which is not an empty one.
 */
export function startOfChange(facts: RunFacts, event: ChangeEvent, head: Head): ChangeStart {
  switch (facts.event) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return startOfPullRequest(facts, event, head);
    case "merge_group": {
      const commit = event.mergeGroupBase;
      if (commit === undefined) return { from: "parent", how: "first parent of the merge group's commit" };
      return { from: "commit", commit, how: "base of the merge group", forced: "merge base with the base of the merge group" };
    }
    case "workflow_run":
      if (head.commit === event.workflowRunHead && head.commit !== facts.commit)
        return { from: "branch", branch: event.defaultBranch, alone: "unknown" };
      return { from: "nowhere", why: onBase("workflow_run") };
    case "push":
      return startOfPush(facts, event);
    default:
      return isDefaultBranch(facts, event)
        ? { from: "parent", how: "first parent of HEAD" }
        : { from: "branch", branch: event.defaultBranch, alone: "first parent" };
  }
}

function startOfPullRequest(facts: RunFacts, { pullRequest }: ChangeEvent, head: Head): ChangeStart {
  const [, second, ...others] = head.parents;
  const isMerge = second !== undefined && others.length === 0;
  // A branch that merged its base ends with a merge commit as well, but that one's first parent is the branch's own.
  const isMergeOfRun =
    facts.event === "pull_request" ? head.commit === (facts.commit ?? head.commit) : second === pullRequest?.head;
  if (isMerge && isMergeOfRun) return { from: "parent", how: "first parent of the merge commit" };
  if (facts.event !== "pull_request" && head.commit === facts.commit && head.commit !== pullRequest?.head)
    return { from: "nowhere", why: onBase(facts.event ?? "") };
  return { from: "branch", branch: branchName(facts.baseRef) ?? pullRequest?.baseBranch, alone: "unknown" };
}

function startOfPush(facts: RunFacts, event: ChangeEvent): ChangeStart {
  // A protected branch is one that changes go to, like the default branch: what is pushed to it is the change.
  if (event.defaultBranch !== undefined && !isDefaultBranch(facts, event) && !facts.isProtected)
    return { from: "branch", branch: event.defaultBranch, alone: "first parent" };
  if (event.before === undefined) return { from: "parent", how: "first parent of HEAD" };
  const how = "the commit before the push";
  return { from: "commit", commit: event.before, how, forced: "merge base with the commit before the push, which it replaced" };
}

function isDefaultBranch({ ref }: RunFacts, { defaultBranch }: ChangeEvent): boolean {
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

function onBase(event: string): string {
  return `${event} runs on the base branch, so the code of the change is not what is checked out`;
}
