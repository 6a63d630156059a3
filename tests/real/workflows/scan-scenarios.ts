import type { Scenario } from "./scenarios.ts";

/** Scanners under `gates record` and beside it: the real Gitleaks, and reports that Bandit left. */
const gitleaks = (mode: "git" | "dir") =>
  // act gives a step a terminal, of which no record keeps anything; the runner gives it a pipe, like a file.
  `gitleaks ${mode} --no-banner --redact=100 --report-format json --report-path coverage/gitleaks.json . 2>gitleaks.log`;
const recorded = (mode: "git" | "dir") => `gates record --name gitleaks -- ${gitleaks(mode)}`;
const clean = "cp recorded/bandit-clean.json coverage/bandit.json";
const found = "cp recorded/bandit.json coverage/bandit.json";
/** Looks real and opens nothing; made here, so that no file of the project holds one. */
const secret = 'echo "token = ghp_$(printf sample | sha256sum | cut -c1-36)" > deploy.env';
const reports = { reports: "coverage/*.json" };
/** What became of the step that wrote the report, which may fail. */
const outcomes = "bandit=$" + "{{ steps.before.outcome }}";

const green: Scenario["expected"] = {
  verdict: "passed",
  reason: "",
  said: "all 4 budgets hold",
  exit: 0,
  job: "success",
  outputs: { findings: "0", critical: "0" },
};
const unproven: Scenario["expected"] = {
  ...green,
  verdict: "cannot-judge",
  reason: "nothing-scanned",
  said: "nothing proves that gitleaks looked at anything",
  exit: 2,
  job: "failure",
};
const red = (said: string, outputs: Scenario["expected"]["outputs"]): Scenario["expected"] => ({
  verdict: "failed",
  reason: "budget-broken",
  said,
  exit: 1,
  job: "failure",
  outputs,
});

export const scanScenarios: readonly Scenario[] = [
  {
    ...scan("green by scanners that are proven to have scanned", `${recorded("git")}\n${clean}`, reports, {
      ...green,
      said: "| `gitleaks` | ✅ 1 commit, ",
    }),
    setup: true,
  },
  scan("red by a scanner without a proof", `${gitleaks("git")}\n${clean}`, reports, unproven),
  {
    ...scan(
      "red by a secret that Gitleaks finds",
      `${secret}\n${recorded("dir")}`,
      { ...reports, "sarif-file": "coverage/findings.sarif" },
      red("findings[secret] 1, wanted <= 0", { findings: "1", critical: "1" }),
    ),
    setup: true,
  },
  {
    ...scan(
      "red by findings that explain a failed step",
      `${found}\nexit 1`,
      { ...reports, outcomes },
      red("high 1, wanted <= 0", { findings: "6", high: "1" }),
    ),
    mayFail: true,
  },
  {
    ...scan(
      "red by a failed step that no finding explains",
      `${clean}\nexit 1`,
      { ...reports, outcomes },
      { ...unproven, reason: "tool-failed", said: "the step bandit failed" },
    ),
    mayFail: true,
  },
];

function scan(name: string, before: string, inputs: Scenario["inputs"], expected: Scenario["expected"]): Scenario {
  return { name, file: `${name.replaceAll(" ", "-")}.yml`, gate: "security-scan", before, inputs, expected };
}
