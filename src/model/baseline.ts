import { type CoverageElement, coverageElements, type Tally } from "./coverage.ts";

/** What a gate counted at an earlier commit. */
export interface Baseline {
  readonly gate: string;
  readonly name: string | null;
  readonly commit: string | null;
  /** ISO 8601. */
  readonly writtenAt: string;
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

/** Why there is nothing to compare with. */
export type NoBaseline =
  | { readonly kind: "missing"; readonly path: string; readonly looked: "here" | "here and at the base" }
  | { readonly kind: "broken"; readonly source: string; readonly message: string; readonly place?: string }
  | { readonly kind: "another"; readonly source: string; readonly found: string; readonly wanted: string }
  | { readonly kind: "no-base"; readonly because: string }
  | { readonly kind: "no-cache"; readonly because: string }
  /** It is there, but has nothing that the budget is about. */
  | { readonly kind: "silent"; readonly about: string };

/** Where a baseline was read. */
export type BaselineSource =
  | { readonly kind: "committed"; readonly path: string; readonly commit: string; readonly how: string; readonly date: string }
  | { readonly kind: "added"; readonly path: string }
  | { readonly kind: "disk"; readonly path: string }
  | { readonly kind: "cache"; readonly commit: string; readonly behind: number; readonly base: string };

/** What became of looking for a baseline. */
export type SoughtBaseline =
  | {
      readonly state: "found";
      readonly baseline: Baseline;
      readonly source: BaselineSource;
      /** Today's path of a file by its path at the base, where the change renamed it. */
      readonly renames: ReadonlyMap<string, string>;
      /** What a change of a committed baseline does to it. */
      readonly altered?: Altered;
    }
  /** A cache that has none for the base commit, nor for the `looked - 1` commits before it. */
  | { readonly state: "learning"; readonly base: string; readonly looked: number }
  | { readonly state: "none"; readonly why: NoBaseline };

/** What the change makes of the committed baseline that it is compared with. */
export type Altered =
  | { readonly kind: "removed"; readonly path: string }
  | { readonly kind: "broken"; readonly path: string; readonly message: string }
  | { readonly kind: "lowered"; readonly path: string; readonly losses: readonly Loss[]; readonly files: readonly FileLoss[] };

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

/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
export function isMachinery(name: string): boolean {
  return name === "__proto__" || name === "constructor" || name === "prototype";
}

/** How a baseline is called among those of a project: `coverage-gate unit`. */
export function baselineTitle(gate: string, name: string | null | undefined): string {
  return name === null || name === undefined ? gate : `${gate} ${name}`;
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
export function keptOf(earlier: readonly Sample[], { commit, writtenAt, whole }: Omit<Baseline, "samples">): readonly Sample[] {
  const others = earlier.filter((one) => one.commit === null || one.commit !== commit);
  return [...others, { commit, at: writtenAt, counts: totalsOf(whole) }].slice(-keptSamples);
}
