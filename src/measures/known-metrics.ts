import type { Subject } from "../model/budget-parser.ts";
import type { FigureKind, FigureUnit } from "../model/figure-unit.ts";
import type { Formula } from "../model/formula.ts";
import type { MetricFamily, Series } from "../model/metric-report.ts";

/** A value of a metric, and the file that it stands in. */
export interface KnownSeries extends Series {
  readonly file: string;
}

/** A metric under the name that budgets call it by. */
export interface KnownMetric extends Omit<MetricFamily, "series"> {
  /** Named by `metrics`, so of one file; or of the reports, any of which could add to it. */
  readonly from: "setting" | "reports";
  readonly series: readonly KnownSeries[];
}

/** A formula of which every name is known. */
export interface KnownFormula extends Formula<Subject> {
  readonly kind: FigureKind;
}

/** All that was measured, by name. */
export interface MeasuredMetrics {
  readonly known: ReadonlyMap<string, KnownMetric>;
  readonly formulas: ReadonlyMap<string, KnownFormula>;
  readonly reports: number;
  /** Whether all files were read that settings name: only then is a name that nobody knows a slip. */
  readonly reading: "whole" | "partial";
}

/** What of a metric is meant: its values as they are, or something of a distribution. */
export type Member =
  | { readonly kind: "value" }
  | { readonly kind: "percentile"; readonly rank: string }
  | { readonly kind: "mean" | "count" | "sum" };

export interface Meant {
  readonly metric: KnownMetric;
  readonly member: Member;
}

/** The metric of a budget's name: `latency`, or of a distribution `latency.p95`, `latency.mean`, `latency.count`, `latency.sum`. */
export function metricCalled(name: string, { known }: Pick<MeasuredMetrics, "known">): Meant | undefined {
  const metric = known.get(name);
  if (metric !== undefined) return isDistribution(metric) ? undefined : { metric, member: { kind: "value" } };
  const split = memberOf(name);
  const base = split && known.get(split.base);
  return base && isDistribution(base) ? { metric: base, member: split.member } : undefined;
}

/** The two parts of a name such as `latency.p99.9`; undefined for any other. */
export function memberOf(
  name: string,
): { readonly base: string; readonly member: Exclude<Member, { kind: "value" }> } | undefined {
  const [, base, rank, word] = /^(.+)\.(?:p(100|\d{1,2}(?:\.\d+)?)|(mean|count|sum))$/.exec(name) ?? [];
  if (base === undefined) return undefined;
  if (rank !== undefined) return { base, member: { kind: "percentile", rank } };
  return word === "mean" || word === "count" || word === "sum" ? { base, member: { kind: word } } : undefined;
}

export function isDistribution({ series }: Pick<MetricFamily, "series">): boolean {
  const kind = series[0]?.value.kind;
  return kind === "histogram" || kind === "summary";
}

/** What a member counts in: how many there are is a plain number, whatever they are of. */
export function unitOf({ metric, member }: Meant, plain: FigureUnit): FigureUnit {
  return member.kind === "count" ? plain : metric.unit;
}

/** `code 500, method get`. */
export function shownLabels(labels: ReadonlyMap<string, string>, only?: readonly string[]): string {
  const shown = only === undefined ? [...labels] : [...labels].filter(([name]) => only.includes(name));
  return shown.map(([name, value]) => `${name} ${value}`).join(", ");
}
