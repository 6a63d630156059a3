import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestRank } from "../../src/measures/percentile.ts";
import { relativeError, SampleRoom, Samples } from "../../src/model/samples.ts";

function samplesOf(values: Iterable<number>, room?: SampleRoom): Samples {
  const samples = new Samples(room);
  for (const value of values) samples.add(value);
  return samples;
}

const times = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 400 });
/** In ms; what is shorter is told apart by nobody. */
const nanosecond = 1e-6;
const ranks = ["0.1", "1", "25", "50", "90", "95", "99", "99.9", "100"];

describe("response times that are kept one by one", () => {
  test("give each percentile as a time that a request took", () => {
    fc.assert(
      fc.property(times, fc.constantFrom(...ranks), (values, rank) => {
        const sorted = values.toSorted((a, b) => a - b);
        const wanted = sorted[nearestRank(values.length, rank) - 1];
        expect(samplesOf(values).atRank(nearestRank(values.length, rank))).toEqual({ low: wanted, high: wanted });
      }),
    );
  });

  test("are counted up to a time", () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1e7, noNaN: true }), (values, limit) => {
        const count = values.filter((value) => value <= limit).length;
        expect(samplesOf(values).countUpTo(limit)).toEqual({ low: count, high: count });
      }),
    );
  });
});

describe("response times for which there is no room", () => {
  test("give each percentile within the stated error, and never beyond the least and the greatest", () => {
    fc.assert(
      fc.property(times, fc.constantFrom(...ranks), fc.integer({ min: 0, max: 20 }), (values, rank, room) => {
        const samples = samplesOf(values, new SampleRoom(room, 0));
        const sorted = values.toSorted((a, b) => a - b);
        const truth = sorted[nearestRank(values.length, rank) - 1] ?? 0;
        const { low, high } = samples.atRank(nearestRank(values.length, rank));
        // The bucket's own ends are rounded as any number is.
        const slack = truth * 1e-12;
        expect(low).toBeLessThanOrEqual(truth + slack);
        expect(high).toBeGreaterThanOrEqual(truth - slack);
        expect(high - low).toBeLessThanOrEqual(2.01 * relativeError * truth + nanosecond);
      }),
    );
  });

  test("that lie at the end of a bucket are still in its interval", () => {
    // 22026.5391944… is just below the end of a bucket of DDSketch with this error.
    const time = 22026.539194499244;
    const { low, high } = samplesOf([1e-3, time, 1e9], new SampleRoom(0, 0)).atRank(2);
    expect(low).toBeLessThanOrEqual(time);
    expect(high).toBeGreaterThanOrEqual(time);
  });

  test("are counted up to a time from at least to at most as many", () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1e7, noNaN: true }), (values, limit) => {
        const { low, high } = samplesOf(values, new SampleRoom(0, 0)).countUpTo(limit);
        const near = (factor: number) => values.filter((value) => value <= limit * factor).length;
        expect(low).toBeLessThanOrEqual(near(1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(near(1 - 1e-12));
      }),
    );
  });

  test("ten million of them are within the error at every rank that is asked for", () => {
    const count = 10_000_000;
    const values = new Float64Array(count);
    let state = 1;
    for (let i = 0; i < count; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      values[i] = Math.exp((state / 2 ** 32) * 8) + 0.001;
    }
    const samples = samplesOf(values);
    values.sort();
    expect(samples.isExact).toBe(false);
    for (const rank of ["50", "75", "90", "95", "99", "99.9"]) {
      const truth = values[nearestRank(count, rank) - 1] ?? 0;
      const { low, high } = samples.atRank(nearestRank(count, rank));
      expect(low, rank).toBeLessThanOrEqual(truth);
      expect(high, rank).toBeGreaterThanOrEqual(truth);
      expect((high - low) / truth, rank).toBeLessThan(0.0021);
    }
  });
});

describe("sets of response times", () => {
  test("are put together as if they had been one, whatever each has room for", () => {
    fc.assert(
      fc.property(times, times, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, b, roomA, roomB) => {
        const merged = samplesOf(a, new SampleRoom(roomA, 0));
        merged.merge(samplesOf(b, new SampleRoom(roomB, 0)));
        const all = samplesOf([...a, ...b]);
        expect([merged.count, merged.min, merged.max]).toEqual([all.count, all.min, all.max]);
        expect(merged.mean).toBeCloseTo(all.mean ?? 0, 3);
        for (const rank of ranks) {
          const { low, high } = all.atRank(nearestRank(all.count, rank));
          const found = merged.atRank(nearestRank(all.count, rank));
          expect(found.low).toBeLessThanOrEqual(low * (1 + 1e-12));
          expect(found.high).toBeGreaterThanOrEqual(high * (1 - 1e-12));
        }
      }),
    );
  });

  test("share their room, and give it back when they do without", () => {
    const room = new SampleRoom(10, 0);
    const [first, second] = [new Samples(room), new Samples(room)];
    for (let i = 0; i < 6; i++) first.add(i);
    for (let i = 0; i < 5; i++) second.add(i);
    expect([first.isExact, second.isExact, room.left]).toEqual([true, false, 4]);
  });

  test("of few are kept one by one though there is no room left: a sketch would take more", () => {
    const room = new SampleRoom(3, 2);
    const sets = [new Samples(room), new Samples(room), new Samples(room)];
    for (const set of sets) for (const value of [1, 2]) set.add(value);
    expect(sets.map(({ isExact }) => isExact)).toEqual([true, true, true]);
    sets[1]?.add(3);
    expect([room.left, ...sets.map(({ isExact }) => isExact)]).toEqual([-1, true, false, true]);
    expect(sets[1]?.count).toBe(3);
  });

  test("without a sample know nothing", () => {
    const none = new Samples();
    expect([none.count, none.min, none.max, none.mean]).toEqual([0, undefined, undefined, undefined]);
  });
});

describe("the nearest rank", () => {
  test.each([
    [1, "50", 1],
    [4, "50", 2],
    [5, "50", 3],
    [100, "95", 95],
    [100, "99.9", 100],
    [1000, "99.9", 999],
    [20, "95", 19],
    [3, "100", 3],
    // 0.07 x 100 is 7.000000000000001 in binary.
    [100, "7", 7],
  ])("of %i requests at p%s is %i", (count, rank, wanted) => {
    expect(nearestRank(count, rank)).toBe(wanted);
  });
});
