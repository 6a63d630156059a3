import type { Metric, Vocabulary } from "../model/metric.ts";

/** What budgets of test results can talk about. The legs are known once reports were found. */
export function testsVocabulary(legs: readonly string[] | undefined): Vocabulary {
  return {
    metrics: [...testMetrics, ...changeMetrics],
    meant: otherWords,
    dimensions: [
      { name: "suite", pattern: "name" },
      { name: "path", pattern: "path" },
      { name: "leg", pattern: "name", ...(legs && { values: legs }) },
    ],
    patch: false,
  };
}

/** What tools call these figures. */
const otherWords: Readonly<Record<string, string>> = {
  failures: "failed",
  errors: "errored",
  failing: "failed",
  passes: "passed",
  passing: "passed",
  skips: "skipped",
  pending: "skipped",
  ignored: "skipped",
  total: "tests",
  count: "tests",
  time: "duration",
  xfailed: "known",
  todo: "known",
  retries: "flaky",
  flakes: "flaky",
};

/** Without a selector, of all legs together; but for times, which no two legs have in common. */
const testMetrics: readonly Metric[] = [
  { name: "tests", kind: "count", description: "Tests that the reports list." },
  {
    name: "ran",
    kind: "count",
    description: "Tests that ran and whose result counts: neither skipped, nor known to fail, nor failed in quarantine.",
  },
  { name: "passed", kind: "count", description: "Tests that passed, some of them after another attempt." },
  { name: "failed", kind: "count", description: "Tests that failed or ended with an error, but for those in quarantine." },
  { name: "errored", kind: "count", description: "Those of them that ended with an error instead of a failed assertion." },
  { name: "skipped", kind: "count", description: "Tests that were skipped." },
  { name: "skipped-share", kind: "share", description: "Skipped tests of all tests." },
  { name: "known", kind: "count", description: "Tests whose failure is announced in their source: expected failures, todos." },
  { name: "flaky", kind: "count", description: "Tests that passed after an attempt that failed." },
  { name: "quarantined", kind: "count", description: "Failed tests that `.gates/quarantine.yml` excuses." },
  { name: "pass-rate", kind: "share", description: "Passed tests of those that passed, failed or ended with an error." },
  {
    name: "duration",
    kind: "time",
    description: "How long the run took; of several legs the longest. Of suites and paths, the time of their tests added up.",
  },
  {
    name: "test-duration",
    kind: "time",
    pointwise: true,
    description: "How long a single test took, all of its attempts together; each of them is held.",
  },
  {
    name: "stale-quarantine",
    kind: "count",
    dimensions: [],
    description: "Entries of `.gates/quarantine.yml` that are over, that no test has the name of, or whose tests did not run.",
  },
];

const changeMetrics: readonly Metric[] = [
  {
    name: "removed-tests",
    kind: "count",
    baseline: true,
    description: "Tests of the baseline that no report lists any more; one that was renamed is none.",
  },
  { name: "new-failures", kind: "count", baseline: true, description: "Failed tests that did not fail in the baseline." },
  { name: "newly-skipped", kind: "count", baseline: true, description: "Skipped tests that ran in the baseline." },
  {
    name: "duration-rise",
    kind: "time",
    change: true,
    level: "warn",
    dimensions: ["leg"],
    description: "How much longer than in the baseline the run took; only warns, unless `fail:` stands in front of the limit.",
  },
];

/** Whether a metric needs the tests of an earlier run. */
export function needsBaseline({ name }: Pick<Metric, "name">): boolean {
  return changeMetrics.some((metric) => metric.name === name);
}
