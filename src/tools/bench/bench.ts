import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Command, measuresPeak, median, type Run, runTime, runWithPeak } from "./child.ts";
import { coveredSource, javaPath, scriptPath } from "./covered-source.ts";
import { apiWork, linksWork, repositoryWork } from "./docs.ts";
import { endpointWork, jtlWork, k6Work, percentileError } from "./loads.ts";
import { patchWork } from "./patch.ts";
import { type Page, renderPage } from "./render.ts";
import { type Docs, renderDocs } from "./render-docs.ts";
import { type Loads, renderLoads } from "./render-loads.ts";
import { renderScans, type Scans } from "./render-scans.ts";
import type { Measured } from "./render-table.ts";
import { renderTests, type Tests } from "./render-tests.ts";
import { mergedWork, sarifWork, trivyWork } from "./scans.ts";
import { searchInShallowClone } from "./shallow.ts";
import { shardedWork } from "./sharded.ts";
import { loudTestsWork, manyTestsWork, mergerWork } from "./tests.ts";
import type { Work } from "./work.ts";
import { Workspace } from "./workspace.ts";
import { type WrittenReport, writeCobertura, writeJacoco, writeLcov } from "./write-reports.ts";

/**
 * `npm run bench`: runs the whole gate and its peers on the same generated files in one run, and writes what it found to
 * `bench/results.md`. `--quick` runs a tenth of the sizes and writes nothing; `--only patch`, `shards`, `shallow`, `scans`,
 * `loads`, `docs` or `tests` runs that work alone and writes nothing.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const quick = values.quick === true;
const megabyte = quick ? 1e5 : 1e6;
const heavyRuns = quick ? 1 : 5;
/** Of a gigabyte each, beside peers that take half a minute. */
const hugeRuns = quick ? 1 : 3;
const smallRuns = 21;
const seed = 20260601;

const workspace = new Workspace();
const sizes: string[] = [];
try {
  if (values.only === undefined) await all();
  else if (values.only === "patch") patch();
  else if (values.only === "shallow") await shallow();
  else if (values.only === "shards") sharded();
  else if (values.only === "scans") process.stdout.write(`\n${renderScans(scans())}`);
  else if (values.only === "loads") process.stdout.write(`\n${renderLoads(loads())}`);
  else if (values.only === "docs") process.stdout.write(`\n${renderDocs(docs())}`);
  else if (values.only === "tests") process.stdout.write(`\n${renderTests(tests())}`);
  else throw new Error(`no work ${values.only}; known: docs, loads, patch, scans, shallow, shards, tests`);
} finally {
  workspace.remove();
}

async function all(): Promise<void> {
  const page = { quick, python: python(), heavyRuns, smallRuns, sizes, rows: [...lcov(), ...cobertura()], ...jacoco() };
  const changes = { patch: patch(), sharded: sharded(), shallow: await shallow() };
  const gates = { scans: scans(), loads: loads(), docs: docs(), tests: tests() };
  const text = renderPage({ ...page, ...changes, ...gates, small: small() });
  process.stdout.write(`\n${text}`);
  if (!quick) writeFileSync(fileURLToPath(new URL("../../../bench/results.md", import.meta.url)), text);
}

/** What changed in 2,000 files, beside diff-cover on the same repository and report. */
function patch(): Measured[] {
  const work = patchWork(seed, 60 * megabyte, quick ? 200 : 2000);
  try {
    sizes.push(work.size);
    const peer = work.diffCover && { "diff-cover": work.diffCover };
    if (peer) sizes.push(work.compare());
    return inTurn("patch of a 60 MB Cobertura", { "gates, the whole gate": work.gates, ...peer });
  } finally {
    work.remove();
  }
}

function sharded(): Measured[] {
  const work = shardedWork(seed, 50, quick ? 200 : 2000);
  try {
    sizes.push(work.size);
    return ours("50 LCOV shards of 2,000 files with baseline and patch", work.gates);
  } finally {
    work.remove();
  }
}

