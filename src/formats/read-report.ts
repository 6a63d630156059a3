import type { CoverageReport } from "../model/coverage.ts";
import { ReportError } from "../model/report-error.ts";
import { detectFormat } from "./detect.ts";
import type { CoverageFormat } from "./format.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { coverageFormats } from "./registry.ts";

export interface ReadCoverage {
  readonly format: CoverageFormat;
  readonly report: CoverageReport;
}

/** Recognises and reads one coverage report. Throws `ReportError`; a report that names no source file is `empty-report`. */
export async function readCoverageReport(file: ReportFile, declared?: string): Promise<ReadCoverage> {
  const source = new Source(file);
  const format = await detectFormat(source, coverageFormats, declared);
  const report = await format.read(source);
  if (report.files.length === 0) {
    throw new ReportError("empty-report", source.file, `is ${format.title} but names no source file`);
  }
  return { format, report };
}
