import type { TimeInterval } from "./load-run.ts";
import { compareHighs, compareLows, type End, endsOf, intersection, intervalOf } from "./time-interval.ts";

/** How many response times lie in an interval. */
export interface TimeBucket {
  readonly interval: TimeInterval;
  readonly count: number;
}

/** What is known of the times besides their buckets. */
export interface KnownOfBuckets {
  readonly min?: TimeInterval | undefined;
  readonly max?: TimeInterval | undefined;
  readonly mean?: TimeInterval | undefined;
  /** Why the buckets are no exact times, for "the limit is in between"; with what would tell more. */
  readonly inexact: string;
}

interface CountedEnd extends End {
  readonly count: number;
}

/**
 * Response times in ms of which a report only has how many lie in each of some intervals, which may overlap. Those of several
 * reports are merged without any loss: percentiles stay as near as the intervals are.
 */
export class TimeBuckets {
  readonly kind = "buckets";
  readonly count: number;
  readonly inexact: string;
  readonly #buckets: readonly TimeBucket[];
  readonly #known: KnownOfBuckets;
  #lows: readonly CountedEnd[] | undefined;
  #highs: readonly CountedEnd[] | undefined;

  /** All of these together; they stay as they are. Undefined where there is no time. */
  static merged(all: readonly TimeBuckets[]): TimeBuckets | undefined {
    const some = all.filter(({ count }) => count > 0);
    const [first] = some;
    if (first === undefined || some.length === 1) return first;
    const means = some.flatMap(({ mean, count }): [TimeInterval, number][] => (mean ? [[mean, count]] : []));
    return new TimeBuckets(added(some.flatMap((one) => one.#buckets)), {
      min: ends(
        Math.min,
        some.flatMap(({ min }) => min ?? []),
      ),
      max: ends(
        Math.max,
        some.flatMap(({ max }) => max ?? []),
      ),
      mean: meanOf(means),
      inexact: first.inexact,
    });
  }

  constructor(buckets: readonly TimeBucket[], known: KnownOfBuckets) {
    this.#buckets = buckets.filter(({ count }) => count > 0);
    this.#known = known;
    this.count = this.#buckets.reduce((sum, { count }) => sum + count, 0);
    this.inexact = known.inexact;
  }

  /** Undefined without a time, as are the others. */
  get min(): TimeInterval | undefined {
    return this.count === 0 ? undefined : (this.#known.min ?? this.#between(1));
  }

  get max(): TimeInterval | undefined {
    return this.count === 0 ? undefined : (this.#known.max ?? this.#between(this.count));
  }

  get mean(): TimeInterval | undefined {
    if (this.count === 0) return undefined;
    return this.#known.mean ?? meanOf(this.#buckets.map(({ interval, count }) => [interval, count]));
  }

  /** What bounds the time of a rank, from 1 (the least) to `count`. */
  atRank(rank: number): TimeInterval {
    const { min, max } = this.#known;
    if (rank <= 1 && min !== undefined) return min;
    if (rank >= this.count && max !== undefined) return max;
    const bucket = this.#between(rank);
    return intersection(bucket, { low: min?.low ?? bucket.low, high: max?.high ?? bucket.high }) ?? bucket;
  }

  /** How many times are at most `ms`: from at least to at most as many. */
  countUpTo(ms: number): { readonly low: number; readonly high: number } {
    let [low, high] = [0, 0];
    for (const { interval, count } of this.#buckets) {
      const ends = endsOf(interval);
      if (ends.high.at <= ms) low += count;
      if (ends.low.at < ms || (ends.low.at === ms && !ends.low.isOpen)) high += count;
    }
    return { low, high };
  }

  /** These and the other ones together; both stay as they are. */
  mergedWith(other: TimeBuckets): TimeBuckets {
    return TimeBuckets.merged([this, other]) ?? this;
  }

  /** The time of a rank is no less than the low end of that rank, and no more than the high one. */
  #between(rank: number): TimeInterval {
    this.#lows ??= this.#sorted("low", compareLows);
    this.#highs ??= this.#sorted("high", compareHighs);
    return intervalOf(endAt(this.#lows, rank), endAt(this.#highs, rank));
  }

  #sorted(side: "low" | "high", compare: (a: End, b: End) => number): readonly CountedEnd[] {
    return this.#buckets.map(({ interval, count }) => ({ ...endsOf(interval)[side], count })).sort(compare);
  }
}

function endAt(sorted: readonly CountedEnd[], rank: number): End {
  let seen = 0;
  for (const end of sorted) {
    seen += end.count;
    if (seen >= rank) return end;
  }
  throw new Error(`no time has the rank ${rank} of ${seen}`);
}

/** Buckets of the same interval as one. */
function added(buckets: readonly TimeBucket[]): readonly TimeBucket[] {
  const byInterval = new Map<string, { interval: TimeInterval; count: number }>();
  for (const { interval, count } of buckets) {
    const key = `${interval.low} ${interval.high} ${interval.open ?? ""}`;
    const known = byInterval.get(key);
    if (known === undefined) byInterval.set(key, { interval, count });
    else known.count += count;
  }
  return [...byInterval.values()];
}

/** The least or the greatest of times. Its ends are never open: less is said than is known, and nothing that is wrong. */
function ends(of: (a: number, b: number) => number, intervals: readonly TimeInterval[]): TimeInterval {
  return {
    low: intervals.map(({ low }) => low).reduce((a, b) => of(a, b)),
    high: intervals.map(({ high }) => high).reduce((a, b) => of(a, b)),
  };
}

function meanOf(parts: readonly (readonly [TimeInterval, number])[]): TimeInterval {
  let [low, high, whole] = [0, 0, 0];
  for (const [interval, count] of parts) {
    low += interval.low * count;
    high += interval.high * count;
    whole += count;
  }
  return { low: low / whole, high: high / whole };
}
