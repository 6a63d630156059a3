import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Papa from "papaparse";
import jmeterCsv from "../../../src/formats/load/jmeter-csv.ts";
import type { LoadRun } from "../../../src/model/load-run.ts";
import { attempt, root } from "../commands.ts";
import type { Part } from "../part.ts";
import { temporaryFolder } from "../temporary.ts";
import { installJmeter } from "./java-tools.ts";
import { expectPercentiles, outcomesOf, readRun, refusalOf } from "./report.ts";
import { answeredWith, LoadServer, receivedBy, type Seen } from "./server.ts";

const plan = join(root, "tests/producers/jmeter/shop.jmx");
const xml = "-Jjmeter.save.saveservice.output_format=xml";

/** JMeter against a server that counts: CSV, XML and the dashboard must say what the server saw. */
export const jmeterPart: Part = {
  name: "load/jmeter",
  needs: ["java", "mvn"],
  prepare: () => {
    const jar = installJmeter();
    const server = new LoadServer();
    return [
      {
        name: "its CSV and its dashboard count what the server saw, and hold the times that were measured",
        run: () => shop(jar, server),
      },
      { name: "its XML counts what the server saw", run: () => shopXml(jar, server) },
      { name: "a run without a request is empty, although it ends with 0", run: () => idle(jar, server) },
      { name: "a run that is killed is cut off, in CSV and in XML", run: () => killed(jar, server) },
      { name: "one that is ended leaves whole files, and a code that is no verdict", run: () => ended(jar, server) },
    ];
  },
};

/** What JMeter prints while it writes `file`. It ends with 0 whatever failed. */
function jmeter(jar: string, server: LoadServer, file: string, ...more: readonly string[]): string {
  const { status, stdout, stderr } = attempt([...commandOf(jar, server, file), ...more], { cwd: join(file, "..") });
  equal(status, 0, stdout + stderr);
  return stdout;
}

function commandOf(jar: string, server: LoadServer, file: string): readonly string[] {
  const port = new URL(server.address).port;
  return ["java", "-jar", jar, "-n", "-t", plan, "-l", file, "-j", `${file}.log`, `-Jport=${port}`];
}

async function shop(jar: string, server: LoadServer): Promise<void> {
  const folder = temporaryFolder("jmeter");
  const [report, dashboard] = [join(folder, "shop.jtl"), join(folder, "dashboard")];
  const printed = jmeter(jar, server, report, "-e", "-o", dashboard);
  const run = await readRun(report, "jmeter-csv");
  expectSeen(run, await server.seen());
  // Its own summary leaves out what is in a transaction with a sample of its own.
  const [within, summed] = [
    requestsOf(run, "GET /missing") + requestsOf(run, "GET /drop"),
    /summary = +(\d+) /.exec(printed)?.[1],
  ];
  equal(Number(summed) + within, run.total.requests);

  const rows = rowsOf(report).filter(({ responseMessage }) => !responseMessage?.startsWith("Number of samples in transaction"));
  const samples = rows.filter(({ label }) => !/-\d$/.test(label ?? ""));
  const times = (of: readonly Readonly<Record<string, string>>[]) => of.map(({ elapsed }) => Number(elapsed));
  expectPercentiles("CSV", run.total.times, times(samples), (count, share) => Math.ceil(Number((count * share).toFixed(9))));

  const stated = await readRun(join(dashboard, "statistics.json"), "jmeter-statistics");
  equal(stated.total.requests, rows.length);
  deepEqual(stated.duration, run.duration);
  deepEqual(stated.contradictions, []);
  expectStated(stated, times(rows));
}

/** JMeter's own estimator: between the two times around n + 1 times the share. */
function expectStated({ total: { times } }: LoadRun, measured: readonly number[]): void {
  const sorted = measured.toSorted((a, b) => a - b);
  ok(times?.kind === "stated" && times.percentiles.size === 4);
  for (const [rank, { low }] of times.percentiles) {
    const place = ((sorted.length + 1) * Number(rank)) / 100;
    const [below = 0, above = below] = sorted.slice(Math.floor(place) - 1, Math.floor(place) + 1);
    const expected = below + (above - below) * (place - Math.floor(place));
    ok(Math.abs(low - expected) < 1e-6, `p${rank} is read as ${low}, and is ${expected}`);
  }
}

