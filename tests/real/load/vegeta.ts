import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import vegetaEncode from "../../../src/formats/load/vegeta-encode.ts";
import { attempt, run } from "../commands.ts";
import { installGoTool } from "../install.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { expectPercentiles, outcomesOf, readRun } from "./report.ts";
import { answeredWith, LoadServer } from "./server.ts";

/** vegeta against a server that counts: all that it makes of the results of one attack. */
export const vegetaPart: Part = {
  name: "load/vegeta",
  needs: ["go"],
  prepare: () => {
    installGoTool("vegeta");
    const server = new LoadServer();
    return [
      { name: "every report counts what the server saw, and holds the times that were measured", run: () => shop(server) },
      { name: "a run against a port where nobody listens failed", run: () => deadPort() },
      { name: "an attack that is killed leaves fewer requests, and an exit code", run: () => killed(server) },
    ];
  },
};

function targets(folder: string, ...addresses: readonly string[]): string {
  const file = join(folder, "targets.txt");
  writeFileSync(file, addresses.map((address) => `GET ${address}\n`).join(""));
  return file;
}

async function shop(server: LoadServer): Promise<void> {
  const folder = temporaryFolder("vegeta");
  const paths = ["/fast", "/slow", "/fail", "/missing", "/drop"].map((path) => `${server.address}${path}`);
  const vegeta = (...args: readonly string[]) => run(["vegeta", ...args], { cwd: folder });
  vegeta("attack", "-duration=2s", "-rate=50", "-targets", targets(folder, ...paths), "-output", "results.bin");
  const seen = await server.seen();
  vegeta("report", "-type=json", "-output", "report.json", "results.bin");
  vegeta("report", "-type=json", "-buckets", "[0,1ms,10ms,60ms]", "-output", "buckets.json", "results.bin");
  vegeta("encode", "-output", "encode.json", "results.bin");
  vegeta("encode", "-to", "csv", "-output", "encode.csv", "results.bin");
  const times = readFileSync(join(folder, "encode.json"), "utf8")
    .trim()
    .split("\n")
    .map((line) => Number(JSON.parse(line).latency) / 1e6);
  const files = {
    "report.json": "vegeta",
    "buckets.json": "vegeta",
    "encode.json": "vegeta-encode",
    "encode.csv": "vegeta-encode",
  };
  for (const [file, format] of Object.entries(files)) {
    const { total, contradictions } = await readRun(join(folder, file), format);
    equal(total.requests, 100, file);
    deepEqual(outcomesOf(total), {
      "4xx 404": answeredWith(seen, 404),
      "5xx 500": answeredWith(seen, 500),
      none: answeredWith(seen, 200),
      // Go asks again where a connection that it used before is closed, so that the server sees more of these.
      transport: 20,
    });
    deepEqual(contradictions, []);
    expectPercentiles(file, total.times, times, (count, share) => Math.ceil(Number((count * share).toFixed(9))));
  }
}

async function deadPort(): Promise<void> {
  const folder = temporaryFolder("vegeta");
  const attack = ["attack", "-duration=1s", "-rate=5", "-targets", targets(folder, "http://127.0.0.1:1/")];
  run(["vegeta", ...attack, "-output", "results.bin"], { cwd: folder });
  run(["vegeta", "report", "-type=json", "-output", "report.json", "results.bin"], { cwd: folder });
  const { total } = await readRun(join(folder, "report.json"), "vegeta");
  deepEqual(outcomesOf(total), { transport: 5 });
}

/** What was written is whole results: that the attack was killed is known by its exit code, and by how long it lasted. */
async function killed(server: LoadServer): Promise<void> {
  const folder = temporaryFolder("vegeta");
  const attack = ["attack", "-duration=20s", "-rate=50", "-targets", targets(folder, `${server.address}/slow`)];
  const ended = attempt(["timeout", "-s", "KILL", "2", "vegeta", ...attack, "-output", "results.bin"], { cwd: folder });
  await server.seen();
  ok(ended.status !== 0 && !vegetaEncode.verdictExit(128 + 9));
  run(["vegeta", "encode", "-output", "encode.json", "results.bin"], { cwd: folder });
  const { total } = await readRun(join(folder, "encode.json"), "vegeta-encode");
  ok(total.requests < 20 * 50);
}
