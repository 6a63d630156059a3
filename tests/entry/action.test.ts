import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import resultJsonSchema from "../../dist/schemas/result.schema.json" with { type: "json" };
import coverageGate from "../../src/gates/coverage-gate.ts";
import { action, asInputs, nodes, Runner, start } from "./start.ts";

const declared = Object.keys(coverageGate.inputs);
const outputNames = Object.keys(coverageGate.outputs).sort();
const validate = new Ajv({ strict: false }).compile(resultJsonSchema);

async function step(
  runner: Runner,
  written: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
  node?: string,
) {
  return start({
    script: action,
    cwd: runner.folder,
    env: { ...runner.env, ...asInputs(written, declared), ...more },
    ...(node && { node }),
  });
}

describe.each(nodes)("a step of a workflow on Node %s", (_, node) => {
  test.each<[string, Readonly<Record<string, string>>, number, string, RegExp]>([
    ["is green when its limit is met", { "min-lines": "60" }, 0, "", /^### ✅ coverage-gate passed: `lines` 60\.00% \(3\/5\)/],
    [
      "is red when its limit is not met",
      { "min-lines": "61" },
      1,
      "budget-broken",
      /^### ❌ coverage-gate failed: `lines` 60\.00%/,
    ],
    [
      "is red when a report is missing",
      { reports: "no.info", "min-lines": "1" },
      2,
      "no-report",
      /^### ⛔ coverage-gate cannot judge/,
    ],
    ["is red when a limit is empty", { "min-lines": "" }, 2, "bad-configuration", /min-lines \(with:\): is given, but empty/],
    ["is red without a limit", {}, 2, "bad-configuration", /no limit is given/],
  ])("%s", async (_, written, exitCode, reason, firstLine) => {
    using runner = new Runner();
    const ended = await step(runner, written, {}, node);
    expect(ended).toMatchObject({ exitCode, stderr: "" });
    expect(runner.summary).toMatch(firstLine);
    expect(runner.outputs["reason"]).toBe(reason);
    expect(Object.keys(runner.outputs).sort()).toEqual(outputNames);
    const result: unknown = JSON.parse(readFileSync(runner.outputs["result-file"] ?? "", "utf8"));
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(ended.stdout.match(/^::error /gm) ?? []).toHaveLength(exitCode === 0 ? 0 : 1);
  });
});

test("an input that nobody declared is refused, and both places that it can come from are named", async () => {
  using runner = new Runner();
  const { exitCode, stdout } = await step(runner, { "min-lines": "60" }, { "INPUT_MIN-LINSE": "80" });
  expect(exitCode).toBe(2);
  expect(stdout).toContain('min-linse (with:, or an env: named INPUT_MIN-LINSE): no input "min-linse". Did you mean min-lines?');
  expect(runner.outputs["reason"]).toBe("bad-configuration");
});

test("an input that nobody declared is refused even when it is empty", async () => {
  using runner = new Runner();
  expect((await step(runner, { "min-lines": "60" }, { INPUT_FAIL_UNDER: "" })).exitCode).toBe(2);
});

test("an input with several lines is read with its line ends, whatever they are", async () => {
  using runner = new Runner();
  const { exitCode, stdout } = await step(runner, { budgets: "lines >= 60%\r\n# later\r\nfiles >= 2\r\n" });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining("all 2 budgets hold")]);
});

test("what was printed as an output earlier does not stand: each one is written by file, even empty", async () => {
  using runner = new Runner();
  await step(runner, { "min-lines": "x" });
  expect(runner.outputs).toEqual({
    ...Object.fromEntries(outputNames.map((name) => [name, ""])),
    verdict: "cannot-judge",
    reason: "bad-configuration",
    "result-file": expect.stringMatching(/gates-results.coverage-gate\.json$/),
  });
});

test("a folder for results that cannot be made is told, and the verdict stays", async () => {
  using runner = new Runner({ "runner/temp": "a file where the folder should be" });
  const { exitCode, stdout } = await step(runner, { "min-lines": "60" });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^::warning title=could not write::could not write the result document: /m);
  expect(runner.outputs).toMatchObject({ verdict: "passed", "result-file": "" });
});

test("files of the runner that are not there are told, and the verdict stays", async () => {
  using runner = new Runner();
  const missing = `${runner.folder}/no/such/file`;
  const { exitCode, stdout } = await step(
    runner,
    { "min-lines": "61" },
    { GITHUB_OUTPUT: missing, GITHUB_STEP_SUMMARY: missing },
  );
  expect(exitCode).toBe(1);
  expect(stdout.match(/^::warning title=could not write::/gm)).toHaveLength(2);
});

test.each([
  ["in the gate", "Date.prototype.toISOString"],
  ["before the gate", "Object.entries"],
])("a crash %s ends with 70 and its stack, and asks for a report", async (_, broken) => {
  using runner = new Runner();
  const planted = `const real = ${broken}; ${broken} = function (...args) {
    if (new Error().stack.includes("/dist/")) throw new TypeError("planted");
    return real.apply(this, args);
  };`;
  const more = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(planted)}` };
  const { exitCode, stdout, stderr } = await step(runner, { "min-lines": "60" }, more);
  expect(exitCode).toBe(70);
  expect(stdout + stderr).toMatch(/crashed: this is a bug of Gates, please report it/);
  expect(stdout + stderr).toContain("TypeError: planted");
  expect(runner.outputs["verdict"] ?? "").toBe("");
});

test("no secret of the environment leaves, in no channel, whatever the verdict", async () => {
  const secret = "s3cr3t-0123456789";
  for (const written of [{ "min-lines": "61" }, { "min-lines": "x" }, { reports: "$MY_TOKEN", "min-lines": "1" }]) {
    using runner = new Runner();
    const { stdout, stderr } = await step(runner, written, {
      MY_TOKEN: secret,
      GITHUB_TOKEN: secret,
      ACTIONS_RUNTIME_TOKEN: secret,
    });
    const result = runner.read("runner/temp/gates-results/coverage-gate.json");
    expect([stdout, stderr, runner.summary, runner.read("runner/output"), result].join("\n")).not.toContain(secret);
  }
});

test("the workspace stays clean", async () => {
  using runner = new Runner();
  await step(runner, { "min-lines": "61" });
  expect(runner.git("status", "--short", "--ignored")).toBe("!! coverage/\n!! runner/\n");
});
