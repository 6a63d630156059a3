import { testsToday } from "../measures/kept-tests.ts";
import { withChanges } from "../measures/measure-test-changes.ts";
import { needsBaseline } from "../measures/test-results-vocabulary.ts";
import { lossesBetweenTests } from "../measures/tests-losses.ts";
import type { BaselineKind } from "../model/baseline.ts";
import type { TestsBaseline } from "../model/tests-baseline.ts";
import { testsText, writeTestsBaseline } from "../model/write-tests-baseline.ts";
import type { TestFacts } from "../reports/test-facts.ts";
import { listed } from "../reports/wording-baseline.ts";
import * as told from "../reports/wording-tests-baseline.ts";
import { isWanted } from "./baseline-search.ts";
import { defineBaseline } from "./define-baseline.ts";
import type { BaselineSearch } from "./gate.ts";
import type { TestInputs } from "./test-results.ts";

/** The baseline of tests holds which there were and what became of each: one is enough to hold the next run against. */
const testsBaselineKind: BaselineKind<TestsBaseline> = {
  // Behind an import: the schemas weigh more than all that a run without a baseline needs.
  read: async (text) => (await import("../model/read-tests-baseline.ts")).readTestsBaseline(text),
  write: writeTestsBaseline,
  carryOn: (_, today) => today,
  isEmpty: ({ legs }) => legs.length === 0,
  saysTheSame: (a, b) => testsText(a) === testsText(b),
  losses: (before, after) => told.describeTestLosses(lossesBetweenTests(before, after)),
  lossLines: (before, after) => listed(told.describeTestLosses(lossesBetweenTests(before, after))),
  gainLines: told.describeTestGains,
  describeWritten: told.describeWrittenTests,
};

export const testsBaseline = defineBaseline<TestInputs, TestFacts, TestsBaseline>({
  kind: testsBaselineKind,
  find: findTestsBaseline,
  sought: ({ tests }) => tests.sought,
  today: ({ tests }, stamp) => testsToday(tests, stamp),
});

/** Adds the earlier tests to the facts, where a budget asks for them or they are simply there. */
async function findTestsBaseline(
  facts: TestFacts,
  { settings, budgets, searched }: BaselineSearch<TestInputs>,
): Promise<TestFacts> {
  const isAsked = budgets.some(({ metric }) => needsBaseline(metric));
  if (!isAsked && !(await isWanted(searched, settings))) return facts;
  const { findBaseline } = await import("./find-baseline.ts");
  const sought = await findBaseline(searched, testsBaselineKind, { renames: "not" });
  return { ...facts, tests: withChanges({ ...facts.tests, sought }) };
}
