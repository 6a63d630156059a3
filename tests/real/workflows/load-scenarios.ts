import type { Scenario } from "./scenarios.ts";

/** Reports that real tools left, of runs that came to their end and of one that was killed. */
const k6 = "cp recorded/k6.json coverage/k6.json";
const locust = "cp recorded/load_stats.csv coverage/load_stats.csv";
const legs = ["100", "1000", "10000"];
const threeLegs = legs.map((leg) => `${leg}=coverage/${leg}.json`).join("\n");
const eachLeg = (copied: readonly string[]) =>
  copied.map((leg) => `cp recorded/autocannon-${leg}.json coverage/${leg}.json`).join("\n");

const green: Scenario["expected"] = {
  verdict: "passed",
  reason: "",
  said: "wanted <= 1s",
  exit: 0,
  job: "success",
  outputs: { requests: "28", p95: "96.044" },
};
const unjudged: Scenario["expected"] = { ...green, verdict: "cannot-judge", exit: 2, job: "failure" };

export const loadScenarios: readonly Scenario[] = [
  load("green by a load test within its limits", k6, { reports: "coverage/k6.json", "max-p95": "1s" }, green),
  load(
    "red by a slow endpoint",
    k6,
    { reports: "coverage/k6.json", budgets: 'p95["GET *slow"] < 50ms' },
    { ...green, verdict: "failed", reason: "budget-broken", said: "needs 6 fewer requests above 50ms", exit: 1, job: "failure" },
  ),
  load(
    "red by one of three profiles that is missing",
    eachLeg(["100", "1000"]),
    { legs: threeLegs, "expected-legs": legs.join(", "), budgets: "p97.5 < 10s\nusers[leg 1000] >= 1000" },
    { ...unjudged, reason: "no-report", said: "leg 10000", outputs: { requests: "64779" } },
  ),
  load(
    "green by three profiles",
    eachLeg(legs),
    { legs: threeLegs, "expected-legs": legs.join(", "), budgets: "p97.5[leg 10000] < 10s\nusers[leg 10000] >= 10000" },
    { ...green, said: "all 2 budgets hold", outputs: { requests: "122737" } },
  ),
  {
    ...load(
      "red by a load test that was killed",
      `gates record --name locust --outputs coverage/load_stats.csv -- sh -c '${locust}; kill -9 $$'`,
      { reports: "coverage/load_stats.csv", "max-p95": "1s" },
      { ...unjudged, reason: "tool-failed", said: "the run locust", outputs: {} },
    ),
    setup: true,
    mayFail: true,
  },
  {
    ...load(
      "green by a tool that ends badly for what it measured",
      `gates record --name locust --outputs coverage/load_stats.csv -- sh -c '${locust}; exit 1'`,
      { reports: "coverage/load_stats.csv", "max-p95": "1s" },
      { ...green, said: "as its tool does for what it measured", outputs: {} },
    ),
    setup: true,
    mayFail: true,
  },
];

function load(name: string, before: string, inputs: Scenario["inputs"], expected: Scenario["expected"]): Scenario {
  return { name, file: `${name.replaceAll(" ", "-")}.yml`, gate: "load-test-budget", before, inputs, expected };
}
