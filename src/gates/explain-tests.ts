import { waysToFix } from "../judge/way-to-green/tests.ts";
import { failedTests } from "../measures/failed-tests.ts";
import { durationOf } from "../measures/test-durations.ts";
import { emptyTally, tallyTest } from "../measures/test-tally.ts";
import type { Explanation } from "../model/explanation.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import type { Listed } from "../reports/result.ts";
import type { TestFacts } from "../reports/test-facts.ts";
import { testPlaces } from "../reports/tests-places.ts";
import { testSections } from "../reports/tests-sections.ts";
import { baselineLine, baselineRemarks } from "../reports/wording-baseline.ts";
import { describeExcused, describeIdleEntries } from "../reports/wording-quarantine.ts";
import {
  describeMeantRemovals,
  describeNote,
  describeRead,
  describeRenamed,
  describeRepeated,
} from "../reports/wording-tests.ts";
import { isBaselineTold } from "./baseline-told.ts";
import type { Seen } from "./gate.ts";
import { today } from "./policy-values.ts";

/** What a judgement of test results is explained by. */
export function explainTests(judgement: Judgement, facts: TestFacts, { place }: Seen): Explanation {
  return {
    waysToGreen: waysToFix(judgement.budgets, facts.tests),
    sections: () => testSections(facts, today(place.host)),
    places: () => testPlaces(facts.tests),
    remarks: [
      ...describeExcused(facts.tests.runs.reduce((sum, { excused }) => sum + excused.size, 0)),
      ...facts.excuses,
      ...describeIdleEntries(facts.tests.quarantine),
      ...baselineRemarks(facts.tests.sought, isBaselineTold(judgement)),
      ...describeRepeated(facts.reports),
      ...describeMeantRemovals(judgement.budgets),
      ...describeRenamed(facts.tests.changes?.renamed ?? []),
      ...facts.reports.flatMap(({ file, notes }) =>
        notes.filter(({ id }) => id === "repaired").map((note) => describeNote(file, note)),
      ),
    ],
    outputs: figures(facts),
    log: [...logLines(facts), ...baselineLine(facts.tests.sought)],
  };
}

function figures({ tests: { runs } }: TestFacts): Readonly<Record<string, string>> {
  if (runs.length === 0) return {};
  const tally = emptyTally();
  for (const run of runs) for (let row = 0; row < run.report.tests.length; row++) tallyTest(tally, run, row);
  const legs = [...new Set(runs.map(({ leg }) => leg))];
  const times = legs.map((leg) => durationOf(runs.filter((run) => run.leg === leg)));
  const isTimed = times.every(({ untimed }) => untimed === 0);
  return {
    tests: String(tally.tests),
    passed: String(tally.passed),
    failed: String(tally.failed),
    skipped: String(tally.skipped),
    flaky: String(tally.flaky),
    duration: isTimed ? String(Math.round(Math.max(...times.map(({ ms }) => ms))) / 1000) : "",
  };
}

function logLines({ reports, passedOver }: TestFacts): readonly Phrase[] {
  const read = reports.slice(0, 50).map(describeRead);
  const more = reports.length > 50 ? [say`… and ${reports.length - 50} more reports`] : [];
  return [...read, ...more, ...passedOver.map(({ file, why }) => say`Did not use ${code(file)}: ${why}`)];
}

type ListedTests = NonNullable<Listed["tests"]>;

const mostListed = 1000;

/** Tests that did not simply pass, as the result document lists them. */
export function listedTests({ tests }: TestFacts): ListedTests {
  return failedTests(tests, mostListed).map(({ suite, className, name, outcome, legs, place, failure }) => ({
    ...{ suite, className, name, outcome },
    legs: legs.filter(Boolean),
    path: place?.path ?? null,
    line: place?.line ?? null,
    message: failure?.message ?? "",
  }));
}