/** The base of a pull request in a clone of depth 1; what the fetches take is the server's and the line's. */
async function shallow(): Promise<Measured> {
  const [files, commits] = quick ? [10_000, 1000] : [100_000, 5000];
  const found = await searchInShallowClone(files, commits);
  sizes.push(
    `clone of depth 1 of ${files} files and ${commits} commits: ${found.how}, ${found.fetches} fetches of ${Math.round(found.fetched)} ms`,
  );
  const measured = {
    work: "base in a clone of depth 1",
    who: "gates, besides the fetches",
    time: found.time - found.fetched,
    peak: undefined,
  };
  process.stdout.write(`${measured.work}: ${measured.who}: ${Math.round(measured.time)} ms\n`);
  return measured;
}

/** What scanners wrote: one large report beside its peer, and how the time grows with the findings of several. */
function scans(): Scans {
  const trivy = measure("100 MB Trivy", trivyWork(seed, 100 * megabyte));
  const sarif = measure("20 MB SARIF", sarifWork(seed, quick ? 2500 : 25_000));
  const counts = quick ? [2500, 5000, 10_000] : [25_000, 50_000, 100_000];
  const merged = counts.flatMap((count) => measure(`${count} findings of 5 tools`, mergedWork(seed, count, "nothing")));
  const compared = counts.flatMap((count) =>
    measure(`${count} findings against a baseline`, mergedWork(seed, count, "a committed baseline")),
  );
  return { trivy, sarif, merged, compared };
}

/** What load tools write of each request, by the gigabyte. */
function loads(): Loads {
  const gigabyte = 1000 * megabyte;
  return {
    k6: measure("1 GB k6 NDJSON", k6Work(seed, gigabyte, "with peers"), hugeRuns),
    k6Twice: measure("2 GB k6 NDJSON", k6Work(seed, 2 * gigabyte, "alone"), hugeRuns),
    jtl: measure("1 GB JMeter CSV", jtlWork(seed, gigabyte), hugeRuns),
    endpoints: measure("10,000 endpoints, 200 MB JMeter CSV", endpointWork(seed, 200 * megabyte, 10_000), hugeRuns),
    error: percentileError(seed, quick ? 1_100_000 : 10_000_000),
  };
}

/** What projects write for their users: their links, their specification, and how much else lies around it. */
function docs(): Docs {
  const [files, documents] = quick ? [10_000, 100] : [100_000, 1000];
  return {
    links: measure("700 Markdown files", linksWork(seed, quick ? 70 : 700, 20 * megabyte), hugeRuns),
    api: measure("3.5 MB OpenAPI", apiWork(seed, 3.5 * megabyte)),
    repository: measure("1,000 Markdown files of 100,000", repositoryWork(seed, files, documents)),
  };
}

/** What runners of tests write: many cases, many failures, and all that they printed. */
function tests(): Tests {
  const counts = quick ? [25_000, 50_000, 100_000] : [250_000, 500_000, 1_000_000];
  return {
    merger: measure("200,000 cases", mergerWork(seed, quick ? 20_000 : 200_000), hugeRuns),
    many: counts.flatMap((count) => measure(`${count} cases, a tenth failed`, manyTestsWork(seed, count), hugeRuns)),
    loud: measure("1 GB of output", loudTestsWork(seed, 1000 * megabyte), hugeRuns),
  };
}

function measure(work: string, made: Work, runs = heavyRuns): Measured[] {
  try {
    sizes.push(made.size);
    process.stdout.write(`${made.size}\n`);
    return inTurn(work, made.commands, runs);
  } finally {
    made.remove();
  }
}

function lcov(): Measured[] {
  const report = written("80 MB LCOV", writeLcov(workspace.report("lcov.info"), seed, 80 * megabyte));
  trackScripts(report.totals.files);
  return inTurn("80 MB LCOV", {
    "gates, the whole gate": workspace.commandLine("lcov.info"),
    "lcov-parse, its parse alone": workspace.peer(new URL("./peers/lcov-parse.ts", import.meta.url), "lcov.info"),
  });
}

