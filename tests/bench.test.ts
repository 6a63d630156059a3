import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readMarkdown } from "../src/formats/documents/markdown.ts";
import { readCoverageReport } from "../src/formats/read-report.ts";
import { readScanReport } from "../src/formats/read-scan.ts";
import { readTestReport } from "../src/formats/read-tests.ts";
import { diskFiles } from "../src/host/files.ts";
import { checkLinks } from "../src/measures/check-links.ts";
import { coverageTotals } from "../src/measures/coverage-totals.ts";
import { TrackedTree } from "../src/measures/tracked-tree.ts";
import { countFinding, type FindingTotals, noFindings, type WrittenScan } from "../src/tools/bench/scan-totals.ts";
import type { Totals } from "../src/tools/bench/totals.ts";
import { type WrittenTests, writeJunit, writeLoudJunit } from "../src/tools/bench/write-junit.ts";
import { writeMarkdown } from "../src/tools/bench/write-markdown.ts";
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

const tests: readonly (readonly [what: string, write: (file: string, seed: number) => WrittenTests])[] = [
  ["cases", (file, seed) => writeJunit(file, seed, { cases: 1010, failing: 0.1 })],
  ["output", (file, seed) => writeLoudJunit(file, seed, 200_000)],
];

describe.each(tests)("the generated report of tests, %s", (what, write) => {
  const file = join(folder, `${what}.xml`);

  it("is read with the cases that its writer counted, each of them another", async () => {
    const { bytes, totals } = write(file, 1);
    expect(statSync(file).size).toBe(bytes);
    const { format, report } = await readTestReport(await diskFiles({ cwd: folder, only: undefined }).open(file));
    expect([format.id, report.contradictions]).toEqual(["junit", []]);
    const outcomes = Array.from({ length: report.tests.length }, (_, index) => report.tests.worst(index));
    expect({ cases: outcomes.length, failed: outcomes.filter((one) => one === "failed").length }).toEqual(totals);
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

describe("the generated documents", () => {
  const size = { files: 20, bytes: 300_000 };

  it("are read with what their writer counted, and no other fault", () => {
    const { bytes, paths, totals } = writeMarkdown(join(folder, "markdown"), 1, size);
    const texts = paths.map((path) => readFileSync(join(folder, "markdown", path), "utf8"));
    expect(texts.reduce((sum, text) => sum + text.length, 0)).toBe(bytes);
    const documents = paths.map((path, i) => readMarkdown(path, texts[i] ?? "", "github"));
    const { faults } = checkLinks({ documents, tree: new TrackedTree({ paths }) });
    const count = (rule: string) => faults.filter((fault) => fault.rule === rule).length;
    const sum = (of: "headings" | "fences" | "tables") => documents.reduce((all, document) => all + document[of].length, 0);
    expect([sum("headings"), sum("fences"), sum("tables")]).toEqual([totals.headings, totals.fences, totals.tables]);
    expect([count("missing-file"), count("missing-anchor")]).toEqual([totals.missingFiles, totals.missingAnchors]);
    expect(faults.map(({ rule }) => rule).filter((rule) => !rule.startsWith("missing-") && !rule.startsWith("unused-"))).toEqual(
      [],
    );
    expect(totals.missingFiles + totals.missingAnchors).toBeGreaterThan(0);
  });

  it("have no fault where none is asked for", () => {
    const { paths, totals } = writeMarkdown(join(folder, "sound"), 1, { files: 40, bytes: 100_000 }, "all sound");
    const documents = paths.map((path) => readMarkdown(path, readFileSync(join(folder, "sound", path), "utf8"), "github"));
    const { faults, checked } = checkLinks({ documents, tree: new TrackedTree({ paths }) });
    expect([faults, totals.missingFiles, totals.missingAnchors]).toEqual([[], 0, 0]);
    expect(checked).toBeGreaterThan(0);
  });

  it("have the same bytes for the same seed, others for another", () => {
    const written = (name: string, seed: number) => {
      const { paths } = writeMarkdown(join(folder, name), seed, size);
      return paths.map((path) => readFileSync(join(folder, name, path), "utf8")).join("");
    };
    const first = written("a", 1);
    expect(written("b", 1)).toBe(first);
    expect(written("c", 2)).not.toBe(first);
  });
});
