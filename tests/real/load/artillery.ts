import { deepEqual, equal, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import artilleryFormat from "../../../src/formats/load/artillery.ts";
import { attempt, ownPath, root } from "../commands.ts";
import { installNpmTool } from "../install.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { expectPercentiles, outcomesOf, readRun, refusalOf } from "./report.ts";
import { answeredWith, LoadServer, receivedBy } from "./server.ts";

const quiet = { ARTILLERY_DISABLE_TELEMETRY: "true" };

/** Artillery against a server that counts. It takes a quarter of a minute for a run of seconds. */
export const artilleryPart: Part = {
  name: "load/artillery",
  needs: [],
  prepare: () => {
    const command = installNpmTool("artillery");
    const server = new LoadServer();
    return [
      { name: "its report counts what the server saw, and holds the times that were measured", run: () => shop(command, server) },
      { name: "a run without a request is empty", run: () => idle(command, server) },
      { name: "a run that is interrupted leaves no report", run: () => interrupted(command, server) },
    ];
  },
};

function sample(): string {
  const folder = temporaryFolder("artillery");
  cpSync(join(root, "tests/producers/artillery"), folder, { recursive: true });
  return folder;
}

async function shop(command: string, server: LoadServer): Promise<void> {
  const folder = sample();
  const [report, raw] = [join(folder, "shop.json"), join(folder, "raw.txt")];
  const env = { ...quiet, TARGET: server.address, RAW_TIMES: raw };
  const ended = attempt([command, "run", "--quiet", "--output", report, "shop.yml"], { cwd: folder, env });
  // The plugin expect ends it with its own code where an expectation is not met.
  ok(ended.status === 0 || artilleryFormat.verdictExit(ended.status ?? -1), ended.stdout + ended.stderr);
  const seen = await server.seen();
  const { total, endpoints, contradictions } = await readRun(report, "artillery");
  equal(total.requests, receivedBy(seen));
  deepEqual(contradictions, []);
  const { none = 0, "assertion 200": assertion = 0, ...bad } = outcomesOf(total);
  const failed = {
    "4xx 404": answeredWith(seen, 404),
    "5xx 500": answeredWith(seen, 500),
    transport: seen.get("/drop")?.received,
  };
  deepEqual(bad, Object.fromEntries(Object.entries(failed).filter(([, count]) => count)));
  equal(none + assertion, answeredWith(seen, 200));
  for (const path of ["/fast", "/slow", "/missing", "/fail", "/drop"])
    equal(endpoints.find(({ name }) => name === path)?.requests ?? 0, seen.get(path)?.received ?? 0, path);
  const measured = readFileSync(raw, "utf8").trim().split("\n").map(Number);
  // DDSketch of Artillery 2.0.34: the place below the share.
  expectPercentiles("Artillery", total.times, measured, (count, share) => Math.floor(share * (count - 1)) + 1);
}

async function idle(command: string, server: LoadServer): Promise<void> {
  const folder = sample();
  const report = join(folder, "idle.json");
  const env = { ...quiet, TARGET: server.address };
  const ended = attempt([command, "run", "--quiet", "--output", report, "idle.yml"], { cwd: folder, env });
  equal(ended.status, 0, ended.stdout + ended.stderr);
  equal(await refusalOf(report), "empty-report");
}

async function interrupted(command: string, server: LoadServer): Promise<void> {
  const folder = sample();
  const report = join(folder, "shop.json");
  const env = { ...process.env, ...quiet, PATH: ownPath(), TARGET: server.address };
  const child = spawn(command, ["run", "--quiet", "--output", report, "shop.yml"], { cwd: folder, env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await setTimeout(5000);
  child.kill("SIGTERM");
  await ended;
  await server.seen();
  ok(!existsSync(report));
}
