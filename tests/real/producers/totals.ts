import { deepStrictEqual, rejects } from "node:assert";
import { readCoverageReport } from "../../../src/formats/read-report.ts";
import { readScanReport } from "../../../src/formats/read-scan.ts";
import { readTestReport } from "../../../src/formats/read-tests.ts";
import { coverageTotals } from "../../../src/measures/coverage-totals.ts";
import { countTests } from "../../../src/measures/test-counts.ts";
import type { Tally } from "../../../src/model/coverage.ts";
import { ReportError } from "../../../src/model/report-error.ts";
import { scanTotalsOf } from "../../formats/fixture.ts";
import { type Fixture, reportName } from "./fixture.ts";
import type { Count, Totals } from "./producer.ts";

/** Our reader, on the report as the tool just wrote it, against what the tool itself prints. */
export async function compareTotals(fixture: Fixture): Promise<void> {
  const bytes = new TextEncoder().encode(fixture.text);
  const file = { path: reportName(fixture), size: bytes.length, chunks: () => once(bytes) };
  if (fixture.totals === null) return rejects(readTestReport(file), ReportError);
  if ("tests" in fixture.totals) {
    const { format, report } = await readTestReport(file);
    deepStrictEqual(format.id, fixture.format);
    return deepStrictEqual(countTests(report), fixture.totals);
  }
  if ("tools" in fixture.totals) {
    const scan = await readScanReport(file);
    deepStrictEqual(scan.format.id, fixture.format);
    return deepStrictEqual(scanTotalsOf(scan.report), fixture.totals);
  }
  const { format, report } = await readCoverageReport(file);
  deepStrictEqual(format.id, fixture.format);
  const { lines, branches, functions, statements } = coverageTotals(report.files);
  const read: Totals = {
    files: report.files.length,
    lines: countOf(lines),
    branches: countOf(branches),
    functions: countOf(functions),
    statements: countOf(statements),
  };
  deepStrictEqual({ ...read, notes: report.notes.map((note) => note.id) }, { ...fixture.totals, notes: fixture.notes });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function countOf(tally: Tally | null): Count | null {
  if (tally === null) return null;
  deepStrictEqual(tally.covered, tally.atMost);
  return [tally.covered, tally.total];
}
