import { deepStrictEqual } from "node:assert";
import { readCoverageReport } from "../../../src/formats/read-report.ts";
import { coverageTotals } from "../../../src/measures/coverage-totals.ts";
import type { Tally } from "../../../src/model/coverage.ts";
import { type Fixture, reportName } from "./fixture.ts";
import type { Count, Totals } from "./producer.ts";

/** Our reader, on the report as the tool just wrote it, against what the tool itself prints. */
export async function compareTotals(fixture: Fixture): Promise<void> {
  const bytes = new TextEncoder().encode(fixture.text);
  const path = reportName(fixture);
  const { format, report } = await readCoverageReport({ path, size: bytes.length, chunks: () => once(bytes) });
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
