import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCoverageReport } from "../src/formats/read-report.ts";
import { readScanReport } from "../src/formats/read-scan.ts";
import { diskFiles } from "../src/host/files.ts";
import { coverageTotals } from "../src/measures/coverage-totals.ts";
import { countFinding, type FindingTotals, noFindings, type WrittenScan } from "../src/tools/bench/scan-totals.ts";
import type { Totals } from "../src/tools/bench/totals.ts";
import { type WrittenReport, writeCobertura, writeJacoco, writeLcov } from "../src/tools/bench/write-reports.ts";
import { writeBandit, writeGrype, writePipAudit, writeSarif } from "../src/tools/bench/write-scans.ts";
import { writeTrivy } from "../src/tools/bench/write-trivy.ts";

const folder = mkdtempSync(join(tmpdir(), "gates-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const writers: readonly (readonly [format: string, write: (file: string, seed: number) => WrittenReport])[] = [
  ["lcov", (file, seed) => writeLcov(file, seed, 100_000)],
  ["cobertura", (file, seed) => writeCobertura(file, seed, 100_000)],
  ["jacoco", (file, seed) => writeJacoco(file, seed, 100_000, 3)],
];

describe.each(writers)("the generated %s report", (format, write) => {
  const file = join(folder, `report.${format}`);

  it("is read with the totals that its writer counted, and nothing to note", async () => {
    const { bytes, totals } = write(file, 1);
    expect(statSync(file).size).toBe(bytes);
    const read = await readCoverageReport(await diskFiles({ cwd: folder, only: undefined }).open(file));
    expect(read.format.id).toBe(format);
    expect(read.report.notes).toEqual([]);
    expect(totalsOf(read.report.files)).toEqual(totals);
  });

  it("has the same bytes for the same seed, others for another", () => {
    write(file, 1);
    const first = readFileSync(file, "utf8");
    write(file, 1);
    expect(readFileSync(file, "utf8")).toBe(first);
    write(file, 2);
    expect(readFileSync(file, "utf8")).not.toBe(first);
  });
});

const scans: readonly (readonly [format: string, write: (file: string, seed: number) => WrittenScan])[] = [
  ["trivy", (file, seed) => writeTrivy(file, seed, { bytes: 1_000_000 })],
  ["grype", (file, seed) => writeGrype(file, seed, { from: 3, count: 50 })],
  ["pip-audit", (file, seed) => writePipAudit(file, seed, { from: 3, count: 50 })],
  ["bandit", (file, seed) => writeBandit(file, seed, 50, 20)],
  ["sarif", (file, seed) => writeSarif(file, seed, 50, 20)],
];

describe.each(scans)("the generated report of findings, %s", (format, write) => {
  const file = join(folder, `scan.${format}`);

  it("is read with the findings that its writer counted, and proves its scan", async () => {
    const { bytes, totals } = write(file, 1);
    expect(statSync(file).size).toBe(bytes);
    const read = await readScanReport(await diskFiles({ cwd: folder, only: undefined }).open(file));
    const [scan] = read.report.scans;
    expect(read.format.id).toBe(format);
    expect(scan?.evidence.state).toBe("scanned");
    expect(countsOf(scan?.findings ?? [])).toEqual(totals);
  });

  it("has the same bytes for the same seed, others for another", () => {
    const [first, again, other] = [1, 1, 2].map((seed) => {
      write(file, seed);
      return readFileSync(file, "utf8");
    });
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

function countsOf(findings: readonly { readonly severity: string }[]): FindingTotals {
  const totals = noFindings();
  for (const { severity } of findings) countFinding(totals, severity);
  return totals;
}

function totalsOf(files: Parameters<typeof coverageTotals>[0]): Totals {
  const { lines, branches, functions } = coverageTotals(files);
  const pair = (tally: typeof lines): [number, number] => [tally?.covered ?? 0, tally?.total ?? 0];
  return { files: [...files].length, lines: pair(lines), branches: pair(branches), functions: pair(functions) };
}
