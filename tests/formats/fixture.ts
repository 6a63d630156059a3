import { readdirSync, readFileSync } from "node:fs";
import type { ReportFile } from "../../src/formats/read/source.ts";
import { type ReadCoverage, readCoverageReport } from "../../src/formats/read-report.ts";
import { coverageTotals } from "../../src/measures/coverage-totals.ts";
import type { Tally } from "../../src/model/coverage.ts";
import { describePlace, ReportError } from "../../src/model/report-error.ts";

export interface Fixture {
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

/** What an outcome is compared with: the text of `expected.json` or `expected.txt`, as far as they hold data. */
export function shown(outcome: Outcome): unknown {
  return outcome.kind === "refused" ? refusal(outcome.error) : totalsOf(outcome.report);
}

function refusal(error: ReportError): string {
  const place = describePlace(error.place);
  return `${error.reason}: ${error.message}${place === "" ? "" : ` (${place})`}`;
}

function totalsOf({ report }: ReadCoverage): unknown {
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
