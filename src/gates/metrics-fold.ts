import { type ReadFigure, readFigureFile } from "../formats/read-figures.ts";
import type { ReadMetrics } from "../formats/read-metrics.ts";
import { isDistribution, type KnownMetric } from "../measures/known-metrics.ts";
import { type FigureSource, wrongFigureName } from "../model/figure-source.ts";
import { type FigureUnit, figureUnit } from "../model/figure-unit.ts";
import { labelsKey } from "../model/labels-key.ts";
import type { MetricFamily, Series } from "../model/metric-report.ts";
import type { Reason } from "../model/reason.ts";
import { ReportError } from "../model/report-error.ts";
import type { SeenMetrics, UnnamedMetric } from "../reports/metrics-facts.ts";
import type { Workplace } from "./gate.ts";
import { type ReportOpener, reasonOf } from "./report-opener.ts";

/** What is to be read of one file. */
export interface FigureJob {
  readonly file: string;
  readonly figures: readonly FigureSource[];
  readonly as: "report" | "file";
}

/** All metrics of all files so far, by name. */
export class MetricsFold {
  readonly known = new Map<string, KnownMetric>();
  readonly unnamed: UnnamedMetric[] = [];
  readonly reports: SeenMetrics[] = [];
  /** The files of which reports' metrics are, for what two of them say. */
  readonly #seen = new Map<string, Map<string, string>>();
  readonly #opener: ReportOpener;

  constructor(opener: ReportOpener) {
    this.#opener = opener;
  }

  async read({ file, figures, as }: FigureJob, place: Workplace): Promise<readonly Reason[]> {
    // A report counts once, however it is spelt; a figure is wanted under every spelling.
    const group = as === "report" ? "" : file;
    const opened = await this.#opener.open(file, group, place, async (report) => ({
      ...(await readFigureFile(
        report,
        figures.map(({ what }) => what),
        as,
      )),
      path: report.path,
      bytes: report.size,
    }));
    if (opened.state === "refused") return [opened.reason];
    if (opened.state === "none") return [];
    const { report, figures: read, path, bytes } = opened.value;
    const problems: Reason[] = figures.flatMap((figure, i) => this.#addFigure(figure, read[i], path));
    const named = new Set(figures.map(({ what }) => (what.kind === "named" ? what.name : undefined)));
    if (report && as === "report") problems.push(...this.#addReport(report, path, named));
    const metrics = report && as === "report" ? report.report.metrics.length : figures.length;
    this.reports.push({ file: path, format: report?.format.id, bytes, metrics, notes: report?.report.notes ?? [] });
    return opened.committed === "committed" ? [...problems, { id: "tracked-report", file }] : problems;
  }

  #addFigure({ name, unit }: FigureSource, read: ReadFigure | undefined, file: string): readonly Reason[] {
    if (read === undefined) return [];
    const figure = read instanceof ReportError ? read : inUnit(read, unit === undefined ? undefined : figureUnit(unit), file);
    if (figure instanceof ReportError) return [reasonOf(figure)];
    const series = figure.series.map((one) => ({ ...one, file }));
    this.known.set(name, { ...figure, name, from: "setting", series });
    const wrong = figure.series.flatMap((one) => wrongValue(one, figure.unit, name) ?? []);
    return wrong.slice(0, 1).map(({ message, place }) => reasonOf(new ReportError("bad-report", file, message, place)));
  }

  #addReport({ report }: ReadMetrics, file: string, named: ReadonlySet<string | undefined>): readonly Reason[] {
    const problems: Reason[] = report.contradictions.map((what) => ({ id: "contradiction", file, what }));
    for (const metric of report.metrics) {
      if (wrongFigureName(metric.name) === undefined) problems.push(...this.#addMetric(metric, file));
      else if (!named.has(metric.name)) this.unnamed.push({ name: metric.name, file });
    }
    return problems.slice(0, 20);
  }

  #addMetric(metric: MetricFamily, file: string): readonly Reason[] {
    const { name } = metric;
    const before = this.known.get(name);
    if (before?.from === "setting") return [badName(name, `names ${name}, which ${file} holds, too; allowed: another name`)];
    if (before && (before.unit.kind !== metric.unit.kind || isDistribution(before) !== isDistribution(metric)))
      return [refusedTwin(file, `its ${name} is of another kind than that of ${before.series[0]?.file}`)];
    const seen = this.#seen.get(name) ?? new Map<string, string>();
    this.#seen.set(name, seen);
    const twice = metric.series.find(({ labels }) => seen.has(labelsKey(labels)));
    if (twice) {
      const other = seen.get(labelsKey(twice.labels));
      return [
        refusedTwin(
          file,
          `holds ${name} with the same labels as ${other}, and which of the two counts is not known; metrics can name one of each`,
        ),
      ];
    }
    for (const { labels } of metric.series) seen.set(labelsKey(labels), file);
    const series = metric.series.map((one) => ({ ...one, file }));
    this.known.set(name, { ...metric, from: "reports", series: before ? [...before.series, ...series] : series });
    return [];
  }
}

/** What two reports say of one thing. */
function refusedTwin(file: string, message: string): Reason {
  return reasonOf(new ReportError("bad-report", file, message));
}

export function badName(setting: string, message: string): Reason {
  return { id: "bad-configuration", problems: [{ where: `metrics (${setting})`, message }] };
}

/** In the unit that the setting says, where the file does not say another. */
function inUnit(figure: MetricFamily, unit: FigureUnit | undefined, file: string): MetricFamily | ReportError {
  if (unit === undefined) return figure;
  const own = figure.unit;
  if (figure.unitBy === "file" && own.kind !== "number" && own.text !== unit.text) {
    const place = figure.series[0]?.place;
    return new ReportError(
      "bad-report",
      file,
      `says itself that it counts in ${JSON.stringify(own.text.slice(0, 40))}, not in ${unit.text}`,
      place,
    );
  }
  return { ...figure, unit };
}

/** What stands where a number of that unit cannot. */
function wrongValue(
  { value, place }: Series,
  { kind }: FigureUnit,
  name: string,
): Pick<ReportError, "message" | "place"> | undefined {
  if (value.kind === "no-number") return { message: `${name} is ${value.text}, which is no number`, place };
  const cannot = kind === "time" || kind === "rate" || kind === "size";
  return value.kind === "number" && value.value.digits < 0n && cannot
    ? { message: `${name} is below 0, which no ${kind} can be`, place }
    : undefined;
}
