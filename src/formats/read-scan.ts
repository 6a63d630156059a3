import type { ScanReport } from "../model/finding.ts";
import { detectFormat } from "./detect.ts";
import type { FindingsFormat } from "./format.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { findingsFormats } from "./registry.ts";

export interface ReadScan {
  readonly format: FindingsFormat;
  readonly report: ScanReport;
}

/** Recognises and reads one report of findings. Throws `ReportError`, which never quotes what the report holds. */
export async function readScanReport(file: ReportFile, declared?: string): Promise<ReadScan> {
  const source = new Source(file, "secret");
  const format = await detectFormat(source, findingsFormats, declared);
  const report = await format.read(source);
  const found = report.scans.reduce((sum, scan) => sum + scan.findings.length + scan.suppressed.length, 0);
  if (found > caps.findings) {
    throw source.error(`holds ${found} findings, above ${caps.findings}, the most that are read`, undefined, "too-large");
  }
  return { format, report };
}
