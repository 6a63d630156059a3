import type { BaselineHead } from "../model/baseline.ts";
import { listsBy } from "../model/lists-by.ts";
import { type KeptGroup, type KeptLeg, type KeptOutcome, keptTests, type TestsBaseline } from "../model/tests-baseline.ts";
import { isFlaky, outcomeOf } from "./test-counts.ts";
import { durationOf } from "./test-durations.ts";
import type { MeasuredTests, SeenTests } from "./test-facts.ts";

/** Today's tests for later runs. */
export function testsToday({ runs }: MeasuredTests, stamp: BaselineHead): TestsBaseline {
  const isKept = runs.reduce((sum, { report }) => sum + report.tests.length, 0) <= keptTests;
  const legs = [...listsBy(runs, ({ leg }) => leg)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...stamp, legs: legs.map(([leg, ofLeg]) => keptLeg(leg, ofLeg, isKept ? "tests" : "no tests")) };
}

function keptLeg(leg: string, runs: readonly SeenTests[], keeps: "tests" | "no tests"): KeptLeg {
  const { ms, untimed } = durationOf(runs);
  return { leg, durationMs: untimed > 0 ? null : Math.round(ms), groups: keeps === "tests" ? groupsOf(runs) : null };
}

/** The tests of a leg by their class or suite, in the order of their names. */
function groupsOf(runs: readonly SeenTests[]): readonly KeptGroup[] {
  const groups = new Map<string, KeptGroup & { readonly tests: Map<string, KeptOutcome> }>();
  const names = new TestNames();
  for (const run of runs) {
    const { tests } = run.report;
    for (let row = 0; row < tests.length; row++) {
      const [suite, className] = [tests.suite(row), tests.className(row)];
      const path = run.pathOf(row) ?? "";
      const key = JSON.stringify([suite, className, path]);
      const group = groups.get(key) ?? { suite, className, path, tests: new Map<string, KeptOutcome>() };
      groups.set(key, group);
      group.tests.set(names.of(suite, className, stableName(tests.name(row))), keptOutcome(run, row));
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export function keptOutcome({ report }: SeenTests, row: number): KeptOutcome {
  const outcome = outcomeOf(report, row);
  if (outcome === "errored") return "failed";
  return isFlaky(report, row) ? "flaky" : outcome;
}

/** Addresses of objects, which some runners put into the names of parametrised tests, are others in each run. */
export function stableName(name: string): string {
  return name.includes("0x") ? name.replace(/0x[\da-f]{6,}/gi, "0x…") : name;
}

/** Tells tests apart that have one name, in the order in which they come. */
export class TestNames {
  readonly #seen = new Map<string, number>();

  of(suite: string, className: string, name: string): string {
    const key = `${suite}\0${className}\0${name}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? name : `${name} #${count}`;
  }
}
