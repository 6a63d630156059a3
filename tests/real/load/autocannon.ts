import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, root, run, toolsFolder } from "../commands.ts";
import { installNpmTool } from "../install.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { expectPercentiles, outcomesOf, readRun, refusalOf } from "./report.ts";
import { answeredWith, LoadServer, receivedBy } from "./server.ts";

/** autocannon against a server that counts, as a library, which tells each time, and by its command. */
export const autocannonPart: Part = {
  name: "load/autocannon",
  needs: [],
  prepare: () => {
    const command = installNpmTool("autocannon");
    const server = new LoadServer();
    return [
      { name: "its report counts what the server saw, and holds the times that were measured", run: () => measured(server) },
      { name: "what is under way at the end is not missing", run: () => timed(command, server) },
      { name: "requests whose connection the server closes are missing", run: () => dropped(command, server) },
      { name: "a run against a port where nobody listens failed", run: () => deadPort(command) },
      { name: "the times that it adds for a rate are not taken for real ones", run: () => rated(command, server) },
      { name: "a run that is killed leaves no report", run: () => killed(command, server) },
    ];
  },
};

async function measured(server: LoadServer): Promise<void> {
  const folder = temporaryFolder("autocannon");
  const [report, raw] = [join(folder, "autocannon.json"), join(folder, "raw.txt")];
  const addresses = ["/slow", "/fail", "/missing"].map((path) => `${server.address}${path}`);
  const script = join(root, "tests/producers/autocannon/measure.cjs");
  const env = { NODE_PATH: join(toolsFolder, "autocannon/node_modules") };
  run([process.execPath, script, report, raw, "180", ...addresses], { cwd: folder, env });
  const seen = await server.seen();
  const { total, contradictions } = await readRun(report, "autocannon");
  equal(total.requests, receivedBy(seen));
  deepEqual(outcomesOf(total), {
    "4xx 404": answeredWith(seen, 404),
    "5xx 500": answeredWith(seen, 500),
    none: answeredWith(seen, 200),
  });
  deepEqual(contradictions, []);
  const times = readFileSync(raw, "utf8").trim().split("\n").map(Number);
  equal(times.length, total.requests);
  expectPercentiles("autocannon", total.times, times, nearestRank);
}

function nearestRank(count: number, share: number): number {
  return Math.ceil(Number((count * share).toFixed(9)));
}

/** The report that the command leaves. */
function reportOf(command: string, ...args: readonly string[]): string {
  const folder = temporaryFolder("autocannon");
  const report = join(folder, "autocannon.json");
  writeFileSync(report, run([command, "--json", ...args], { cwd: folder }));
  return report;
}

async function timed(command: string, server: LoadServer): Promise<void> {
  const report = reportOf(command, "-d", "2", "-c", "4", `${server.address}/slow`);
  const seen = await server.seen();
  const { total, contradictions } = await readRun(report, "autocannon");
  deepEqual(contradictions, []);
  ok(total.requests <= receivedBy(seen) && receivedBy(seen) <= total.requests + 4);
}

async function dropped(command: string, server: LoadServer): Promise<void> {
  const report = reportOf(command, "-d", "2", "-c", "4", `${server.address}/slow`, `${server.address}/drop`);
  const seen = await server.seen();
  const { total, contradictions } = await readRun(report, "autocannon");
  ok(total.requests <= answeredWith(seen, 200));
  equal(contradictions.length, 1);
  match(contradictions[0] ?? "", /are missing/);
}

async function deadPort(command: string): Promise<void> {
  const { total } = await readRun(reportOf(command, "-d", "1", "-c", "2", "http://127.0.0.1:1/"), "autocannon");
  deepEqual(Object.keys(outcomesOf(total)), ["transport"]);
  equal(total.times, undefined);
}

async function rated(command: string, server: LoadServer): Promise<void> {
  const args = ["-d", "2", "-c", "4", "-R", "40"];
  const padded = await readRun(reportOf(command, ...args, `${server.address}/slow`), "autocannon");
  const real = await readRun(reportOf(command, ...args, "--ignoreCoordinatedOmission", `${server.address}/slow`), "autocannon");
  await server.seen();
  for (const { contradictions } of [padded, real]) deepEqual(contradictions, []);
  ok(padded.total.times?.kind === "stated" && padded.total.times.percentiles.size === 0);
  ok(real.total.times?.kind === "stated" && real.total.times.percentiles.size > 0);
}

async function killed(command: string, server: LoadServer): Promise<void> {
  const folder = temporaryFolder("autocannon");
  const line = ["timeout", "-s", "KILL", "2", process.execPath, command, "--json", "-d", "20", `${server.address}/slow`];
  const { stdout } = attempt(line, { cwd: folder });
  await server.seen();
  writeFileSync(join(folder, "autocannon.json"), stdout);
  equal(await refusalOf(join(folder, "autocannon.json")), "empty-report");
}
