import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, test } from "vitest";
import coverageGate from "../../src/gates/coverage-gate.ts";
import { action, asInputs, commandLine, Runner, start } from "./start.ts";

const full = "/dev/full";

interface Ended {
  readonly exitCode: number | null;
  readonly stderr: string;
}

/** Starts a bundle with a standard output that takes nothing. */
function startOnFullDisk(runner: Runner, [script, ...args]: readonly [string, ...string[]], env = {}): Promise<Ended> {
  const output = openSync(full, "w");
  return new Promise((resolve, reject) => {
    const options = { cwd: runner.folder, env: { PATH: process.env["PATH"] ?? "", ...env } };
    const child = spawn(process.execPath, [script, ...args], { ...options, stdio: ["ignore", output, "pipe"] });
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stderr }));
  }).finally(() => closeSync(output)) as Promise<Ended>;
}

const told = "gates: could not write to standard output: ENOSPC\n";

describe.skipIf(!existsSync(full))("a full disk behind standard output is told, and the exit code stays the verdict's", () => {
  test.each([
    ["60", 0, "passed"],
    ["61", 1, "failed"],
    ["x", 2, "cannot-judge"],
  ])("of a step with the limit %s", async (limit, exitCode, verdict) => {
    using runner = new Runner();
    const env = { ...runner.env, ...asInputs({ "min-lines": limit }, Object.keys(coverageGate.inputs)) };
    expect(await startOnFullDisk(runner, [action], env)).toEqual({ exitCode, stderr: told });
    expect(runner.outputs["verdict"]).toBe(verdict);
    expect(runner.summary).toMatch(/^### /);
  });

  test.each([
    [["coverage-gate", "--min-lines", "60"], 0],
    [["coverage-gate", "--min-lines", "61"], 1],
    [["coverage-gate", "--min-lines", "61", "--json"], 1],
    [["inspect", "coverage/lcov.info"], 0],
  ])("of gates %j", async (args, exitCode) => {
    using runner = new Runner();
    const ended = await startOnFullDisk(runner, [commandLine, ...args]);
    expect(ended).toMatchObject({ exitCode, stderr: expect.stringContaining(told) });
    expect(ended.stderr).not.toContain("    at ");
  });
});

test("a step whose log is read by nobody any more keeps its verdict and writes its outputs", async () => {
  using runner = new Runner();
  const env = { ...runner.env, ...asInputs({ "min-lines": "61" }, Object.keys(coverageGate.inputs)), RUNNER_DEBUG: "1" };
  const ended = await start({ script: action, cwd: runner.folder, env, closeEarly: true });
  expect(ended).toMatchObject({ exitCode: 1, stderr: "" });
  expect(runner.outputs["verdict"]).toBe("failed");
});

test("a crash of inspect ends with 70 and its stack, and asks for a report", async () => {
  using runner = new Runner();
  const planted = "data:text/javascript,Array.prototype.toSorted = Map.prototype.get = () => { throw new TypeError('planted') }";
  const env = { NODE_OPTIONS: `--import=${planted.replaceAll(" ", "%20")}` };
  const ended = await start({ script: commandLine, cwd: runner.folder, args: ["inspect", "coverage/lcov.info"], env });
  expect(ended.exitCode).toBe(70);
  expect(ended.stderr).toMatch(/crashed: this is a bug of Gates, please report it/);
});
