import { deepEqual, equal, ok } from "node:assert/strict";
import type { SpawnSyncReturns } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { percentileOf } from "../../../src/measures/percentile.ts";
import type { LoadRun } from "../../../src/model/load-run.ts";
import { attempt } from "../commands.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { installGatling } from "./java-tools.ts";
import { outcomesOf, readRun } from "./report.ts";
import { answeredWith, LoadServer, receivedBy, type Seen } from "./server.ts";

/** Gatling against a server that counts: of the last versions that write each of its files. */
export const gatlingPart: Part = {
  name: "load/gatling",
  needs: ["java", "mvn"],
  prepare: () => {
    const [withJson, withScript] = [installGatling("3.13.4"), installGatling("3.13.5")];
    const server = new LoadServer();
    return [
      {
        name: "stats.json, global_stats.json and stats.js count what the server saw, and hold what Gatling prints",
        run: () => shop(withJson, server, ["stats.json", "global_stats.json", "stats.js"]),
      },
      { name: "stats.js of the version without stats.json does, too", run: () => shop(withScript, server, ["stats.js"]) },
      { name: "a run without a request leaves no report, and fails", run: () => idle(withJson, server) },
      { name: "a run that is killed leaves no report", run: () => killed(withJson, server) },
    ];
  },
};

/** It would ask the network whether there is a newer version, which is left to a proxy that is not there. */
const alone = ["--add-opens=java.base/java.lang=ALL-UNNAMED", "-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=1"];

interface Ran {
  readonly ended: SpawnSyncReturns<string>;
  /** Where the files are, undefined without any. */
  readonly files: string | undefined;
}

function gatling(path: string, server: LoadServer, before: readonly string[], ...options: readonly string[]): Ran {
  const folder = temporaryFolder("gatling");
  const port = `-Dport=${new URL(server.address).port}`;
  const what = ["io.gatling.app.Gatling", "-s", "shop.ShopSimulation", "-rf", folder];
  const ended = attempt([...before, "java", ...alone, "-cp", path, port, ...options, ...what], { cwd: folder });
  const files = readdirSync(folder).map((name) => join(folder, name, "js"))[0];
  return { ended, files: files !== undefined && existsSync(files) ? files : undefined };
}

async function shop(path: string, server: LoadServer, names: readonly string[]): Promise<void> {
  const { ended, files = "" } = gatling(path, server, []);
  equal(ended.status, 0, ended.stderr);
  const seen = await server.seen();
  for (const name of names) {
    const run = await readRun(join(files, name), "gatling");
    equal(run.total.requests, receivedBy(seen), name);
    deepEqual(run.contradictions, []);
    expectPrinted(run, ended.stdout);
    if (run.endpoints.length > 0) expectSeen(run, seen);
  }
}

function expectSeen(run: LoadRun, seen: ReadonlyMap<string, Seen>): void {
  const requestsOf = (name: string) => run.endpoints.find((one) => one.name === name)?.requests ?? 0;
  const checked = requestsOf('GET /fast, with "more"');
  deepEqual(outcomesOf(run.total), {
    none: answeredWith(seen, 200) + answeredWith(seen, 302) - checked,
    other: answeredWith(seen, 404) + answeredWith(seen, 500) + checked,
  });
  equal(requestsOf("check out / GET /slow") + requestsOf("check out / pay / GET /slow"), seen.get("/slow")?.received);
  equal(requestsOf("check out / pay / GET /fail"), seen.get("/fail")?.received);
  const groups = run.endpoints.filter(({ isGroup }) => isGroup).map(({ name }) => name);
  deepEqual(groups.toSorted(), ["check out", "check out / pay"]);
}

/** "> response time 95th percentile (ms) | 268 | 275 | 65": of all, of the good and of the failed ones. */
function expectPrinted({ total: { times, goodTimes } }: LoadRun, printed: string): void {
  for (const rank of ["50", "75", "95", "99"]) {
    const [, all, good] =
      new RegExp(`response time ${rank}th percentile \\(ms\\)\\s*\\|\\s*(\\d+) \\|\\s*(\\d+) \\|`).exec(printed) ?? [];
    for (const [of, ms] of [
      [times, all],
      [goodTimes, good],
    ] as const) {
      const { low = 0, high = 0 } = (of && percentileOf(of, rank)) ?? {};
      ok(low <= Number(ms) && Number(ms) <= high && high - low <= 1, `p${rank} is read as ${low} to ${high}, printed as ${ms}`);
    }
  }
}

async function idle(path: string, server: LoadServer): Promise<void> {
  const { ended, files } = gatling(path, server, [], "-Dvisitors=0");
  ok(ended.status !== 0);
  equal(files, undefined);
  await server.seen();
}

async function killed(path: string, server: LoadServer): Promise<void> {
  const { files } = gatling(path, server, ["timeout", "-s", "KILL", "4"], "-Drounds=10000");
  equal(files, undefined);
  await server.seen();
}
