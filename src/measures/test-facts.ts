import type { TestReport } from "../model/test-report.ts";
import type { QuarantineUse } from "./apply-quarantine.ts";
import type { SoughtTests, TestChanges } from "./test-changes.ts";

/** A place in the repository; without a line where only the file is known. */
export interface FailurePlace {
  readonly path: string;
  /** From 1 on. */
  readonly line?: number;
}

/** What one report says, with what is known of it besides. */
export interface SeenTests {
  /** Empty where there are no legs. */
  readonly leg: string;
  readonly file: string;
  readonly report: TestReport;
  /** The file or the folder (which ends with "/") that a test stands in, from the root of the repository. */
  readonly pathOf: (row: number) => string | undefined;
  /** Where each of the report's failures happened, in their order. */
  readonly places: readonly (FailurePlace | undefined)[];
  /** Rows of failures that the quarantine excuses. */
  readonly excused: ReadonlySet<number>;
}

/** What budgets of test results are measured from. */
export interface MeasuredTests {
  readonly runs: readonly SeenTests[];
  /** The tracked files that a glob matches, some of them. */
  readonly tracked: (glob: string) => readonly string[];
  /** What became of the entries of the quarantine. */
  readonly quarantine: readonly QuarantineUse[];
  /** What is compared with, where somebody asked, and what differs from it. */
  readonly sought?: SoughtTests;
  readonly changes?: TestChanges;
}
