import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import resultJsonSchema from "../../dist/schemas/result.schema.json" with { type: "json" };
import securityScan from "../../src/gates/security-scan.ts";
import { asInputs, commandLine, nodes, Runner, securityAction, start } from "./start.ts";

const declared = Object.keys(securityScan.inputs);
const outputNames = Object.keys(securityScan.outputs).sort();
const validate = new Ajv({ strict: false }).compile(resultJsonSchema);

/** A runner whose checkout holds reports that real scanners left, under `coverage/`, which git ignores. */
function runnerWith(...fixtures: readonly `${string}/${string}`[]): Runner {
  const reportOf = (fixture: string) =>
    readFileSync(fileURLToPath(new URL(`../formats/${fixture}/report.json`, import.meta.url)), "utf8");
  return new Runner(Object.fromEntries(fixtures.map((fixture) => [`coverage/${fixture.split("/")[0]}.json`, reportOf(fixture)])));
}

function step(runner: Runner, written: Readonly<Record<string, string>>, node = process.execPath) {
  return start({
    script: securityAction,
    cwd: runner.folder,
    env: { ...runner.env, ...asInputs(written, declared) },
    node,
  });
}

describe.each(nodes)("a step of a workflow on Node %s", (_, node) => {
  test.each<
    [string, readonly `${string}/${string}`[], Readonly<Record<string, string>>, number, string, RegExp, Record<string, string>]
  >([
    [
      "is green when the scan is proven and finds nothing, without any input",
      ["bandit/clean", "npm-audit/clean"],
      {},
      0,
      "",
      /^### ✅ security-scan passed: all \d+ budgets hold/,
      { verdict: "passed", findings: "0", critical: "0", "failed-budgets": "" },
    ],
    [
      "is red when a finding is above the limits that hold without any",
      ["bandit/typical"],
      { reports: "bandit=coverage/bandit.json" },
      1,
      "budget-broken",
      /^### ❌ security-scan failed: `high` 1, wanted /,
      { verdict: "failed", findings: "6", high: "1", low: "4", "failed-budgets": "high <= 0" },
    ],
    [
      "is red when nothing proves a scan",
      ["gitleaks/clean"],
      {},
      2,
      "nothing-scanned",
      /^### ⛔ security-scan cannot judge: nothing-scanned/,
      { verdict: "cannot-judge", findings: "0" },
    ],
    [
      "is red when no report is there",
      [],
      {},
      2,
      "no-report",
      /^### ⛔ security-scan cannot judge: no-report/,
      { verdict: "cannot-judge", findings: "" },
    ],
    [
      "is red when an input cannot be understood",
      ["bandit/clean"],
      { "fail-on": "hihg" },
      2,
      "bad-configuration",
      /fail-on \(with:\): found "hihg"/,
      { verdict: "cannot-judge", findings: "", critical: "" },
    ],
    [
      "is red when an input is empty",
      ["bandit/clean"],
      { "max-secrets": "" },
      2,
      "bad-configuration",
      /max-secrets \(with:\): is given, but empty/,
      { verdict: "cannot-judge", findings: "" },
    ],
  ])("%s", async (_, fixtures, written, exitCode, reason, firstLine, outputs) => {
    using runner = runnerWith(...fixtures);
    const ended = await step(runner, written, node);
    expect(ended).toMatchObject({ exitCode, stderr: "" });
    expect(runner.summary).toMatch(firstLine);
    expect(runner.outputs).toMatchObject({ reason, ...outputs });
    expect(Object.keys(runner.outputs).sort()).toEqual(outputNames);
    const result: unknown = JSON.parse(readFileSync(runner.outputs["result-file"] ?? "", "utf8"));
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(ended.stdout.match(/^::error title=security-scan/gm) ?? []).toHaveLength(exitCode === 0 ? 0 : 1);
  });

  test("writes the SARIF file that is asked for, whatever the verdict is", async () => {
    using runner = runnerWith("bandit/typical");
    const { exitCode } = await step(runner, { "sarif-file": "runner/findings.sarif" }, node);
    expect(exitCode).toBe(1);
    const { runs } = JSON.parse(readFileSync(runner.outputs["sarif-file"] ?? "", "utf8"));
    expect(runs.map(({ results }: { results: unknown[] }) => results.length)).toEqual([6]);
  });

  test("the command line gives the same verdict for the same reports", async () => {
    using runner = runnerWith("bandit/typical");
    const args = ["security-scan", "--json"];
    const { exitCode, stdout } = await start({ script: commandLine, cwd: runner.folder, args, node });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ gate: "security-scan", verdict: "failed", outputs: { findings: "6", high: "1" } });
  });
});
