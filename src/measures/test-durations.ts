import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import type { Approximation, Found, Measure } from "../model/measure.ts";
import type { Quantity } from "../model/quantity.ts";
import type { MeasuredTests, SeenTests } from "./test-facts.ts";
import { onLeg } from "./test-names.ts";
import { selectedByLeg, selectTests } from "./test-selection.ts";
import { emptyTally, tallyScopes, tallyTest } from "./test-tally.ts";

/** The slowest tests that are told of; if they hold a limit, all do. */
const mostSlow = 100;

/** A test, and how long it took in ms. */
export interface TimedTest {
  readonly run: SeenTests;
  readonly row: number;
  readonly ms: number;
}

/** How long runs took, by what their reports state; of some of their tests, by what each took. */
export function measureDuration(budget: Budget, { runs }: MeasuredTests): readonly Measure[] {
  const isOfTests = budget.selectors.some(({ dimension }) => dimension !== "leg");
  if (isOfTests)
    return [...tallyScopes(budget, runs)].map(([scope, { durationMs, untimed }]) => ({
      scope,
      found: timeFound(durationMs, untimed),
    }));
  return [...selectedByLeg(budget, runs)].map(([leg, ofLeg]) => {
    const { ms, untimed } = durationOf(ofLeg);
    return { scope: leg === "" ? "" : `leg ${leg}`, found: timeFound(ms, untimed) };
  });
}

/** What the reports state, one after the other; of one that states nothing, what its tests took. */
export function durationOf(runs: readonly SeenTests[]): { readonly ms: number; readonly untimed: number } {
  let [ms, untimed] = [0, 0];
  for (const run of runs) {
    // A run takes as long as its longest test at least, whatever it states.
    if (run.report.durationMs !== undefined) ms += Math.max(run.report.durationMs, longestOf(run));
    else {
      const tally = emptyTally();
      for (let row = 0; row < run.report.tests.length; row++) tallyTest(tally, run, row);
      ms += tally.durationMs;
      untimed += tally.untimed;
    }
  }
  return { ms, untimed };
}

function longestOf({ report: { tests } }: SeenTests): number {
  let longest = 0;
  for (let row = 0; row < tests.length; row++) if (tests.durationMs(row) > longest) longest = tests.durationMs(row);
  return longest;
}

/** Each test on its own: those that took longest, and that there are some whose time nobody knows. */
export function measureTestDurations(budget: Budget, { runs }: MeasuredTests): readonly Measure[] {
  const selected = runs.flatMap((run) => {
    const selection = selectTests(budget, run);
    return selection === undefined ? [] : [{ run, isSelected: selection.isSelected }];
  });
  const slow = slowest(selected, mostSlow);
  const untimed = selected.reduce((sum, { run, isSelected }) => sum + countUntimed(run, isSelected), 0);
  const measures = slow.map(
    ({ run, row, ms }): Measure => ({ scope: scopeOf(run, row), found: { state: "measured", quantity: time(ms, ms) } }),
  );
  return untimed === 0 ? measures : [...measures, { scope: "", found: timeFound(0, untimed) }];
}

interface Selected {
  readonly run: SeenTests;
  readonly isSelected: (row: number) => boolean;
}

/** The tests that took longest, the longest first. */
export function slowest(selected: readonly Selected[], most: number): readonly TimedTest[] {
  let kept: TimedTest[] = [];
  let least = -1;
  for (const { run, isSelected } of selected) {
    const { tests } = run.report;
    for (let row = 0; row < tests.length; row++) {
      const ms = tests.durationMs(row);
      if (!(ms > least) || !isSelected(row)) continue;
      kept.push({ run, row, ms });
      if (kept.length < most * 2) continue;
      kept = kept.sort((a, b) => b.ms - a.ms).slice(0, most);
      least = kept.at(-1)?.ms ?? -1;
    }
  }
  return kept.sort((a, b) => b.ms - a.ms).slice(0, most);
}

function countUntimed({ report: { tests } }: SeenTests, isSelected: (row: number) => boolean): number {
  let untimed = 0;
  for (let row = 0; row < tests.length; row++) if (Number.isNaN(tests.durationMs(row)) && isSelected(row)) untimed++;
  return untimed;
}

function scopeOf({ leg, report: { tests } }: SeenTests, row: number): string {
  return onLeg(tests.name(row), leg);
}

/** What is not known can only add. */
function timeFound(ms: number, untimed: number): Found {
  if (untimed === 0) return { state: "measured", quantity: time(ms, ms) };
  const approximate: Approximation = {
    because: `of ${untimed === 1 ? "1 test" : `${untimed} tests`} no report says how long it took`,
    mend: { say: "Let the runner write the time of every test, or remove the budget" },
  };
  return { state: "measured", quantity: time(ms, null), approximate };
}

function time(low: number, high: number | null): Quantity {
  return { kind: "time", low: decimalOf(rounded(low)), high: high === null ? null : decimalOf(rounded(high)) };
}

/** To the microsecond: sums of binary fractions have tails that no runner wrote. */
function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
