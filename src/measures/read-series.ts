import { addDecimals, type Decimal } from "../model/decimal.ts";
import { plainUnit } from "../model/figure-unit.ts";
import type { Bucket, Spelt } from "../model/metric-report.ts";
import type { NoFigure } from "../model/no-figure.ts";
import { compareRationals, inverse, multiply, rational, rationalOf, zero } from "../model/rational.ts";
import { exactly, type Span } from "../model/span.ts";
import { bucketApproximation, mergeBuckets, observations, percentileIn } from "./distribution.ts";
import type { Figure, Origin, Part } from "./figure.ts";
import { type KnownSeries, type Meant, shownLabels, unitOf } from "./known-metrics.ts";

/** The figure of some values of a metric together; there is at least one. */
export function figureOf(meant: Meant, series: readonly KnownSeries[], name: string): Figure {
  const { member } = meant;
  const from = originsOf(series);
  if (member.kind === "percentile") return percentileFigure(meant, series, member.rank, name, from);
  const parts: Part[] = [];
  let [sum, count] = [nothing, nothing];
  for (const one of series) {
    const [value, of] = numbersOf(one, member.kind);
    if (value === undefined || of === undefined)
      return none({ kind: "without-part", metric: name, part: value === undefined ? "sum" : "count" });
    const bad = [value, of].find((spelt) => spelt.kind === "no-number");
    if (bad?.kind === "no-number") return none({ kind: "no-number", metric: name, text: bad.text });
    if (value.kind === "no-number" || of.kind === "no-number") continue;
    sum = addDecimals(sum, value.value);
    count = addDecimals(count, of.value);
    parts.push({ name: shownLabels(one.labels), span: spanOf(value.value, meant) });
  }
  return ofNumbers(meant, { sum, count, parts: series.length > 1 ? parts : [] }, name, from);
}

interface Numbers {
  readonly sum: Decimal;
  readonly count: Decimal;
  readonly parts: readonly Part[];
}

function ofNumbers(meant: Meant, { sum, count, parts }: Numbers, name: string, from: readonly Origin[]): Figure {
  const { kind } = unitOf(meant, plainUnit);
  const isMean = meant.member.kind === "mean";
  if (isMean && count.digits === 0n) return none({ kind: "no-observation", metric: name });
  const whole = spanOf(sum, meant);
  const value = isMean && whole.low ? exactly(multiply(whole.low, inverse(rationalOf(count)))) : whole;
  if (value.low && compareRationals(value.low, zero) < 0 && (kind === "time" || kind === "rate" || kind === "size"))
    return none({ kind: "negative", metric: name, of: kind });
  return { state: "figure", kind, span: value, from, parts: isMean ? [] : parts };
}

function spanOf(value: Decimal, meant: Meant): Span {
  const { factor } = unitOf(meant, plainUnit);
  const parts = rational(1n, BigInt(meant.metric.parts ?? 1));
  return exactly(multiply(multiply(rationalOf(value), factor), parts));
}

const nothing: Decimal = { digits: 0n, scale: 0 };
const one: Spelt = { kind: "number", value: { digits: 1n, scale: 0 } };

/** What a value adds to the sum, and to the count that a mean is over. */
function numbersOf(
  { value }: KnownSeries,
  member: "value" | "mean" | "count" | "sum",
): readonly [Spelt | undefined, Spelt | undefined] {
  if (value.kind === "number" || value.kind === "no-number") return [value, one];
  const count = value.kind === "summary" ? value.count : countOf(value.buckets);
  if (member === "count") return [count, count];
  return [value.sum, member === "mean" ? count : one];
}

function countOf(buckets: readonly Bucket[]): Spelt {
  return { kind: "number", value: { digits: BigInt(observations(buckets)), scale: 0 } };
}

function percentileFigure(
  { metric }: Meant,
  series: readonly KnownSeries[],
  rank: string,
  name: string,
  from: readonly Origin[],
): Figure {
  const { unit } = metric;
  const summary = series[0]?.value;
  if (summary?.kind === "summary") return statedPercentile(summary.percentiles, rank, metric.unit, name, from);
  const buckets = mergeBuckets(series.flatMap(({ value }) => (value.kind === "histogram" ? [value.buckets] : [])));
  if (observations(buckets) === 0) return none({ kind: "no-observation", metric: name });
  const span = percentileIn(buckets, rank, unit);
  return {
    state: "figure",
    kind: unit.kind,
    span,
    approximate: bucketApproximation(metric.name, buckets, unit),
    from,
    parts: [],
  };
}

function statedPercentile(
  percentiles: ReadonlyMap<string, Spelt>,
  rank: string,
  unit: Meant["metric"]["unit"],
  name: string,
  from: readonly Origin[],
): Figure {
  const stated = percentiles.get(rank);
  if (stated === undefined)
    return none({
      kind: "no-percentile",
      metric: name,
      wanted: `p${rank}`,
      has: [...percentiles.keys()].map((one) => `p${one}`),
    });
  if (stated.kind === "no-number") return none({ kind: "no-number", metric: name, text: stated.text });
  return { state: "figure", kind: unit.kind, span: exactly(multiply(rationalOf(stated.value), unit.factor)), from, parts: [] };
}

function none(why: NoFigure): Figure {
  return { state: "none", why };
}

/** Where the values stand, a few of them. */
function originsOf(series: readonly KnownSeries[]): readonly Origin[] {
  return series
    .slice(0, 3)
    .map(({ file, place, how }) => ({ kind: "file", file, ...(place && { place }), ...(how !== undefined && { how }) }));
}
