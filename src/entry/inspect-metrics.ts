import type { ReadMetrics } from "../formats/read-metrics.ts";
import { formatDecimal } from "../model/decimal.ts";
import type { FigureKind } from "../model/figure-unit.ts";
import type { MetricFamily, MetricsReport, Series, Spelt } from "../model/metric-report.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "../reports/counted.ts";
import { formatCount } from "../reports/numbers.ts";

/** A report of metrics in `gates inspect --json`: values as the file spells them. */
export interface InspectedMetrics {
  readonly file: string;
  readonly kind: "metrics";
  readonly format: string;
  readonly state: "metrics";
  readonly values: number;
  readonly metrics: readonly InspectedMetric[];
  readonly contradictions: readonly string[];
  readonly notes: MetricsReport["notes"];
}

interface InspectedMetric {
  readonly name: string;
  readonly in: FigureKind;
  readonly unit: string;
  /** Whether values with different labels are added up. */
  readonly together: "sum" | "each";
  readonly values: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: string }[];
}

export function inspectMetrics(file: string, { format, report }: ReadMetrics): InspectedMetrics {
  const { metrics, contradictions, notes } = report;
  const values = metrics.reduce((sum, { series }) => sum + series.length, 0);
  return {
    file,
    kind: "metrics",
    format: format.id,
    state: "metrics",
    values,
    metrics: metrics.map(inspectMetric),
    contradictions,
    notes,
  };
}

function inspectMetric({ name, unit, together, series }: MetricFamily): InspectedMetric {
  const values = series.map((one) => ({ labels: Object.fromEntries(one.labels), value: valueText(one) }));
  return { name, in: unit.kind, unit: unit.text, together, values };
}

function valueText({ value }: Series): string {
  if (value.kind === "number" || value.kind === "no-number") return speltText(value);
  const sum = value.sum ? `, sum ${speltText(value.sum)}` : "";
  if (value.kind === "summary") {
    const percentiles = [...value.percentiles].map(([rank, of]) => `p${rank} ${speltText(of)}`);
    return `${percentiles.join(", ") || "no percentile"}${value.count ? `, count ${speltText(value.count)}` : ""}${sum}`;
  }
  const buckets = value.buckets.map(({ le, count }) => `${count} up to ${le ? formatDecimal(le) : "any"}`);
  return `${buckets.join(", ")}${sum}`;
}

function speltText(value: Spelt): string {
  return value.kind === "number" ? formatDecimal(value.value) : value.text;
}

const shownValues = 20;

export function describeMetrics(one: InspectedMetrics): readonly Phrase[] {
  const lines = one.metrics.flatMap(({ name, unit, values }) =>
    values.map(({ labels, value }) => {
      const shown = Object.entries(labels).map(([label, of]) => say`${label} ${of}`);
      return say`  ${code(name)}${shown.length === 0 ? say`` : say`[${join(shown, ", ")}]`} ${value}${unit === "" ? say`` : say` ${unit}`}`;
    }),
  );
  const more = lines.length - shownValues;
  return [
    say`${code(one.file)}: ${figure(one.format)}, ${figure(countOf(one.metrics.length, "metrics"))} with ${figure(countOf(one.values, "values"))}`,
    ...lines.slice(0, shownValues),
    ...(more > 0 ? [say`  … and ${figure(formatCount(more))} more values`] : []),
    ...one.contradictions.map((text) => say`  contradiction: ${text}`),
    ...one.notes.map((note) => say`  ${figure(note.id)}: ${note.text}`),
  ];
}
