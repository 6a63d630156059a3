/** Words of statuses, in lower case and without what separates their parts. */
const failedWords: ReadonlySet<string> = new Set(["fail", "failed", "failure", "notok", "unstable"]);
const brokenWords: ReadonlySet<string> = new Set([
  ...["error", "errored", "broken", "timeout", "timedout", "crashed", "aborted", "killed"],
  ...["interrupted", "cancelled", "canceled", "incomplete", "inconclusive", "undefined", "ambiguous", "blocked"],
]);
const skippedWords: ReadonlySet<string> = new Set([
  ...["skip", "skipped", "disabled", "ignored", "pending", "notrun", "notexecuted", "suppressed"],
]);

/** The word of a status as the lists have it: `Timed Out`, `timed-out` and `timedOut` are one. */
export function statusWord(said: string | undefined): string | undefined {
  return said?.toLowerCase().replace(/[\s_-]+/g, "");
}

/** What a word of `statusWord` says that is bad; undefined of every other. */
export function badOutcomeOf(word: string | undefined): "failed" | "errored" | undefined {
  if (word === undefined) return undefined;
  if (brokenWords.has(word)) return "errored";
  return failedWords.has(word) ? "failed" : undefined;
}

export function isSkippedWord(word: string | undefined): boolean {
  return word !== undefined && skippedWords.has(word);
}
