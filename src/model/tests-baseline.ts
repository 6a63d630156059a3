import type { BaselineHead } from "./baseline.ts";

/** What became of a test in an earlier run; a failure and an error are one thing here. */
export const keptOutcomes = ["passed", "flaky", "failed", "skipped", "known"] as const;

export type KeptOutcome = (typeof keptOutcomes)[number];

/** Tests of one class, or one suite, by their names. */
export interface KeptGroup {
  readonly suite: string;
  readonly className: string;
  /** The file or folder from the root of the repository; empty where it was not known. */
  readonly path: string;
  /** The name with `#2` and so on behind it for those that share one. */
  readonly tests: ReadonlyMap<string, KeptOutcome>;
}

export interface KeptLeg {
  /** Empty where there are no legs. */
  readonly leg: string;
  /** How long the run took in ms; null where no report said. */
  readonly durationMs: number | null;
  /** Null where there are more tests than a baseline keeps. */
  readonly groups: readonly KeptGroup[] | null;
}

/** Which tests there were in an earlier run, and what became of each. */
export interface TestsBaseline extends BaselineHead {
  readonly legs: readonly KeptLeg[];
}

/** Tests that a baseline keeps: a file that is committed, or comes out of a cache. */
export const keptTests = 200_000;
