import { readdirSync, readFileSync } from "node:fs";
import { inspectDocstrings } from "../../src/entry/inspect-docstrings.ts";
import { inspectLoad } from "../../src/entry/inspect-load.ts";
import { inspectMetrics } from "../../src/entry/inspect-metrics.ts";
import { inspectResources } from "../../src/entry/inspect-resources.ts";
import { coverageFormats } from "../../src/formats/coverage-formats.ts";
import { docstringsFormats } from "../../src/formats/docstrings-formats.ts";
import { findingsFormats } from "../../src/formats/findings-formats.ts";
import { loadFormats } from "../../src/formats/load-formats.ts";
import { metricsFormats } from "../../src/formats/metrics-formats.ts";
import type { ReportFile } from "../../src/formats/read/source.ts";
import { type ReadDocstrings, readDocstringReport } from "../../src/formats/read-docstrings.ts";
import { type ReadLoad, readLoadReport } from "../../src/formats/read-load.ts";
import { type ReadMetrics, readMetricsReport } from "../../src/formats/read-metrics.ts";
import { type ReadCoverage, readCoverageReport } from "../../src/formats/read-report.ts";
import { type ReadResources, readResourceReport } from "../../src/formats/read-resources.ts";
import { type ReadScan, readScanReport } from "../../src/formats/read-scan.ts";
import { type ReadTests, readTestReport } from "../../src/formats/read-tests.ts";
import { resourcesFormats } from "../../src/formats/resources-formats.ts";
import { testsFormats } from "../../src/formats/tests-formats.ts";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import { countTests } from "../../src/measures/test-counts.ts";
import type { Tally } from "../../src/model/coverage.ts";
import { describePlace, ReportError } from "../../src/model/report-error.ts";

export type Kind = "coverage" | "docstrings" | "findings" | "load" | "metrics" | "resources" | "tests";

/** Every format, of whatever kind. */
export const allFormats = [
  ...coverageFormats,
  ...docstringsFormats,
  ...findingsFormats,
  ...loadFormats,
  ...metricsFormats,
  ...resourcesFormats,
  ...testsFormats,
];

export interface Fixture {
  /** As the registry has the format; undefined for a folder of no format. */
  readonly kind: Kind | undefined;
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: { readonly kind: "totals"; readonly text: string } | { readonly kind: "refused"; readonly text: string };
  readonly origin: string;
}

const folder = new URL("./", import.meta.url);

/** Every case of every format: a folder with `report.<ext>`, `expected.json` or `expected.txt`, and `origin.md`. */
export function allFixtures(): Fixture[] {
  return folders(folder).flatMap((format) => folders(new URL(`${format}/`, folder)).map((name) => fixture(format, name)));
}

