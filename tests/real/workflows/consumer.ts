import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { root, run } from "../commands.ts";
import { temporaryFolder } from "../temporary.ts";
import type { Scenario } from "./scenarios.ts";

/** A repository of its own with the sources that the recorded reports speak of, and one workflow for each scenario. */
export function makeConsumer(scenarios: readonly Scenario[]): string {
  const folder = temporaryFolder("consumer");
  cpSync(join(root, "tests/producers/vitest"), folder, { recursive: true });
  mkdirSync(join(folder, "recorded"));
  cpSync(join(root, "tests/formats/lcov/typical/report.info"), join(folder, "recorded/lcov.info"));
  cpSync(join(root, "tests/formats/cobertura/vitest/report.xml"), join(folder, "recorded/cobertura.xml"));
  cpSync(join(root, "tests/formats/bandit/typical/report.json"), join(folder, "recorded/bandit.json"));
  cpSync(join(root, "tests/formats/bandit/clean/report.json"), join(folder, "recorded/bandit-clean.json"));
  cpSync(join(root, "tests/formats/k6-json/typical/report.json"), join(folder, "recorded/k6.json"));
  cpSync(join(root, "tests/formats/locust-stats/typical/report.csv"), join(folder, "recorded/load_stats.csv"));
  cpSync(join(root, "tests/formats/junit/surefire-flaky/report.xml"), join(folder, "recorded/junit-passing.xml"));
  cpSync(join(root, "tests/formats/junit/surefire/report.xml"), join(folder, "recorded/junit-failing.xml"));
  const profiles = join(root, "tests/gates/load-test-budget/three-profiles/workspace/load");
  for (const users of ["100", "1000", "10000"])
    cpSync(join(profiles, users, "autocannon.json"), join(folder, `recorded/autocannon-${users}.json`));
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  for (const scenario of scenarios) writeFileSync(join(folder, ".github/workflows", scenario.file), workflowOf(scenario));
  writeFileSync(join(folder, ".gitignore"), "coverage/\n");
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  run(["git", "init", "--quiet", "--initial-branch=main"], { cwd: folder });
  commitAll(folder, "A repository that uses the gate");
}

export function commitAll(folder: string, message: string): void {
  run(["git", "add", "--all"], { cwd: folder });
  const somebody = ["-c", "user.name=Somebody", "-c", "user.email=somebody@localhost"];
  run(["git", ...somebody, "commit", "--quiet", "--allow-empty", "--message", message], { cwd: folder });
}

function workflowOf({ name, gate = "coverage-gate", setup, before, mayFail, failingStep, inputs }: Scenario): string {
  const always = "$" + "{{ !cancelled() }}";
  const steps = [
    { uses: "actions/checkout@v7" },
    ...(setup ? [{ uses: "org/gates/setup@v1" }] : []),
    {
      id: "before",
      run: `node --version\nmkdir -p coverage\n${before}`,
      ...(mayFail && { "continue-on-error": true }),
    },
    ...(failingStep ? [{ run: "exit 1" }] : []),
    { id: "gate", if: always, uses: `org/gates/${gate}@v1`, with: inputs },
    {
      id: "later",
      if: always,
      run: `echo "$OUTPUTS"\ntest -s "$RESULT_FILE"${"sarif-file" in inputs ? '\ntest -s "$SARIF_FILE"' : ""}`,
      env: outputsAsVariables,
    },
  ];
  const job = { "runs-on": "ubuntu-latest", permissions: { contents: "read" }, steps };
  return stringify({ name, on: { pull_request: null, push: null }, permissions: {}, jobs: { gate: job } }, { lineWidth: 0 });
}

const outputsAsVariables = {
  OUTPUTS: "$" + "{{ toJSON(steps.gate.outputs) }}",
  SARIF_FILE: "$" + "{{ steps.gate.outputs.sarif-file }}",
  RESULT_FILE: "$" + "{{ steps.gate.outputs.result-file }}",
};
