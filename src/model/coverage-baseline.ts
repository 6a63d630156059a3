import type { BaselineHead } from "./baseline.ts";
import { type CoverageElement, coverageElements, type Tally } from "./coverage.ts";

/** What coverage was at an earlier commit. */
export interface CoverageBaseline extends BaselineHead {
  readonly whole: BaselineScope;
  readonly legs: ReadonlyMap<string, BaselineScope>;
  /** The oldest first. */
  readonly samples: readonly Sample[];
}

/** Files by their path in the repository, and the sum of those that are none of its own. */
export interface BaselineScope {
  readonly files: ReadonlyMap<string, Counts>;
  readonly elsewhere: Counts;
}

export type Counts = Readonly<Partial<Record<CoverageElement, Tally>>>;

/** The totals of one earlier run, for the trend. */
export interface Sample {
  readonly commit: string | null;
  readonly at: string;
  readonly counts: Counts;
}

/** A share that falls or a count of uncovered ones that rises between two baselines; `after` is null for what is gone. */
export interface Loss {
  /** `lines`, `lines of leg py39`. */
  readonly element: CoverageElement;
  readonly leg: string | undefined;
  readonly before: Tally;
  readonly after: Tally | null;
}

/** A file of which less is covered: its share falls and its uncovered count rises. */
export interface FileLoss extends Loss {
  readonly path: string;
  readonly after: Tally;
}

/** All that a scope counts, of each element that any of its files has. */
export function totalsOf({ files, elsewhere }: BaselineScope): Counts {
  const totals = new Map<CoverageElement, Tally>();
  for (const counts of [...files.values(), elsewhere]) {
    for (const element of coverageElements) {
      const tally = counts[element];
      if (tally) totals.set(element, addTallies(totals.get(element), tally));
    }
  }
  return Object.fromEntries(totals);
}

function addTallies(a: Tally | undefined, b: Tally): Tally {
  if (a === undefined) return b;
  return { kind: "tally", covered: a.covered + b.covered, atMost: a.atMost + b.atMost, total: a.total + b.total };
}

/** Samples of earlier runs that a baseline carries on. */
export const keptSamples = 30;

/** Earlier samples with that of a new baseline, which takes the place of one of the same commit; the last are kept. */
export function keptOf(
  earlier: readonly Sample[],
  { commit, writtenAt, whole }: Omit<CoverageBaseline, "samples">,
): readonly Sample[] {
  const others = earlier.filter((one) => one.commit === null || one.commit !== commit);
  return [...others, { commit, at: writtenAt, counts: totalsOf(whole) }].slice(-keptSamples);
}
