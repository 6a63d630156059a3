import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/measures/figure-moves.ts";
import { mannWhitney, mannWhitneyOfSpans } from "../../src/measures/mann-whitney.ts";
import { medianDeviation, medianSpan, shiftBetween } from "../../src/measures/median.ts";
import { decimalOf } from "../../src/model/decimal.ts";
import { type Rational, rationalOf } from "../../src/model/rational.ts";
import type { Span } from "../../src/model/span.ts";
import cases from "./statistics.json" with { type: "json" };

const exact = (value: number): Rational => rationalOf(decimalOf(value));
const spans = (values: readonly number[]): readonly Span[] => values.map((value) => ({ low: exact(value), high: exact(value) }));
const between = (low: number | null, high: number | null): Span => ({
  low: low === null ? null : exact(low),
  high: high === null ? null : exact(high),
});
const ends = ({ low, high }: Span) => [low && numberOf(low), high && numberOf(high)];

describe("statistics are those of scipy", () => {
  test("in as many cases as were computed", () => {
    expect(cases.length).toBe(16);
  });

  test.each(cases)("base $base, head $head", ({ base, head, p, shift, median, mad }) => {
    expect(mannWhitney(head.map(exact), base.map(exact))).toBeCloseTo(p, 12);
    expect(mannWhitney(base.map(exact), head.map(exact))).toBeCloseTo(p, 12);
    expect(ends(shiftBetween(spans(base), spans(head)))).toEqual([shift, shift]);
    expect(ends(medianSpan(spans(base)))).toEqual([median, median]);
    expect(ends(medianDeviation(spans(base)))).toEqual([mad, mad]);
  });

  test("of thirty runs a side the exact p of complete separation is two in all ways to choose them", () => {
    const [low, high] = [0, 30].map((from) => Array.from({ length: 30 }, (_, i) => exact(from + i)));
    const ways = Array.from({ length: 30 }, (_, i) => (31 + i) / (1 + i)).reduce((product, one) => product * one, 1);
    expect(mannWhitney(low ?? [], high ?? []) / (2 / ways)).toBeCloseTo(1, 9);
  });
});

describe("statistics of figures that are known within bounds", () => {
  const values = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 4,
      maxLength: 6,
    },
  );

  test("hold those of the true ones, whatever these are", () => {
    fc.assert(
      fc.property(values, values, (base, head) => {
        const wide = [base, head].map((side) => side.map(([value, below, above]) => between(value - below, value + above)));
        const true_ = [base, head].map((side) => spans(side.map(([value]) => value)));
        const [wideBase = [], wideHead = []] = wide;
        const [trueBase = [], trueHead = []] = true_;
        for (const [outer, inner] of [
          [medianSpan(wideBase), medianSpan(trueBase)],
          [medianDeviation(wideBase), medianDeviation(trueBase)],
          [shiftBetween(wideBase, wideHead), shiftBetween(trueBase, trueHead)],
        ] as const) {
          const [low, high] = ends(outer);
          const [truth] = ends(inner);
          expect(Number(low)).toBeLessThanOrEqual(Number(truth));
          expect(Number(high)).toBeGreaterThanOrEqual(Number(truth));
        }
      }),
    );
  });

  test.each<[string, readonly Span[], readonly Span[], number]>([
    ["far apart, the order is known", [1, 2, 3, 4].map((n) => between(n, n + 0.4)), spans([11, 12, 13, 14]), 2 / 70],
    ["where they overlap all over, nothing is", spans([5, 5, 5, 5]).map(() => between(0, 10)), spans([5, 5, 5, 5]), 1],
    ["an open end is beyond everything", [between(1, null), ...spans([1, 2, 3])], spans([11, 12, 13, 14]), 1],
  ])("%s", (_, one, other, p) => {
    expect(mannWhitneyOfSpans(one, other)).toBeCloseTo(p, 12);
  });

  test("an end that is open in half of them is open in their median", () => {
    expect(ends(medianSpan([between(1, 2), between(3, null), between(5, null)]))).toEqual([3, null]);
    expect(ends(medianSpan([between(1, 2), between(3, 4), between(null, null)]))).toEqual([1, 4]);
  });
});