async function shopXml(jar: string, server: LoadServer): Promise<void> {
  const report = join(temporaryFolder("jmeter"), "shop.xml");
  jmeter(jar, server, report, xml);
  expectSeen(await readRun(report, "jmeter-xml"), await server.seen());
}

/** The server sees both requests of a redirect, and none of those to a port where nobody listens. */
function expectSeen(run: LoadRun, seen: ReadonlyMap<string, Seen>): void {
  const [nowhere, moved] = [requestsOf(run, "GET nowhere"), requestsOf(run, "GET /moved")];
  equal(run.total.requests - nowhere + moved, receivedBy(seen));
  deepEqual([requestsOf(run, "GET /moved-0"), requestsOf(run, "GET /moved-1")], [moved, moved]);
  const [wanted, checked] = [requestsOf(run, "GET /fail, as it should"), requestsOf(run, 'GET /fast, with "more"')];
  deepEqual(outcomesOf(run.total), {
    "4xx 404": answeredWith(seen, 404),
    "5xx 500": answeredWith(seen, 500) - wanted,
    "assertion 200": checked,
    none: answeredWith(seen, 200) - checked + wanted,
    transport: (seen.get("/drop")?.received ?? 0) + nowhere,
  });
  deepEqual(run.endpoints.flatMap(({ name, isGroup }) => (isGroup ? [name] : [])).toSorted(), [
    "GET /moved-0",
    "GET /moved-1",
    "check out",
    "look around",
  ]);
  equal(run.users, 3);
}

function requestsOf({ endpoints }: LoadRun, label: string): number {
  return endpoints.find(({ name }) => name === label)?.requests ?? 0;
}

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Readonly<Record<string, string>>>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
}

async function idle(jar: string, server: LoadServer): Promise<void> {
  const folder = temporaryFolder("jmeter");
  for (const more of [[], [xml], ["-Jsettlers=2"]]) {
    const report = join(folder, `idle-${more.join("")}.jtl`.replaceAll(/[^\w.-]/g, ""));
    jmeter(jar, server, report, "-Jvisitors=0", ...more);
    equal(await refusalOf(report), "empty-report", more.join(" "));
  }
  await server.seen();
}

async function killed(jar: string, server: LoadServer): Promise<void> {
  for (const more of [[], [xml]]) {
    const { report, how } = await end(jar, server, "SIGKILL", more);
    deepEqual(how, [null, "SIGKILL"]);
    equal(await refusalOf(report), "cut-off-report");
  }
}

async function ended(jar: string, server: LoadServer): Promise<void> {
  const { report, how } = await end(jar, server, "SIGTERM", []);
  deepEqual(how, [143, null]);
  ok(!jmeterCsv.verdictExit(143));
  match(await refusalOf(report), /^read$/);
}

interface Ended {
  readonly report: string;
  readonly how: readonly [code: number | null, signal: string | null];
}

/** Ends a run with a signal once it has written something. */
async function end(jar: string, server: LoadServer, signal: "SIGKILL" | "SIGTERM", more: readonly string[]): Promise<Ended> {
  const folder = temporaryFolder("jmeter");
  const report = join(folder, "shop.jtl");
  const [command = "", ...args] = [...commandOf(jar, server, report), "-Jloops=1000", ...more];
  const child = spawn(command, args, { cwd: folder, stdio: "ignore" });
  const how = new Promise<Ended["how"]>((resolve) => child.once("exit", (code, by) => resolve([code, by])));
  for (let tries = 0; tries < 200 && !(existsSync(report) && statSync(report).size > 0); tries++) await setTimeout(50);
  child.kill(signal);
  const ends = await how;
  await server.seen();
  return { report, how: ends };
}
