import { isFailure, type TestOutcome, type TestReport } from "../model/test-report.ts";

/** How many tests ended how. `flaky` ones passed in the end and are counted as passed, too. */
export type TestCounts = Readonly<Record<TestOutcome | "tests" | "flaky", number>>;

/** What became of a test: what its last attempt did, where it is known that it was one, else the worst of them. */
export function outcomeOf({ tests, repeats }: Pick<TestReport, "tests" | "repeats">, row: number): TestOutcome {
  return repeats === "retries" ? tests.last(row) : tests.worst(row);
}

/** Whether a test passed in the end that failed before. */
export function isFlaky(report: Pick<TestReport, "tests" | "repeats">, row: number): boolean {
  return report.tests.attempts(row) > 1 && outcomeOf(report, row) === "passed";
}

export function countTests(report: Pick<TestReport, "tests" | "repeats">): TestCounts {
  const counts = { tests: report.tests.length, passed: 0, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 0 };
  for (let row = 0; row < report.tests.length; row++) {
    counts[outcomeOf(report, row)]++;
    if (isFlaky(report, row)) counts.flaky++;
  }
  return counts;
}

/** Whether anything of it failed. */
export function hasFailures(report: Pick<TestReport, "tests" | "repeats">): boolean {
  for (let row = 0; row < report.tests.length; row++) {
    if (isFailure(outcomeOf(report, row))) return true;
  }
  return false;
}
