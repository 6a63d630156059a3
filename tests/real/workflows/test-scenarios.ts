import type { Scenario } from "./scenarios.ts";

/** What the jobs of a matrix left, in folders as they are after a download; a job that fell over left none. */
const legs = ["linux-20", "linux-24", "windows-20", "windows-24"];
const reportsOf = (those: readonly string[], report = "passing") =>
  those.map((leg) => `mkdir -p reports/${leg}\ncp recorded/junit-${report}.xml reports/${leg}/junit.xml`).join("\n");
const inputs = { legs: "reports/*/", "expected-legs": legs.join(", ") };

/** The recorded report has three tests. */
const green: Scenario["expected"] = {
  verdict: "passed",
  reason: "",
  said: "ran[each leg] >= 1 in all 4",
  exit: 0,
  job: "success",
  outputs: { tests: "12", passed: "12", failed: "0", skipped: "0", flaky: "8" },
};

export const testScenarios: readonly Scenario[] = [
  onLegs("green by tests on four legs", reportsOf(legs), green),
  onLegs("red by one of four legs that is missing", reportsOf(legs.slice(0, 3)), {
    verdict: "cannot-judge",
    reason: "missing-leg",
    said: "leg windows-24 is expected but has no report (found: linux-20, linux-24, windows-20)",
    exit: 2,
    job: "failure",
    outputs: { tests: "9", passed: "9", failed: "0" },
  }),
  onLegs(
    "red by tests that fail on one of four legs",
    `${reportsOf(legs.slice(0, 3))}\n${reportsOf(["windows-24"], "failing")}`,
    {
      verdict: "failed",
      reason: "budget-broken",
      said: "windows-24",
      exit: 1,
      job: "failure",
      outputs: { tests: "18", passed: "13", failed: "3", skipped: "2" },
    },
  ),
];

function onLegs(name: string, before: string, expected: Scenario["expected"]): Scenario {
  return { name, file: `${name.replaceAll(" ", "-")}.yml`, gate: "test-results", before, inputs, expected };
}
