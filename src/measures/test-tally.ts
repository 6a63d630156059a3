import type { Budget } from "../model/budget.ts";
import { isFailure } from "../model/test-report.ts";
import { isFlaky, outcomeOf } from "./test-counts.ts";
import type { SeenTests } from "./test-facts.ts";
import { selectTests } from "./test-selection.ts";

/** How many tests of one scope ended how, and how long they took. */
export interface TestTally {
  tests: number;
  passed: number;
  /** Failures and errors that nothing excuses. */
  failed: number;
  errored: number;
  skipped: number;
  known: number;
  flaky: number;
  quarantined: number;
  /** In ms, of those whose time is known. */
  durationMs: number;
  untimed: number;
}

export function emptyTally(): TestTally {
  return {
    ...{ tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 0, quarantined: 0 },
    ...{ durationMs: 0, untimed: 0 },
  };
}

/** Adds a test to a tally. */
export function tallyTest(tally: TestTally, { report, excused }: SeenTests, row: number): void {
  const outcome = outcomeOf(report, row);
  tally.tests++;
  if (isFailure(outcome)) {
    if (excused.has(row)) tally.quarantined++;
    else {
      tally.failed++;
      if (outcome === "errored") tally.errored++;
    }
  } else {
    tally[outcome]++;
    if (isFlaky(report, row)) tally.flaky++;
  }
  const ms = report.tests.durationMs(row);
  if (Number.isNaN(ms)) tally.untimed++;
  else tally.durationMs += ms;
}

/** The tallies of what a budget is about, by scope; one with an empty name where nothing is held on its own. */
export function tallyScopes(budget: Budget, runs: readonly SeenTests[]): ReadonlyMap<string, TestTally> {
  const tallies = new Map<string, TestTally>();
  for (const run of runs) {
    const selection = selectTests(budget, run);
    if (selection === undefined) continue;
    for (let row = 0; row < run.report.tests.length; row++) {
      if (!selection.isSelected(row)) continue;
      const scope = selection.scopeOf(row);
      const tally = tallies.get(scope) ?? emptyTally();
      tallies.set(scope, tally);
      tallyTest(tally, run, row);
    }
  }
  return tallies;
}
