import type { ApiAnswer, ApiFile, Host } from "../host/host.ts";
import { type ChangedFile, ChangedLines, type ChangeState } from "../model/changed-lines.ts";
import type { DiffBase, NoDiffBase } from "./diff-base.ts";
import { readChangeEvent } from "./event.ts";
import { DiffSyntaxError, parseHunks } from "./parse-diff.ts";

/** What the API gives at most (https://docs.github.com/rest): above, files are left out without a word. */
const mostCompared = 300;
const mostOfPullRequest = 3000;

export interface ApiSearch {
  readonly host: Host;
  /** What git could tell, where there is git. */
  readonly base: DiffBase | NoDiffBase;
  readonly head: string | undefined;
  readonly token: string | undefined;
}

/**
 * What changed, as GitHub's API says: where there is no git, or no way to fetch. Undefined where there is nobody to ask.
 * An answer that may have been cut is no answer.
 */
export async function askGitHub(
  search: ApiSearch,
): Promise<{ readonly base: DiffBase; readonly changed: ChangedLines } | NoDiffBase | undefined> {
  const { host, token } = search;
  const { repository, apiUrl } = host.facts;
  const range = rangeOf(search, readChangeEvent(await host.readEvent()));
  if (host.gitHub === undefined || token === undefined || repository === undefined || range === undefined) return undefined;
  const answer = await host.gitHub({ apiUrl, token, repository, ...range });
  return changeOf(answer, range.list === "pull request" ? mostOfPullRequest : mostCompared);
}

type Range =
  | { readonly list: "comparison"; readonly base: string; readonly head: string }
  | { readonly list: "merge commit"; readonly head: string }
  | { readonly list: "pull request"; readonly number: number };

/** The two ends where both are known; the pull request's own list only where its head is what is checked out. */
function rangeOf({ host, base, head: ofGit }: ApiSearch, event: ReturnType<typeof readChangeEvent>): Range | undefined {
  const { facts } = host;
  const head = ofGit ?? facts.commit;
  if (head === undefined) return undefined;
  if (base.commit !== undefined) return { list: "comparison", base: base.commit, head };
  const { before, mergeGroupBase, pullRequest } = event;
  if (facts.event === "push" && before !== undefined) return { list: "comparison", base: before, head };
  if (facts.event === "merge_group" && mergeGroupBase !== undefined) return { list: "comparison", base: mergeGroupBase, head };
  if (facts.event !== "pull_request") return undefined;
  if (pullRequest?.head === head && pullRequest.number !== undefined) return { list: "pull request", number: pullRequest.number };
  const isMerge = head === facts.commit && /^refs\/pull\/\d+\/merge$/.test(facts.ref ?? "");
  return isMerge ? { list: "merge commit", head } : undefined;
}

function changeOf(
  answer: ApiAnswer | { readonly failed: string },
  most: number,
): { readonly base: DiffBase; readonly changed: ChangedLines } | NoDiffBase {
  if ("failed" in answer) return { unknown: `GitHub's API does not say either (${answer.failed})` };
  const { files, base } = answer;
  if (files.length >= most) return { unknown: `GitHub's API lists no more than ${most} files, and this change has as many` };
  try {
    const how = "as GitHub's API says";
    return { base: { commit: base.commit, date: base.date, how }, changed: new ChangedLines(files.map(fileOf)) };
  } catch (error) {
    if (error instanceof DiffSyntaxError) return { unknown: error.message };
    throw error;
  }
}

const states: Readonly<Record<string, ChangeState>> = {
  added: "added",
  removed: "deleted",
  renamed: "renamed",
  copied: "copied",
  modified: "modified",
  changed: "modified",
  unchanged: "modified",
};

/** The name of the object without content, by either hash that git knows. */
const emptyBlobs: readonly (string | undefined)[] = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
];

/**
 * Without lines there is nothing to see only in what is gone, has moved, or is empty. Of any other file it means that git
 * takes it for binary: where it counts, nobody knows which of its lines changed.
 */
function fileOf({ path, before, status, changes, patch, blob }: ApiFile): ChangedFile {
  const state = Object.hasOwn(states, status) ? (states[status] ?? "modified") : "modified";
  const file = { path, ...(before !== undefined && { before }), state };
  if (state !== "deleted" && patch) return { ...file, ...parseLines(patch) };
  const nothing = { ...file, spans: [], blanks: [] };
  if (state === "deleted" || emptyBlobs.includes(blob)) return nothing;
  if (changes !== 0)
    throw new DiffSyntaxError(
      `GitHub's API leaves out the lines of ${path}, which has ${changes ? "too many" : "unknown"} changes`,
    );
  return state === "renamed" || state === "copied" ? nothing : { ...nothing, hidden: true };
}

function parseLines(patch: string): Pick<ChangedFile, "spans" | "blanks"> {
  const { spans, blanks } = parseHunks(patch);
  return { spans, blanks };
}
