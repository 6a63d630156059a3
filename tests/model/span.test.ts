import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDecimals, decimalOf, formatDecimal } from "../../src/model/decimal.ts";
import {
  add,
  compareRationals,
  decimalsAround,
  inverse,
  multiply,
  type Rational,
  rational,
  rationalOf,
  zero,
} from "../../src/model/rational.ts";
import {
  addSpans,
  amountOf,
  bounded,
  exactly,
  inverseSpan,
  multiplySpans,
  negativeSpan,
  type Span,
} from "../../src/model/span.ts";

const fraction = fc
  .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 40 }))
  .map(([top, bottom]) => rational(BigInt(top), BigInt(bottom)));

/** A span, and a number that lies in it. */
const within = fc.tuple(fraction, fraction, fraction, fc.boolean(), fc.boolean()).map(([a, b, c, isLowOpen, isHighOpen]) => {
  const [low, middle, high] = [a, b, c].sort(compareRationals);
  return { span: { low: isLowOpen ? null : (low ?? zero), high: isHighOpen ? null : (high ?? zero) }, value: middle ?? zero };
});

function contains({ low, high }: Span, value: Rational): boolean {
  return (low === null || compareRationals(low, value) <= 0) && (high === null || compareRationals(value, high) <= 0);
}

describe("a span of a result holds every result that there can be", () => {
  test("of sums, differences, products and quotients", () => {
    fc.assert(
      fc.property(within, within, (a, b) => {
        expect(contains(addSpans(a.span, b.span), add(a.value, b.value))).toBe(true);
        expect(contains(negativeSpan(a.span), { ...a.value, top: -a.value.top })).toBe(true);
        expect(contains(multiplySpans(a.span, b.span), multiply(a.value, b.value))).toBe(true);
        expect(contains(bounded(a.span), a.value)).toBe(true);
        const over = inverseSpan(b.span);
        if (b.value.top !== 0n) expect(over && contains(over, inverse(b.value))).toBe(true);
      }),
    );
  });

  test("but for one over nothing but 0, which is none", () => {
    expect(inverseSpan(exactly(zero))).toBeUndefined();
    expect(inverseSpan({ low: null, high: null })).toEqual({ low: null, high: null });
    expect(inverseSpan({ low: zero, high: rational(2n, 1n) })).toEqual({ low: rational(1n, 2n), high: null });
  });
});

describe("as a decimal", () => {
  test("a fraction lies between two that are as good as the same", () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const { low, high } = decimalsAround(value);
        expect(compareRationals(rationalOf(low), value)).toBeLessThanOrEqual(0);
        expect(compareRationals(value, rationalOf(high))).toBeLessThanOrEqual(0);
        expect(compareDecimals(high, { ...low, digits: low.digits + 1n })).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("one that a decimal holds is that", () => {
    expect(amountOf(exactly(rational(1n, 8n)), "number")).toEqual({
      kind: "number",
      low: { digits: 125n, scale: 3 },
      high: { digits: 125n, scale: 3 },
    });
    expect(amountOf(exactly(rational(1n, 3n)), "number").open).toBe("both");
    expect(formatDecimal(decimalsAround(rational(1n, 3n * 10n ** 50n)).low)).toMatch(/^0\.0{50}3{20}/);
    expect(formatDecimal(decimalsAround(rationalOf(decimalOf(-0.25))).low)).toBe("-0.25");
  });
});

test("a number with endless digits is made a shorter one, or has no bound", () => {
  const long = exactly(rational(10n ** 3000n + 1n, 10n ** 3000n - 1n));
  expect(contains(bounded(long), rational(10n ** 3000n + 1n, 10n ** 3000n - 1n))).toBe(true);
  expect(bounded(long).low?.bottom.toString().length).toBeLessThan(500);
  expect(bounded(exactly(rational(10n ** 9000n, 1n)))).toEqual({ low: null, high: null });
});
