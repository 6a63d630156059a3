import type { Amount } from "./quantity.ts";
import {
  add,
  compareRationals,
  decimalsAround,
  inverse,
  multiply,
  negative,
  type Rational,
  rationalOf,
  zero,
} from "./rational.ts";

/** What is known of a number: it lies from `low` to `high`, `null` where nothing bounds it. An end of `open` is itself impossible. */
export interface Span {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly open?: "low" | "high" | "both";
}

export function exactly(value: Rational): Span {
  return { low: value, high: value };
}

export function isExactSpan({ low, high }: Span): boolean {
  return low !== null && high !== null && compareRationals(low, high) === 0;
}

/** Sums of spans; that an end is open is forgotten here and below, which only makes a span wider. */
export function addSpans(a: Span, b: Span): Span {
  return { low: a.low && b.low && add(a.low, b.low), high: a.high && b.high && add(a.high, b.high) };
}

export function negativeSpan({ low, high }: Span): Span {
  return { low: high && negative(high), high: low && negative(low) };
}

export function multiplySpans(a: Span, b: Span): Span {
  const ends = [a.low, a.high].flatMap((left, i) => [b.low, b.high].map((right, j) => product(left, i, right, j)));
  const isBelow = ends.includes("below");
  const isAbove = ends.includes("above");
  const known = ends.filter((end) => typeof end !== "string");
  return { low: isBelow ? null : least(known), high: isAbove ? null : greatest(known) };
}

/** One over a span; undefined where it is 0 and nothing else. Where 0 is inside of it, everything is possible. */
export function inverseSpan({ low, high }: Span): Span | undefined {
  const [lowSign, highSign] = [low === null ? -1 : compareRationals(low, zero), high === null ? 1 : compareRationals(high, zero)];
  if (lowSign === 0 && highSign === 0) return undefined;
  if (lowSign < 0 && highSign > 0) return { low: null, high: null };
  const over = (end: Rational | null) => (end === null ? zero : inverse(end));
  if (lowSign >= 0) return { low: over(high), high: lowSign === 0 ? null : over(low) };
  return { low: highSign === 0 ? null : over(high), high: over(low) };
}

/** Hexadecimal digits above which a fraction is made a shorter one nearby: products of products would have millions. */
const longest = 2000;

/** The same, or a little wider where its ends have more digits than anybody could want. */
export function bounded({ low, high }: Span): Span {
  return { low: low && shorter(low, "low"), high: high && shorter(high, "high") };
}

function shorter(value: Rational, end: "low" | "high"): Rational | null {
  if (!isLong(value)) return value;
  const near = rationalOf(decimalsAround(value, 100)[end]);
  return isLong(near) ? null : near;
}

function isLong({ top, bottom }: Rational): boolean {
  return top.toString(16).length > longest || bottom.toString(16).length > longest;
}

/** As a quantity: a fraction that no decimal holds lies between two that do, closer together than any limit is written. */
export function amountOf(span: Span, kind: Amount["kind"]): Amount {
  const low = span.low && decimalsAround(span.low);
  const high = span.high && decimalsAround(span.high);
  const isLowOpen = span.open === "low" || span.open === "both" || (low !== null && low.low.digits !== low.high.digits);
  const isHighOpen = span.open === "high" || span.open === "both" || (high !== null && high.low.digits !== high.high.digits);
  const open = isLowOpen && isHighOpen ? "both" : isLowOpen ? "low" : isHighOpen ? "high" : undefined;
  return { kind, low: low?.low ?? null, high: high?.high ?? null, ...(open && { open }) };
}

type End = Rational | "below" | "above";

/** A product of two ends, of which one may be without bound: 0 times anything is 0. */
function product(left: Rational | null, i: number, right: Rational | null, j: number): End {
  if (left !== null && right !== null) return multiply(left, right);
  const [leftSign, rightSign] = [signOf(left, i), signOf(right, j)];
  const sign = leftSign * rightSign;
  return sign === 0 ? zero : sign < 0 ? "below" : "above";
}

function signOf(end: Rational | null, which: number): number {
  return end === null ? (which === 0 ? -1 : 1) : compareRationals(end, zero);
}

function least(values: readonly Rational[]): Rational | null {
  return values.reduce<Rational | null>((one, other) => (one && compareRationals(one, other) <= 0 ? one : other), null);
}

function greatest(values: readonly Rational[]): Rational | null {
  return values.reduce<Rational | null>((one, other) => (one && compareRationals(one, other) >= 0 ? one : other), null);
}
