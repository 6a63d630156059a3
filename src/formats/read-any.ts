import { detectFormat } from "./detect.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { type ReadCoverage, readCoverageReport } from "./read-report.ts";
import { type ReadScan, readScanReport } from "./read-scan.ts";
import { coverageFormats, findingsFormats } from "./registry.ts";

/** A report of any kind. */
export type ReadReport =
  | { readonly kind: "coverage"; readonly read: ReadCoverage }
  | { readonly kind: "findings"; readonly read: ReadScan };

/** Recognises a report of any kind and reads it. Nothing is quoted before it is known that it holds no secrets. */
export async function readAnyReport(file: ReportFile): Promise<ReadReport> {
  const { kind, id } = await detectFormat(new Source(file, "secret"), [...coverageFormats, ...findingsFormats]);
  if (kind === "coverage") return { kind, read: await readCoverageReport(file, id) };
  return { kind, read: await readScanReport(file, id) };
}
