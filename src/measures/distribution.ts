import { compareDecimals, type Decimal, formatDecimal } from "../model/decimal.ts";
import type { FigureUnit } from "../model/figure-unit.ts";
import type { Approximation } from "../model/measure.ts";
import type { Bucket } from "../model/metric-report.ts";
import { multiply, rationalOf, zero } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import { nearestRank } from "./percentile.ts";

/** The buckets of several histograms together: of the edges that all have, which bound as much as any. */
export function mergeBuckets([first = [], ...others]: readonly (readonly Bucket[])[]): readonly Bucket[] {
  const counts = others.map((buckets) => new Map(buckets.map(({ le, count }) => [edgeKey(le), count])));
  return first.flatMap(({ le, count }) => {
    const more = counts.map((of) => of.get(edgeKey(le)));
    return more.includes(undefined) ? [] : [{ le, count: more.reduce<number>((sum, one) => sum + (one ?? 0), count) }];
  });
}

function edgeKey(le: Decimal | null): string {
  return le === null ? "" : formatDecimal(le);
}

/** How many observations there are: the bucket without an edge holds all. */
export function observations(buckets: readonly Bucket[]): number {
  return buckets.at(-1)?.count ?? 0;
}

/** Between which edges a percentile lies: above the lower one, up to the upper one. There is at least one observation. */
export function percentileIn(buckets: readonly Bucket[], rank: string, unit: FigureUnit): Span {
  const wanted = Math.max(1, nearestRank(observations(buckets), rank));
  const at = buckets.findIndex(({ count }) => count >= wanted);
  const [above, below] = [buckets[at - 1]?.le, buckets[at]?.le];
  const edge = (value: Decimal) => multiply(rationalOf(value), unit.factor);
  if (above) return { low: edge(above), high: below ? edge(below) : null, open: "low" };
  // Nothing takes less than no time; of a plain number nobody knows.
  const isFromZero = unit.kind !== "number" && unit.kind !== "ratio" && (!below || compareDecimals(below, nothing) >= 0);
  return { low: isFromZero ? zero : null, high: below ? edge(below) : null };
}

const nothing: Decimal = { digits: 0n, scale: 0 };

/** Why a percentile of a histogram is no single number, and which limits can be decided. */
export function bucketApproximation(metric: string, buckets: readonly Bucket[], { text }: FigureUnit): Approximation {
  const edges = buckets.flatMap(({ le }) => (le ? [`${formatDecimal(le)}${text}`] : []));
  const shown = edges.length > 12 ? [...edges.slice(0, 12), "…"] : edges;
  return {
    because: `${metric} is a histogram, of which only the buckets are known`,
    mend: {
      say: `Set the limit at the edge of a bucket (${shown.join(", ")}), or give the histogram a bucket that ends at the limit`,
    },
  };
}
