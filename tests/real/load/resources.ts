import { deepEqual, equal, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readResourceReport } from "../../../src/formats/read-resources.ts";
import type { ResourceSeries } from "../../../src/model/resource-series.ts";
import { fileOf } from "../../formats/fixture.ts";
import { root, run } from "../commands.ts";
import type { Part } from "../part.ts";

/** pidstat, of a process of ours that is busy. */
export const pidstatPart: Part = {
  name: "load/pidstat",
  needs: ["pidstat"],
  isSeldomPossible: true,
  prepare: () => [
    { name: "its output holds what it printed of each second", run: () => pidstat("-h", "-r", "-u") },
    { name: "its output by tables holds what it printed of each second", run: () => pidstat("-r", "-u") },
  ],
};

/** The command line of Docker, with a daemon of ours whose containers use what is written down. */
export const dockerStatsPart: Part = {
  name: "load/docker-stats",
  needs: ["docker"],
  isSeldomPossible: true,
  prepare: () => [
    { name: "its table holds what the daemon said", run: () => dockerStats() },
    { name: "its JSON holds what the daemon said", run: () => dockerStats("--format", "json") },
  ],
};

async function read(format: string, text: string): Promise<readonly ResourceSeries[]> {
  const { format: found, report } = await readResourceReport(fileOf(Buffer.from(text)));
  equal(found.id, format);
  return report.series;
}

async function pidstat(...options: readonly string[]): Promise<void> {
  const busy = spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" });
  try {
    const process = `${busy.pid}`;
    const printed = run(["pidstat", ...options, "-p", process, "1", "2"], { cwd: root, env: { LC_ALL: "C" } });
    const series = await read("pidstat", printed);
    deepEqual(series.map(({ name, samples }) => [name, samples.count]).sort(), [
      ["cpu", 2],
      ["memory", 2],
      ["memory-percent", 2],
    ]);
    for (const { source } of series) equal(source?.split("/")[1], process);
    const memory = series.find(({ name }) => name === "memory");
    ok(printed.includes(` ${(memory?.samples.max ?? 0) / 1024} `));
  } finally {
    busy.kill("SIGKILL");
  }
}

async function dockerStats(...options: readonly string[]): Promise<void> {
  const script = join(root, "tests/producers/docker-stats/daemon.mjs");
  const daemon = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = await once(daemon.stdout, "data");
    const env = { DOCKER_HOST: `tcp://127.0.0.1:${String(port).trim()}` };
    const once3 = [1, 2, 3].map(() => run(["docker", "stats", "--no-stream", ...options], { cwd: root, env }));
    const series = await read("docker-stats", once3.join(""));
    const most = series.map(({ name, source, samples }) => [name, source, samples.count, samples.min, samples.max]);
    const MiB = 1024 ** 2;
    deepEqual(most.sort(), [
      ["cpu", "db", 3, 0, 7.1],
      ["cpu", "web", 3, 12.5, 163.4],
      ["memory", "db", 3, 1024 * MiB, 1536 * MiB],
      ["memory", "web", 3, 100.4 * MiB, 512.3 * MiB],
      ["memory-percent", "db", 3, 49.98, 75],
      ["memory-percent", "web", 3, 4.9, 25.01],
      ["pids", "db", 3, 30, 31],
      ["pids", "web", 3, 9, 12],
    ]);
  } finally {
    daemon.kill();
  }
}
