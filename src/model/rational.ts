import type { Decimal } from "./decimal.ts";

/** An exact fraction; `bottom` is above 0. What is derived from figures is computed in it: no finite decimal holds a third. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const zero: Rational = { top: 0n, bottom: 1n };

export function rational(top: bigint, bottom: bigint): Rational {
  const factor = greatestDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return factor === 0n ? zero : { top: (sign * top) / factor, bottom: (sign * bottom) / factor };
}

export function rationalOf({ digits, scale }: Decimal): Rational {
  return rational(digits, 10n ** BigInt(scale));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function negative({ top, bottom }: Rational): Rational {
  return { top: -top, bottom };
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.top * b.top, a.bottom * b.bottom);
}

/** One over it; it is not 0. */
export function inverse({ top, bottom }: Rational): Rational {
  return rational(bottom, top);
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The nearest decimals at or below and at or above it, with `decimals` digits that count behind the point; they are the same
 * where that holds it exactly.
 */
export function decimalsAround(value: Rational, decimals = 30): { readonly low: Decimal; readonly high: Decimal } {
  // A value far below 1 keeps as many digits that tell something.
  const zeros = Math.max(0, value.bottom.toString().length - value.top.toString().replace("-", "").length);
  const scale = decimals + zeros;
  const scaled = value.top * 10n ** BigInt(scale);
  const cut = scaled / value.bottom;
  if (cut * value.bottom === scaled) return { low: trimmed(cut, scale), high: trimmed(cut, scale) };
  const floor = scaled < 0n ? cut - 1n : cut;
  return { low: { digits: floor, scale }, high: { digits: floor + 1n, scale } };
}

function trimmed(digits: bigint, scale: number): Decimal {
  const zeros = digits === 0n ? scale : (/0*$/.exec(digits.toString())?.[0].length ?? 0);
  const cut = Math.min(zeros, scale);
  return { digits: digits / 10n ** BigInt(cut), scale: scale - cut };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
