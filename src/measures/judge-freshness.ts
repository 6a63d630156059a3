import type { ChangedPath } from "../model/changed-path.ts";
import { dayAfter, daysBetween } from "../model/day.ts";
import type { DocsFollow } from "../model/docs-follow.ts";
import type { FreshnessFault, ReviewLine } from "../model/freshness-fault.ts";
import { pathMatcher } from "../model/glob.ts";
import { pathFilter } from "./path-filter.ts";

/** Documents whose sources a change touches without touching them. Only ever asked of a change. */
export function judgeDocsFollow(
  rules: readonly DocsFollow[],
  changed: readonly ChangedPath[],
  files: readonly string[],
): readonly FreshnessFault[] {
  return rules.flatMap(({ text, sources, documents }): FreshnessFault[] => {
    const isDocument = pathFilter(documents);
    const isSource = pathFilter(sources);
    const touched = changed.filter(({ path }) => isSource(path) && !isDocument(path));
    const [first] = touched;
    // A document that was deleted follows nothing.
    if (first === undefined || changed.some(({ path, how }) => how !== "deleted" && isDocument(path))) return [];
    const [document = "", ...others] = documents;
    const path = files.find(pathMatcher(document)) ?? document;
    return [{ rule: "docs-left-behind", path, line: undefined, text, because: first.path, more: touched.length - 1, others }];
  });
}

/** Lines of the setting of which one side fits no file: a typing mistake would make them hold for ever. */
export function unmatchedDocsFollow(
  rules: readonly DocsFollow[],
  files: readonly string[],
): readonly { readonly text: string; readonly glob: string }[] {
  return rules.flatMap(({ text, sources, documents }) =>
    [...sources.filter((one) => !one.startsWith("!")), ...documents]
      .filter((glob) => !files.some(pathMatcher(glob)))
      .map((glob) => ({ text, glob })),
  );
}

export interface ReviewFacts {
  readonly reviews: readonly ReviewLine[];
  /** Undefined in a run by schedule, and empty where nothing was changed yet: then every document counts. */
  readonly changed: readonly ChangedPath[] | undefined;
  readonly follows: readonly DocsFollow[];
  readonly today: string;
  /** Days after which a document has to be read again. */
  readonly most: number;
}

/**
 * Documents that carry a day of review which is long ago. With a change at hand only those that it touches, or whose
 * sources it touches: one old document would otherwise stop everybody's work.
 */
export function judgeReviews(facts: ReviewFacts): readonly FreshnessFault[] {
  const { changed = [], follows } = facts;
  const isConcerned = changed.length === 0 ? () => true : concernedBy(changed, follows);
  return facts.reviews.filter(({ path }) => isConcerned(path)).flatMap((review) => faultsOf(review, facts));
}

function concernedBy(changed: readonly ChangedPath[], follows: readonly DocsFollow[]): (path: string) => boolean {
  const touched = new Set(changed.map(({ path }) => path));
  const mapped = follows
    .filter(({ sources }) => changed.some(({ path }) => pathFilter(sources)(path)))
    .map(({ documents }) => pathFilter(documents));
  return (path) => touched.has(path) || mapped.some((matches) => matches(path));
}

function faultsOf({ path, line, day, text }: ReviewLine, { today, most }: ReviewFacts): readonly FreshnessFault[] {
  if (day === undefined) return [{ rule: "review-no-date", path, line, text }];
  if (day > (dayAfter(today, 1) ?? today)) return [{ rule: "review-future", path, line, day }];
  const days = daysBetween(day, today);
  return days > most ? [{ rule: "review-overdue", path, line, day, days, most }] : [];
}
