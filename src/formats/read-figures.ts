import type { FigurePlace } from "../model/figure-source.ts";
import type { MetricFamily } from "../model/metric-report.ts";
import { nearest } from "../model/nearest.ts";
import { ReportError } from "../model/report-error.ts";
import { readBareNumber } from "./read/bare-number.ts";
import { readCsvFigures } from "./read/csv-figures.ts";
import { JsonCursor } from "./read/json.ts";
import { figureAt } from "./read/json-figure.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { metricsFormatOf, type ReadMetrics, readMetrics } from "./read-metrics.ts";

/** A figure that somebody names, or what is wrong with it. */
export type ReadFigure = MetricFamily | ReportError;

export interface FigureFile {
  /** What it holds as a report of a known format; undefined where nothing asks for that, or it is of none. */
  readonly report: ReadMetrics | undefined;
  /** One for each that was asked for, in that order. */
  readonly figures: readonly ReadFigure[];
}

/**
 * Reads what is asked of one file, once: as a report of metrics, and figures in it by a pointer, a metric's name, a column. Throws
 * `ReportError` for what is wrong with all of it.
 */
export async function readFigureFile(
  file: ReportFile,
  places: readonly FigurePlace[],
  as: "report" | "file",
): Promise<FigureFile> {
  const source = new Source(file);
  if (file.size === 0) throw source.error("is empty (0 bytes)", undefined, "empty-report");
  const named = places.filter(({ kind }) => kind !== "pointer");
  const report = as === "report" || named.length > 0 ? await reportOf(source, as) : undefined;
  const document = places.some(({ kind }) => kind === "pointer") ? await JsonCursor.of(source) : undefined;
  const columns =
    report === undefined && named.length > 0 ? await figuresOfText(source, named) : new Map<FigurePlace, ReadFigure>();
  const figures = places.map((place) => {
    if (place.kind === "pointer" && document) return attempt(() => figureAt(document, place.pointer));
    if (report) return attempt(() => familyIn(report, place, source));
    return columns.get(place) ?? source.error("holds no number");
  });
  return { report, figures };
}

/** Undefined for a file that is of no format, where it need not be. */
async function reportOf(source: Source, as: "report" | "file"): Promise<ReadMetrics | undefined> {
  try {
    return await readMetrics(source, await metricsFormatOf(source));
  } catch (error) {
    if (as === "report" || !(error instanceof ReportError) || error.reason !== "unknown-format") throw error;
    return undefined;
  }
}

async function figuresOfText(source: Source, places: readonly FigurePlace[]): Promise<ReadonlyMap<FigurePlace, ReadFigure>> {
  const figures = new Map<FigurePlace, ReadFigure>();
  const columns = places.flatMap((place) => (place.kind === "named" ? [place] : []));
  const read = columns.length > 0 ? await readCsvFigures(source, columns) : [];
  read.forEach((figure, i) => {
    const place = columns[i];
    if (place) figures.set(place, figure);
  });
  for (const place of places) if (place.kind === "whole") figures.set(place, await readBareNumber(source));
  return figures;
}

function familyIn({ format, report }: ReadMetrics, place: FigurePlace, source: Source): MetricFamily {
  const { metrics, main } = report;
  if (place.kind !== "named") {
    const meant = metrics.length === 1 ? metrics[0] : metrics.find(({ name }) => name === main);
    if (meant) return meant;
    throw source.error(`holds ${metrics.length} metrics (${someNames(metrics)}): say which, as FILE#NAME`);
  }
  if (place.way !== undefined) throw source.error(`is ${format.title}, and ${place.way}(…) is of the rows of a CSV`);
  const family = metrics.find(({ name }) => name === place.name);
  if (family === undefined) throw source.error(`holds no metric ${JSON.stringify(place.name)}${didYouMean(place.name, metrics)}`);
  const series = family.series.filter(({ labels }) => [...place.where].every(([name, value]) => labels.get(name) === value));
  if (series.length > 0) return { ...family, series };
  const shown = [...place.where].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
  throw source.error(`holds no value of ${place.name} with ${shown}`);
}

function didYouMean(name: string, metrics: readonly MetricFamily[]): string {
  const meant = nearest(
    name,
    metrics.map((metric) => metric.name),
  );
  return meant === undefined ? ` (it has ${someNames(metrics)})` : `; did you mean ${meant}?`;
}

function someNames(metrics: readonly MetricFamily[]): string {
  const names = metrics.slice(0, 8).map(({ name }) => name);
  return metrics.length > names.length ? `${names.join(", ")}, … ${metrics.length - names.length} more` : names.join(", ");
}

function attempt(read: () => MetricFamily): ReadFigure {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
}
