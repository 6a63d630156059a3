import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import { onlyFound, uncompared } from "./change-metric.ts";
import { compareTests, type RemovedTest, type TestChanges } from "./test-changes.ts";
import { durationOf } from "./test-durations.ts";
import type { MeasuredTests, SeenTests } from "./test-facts.ts";
import { selectedByLeg, selectTests } from "./test-selection.ts";
import { worstFirst } from "./worst-first.ts";

const gate = "test-results";

/** Measures what a budget on a change asks for: by its own selectors, of today and of the baseline. */
export function measureTestChange(budget: Budget, facts: MeasuredTests): readonly Measure[] {
  const { sought, runs } = facts;
  if (runs.length === 0)
    return onlyFound({ state: "unknown", reason: { id: "not-measured", budget: budget.text, why: { kind: "no-report" } } });
  if (sought?.state === "learning") return onlyFound({ state: "not-applicable", because: { kind: "learning" } });
  if (sought?.state !== "found")
    return onlyFound(uncompared(budget, gate, sought?.why ?? { kind: "silent", about: budget.metric.name }));
  if (budget.metric.name === "duration-rise") return worstFirst(budget, durationRises(budget, facts));
  const { changes } = facts;
  if (changes === undefined) return onlyFound(uncompared(budget, gate, { kind: "silent", about: "single tests" }));
  return worstFirst(budget, countChanges(budget, runs, changes));
}

/** Counted as of today's tests, and of those that are gone. */
function countChanges(budget: Budget, runs: readonly SeenTests[], changes: TestChanges): readonly Measure[] {
  const counts = new Map<string, number>();
  const add = (scope: string) => counts.set(scope, (counts.get(scope) ?? 0) + 1);
  if (budget.metric.name === "removed-tests") for (const test of removedOf(budget, changes)) add(scopeOf(budget, test));
  else for (const { run, row } of changedRows(budget, runs, changes)) add(selectTests(budget, run)?.scopeOf(row) ?? "");
  if (counts.size === 0) return onlyFound(count(0));
  return [...counts].map(([scope, found]) => ({ scope, found: count(found) }));
}

/** Tests of today that a budget on changes counts. */
export function changedRows(
  budget: Budget,
  runs: readonly SeenTests[],
  { newFailures, newlySkipped }: TestChanges,
): readonly { readonly run: SeenTests; readonly row: number }[] {
  const changed = budget.metric.name === "new-failures" ? newFailures : newlySkipped;
  return runs.flatMap((run) => {
    const selection = selectTests(budget, run);
    const rows = [...(changed.get(run) ?? [])].filter((row) => selection?.isSelected(row) === true);
    return rows.map((row) => ({ run, row }));
  });
}

/** Tests that are gone and that a budget is about. */
export function removedOf({ selectors }: Budget, { removed }: TestChanges): readonly RemovedTest[] {
  const matcher = (dimension: string) => {
    const pattern = selectors.find((one) => one.dimension === dimension)?.pattern;
    if (pattern === undefined) return () => true;
    return dimension === "path" ? pathMatcher(pattern) : nameMatcher(pattern);
  };
  const [leg, suite, path] = [matcher("leg"), matcher("suite"), matcher("path")];
  return removed.filter((test) => leg(test.leg) && suite(test.suite) && path(test.path));
}

function scopeOf({ selectors }: Budget, test: RemovedTest): string {
  const each = selectors.filter((selector) => selector.each);
  return each
    .map(({ dimension }) => (dimension === "leg" ? `leg ${test.leg}` : dimension === "path" ? test.path : test.suite))
    .join(", ");
}

function durationRises(budget: Budget, { runs, sought }: MeasuredTests): readonly Measure[] {
  if (sought?.state !== "found") return [];
  return [...selectedByLeg(budget, runs)].map(([leg, ofLeg]): Measure => {
    const { ms, untimed } = durationOf(ofLeg);
    const before = sought.baseline.legs.find((one) => one.leg === leg)?.durationMs ?? null;
    const scope = leg === "" ? "" : `leg ${leg}`;
    if (before === null || untimed > 0)
      return {
        scope,
        found: uncompared(budget, gate, { kind: "silent", about: leg === "" ? "how long it took" : `how long leg ${leg} took` }),
      };
    const moved = decimalOf(Math.round(ms) - before);
    return {
      scope,
      found: {
        state: "measured",
        quantity: { kind: "change", of: "time", low: moved, high: moved, base: decimalOf(before), way: "rise" },
      },
    };
  });
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}

/** What differs from the baseline, compared once for all budgets. */
export function withChanges(facts: MeasuredTests): MeasuredTests {
  if (facts.sought?.state !== "found") return facts;
  const changes = compareTests(facts.runs, facts.sought.baseline);
  return changes === undefined ? facts : { ...facts, changes };
}
