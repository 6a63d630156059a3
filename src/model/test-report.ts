import type { ReportNote } from "./coverage.ts";
import type { TestTable } from "./test-table.ts";

/** What became of a test. `known` is one whose failure its author announced: an expected failure, or a `todo`. */
export const testOutcomes = ["passed", "failed", "errored", "skipped", "known"] as const;

export type TestOutcome = (typeof testOutcomes)[number];

/** Whether a test failed, by a failed assertion or by an error. */
export function isFailure(outcome: string): outcome is "failed" | "errored" {
  return outcome === "failed" || outcome === "errored";
}

/** What one report of a test runner says. */
export interface TestReport {
  /** The tool that wrote it, as its users call it; undefined where the report does not tell. */
  readonly writer: string | undefined;
  readonly tests: TestTable;
  /** Entries of the report, of which several may be attempts of one test. */
  readonly cases: number;
  /** Whether a test that stands there again after it failed was run again for that, or may be another test of its name. */
  readonly repeats: "retries" | "unknown";
  /** Cases that stand there under the name of one that failed, and count as tests of their own. */
  readonly repeated: number;
  /** The first of what failed, in the order of the report; failed attempts of tests that passed in the end, too. */
  readonly failures: readonly TestFailure[];
  /** Everything that failed, by what it says, the most frequent first. */
  readonly causes: readonly FailureCause[];
  /** How long the run took in ms, as the report states it; undefined where it does not, or not understandably. */
  readonly durationMs: number | undefined;
  /** When the run began, in ms since 1970, where the report says so with a time zone. */
  readonly startedAt: number | undefined;
  readonly notes: readonly ReportNote[];
  /** What the report says against itself, each in a sentence. */
  readonly contradictions: readonly string[];
}

export interface TestFailure {
  /** The row of the test in the table. */
  readonly row: number;
  readonly outcome: "failed" | "errored";
  /** Its first line that says something, at most `longestMessage` characters. */
  readonly message: string;
  /** The kind of error as the report calls it (`AssertionError`); empty where it does not. */
  readonly type: string;
  /** What the runner wrote of it; a long one without its middle. */
  readonly text: string;
}

/** Failures that say the same, but for numbers, paths and the like. */
export interface FailureCause {
  /** As the first of them says it. */
  readonly message: string;
  /** Whether the others say it in the same words, or with other numbers, values and paths. */
  readonly alike: "the same" | "alike";
  readonly count: number;
  /** The rows of the first of them. */
  readonly rows: readonly number[];
}

/** Characters of a failure's message. */
export const longestMessage = 300;
