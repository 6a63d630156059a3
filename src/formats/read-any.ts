import { coverageFormats } from "./coverage-formats.ts";
import { detectFormat } from "./detect.ts";
import { docstringsFormats } from "./docstrings-formats.ts";
import { findingsFormats } from "./findings-formats.ts";
import { loadFormats } from "./load-formats.ts";
import { metricsFormats } from "./metrics-formats.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { type ReadDocstrings, readDocstrings } from "./read-docstrings.ts";
import { type ReadLoad, readLoadReport } from "./read-load.ts";
import { type ReadMetrics, readMetrics } from "./read-metrics.ts";
import { type ReadCoverage, readCoverageReport } from "./read-report.ts";
import { type ReadResources, readResources } from "./read-resources.ts";
import { type ReadScan, readScan } from "./read-scan.ts";
import { type ReadTests, readTests } from "./read-tests.ts";
import { resourcesFormats } from "./resources-formats.ts";
import { testsFormats } from "./tests-formats.ts";

/** A report of any kind. */
export type ReadReport =
  | { readonly kind: "coverage"; readonly read: ReadCoverage }
  | { readonly kind: "docstrings"; readonly read: ReadDocstrings }
  | { readonly kind: "findings"; readonly read: ReadScan }
  | { readonly kind: "load"; readonly read: ReadLoad }
  | { readonly kind: "metrics"; readonly read: ReadMetrics }
  | { readonly kind: "resources"; readonly read: ReadResources }
  | { readonly kind: "tests"; readonly read: ReadTests };

/** Recognises a report of any kind and reads it. Nothing is quoted before it is known that it holds no secrets. */
export async function readAnyReport(file: ReportFile): Promise<ReadReport> {
  const source = new Source(file, "secret");
  const format = await detectFormat(source, [
    ...coverageFormats,
    ...docstringsFormats,
    ...findingsFormats,
    ...loadFormats,
    ...metricsFormats,
    ...resourcesFormats,
    ...testsFormats,
  ]);
  if (format.kind === "findings") return { kind: "findings", read: await readScan(source, format) };
  if (format.kind === "docstrings") return { kind: "docstrings", read: await readDocstrings(new Source(file), format) };
  if (format.kind === "load") return { kind: "load", read: await readLoadReport(file, { window: undefined }, format.id) };
  if (format.kind === "metrics") return { kind: "metrics", read: await readMetrics(new Source(file), format) };
  if (format.kind === "tests") return { kind: "tests", read: await readTests(new Source(file), format) };
  if (format.kind === "resources") return { kind: "resources", read: await readResources(new Source(file), format) };
  return { kind: "coverage", read: await readCoverageReport(file, format.id) };
}
