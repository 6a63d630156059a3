import { deepEqual, equal, ok } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { LoadRun } from "../../../src/model/load-run.ts";
import { attempt, run } from "../commands.ts";
import { installCargoTool } from "../install.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { expectPercentiles, outcomesOf, readRun, refusalOf } from "./report.ts";
import { answeredWith, LoadServer, receivedBy } from "./server.ts";

/** oha against a server that counts, with each of its times in a database of its own. */
export const ohaPart: Part = {
  name: "load/oha",
  needs: ["cargo"],
  prepare: () => {
    const command = installCargoTool("oha");
    const server = new LoadServer();
    return [
      {
        name: "its report counts what the server saw, and holds the times that were measured",
        run: () => measured(command, server),
      },
      { name: "requests that -z ends are neither good nor failed, and bound the times", run: () => endedByTime(command, server) },
      { name: "a run in which nothing came before its end is empty", run: () => endless(command, server) },
      { name: "a run against a port where nobody listens failed", run: () => deadPort(command) },
      { name: "a run that is killed leaves no report", run: () => killed(command, server) },
    ];
  },
};

interface Made {
  readonly report: string;
  /** In ms. */
  readonly times: readonly number[];
}

function make(command: string, ...args: readonly string[]): Made {
  const folder = temporaryFolder("oha");
  const [report, raw] = [join(folder, "oha.json"), join(folder, "raw.db")];
  writeFileSync(report, run([command, "--no-tui", "--output-format", "json", "--db-url", raw, ...args], { cwd: folder }));
  const rows = new DatabaseSync(raw, { readOnly: true }).prepare("SELECT duration FROM oha").all();
  return { report, times: rows.map(({ duration }) => Number(duration) * 1000) };
}

/** oha takes the time behind the share of answers, where that is a whole number. */
function rankOf(count: number, share: number): number {
  return Math.floor(Number((count * share).toFixed(9))) + 1;
}

async function measured(command: string, server: LoadServer): Promise<void> {
  const paths = `${server.address}/(fast|slow|fail|missing|drop)`;
  const { report, times } = make(command, "-n", "200", "-c", "4", "--rand-regex-url", paths);
  const seen = await server.seen();
  const { total, contradictions } = await readRun(report, "oha");
  equal(total.requests, receivedBy(seen));
  deepEqual(outcomesOf(total), {
    "4xx 404": answeredWith(seen, 404),
    "5xx 500": answeredWith(seen, 500),
    none: answeredWith(seen, 200),
    transport: seen.get("/drop")?.received,
  });
  deepEqual(contradictions, []);
  expectPercentiles("oha", total.times, times, rankOf);
}

async function endedByTime(command: string, server: LoadServer): Promise<void> {
  const { report, times } = make(command, "-z", "2s", "-c", "4", `${server.address}/slow`);
  const seen = await server.seen();
  const { total, notes } = await readRun(report, "oha");
  equal(total.requests, times.length);
  ok(total.requests <= receivedBy(seen) && receivedBy(seen) <= total.requests + 4);
  deepEqual(idsOf(notes), ["left-out"]);
  expectPercentiles("oha -z", total.times, times, rankOf);
  const waited = make(command, "-z", "1s", "-w", "-c", "4", `${server.address}/slow`);
  const whole = await readRun(waited.report, "oha");
  equal(whole.total.requests, receivedBy(await server.seen()));
  deepEqual(idsOf(whole.notes), []);
}

function idsOf(notes: LoadRun["notes"]): readonly string[] {
  return notes.map(({ id }) => id);
}

async function endless(command: string, server: LoadServer): Promise<void> {
  const { report } = make(command, "-z", "1s", "-c", "2", `${server.address}/wait/5000`);
  await server.seen();
  equal(await refusalOf(report), "empty-report");
}

async function deadPort(command: string): Promise<void> {
  const { total } = await readRun(make(command, "-n", "20", "-c", "2", "http://127.0.0.1:1/").report, "oha");
  deepEqual(outcomesOf(total), { transport: 20 });
  equal(total.times, undefined);
}

async function killed(command: string, server: LoadServer): Promise<void> {
  const folder = temporaryFolder("oha");
  const line = [
    "timeout",
    "-s",
    "KILL",
    "1",
    command,
    "--no-tui",
    "--output-format",
    "json",
    "-z",
    "20s",
    `${server.address}/slow`,
  ];
  const { stdout } = attempt(line, { cwd: folder });
  await server.seen();
  writeFileSync(join(folder, "oha.json"), stdout);
  equal(await refusalOf(join(folder, "oha.json")), "empty-report");
}
