import { labelsKey } from "../model/labels-key.ts";
import type { MetricFamily, MetricsReport } from "../model/metric-report.ts";
import { ReportError } from "../model/report-error.ts";
import { detectFormat } from "./detect.ts";
import type { MetricsFormat } from "./format.ts";
import { metricsFormats } from "./metrics-formats.ts";
import { formatsBesides } from "./other-formats.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";

export interface ReadMetrics {
  readonly format: MetricsFormat;
  readonly report: MetricsReport;
}

/** Recognises and reads one report of metrics. Throws `ReportError`; a report without any value is `empty-report`. */
export async function readMetricsReport(file: ReportFile, declared?: string): Promise<ReadMetrics> {
  const source = new Source(file);
  return readMetrics(source, await metricsFormatOf(source, declared));
}

/** The format of a report. A list of nothing is empty, whichever of those it is that are lists. */
export async function metricsFormatOf(source: Source, declared?: string): Promise<MetricsFormat> {
  try {
    return await detectFormat(source, metricsFormats, declared, () => formatsBesides("metrics"));
  } catch (error) {
    if (!(error instanceof ReportError) || error.reason !== "unknown-format") throw error;
    if (!(await isEmptyList(source))) throw error;
    throw source.error("is an empty list: nothing was measured", undefined, "empty-report", error);
  }
}

/** Only asked of what is JSON for certain, which was parsed when the format was looked for. */
async function isEmptyList(source: Source): Promise<boolean> {
  if (source.size > 100) return false;
  const value = await source.json().catch(() => undefined);
  return Array.isArray(value) && value.length === 0;
}

/** Reads a report whose format is known. */
export async function readMetrics(source: Source, format: MetricsFormat): Promise<ReadMetrics> {
  const report = await format.read(source);
  const values = report.metrics.reduce((sum, { series }) => sum + series.length, 0);
  if (values > caps.series)
    throw source.error(`holds ${values} values, above ${caps.series}, the most that is read`, undefined, "too-large");
  if (values === 0) throw new ReportError("empty-report", source.file, `is ${format.title} but holds no value`);
  const isLong = (name: string) => name.length > caps.nameLength;
  if (report.metrics.some(({ name, series }) => isLong(name) || series.some(({ labels }) => [...labels].flat().some(isLong))))
    throw source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, undefined, "too-large");
  for (const metric of report.metrics) refuseTwice(source, metric);
  return { format, report };
}

/** Two values that nobody could tell apart. */
function refuseTwice(source: Source, { name, series }: MetricFamily): void {
  const seen = new Set<string>();
  for (const { labels, place } of series) {
    const key = labelsKey(labels);
    if (seen.has(key)) throw source.error(`${JSON.stringify(name)} stands twice with the same labels`, place);
    seen.add(key);
  }
}