function folders(of: URL): string[] {
  return readdirSync(of, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function fixture(format: string, name: string): Fixture {
  const place = new URL(`${format}/${name}/`, folder);
  const files = readdirSync(place);
  const report = files.filter((file) => file.startsWith("report."));
  const expected = files.filter((file) => file.startsWith("expected."));
  if (report.length !== 1 || expected.length !== 1) throw new Error(`${format}/${name} needs one report and one expectation`);
  const text = readFileSync(new URL(`${expected[0]}`, place), "utf8");
  return {
    kind: allFormats.find((one) => one.id === format)?.kind,
    format,
    name,
    bytes: readFileSync(new URL(`${report[0]}`, place)),
    expected: expected[0] === "expected.json" ? { kind: "totals", text } : { kind: "refused", text: text.trimEnd() },
    origin: files.includes("origin.md") ? readFileSync(new URL("origin.md", place), "utf8") : "",
  };
}

/** The bytes as a file that is handed over in chunks of `chunkSize`. */
export function fileOf(bytes: Uint8Array, chunkSize = 64 * 1024): ReportFile {
  return {
    path: "report",
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

export type Outcome =
  | { readonly kind: "read"; readonly report: ReadCoverage }
  | { readonly kind: "refused"; readonly error: ReportError };

/** Reads, or says how it was refused. Any other error is a bug of ours and passes through. */
export async function outcomeOf(file: ReportFile, declared?: string): Promise<Outcome> {
  try {
    return { kind: "read", report: await readCoverageReport(file, declared) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

export type ScanOutcome =
  | { readonly kind: "read"; readonly report: ReadScan }
  | { readonly kind: "refused"; readonly error: ReportError };

/** The same of a report of findings. */
export async function scanOutcomeOf(file: ReportFile, declared?: string): Promise<ScanOutcome> {
  try {
    return { kind: "read", report: await readScanReport(file, declared === undefined ? {} : { format: declared }) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

export type LoadOutcome =
  | { readonly kind: "read"; readonly report: ReadLoad }
  | { readonly kind: "refused"; readonly error: ReportError };

/** The same of a load report. */
export async function loadOutcomeOf(file: ReportFile, declared?: string): Promise<LoadOutcome> {
  try {
    return { kind: "read", report: await readLoadReport(file, { window: undefined }, declared) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

export type MetricsOutcome =
  | { readonly kind: "read"; readonly report: ReadMetrics }
  | { readonly kind: "refused"; readonly error: ReportError };

/** The same of a report of metrics. */
export async function metricsOutcomeOf(file: ReportFile, declared?: string): Promise<MetricsOutcome> {
  try {
    return { kind: "read", report: await readMetricsReport(file, declared) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

export type ResourceOutcome =
  | { readonly kind: "read"; readonly report: ReadResources }
  | { readonly kind: "refused"; readonly error: ReportError };

/** The same of a report of resources. */
export async function resourceOutcomeOf(file: ReportFile, declared?: string): Promise<ResourceOutcome> {
  try {
    return { kind: "read", report: await readResourceReport(file, declared) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

export type DocstringsOutcome =
  | { readonly kind: "read"; readonly report: ReadDocstrings }
  | { readonly kind: "refused"; readonly error: ReportError };

/** The same of a report of docstrings. */
export async function docstringsOutcomeOf(file: ReportFile, declared?: string): Promise<DocstringsOutcome> {
  try {
    return { kind: "read", report: await readDocstringReport(file, declared) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

export type TestsOutcome =
  | { readonly kind: "read"; readonly report: ReadTests }
  | { readonly kind: "refused"; readonly error: ReportError };

/** The same of a report of a test runner. */
export async function testsOutcomeOf(file: ReportFile, declared?: string): Promise<TestsOutcome> {
  try {
    return { kind: "read", report: await readTestReport(file, declared) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "refused", error };
    throw error;
  }
}

type AnyOutcome = Outcome | DocstringsOutcome | ScanOutcome | LoadOutcome | MetricsOutcome | ResourceOutcome | TestsOutcome;

/** The same by the reader of a kind. */
export function outcomeAs(kind: Kind | undefined, file: ReportFile, declared?: string): Promise<AnyOutcome> {
  if (kind === "docstrings") return docstringsOutcomeOf(file, declared);
  if (kind === "tests") return testsOutcomeOf(file, declared);
  if (kind === "load") return loadOutcomeOf(file, declared);
  if (kind === "metrics") return metricsOutcomeOf(file, declared);
  if (kind === "resources") return resourceOutcomeOf(file, declared);
  return kind === "findings" ? scanOutcomeOf(file, declared) : outcomeOf(file, declared);
}

/** What an outcome is compared with: the text of `expected.json` or `expected.txt`, as far as they hold data. */
export function shown(outcome: AnyOutcome): unknown {
  if (outcome.kind === "refused") return refusal(outcome.error);
  const { report } = outcome.report;
  if ("repeats" in report) return countTests(report);
  if ("role" in report) return loadTotalsOf(outcome.report as ReadLoad);
  if ("metrics" in report) return metricTotalsOf(outcome.report as ReadMetrics);
  if ("whole" in report) return docstringTotalsOf(outcome.report as ReadDocstrings);
  if ("series" in report) return resourceTotalsOf(outcome.report as ReadResources);
  return "scans" in report ? scanTotalsOf(report) : totalsOf(report);
}

/** What `gates inspect` says of it, without the file and with the notes' ids alone. */
function loadTotalsOf(read: ReadLoad): unknown {
  const { file: _, kind: __, format: ___, notes, ...all } = inspectLoad("report", read);
  const totals = Object.fromEntries(Object.entries(all).filter(([member]) => member !== "names"));
  return JSON.parse(JSON.stringify({ ...totals, notes: notes.map(({ id }) => id) }));
}

/** The same of metrics. */
function metricTotalsOf(read: ReadMetrics): unknown {
  const { file: _, kind: __, format: ___, notes, ...totals } = inspectMetrics("report", read);
  return JSON.parse(JSON.stringify({ ...totals, notes: notes.map(({ id }) => id) }));
}

/** The same of resources. */
function resourceTotalsOf(read: ReadResources): unknown {
  const { file: _, kind: __, format: ___, notes, ...totals } = inspectResources("report", read);
  return JSON.parse(JSON.stringify({ ...totals, notes: notes.map(({ id }) => id) }));
}

/** The same of docstrings. */
function docstringTotalsOf(read: ReadDocstrings): unknown {
  const { file: _, kind: __, format: ___, ...totals } = inspectDocstrings("report", read);
  return JSON.parse(JSON.stringify(totals));
}

function refusal(error: ReportError): string {
  const place = describePlace(error.place);
  return `${error.reason}: ${error.message}${place === "" ? "" : ` (${place})`}`;
}

/** How many findings there are of each severity and kind, and what each tool proves. */
export function scanTotalsOf({ scans, notes }: ReadScan["report"]): unknown {
  const findings = scans.flatMap((scan) => scan.findings);
  return {
    total: findings.length,
    severities: countBy(findings.map(({ severity }) => severity)),
    kinds: countBy(findings.map(({ kind }) => kind)),
    tools: scans.map(({ tool, evidence }) => `${tool}: ${evidence.state}`),
    suppressed: scans.reduce((sum, scan) => sum + scan.suppressed.length, 0),
    leftOut: scans.reduce((sum, scan) => sum + scan.leftOut.length, 0),
    notes: notes.map((note) => note.id),
  };
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.toSorted()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function totalsOf(report: ReadCoverage["report"]): unknown {
  const { lines, branches, functions, statements } = coverageTotals(report.files);
  return {
    files: report.files.length,
    lines: shownTally(lines),
    branches: shownTally(branches),
    functions: shownTally(functions),
    statements: shownTally(statements),
    notes: report.notes.map((note) => note.id),
  };
}

/** `[covered, total]`, or `[covered, at most, total]` where that is all there is to know. */
export function shownTally(tally: Tally | null): number[] | null {
  if (tally === null) return null;
  const { covered, atMost, total } = tally;
  return covered === atMost ? [covered, total] : [covered, atMost, total];
}

export function expectedOf({ expected }: Fixture): unknown {
  return expected.kind === "totals" ? JSON.parse(expected.text) : expected.text;
}
