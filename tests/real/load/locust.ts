import { deepEqual, equal, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import locustStats from "../../../src/formats/load/locust-stats.ts";
import { withParts } from "../../../src/measures/run-parts.ts";
import type { LoadRun } from "../../../src/model/load-run.ts";
import { attempt, ownPath, root } from "../commands.ts";
import { installPythonTools } from "../install.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { expectPercentiles, outcomesOf, readPart, readRun, refusalOf } from "./report.ts";
import { answeredWith, LoadServer, receivedBy } from "./server.ts";

/** Locust against a server that counts: all of its files must say what the server saw. */
export const locustPart: Part = {
  name: "load/locust",
  needs: ["python3"],
  prepare: () => {
    installPythonTools();
    const server = new LoadServer();
    return [
      { name: "every file counts what the server saw, and holds the times that were measured", run: () => shop(server) },
      { name: "a run without a request is empty", run: () => idle(server) },
      { name: "a run that is killed leaves nothing that passes for a whole one", run: () => killed(server) },
    ];
  },
};

function locust(folder: string, file: string, server: LoadServer, time: string): readonly string[] {
  const load = ["-u", "3", "-r", "3", "-t", time];
  return ["locust", "--headless", "-f", file, "-H", server.address, ...load, "--csv", join(folder, "run"), "--json"];
}

function sample(): string {
  const folder = temporaryFolder("locust");
  cpSync(join(root, "tests/producers/locust"), folder, { recursive: true });
  return folder;
}

async function shop(server: LoadServer): Promise<void> {
  const folder = sample();
  const raw = join(folder, "raw.jsonl");
  const ended = attempt(locust(folder, "locustfile.py", server, "4s"), { cwd: folder, env: { RAW_TIMES: raw } });
  equal(ended.status, 1, ended.stderr);
  ok(locustStats.verdictExit(1));
  writeFileSync(join(folder, "run.json"), ended.stdout);
  const seen = await server.seen();
  const failed = {
    "4xx 404": answeredWith(seen, 404),
    "5xx 500": answeredWith(seen, 500),
    transport: seen.get("/drop")?.received,
  };

  const csv = await readRun(join(folder, "run_stats.csv"), "locust-stats");
  const json = await readRun(join(folder, "run.json"), "locust-json");
  const [failures, history, exceptions] = await Promise.all([
    readPart(join(folder, "run_failures.csv"), "locust-failures"),
    readPart(join(folder, "run_stats_history.csv"), "locust-history"),
    readPart(join(folder, "run_exceptions.csv"), "locust-exceptions"),
  ]);
  for (const { total, contradictions } of [csv, json]) {
    equal(total.requests, receivedBy(seen));
    deepEqual(contradictions, []);
  }
  const whole = withParts(csv, [failures, history, exceptions]);
  const checked = csv.endpoints.find(({ name }) => name === "GET /fast, checked")?.requests;
  const { none, ...bad } = outcomesOf(whole.total);
  deepEqual(bad, { ...failed, assertion: checked });
  equal(none, answeredWith(seen, 200) - (checked ?? 0));
  ok((whole.users ?? 0) <= 3);
  deepEqual(exceptions.errors, [{ text: "the basket is empty", count: 3, failure: "other", isOutsideRequests: true }]);
  expectTimes(csv, json, raw);
}

function expectTimes(csv: LoadRun, json: LoadRun, raw: string): void {
  const measured = readFileSync(raw, "utf8")
    .trim()
    .split("\n")
    .map((line): [string, number] => JSON.parse(line));
  // Locust takes the time behind the share of requests, where that is a whole number; ours is the nearest rank.
  const locusts = (count: number, share: number) => Math.floor(count * share) + 1;
  const nearest = (count: number, share: number) => Math.ceil(Number((count * share).toFixed(9)));
  const of = (name: string) => measured.flatMap(([endpoint, ms]) => (endpoint === name ? [ms] : []));
  const all = measured.map(([, ms]) => ms);
  expectPercentiles("CSV", csv.total.times, all, locusts);
  expectPercentiles("JSON", json.total.times, all, nearest);
  for (const { name, times } of csv.endpoints) expectPercentiles(`CSV, ${name}`, times, of(name), locusts);
  for (const { name, times } of json.endpoints) expectPercentiles(`JSON, ${name}`, times, of(name), nearest);
}

async function idle(server: LoadServer): Promise<void> {
  const folder = sample();
  const ended = attempt(locust(folder, "idle.py", server, "3s"), { cwd: folder });
  equal(ended.status, 0, ended.stderr);
  writeFileSync(join(folder, "run.json"), ended.stdout);
  equal(await refusalOf(join(folder, "run_stats.csv")), "empty-report");
  equal(await refusalOf(join(folder, "run.json")), "empty-report");
}

/** The totals look like those of a shorter run: that it was killed is known by its exit code alone. */
async function killed(server: LoadServer): Promise<void> {
  const folder = sample();
  const [command = "", ...args] = locust(folder, "endless.py", server, "20s");
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PATH: ownPath() },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  await setTimeout(4000);
  child.kill("SIGKILL");
  equal(await ended, "SIGKILL");
  const seen = await server.seen();
  writeFileSync(join(folder, "run.json"), printed);
  equal(await refusalOf(join(folder, "run.json")), "empty-report");
  const csv = await readRun(join(folder, "run_stats.csv"), "locust-stats");
  ok(csv.total.requests < receivedBy(seen));
  ok(!locustStats.verdictExit(128 + 9));
}