function cobertura(): Measured[] {
  const work = "100 MB Cobertura";
  const report = written(work, writeCobertura(workspace.report("cobertura.xml"), seed, 100 * megabyte));
  trackScripts(report.totals.files);
  return inTurn(work, {
    "gates, the whole gate": workspace.commandLine("cobertura.xml"),
    "fast-xml-parser, its parse alone": workspace.peer(new URL("./peers/fast-xml-parser.ts", import.meta.url), "cobertura.xml"),
    ...(python() && {
      "expat, filling a dictionary": workspace.peer(new URL("./peers/expat.py", import.meta.url), "cobertura.xml", "python3"),
    }),
  });
}

/** The shards, and how the time grows with their number and with the files in them. */
function jacoco(): Pick<Page, "shards" | "byShards" | "byFiles"> {
  const ofSize = (size: number, count: number) => {
    const folder = `jacoco-${size}`;
    const reports = Array.from({ length: count }, (_, run) =>
      writeJacoco(workspace.report(`${folder}-${run}.xml`), seed, size * megabyte, run),
    );
    const [first] = reports;
    if (first) written(`JaCoCo shard of ${size} MB`, first);
    workspace.track(paths(first?.totals.files ?? 0, javaPath));
    return (used: number) => workspace.commandLine(`${folder}-{${Array.from({ length: used }, (_, i) => i).join(",")}}.xml`);
  };
  const bySize = [2, 8].map((size) => ({ size, command: ofSize(size, 12)(12) }));
  const files = bySize.flatMap(({ size, command }) => ours(`12 shards of ${size} MB`, command));
  const shards = ofSize(4, 50);
  const byShards = [12, 25, 50].flatMap((count) => ours(`${count} shards of 4 MB`, shards(count)));
  const [few] = byShards;
  const byFiles = [files[0], few, files[1]].filter((one) => one !== undefined);
  return { shards: byShards.at(-1), byShards, byFiles };
}

/** Started in turn as well. */
function small(): NonNullable<Page["small"]> {
  const report = written("small report", writeLcov(workspace.report("small.info"), seed, 20_000));
  trackScripts(report.totals.files);
  const commands = {
    nothing: workspace.nothing(),
    commandLine: workspace.commandLine("small.info"),
    action: workspace.action("small.info"),
  };
  const times = { nothing: [] as number[], commandLine: [] as number[], action: [] as number[] };
  for (let i = 0; i < smallRuns; i++) {
    times.nothing.push(runTime(commands.nothing));
    times.commandLine.push(runTime(commands.commandLine));
    times.action.push(runTime(commands.action));
  }
  return { nothing: median(times.nothing), commandLine: median(times.commandLine), action: median(times.action) };
}

function ours(work: string, command: Command): Measured[] {
  return inTurn(work, { "gates, the whole gate": command });
}

/** One run of each after the other, again and again, so that whatever else the machine does hits all alike. */
function inTurn(work: string, commands: Readonly<Record<string, Command>>, times = heavyRuns): Measured[] {
  const all = Object.entries(commands).map(([who, command]) => ({ who, command, runs: [] as Run[] }));
  for (let i = 0; i < times; i++) for (const { command, runs } of all) runs.push(runWithPeak(command));
  return all.map(({ who, runs }) => {
    const measured = { work, who, time: median(runs.map((run) => run.time)), peak: medianPeak(runs) };
    process.stdout.write(`${work}: ${who}: ${Math.round(measured.time)} ms, ${Math.round(measured.peak ?? Number.NaN)} MiB\n`);
    return measured;
  });
}

function medianPeak(runs: readonly Run[]): number | undefined {
  return measuresPeak ? median(runs.map((run) => run.peak ?? Number.NaN)) : undefined;
}

function written(what: string, report: WrittenReport): WrittenReport {
  const { files, lines, branches, functions } = report.totals;
  sizes.push(
    `${what}: ${(report.bytes / 1e6).toFixed(2)} MB, ${files} files, ${lines[1]} lines, ${branches[1]} branches, ${functions[1]} functions`,
  );
  return report;
}

function trackScripts(files: number): void {
  workspace.track(paths(files, scriptPath));
}

function paths(files: number, pathOf: (source: ReturnType<typeof coveredSource>) => string): string[] {
  return Array.from({ length: files }, (_, index) => pathOf(coveredSource(seed, index)));
}

function python(): boolean {
  return spawnSync("python3", ["--version"]).status === 0;
}
