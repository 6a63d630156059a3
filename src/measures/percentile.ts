import { compareDecimals, type Decimal, parseDecimal } from "../model/decimal.ts";
import type { ResponseTimes, StatedTimes, TimeInterval } from "../model/load-run.ts";
import { relativeError, type Samples } from "../model/samples.ts";
import type { TimeBuckets } from "../model/time-buckets.ts";

/** How a percentile is known. */
export type KnownBy =
  /** From every response time: one that a request really took. */
  | { readonly kind: "exact"; readonly samples: number }
  /** From buckets, off by at most `error` of it. */
  | { readonly kind: "sketch"; readonly samples: number; readonly error: number }
  /** From how many times lie in each of the report's intervals; `inexact` says why it has no more. */
  | { readonly kind: "buckets"; readonly samples: number; readonly inexact: string }
  /** The tool's own figure; `inexact` says why it is only about right. */
  | { readonly kind: "stated"; readonly inexact?: string }
  /** Between figures of other ranks that the report has: `p90`, `max`. Of one of them where only that is known. */
  | { readonly kind: "bounded"; readonly above: string | undefined; readonly below: string | undefined };

export interface KnownTime {
  /** In ms; undefined is an open end. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly open?: TimeInterval["open"];
  readonly by: KnownBy;
}

/** A percentile by its rank above 0 and up to 100, `95` or `99.9`; undefined where nothing bounds it on either side. */
export function percentileOf(times: ResponseTimes, rank: string): KnownTime | undefined {
  if (times.kind === "buckets") return ofBuckets(times, rank);
  return times.kind === "samples" ? ofSamples(times, rank) : ofStated(times, rank);
}

/** The least and the greatest time and their mean, where they are known. */
export function extremeOf(times: ResponseTimes, of: "min" | "max" | "mean"): KnownTime | undefined {
  if (times.kind === "stated") {
    const stated = times[of];
    return stated && { ...stated, by: { kind: "stated", ...(times.inexact !== undefined && { inexact: times.inexact }) } };
  }
  if (times.kind === "buckets") return extremeOfBuckets(times, of);
  const value = times[of];
  return value === undefined ? undefined : { low: value, high: value, by: { kind: "exact", samples: times.count } };
}

function ofSamples(times: Samples, rank: string): KnownTime | undefined {
  if (times.count === 0) return undefined;
  const { low, high } = times.atRank(nearestRank(times.count, rank));
  const samples = times.count;
  return { low, high, by: times.isExact ? { kind: "exact", samples } : { kind: "sketch", samples, error: relativeError } };
}

function ofBuckets(times: TimeBuckets, rank: string): KnownTime | undefined {
  if (times.count === 0) return undefined;
  return { ...times.atRank(nearestRank(times.count, rank)), by: byBuckets(times) };
}

/** Reports with buckets often know these themselves. */
function extremeOfBuckets(times: TimeBuckets, of: "min" | "max" | "mean"): KnownTime | undefined {
  const time = times[of];
  return time && { ...time, by: time.low === time.high ? { kind: "exact", samples: times.count } : byBuckets(times) };
}

function byBuckets({ count, inexact }: TimeBuckets): KnownBy {
  return { kind: "buckets", samples: count, inexact };
}

/** The nearest rank: the least number of samples that is at least the percentage of all. */
export function nearestRank(count: number, rank: string): number {
  const { digits, scale } = decimalRank(rank);
  const whole = 10n ** BigInt(scale + 2);
  const wanted = BigInt(count) * digits;
  return Number((wanted + whole - 1n) / whole);
}

function ofStated(times: StatedTimes, rank: string): KnownTime | undefined {
  const wanted = decimalRank(rank);
  const inexact = times.inexact === undefined ? {} : { inexact: times.inexact };
  for (const [stated, time] of times.percentiles)
    if (compareDecimals(decimalRank(stated), wanted) === 0) return { ...time, by: { kind: "stated", ...inexact } };
  const above = nearestAbove(times, wanted);
  const below = nearestBelow(times, wanted);
  if (above === undefined && below === undefined) return undefined;
  return {
    low: below?.time.low,
    high: above?.time.high,
    by: { kind: "bounded", above: above?.name, below: below?.name },
  };
}

interface Bound {
  readonly name: string;
  readonly time: TimeInterval;
}

function nearestAbove({ percentiles, max }: StatedTimes, wanted: Decimal): Bound | undefined {
  const higher = ranked(percentiles).filter(({ rank }) => compareDecimals(rank, wanted) > 0);
  const [first] = higher;
  if (first) return first;
  return max && { name: "max", time: max };
}

function nearestBelow({ percentiles, min }: StatedTimes, wanted: Decimal): Bound | undefined {
  const last = ranked(percentiles)
    .filter(({ rank }) => compareDecimals(rank, wanted) < 0)
    .at(-1);
  if (last) return last;
  return min && { name: "min", time: min };
}

function ranked(percentiles: StatedTimes["percentiles"]): readonly (Bound & { readonly rank: Decimal })[] {
  return [...percentiles]
    .map(([rank, time]) => ({ name: `p${rank}`, rank: decimalRank(rank), time }))
    .sort((a, b) => compareDecimals(a.rank, b.rank));
}

function decimalRank(rank: string): Decimal {
  const decimal = parseDecimal(rank);
  if (decimal === undefined) throw new Error(`no percentile is ${rank}`);
  return decimal;
}
