import type { Budget } from "../model/budget.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount, type Quantity } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import { measureDuration, measureTestDurations } from "./test-durations.ts";
import type { MeasuredTests } from "./test-facts.ts";
import { selectTests } from "./test-selection.ts";
import { type TestTally, tallyScopes } from "./test-tally.ts";
import { worstFirst } from "./worst-first.ts";

/** Measures what one budget asks for: the sum over what its selectors match, or each match on its own. */
export function measureTests(budget: Budget, facts: MeasuredTests): readonly Measure[] {
  if (facts.runs.length === 0) return one(notMeasured(budget, { kind: "no-report" }));
  if (budget.metric.name === "stale-quarantine")
    return one(measured(exactCount(facts.quarantine.filter(({ state }) => isStale(state)).length)));
  const why = unmatched(budget, facts);
  // What the project's own budgets are about is left to them by a default.
  if (why !== undefined) return one(budget.besides ? { state: "not-applicable" } : notMeasured(budget, why));
  if (budget.metric.name === "test-duration") return measureTestDurations(budget, facts);
  if (budget.metric.name === "duration") return worstFirst(budget, measureDuration(budget, facts));
  const measures = [...tallyScopes(budget, facts.runs)].map(
    ([scope, tally]): Measure => ({ scope, found: measured(quantityOf(budget.metric.name, tally)) }),
  );
  return worstFirst(budget, measures);
}

function quantityOf(name: string, tally: TestTally): Quantity {
  switch (name) {
    case "skipped-share":
      return share(tally.skipped, tally.tests);
    case "pass-rate":
      return share(tally.passed, tally.passed + tally.failed);
    case "ran":
      return exactCount(tally.passed + tally.failed);
    default:
      return exactCount(tally[name as keyof TestTally]);
  }
}

function share(part: number, whole: number): Quantity {
  return { kind: "share", low: { part, whole }, high: { part, whole } };
}

/** What no test has is not there 0 times: a suite or a path without a test is a slip, or something that is gone. */
function unmatched(budget: Budget, { runs, tracked }: MeasuredTests): NotMeasured | undefined {
  const selected = runs.flatMap((run) => {
    const selection = selectTests(budget, run);
    return selection === undefined ? [] : [{ run, selection }];
  });
  for (const { run, selection } of selected)
    for (let row = 0; row < run.report.tests.length; row++) if (selection.isSelected(row)) return undefined;
  const of = (dimension: string) => budget.selectors.find((one) => one.dimension === dimension)?.pattern;
  const [suite, path, leg] = [of("suite"), of("path"), of("leg")];
  if (selected.length === 0) {
    const legs = [...new Set(runs.map((run) => run.leg).filter(Boolean))];
    return { kind: "no-match", pattern: leg ?? "", dimension: "leg", folders: legs };
  }
  if (path !== undefined && (suite === undefined || tracked(path).length === 0))
    return { kind: "no-match", pattern: path, dimension: tracked(path).length === 0 ? "tracked" : "test-path", folders: [] };
  return { kind: "no-match", pattern: suite ?? "*", dimension: "suite", folders: someSuites(runs) };
}

function someSuites(runs: MeasuredTests["runs"]): readonly string[] {
  const suites = new Set<string>();
  for (const { report } of runs)
    for (let row = 0; row < report.tests.length && suites.size < 5; row++) suites.add(report.tests.suite(row));
  return [...suites];
}

/** One that only passes may fail again tomorrow. */
function isStale(state: MeasuredTests["quarantine"][number]["state"]): boolean {
  return state === "expired" || state === "unmatched" || state === "did not run";
}

function one(found: Found): readonly Measure[] {
  return [{ scope: "", found }];
}

function measured(quantity: Quantity): Found {
  return { state: "measured", quantity };
}

function notMeasured({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}
