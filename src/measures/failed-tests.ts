import { isFailure, type TestFailure } from "../model/test-report.ts";
import type { TestChanges } from "./test-changes.ts";
import { isFlaky, outcomeOf } from "./test-counts.ts";
import type { FailurePlace, MeasuredTests, SeenTests } from "./test-facts.ts";

/** A test that did not simply pass, on the legs that it is so on. */
export interface FailedTest {
  readonly suite: string;
  readonly className: string;
  readonly name: string;
  readonly outcome: "failed" | "errored" | "flaky" | "quarantined";
  /** Without a name where there are no legs. */
  readonly legs: readonly string[];
  /** Whether it failed in the baseline already; undefined where there is none. */
  readonly novelty: "new" | "known" | undefined;
  readonly place: FailurePlace | undefined;
  /** Undefined where the words of its failure are not kept, or the report has none. */
  readonly failure: TestFailure | undefined;
  /** The first of the reports that it is in, and its row there. */
  readonly run: SeenTests;
  readonly row: number;
}

const ranks = { failed: 0, errored: 0, flaky: 1, quarantined: 2 } as const;

/** All tests that failed, are flaky or excused, once each: failures first, new ones before known ones, those of most legs first of them. At most `most`. */
export function failedTests({ runs, changes }: MeasuredTests, most: number): readonly FailedTest[] {
  const found = new Map<string, FailedTest & { readonly legs: string[] }>();
  for (const run of runs) {
    const failures = failuresByRow(run);
    for (let row = 0; row < run.report.tests.length; row++) {
      const outcome = shownOutcome(run, row);
      if (outcome === undefined) continue;
      const key = keyOf(run, row, outcome);
      const known = found.get(key);
      if (known !== undefined) {
        if (!known.legs.includes(run.leg)) known.legs.push(run.leg);
      } else if (found.size < most * 2)
        found.set(key, {
          ...describe(run, row, failures.get(row)),
          outcome,
          novelty: noveltyOf(run, row, changes),
          legs: [run.leg],
        });
    }
  }
  const sorted = [...found.values()].sort(
    (a, b) => ranks[a.outcome] - ranks[b.outcome] || news(a) - news(b) || b.legs.length - a.legs.length,
  );
  return sorted.slice(0, most);
}

function noveltyOf(run: SeenTests, row: number, changes: TestChanges | undefined): FailedTest["novelty"] {
  if (changes === undefined) return undefined;
  return changes.newFailures.get(run)?.has(row) ? "new" : "known";
}

/** What a change broke comes before what was broken. */
function news({ novelty }: Pick<FailedTest, "novelty">): number {
  return novelty === "known" ? 1 : 0;
}

/** How many there are of them, however many are listed. */
export function shownOutcome({ report, excused }: SeenTests, row: number): FailedTest["outcome"] | undefined {
  const outcome = outcomeOf(report, row);
  if (isFailure(outcome)) return excused.has(row) ? "quarantined" : outcome;
  return isFlaky(report, row) ? "flaky" : undefined;
}

/** The same test in two files of one leg is two. */
function keyOf({ leg, file, report: { tests } }: SeenTests, row: number, outcome: string): string {
  const own = leg === "" ? `${file}\0${row}` : "";
  return [outcome, tests.suite(row), tests.className(row), tests.name(row), tests.path(row), own].join("\0");
}

function describe(run: SeenTests, row: number, index: number | undefined) {
  const { tests, failures } = run.report;
  return {
    suite: tests.suite(row),
    className: tests.className(row),
    name: tests.name(row),
    place: index === undefined ? ownPlace(run, row) : run.places[index],
    failure: index === undefined ? undefined : failures[index],
    run,
    row,
  };
}

function ownPlace({ pathOf, report: { tests } }: SeenTests, row: number): FailurePlace | undefined {
  const path = pathOf(row);
  if (path === undefined || path.endsWith("/")) return undefined;
  return { path, ...(tests.line(row) > 0 && { line: tests.line(row) }) };
}

/** The first failure of each test. */
function failuresByRow({ report: { failures } }: SeenTests): ReadonlyMap<number, number> {
  const byRow = new Map<number, number>();
  for (const [i, { row }] of failures.entries()) if (!byRow.has(row)) byRow.set(row, i);
  return byRow;
}
