import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extremeOf, percentileOf } from "../../src/measures/percentile.ts";
import type { TimeInterval } from "../../src/model/load-run.ts";
import { TimeBuckets } from "../../src/model/time-buckets.ts";
import { intersection } from "../../src/model/time-interval.ts";

const tens = (from: number, count: number): { interval: TimeInterval; count: number } => ({
  interval: { low: from, high: from + 10, open: "high" },
  count,
});

/** Times put into buckets of 10 ms, that of 20 ms into [20, 30). */
function bucketsOf(times: readonly number[]): TimeBuckets {
  const counts = new Map<number, number>();
  for (const time of times) counts.set(Math.floor(time / 10) * 10, (counts.get(Math.floor(time / 10) * 10) ?? 0) + 1);
  return new TimeBuckets(
    [...counts].map(([from, count]) => tens(from, count)),
    { inexact: "tens" },
  );
}

describe("times of which only the buckets are known", () => {
  const times = new TimeBuckets([tens(20, 9), tens(0, 90), tens(40, 1)], {
    min: { low: 3, high: 3 },
    max: { low: 44, high: 44 },
    mean: { low: 7, high: 7 },
    inexact: "tens",
  });

  test.each([
    ["50", { low: 3, high: 10, open: "high" }],
    ["90", { low: 3, high: 10, open: "high" }],
    ["90.1", { low: 20, high: 30, open: "high" }],
    ["99", { low: 20, high: 30, open: "high" }],
    ["99.1", { low: 44, high: 44 }],
    ["100", { low: 44, high: 44 }],
  ])("p%s is in the bucket of its rank, within the least and the greatest time", (rank, wanted) => {
    expect(percentileOf(times, rank)).toEqual({ ...wanted, by: { kind: "buckets", samples: 100, inexact: "tens" } });
  });

  test("what the report knows of them is exact, what only the buckets tell is not", () => {
    expect(extremeOf(times, "max")).toEqual({ low: 44, high: 44, by: { kind: "exact", samples: 100 } });
    expect(extremeOf(new TimeBuckets([tens(0, 1), tens(20, 3)], { inexact: "tens" }), "mean")).toEqual({
      low: 15,
      high: 25,
      by: { kind: "buckets", samples: 4, inexact: "tens" },
    });
  });

  test.each([
    [9, { low: 0, high: 90 }],
    [10, { low: 90, high: 90 }],
    [20, { low: 90, high: 99 }],
    [50, { low: 100, high: 100 }],
  ])("up to %i ms", (ms, wanted) => {
    expect(times.countUpTo(ms)).toEqual(wanted);
  });

  test("of no time there is no percentile", () => {
    expect(percentileOf(new TimeBuckets([], { inexact: "tens" }), "50")).toBeUndefined();
    expect(extremeOf(new TimeBuckets([], { inexact: "tens" }), "max")).toBeUndefined();
  });

  test("a rank lies between what bounds it on either side where buckets overlap", () => {
    const overlapping = new TimeBuckets(
      [
        { interval: { low: 0, high: 100 }, count: 1 },
        { interval: { low: 50, high: 60 }, count: 1 },
      ],
      { inexact: "overlapping" },
    );
    expect(overlapping.atRank(1)).toEqual({ low: 0, high: 60 });
    expect(overlapping.atRank(2)).toEqual({ low: 50, high: 100 });
  });
});

test("buckets of two reports, merged, are those of all their times, and hold the true percentile", () => {
  const someTimes = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(someTimes, someTimes, fc.integer({ min: 1, max: 99 }), (one, other, percent) => {
      const all = [...one, ...other].sort((a, b) => a - b);
      const merged = TimeBuckets.merged([bucketsOf(one), bucketsOf(other)]);
      if (merged === undefined) throw new Error("nothing was merged");
      expect(merged.count).toBe(all.length);
      const known = percentileOf(merged, String(percent));
      const truth = all[Math.ceil((percent * all.length) / 100) - 1] as number;
      expect(known?.low).toBe(Math.floor(truth / 10) * 10);
      expect(known?.high).toBe(Math.floor(truth / 10) * 10 + 10);
      const upTo = merged.countUpTo(percent);
      const counted = all.filter((time) => time <= percent).length;
      expect(upTo.low).toBeLessThanOrEqual(counted);
      expect(upTo.high).toBeGreaterThanOrEqual(counted);
    }),
  );
});

test("what reports know exactly stays exact when they are merged", () => {
  const one = new TimeBuckets([tens(0, 3)], {
    min: { low: 1, high: 1 },
    max: { low: 9, high: 9 },
    mean: { low: 4, high: 4 },
    inexact: "tens",
  });
  const other = new TimeBuckets([tens(0, 1)], {
    min: { low: 8, high: 8 },
    max: { low: 8, high: 8 },
    mean: { low: 8, high: 8 },
    inexact: "tens",
  });
  const merged = TimeBuckets.merged([one, other, new TimeBuckets([], { inexact: "tens" })]);
  expect([merged?.min, merged?.max, merged?.mean].map((time) => [time?.low, time?.high])).toEqual([
    [1, 1],
    [9, 9],
    [5, 5],
  ]);
  expect(TimeBuckets.merged([])).toBeUndefined();
});

test("two intervals that only touch at an open end have nothing in common", () => {
  expect(intersection({ low: 0, high: 10, open: "high" }, { low: 10, high: 20 })).toBeUndefined();
  expect(intersection({ low: 0, high: 10 }, { low: 10, high: 20 })).toEqual({ low: 10, high: 10 });
  expect(intersection({ low: 0, high: 10, open: "both" }, { low: 0, high: 10 })).toEqual({ low: 0, high: 10, open: "both" });
});
