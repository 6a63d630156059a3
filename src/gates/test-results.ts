import { testsFormats } from "../formats/tests-formats.ts";
import { measureTestChange } from "../measures/measure-test-changes.ts";
import { countTests } from "../measures/test-counts.ts";
import { measureTests } from "../measures/test-results.ts";
import { needsBaseline, testsVocabulary } from "../measures/test-results-vocabulary.ts";
import type { Budget } from "../model/budget.ts";
import { directionOf } from "../model/limit.ts";
import type { TestFacts } from "../reports/test-facts.ts";
import { describeFailedRun, describeFailedStep, usualCausesOf } from "../reports/wording-tests.ts";
import type { Settings } from "../settings/declare.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs } from "../settings/declare.ts";
import type { Ended } from "./evidence.ts";
import { explainTests, listedTests } from "./explain-tests.ts";
import { defineGate } from "./gate.ts";
import { gatherTests, testPlaces } from "./gather-tests.ts";
import { testFiles } from "./test-files.ts";
import { testsBaseline } from "./tests-baseline.ts";

const inputs = declareInputs({
  ...commonInputs,
  reports: { ...commonInputs.reports, example: "reports/junit.xml" },
  budgets: { ...commonInputs.budgets, example: "tests[path tests/unit/**] >= 50" },
  accept: { ...commonInputs.accept, example: "empty-report[reports/e2e.xml] until 2027-01-31" },
  outcomes: {
    ...commonInputs.outcomes,
    description:
      "What became of the steps that ran the tests: one `name=outcome` per line. Skipped and cancelled are red, and so is a failure that no report shows; under the name of a leg, that none of its own shows.",
  },
  "report-file": { ...commonInputs["report-file"], example: "test-results.md" },
  format: {
    type: "choice",
    choices: testsFormats.map((format) => format.id),
    description: "The format of all reports. The content is checked against it.",
    whenLeftOut: "each report is recognised by its content",
  },
  legs: {
    type: "legs",
    description:
      "Reports by the leg of a matrix, one `name=glob` per line (or `folder/*/` for one leg per folder); the same test on two legs is two tests.",
    example: "py312=reports/py312/*.xml",
  },
  "expected-legs": {
    type: "names",
    description: "Legs that must have a report, separated by commas.",
    example: "py310, py311, py312",
  },
  paths: {
    type: "mappings",
    description: "How paths of the reports become paths of the repository, one `from::to` per line.",
    example: "/build/app::services/app",
  },
  duplicates: {
    type: "choice",
    choices: ["tests", "retries"],
    description:
      "What it means that a test which failed stands in one report again under its name: `tests`, that another test has the same name, and both count; `retries`, that it was run again, and the last one counts. One that passed is not run again: what follows under its name is another test.",
    whenLeftOut:
      "`retries` for gotestsum, which lists a test again only for that (unless tests that passed stand there twice, too, as by `-count`), else `tests`",
  },
  "merged-file": {
    type: "text",
    description:
      "Where to write all JUnit reports as one, once each is proven whole; with the leg, or else the file, in the name of each suite.",
    example: "all.xml",
  },
  "min-tests": {
    type: "count",
    description: "Fewest tests that the reports may list.",
    whenLeftOut: "1 that ran, on each leg",
    budget: "tests >= ",
    example: "50",
  },
  "max-failed": {
    type: "count",
    description: "Most tests that may fail or end with an error.",
    whenLeftOut: "0",
    budget: "failed <= ",
    example: "2",
  },
  "max-skipped": { type: "count", description: "Most tests that may be skipped.", budget: "skipped <= ", example: "10" },
  "max-flaky": {
    type: "count",
    description: "Most tests that may pass only after another attempt.",
    budget: "flaky <= ",
    example: "3",
  },
  "max-duration": {
    type: "duration",
    description: "Longest that the run of a leg may take.",
    budget: "duration <= ",
    example: "10min",
  },
  "max-test-duration": {
    type: "duration",
    description: "Longest that a single test may take.",
    budget: "test-duration[each] <= ",
    example: "30s",
  },
});

export type TestInputs = typeof inputs;
export type TestSettings = Settings<TestInputs>;

const outputs = declareOutputs({
  ...commonOutputs,
  tests: { description: "How many tests the reports list; empty where no report was read." },
  passed: { description: "How many of them passed." },
  failed: { description: "How many failed or ended with an error, without those in quarantine." },
  skipped: { description: "How many were skipped." },
  flaky: { description: "How many passed after an attempt that failed." },
  duration: { description: "How long the run took in seconds, of several legs the longest; empty where no report says." },
});

export default defineGate<TestInputs, TestFacts>({
  name: "test-results",
  title: "Test gate",
  description: "Says whether the tests really ran and passed, on every leg, whatever the runner's own totals and exit code say.",
  inputs,
  outputs,
  vocabulary: (settings, facts) =>
    testsVocabulary(facts && [...facts.tests.runs.map(({ leg }) => leg).filter(Boolean), ...(settings["expected-legs"] ?? [])]),
  defaults: { lines: ({ legs }) => ["failed <= 0", legs ? "ran[each leg] >= 1" : "ran >= 1"], concerns },
  gather: gatherTests,
  baseline: testsBaseline,
  measure: (budget, facts) =>
    needsBaseline(budget.metric) ? measureTestChange(budget, facts.tests) : measureTests(budget, facts.tests),
  propose: () => [],
  reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg || null, writer: report.writer ?? null })),
  listed: (facts) => ({ tests: listedTests(facts) }),
  explainsExit,
  files: testFiles,
  usualCauses: ({ reports }, command) => usualCausesOf(reports, command),
  explained: {
    run: (name, end, facts) => describeFailedRun(name, end, explanationBy(facts)),
    step: (name, facts) => describeFailedStep(name, explanationBy(facts)),
  },
  readsReportsOf: "tests",
  usualPlaces: testPlaces,
  explain: explainTests,
});

/** What made a runner fail may only be what the quarantine excuses, or something beside it. */
function explanationBy({ tests: { runs } }: TestFacts): "failures" | "excused failures" {
  const isAnyCounted = runs.some((run) => countTests(run.report).failed + countTests(run.report).errored > run.excused.size);
  return isAnyCounted ? "failures" : "excused failures";
}

/** Runners end with a code because tests failed; what no report shows was something else. */
function explainsExit({ name, code, report }: Ended, { reports }: TestFacts): boolean {
  if (code === 0) return true;
  const ofLeg = reports.filter(({ leg }) => leg === name);
  const about = report !== undefined ? reports.filter(({ file }) => file === report) : ofLeg.length > 0 ? ofLeg : reports;
  return about.some((one) => one.ended === "with failures" && isOfFailures(code, one));
}

/** From 128 on a signal ended it. pytest has a code for all that is no failed test; 2 is that of files it could not collect, too. */
function isOfFailures(code: number, { writer, collection }: TestFacts["reports"][number]): boolean {
  if (code >= 128) return false;
  return writer !== "pytest" || code === 1 || (code === 2 && collection === "broken");
}

/**
 * A limit of the project's own on how many ran, or failed, takes the place of the one that holds otherwise. One on new
 * failures says which are known.
 */
function concerns({ metric, limit }: Budget, { metric: { name }, limit: { op } }: Budget): boolean {
  if (directionOf(limit.op) !== directionOf(op)) return false;
  return metric.name === name || (name === "failed" && metric.name === "new-failures");
}
