import { add, compareRationals, multiply, negative, type Rational, rational, zero } from "../model/rational.ts";
import type { Span } from "../model/span.ts";

/** Medians of figures that may be known within bounds only: an interval that the median of the true figures lies in. */

/** The median of one figure or more: of an even number the mean of the middle two. */
export function medianSpan(values: readonly Span[]): Span {
  return { low: medianEnd(values, "low"), high: medianEnd(values, "high") };
}

/** A median rises with each of its values, so that the ends of all give the ends of it. */
function medianEnd(values: readonly Span[], end: "low" | "high"): Rational | null {
  const open = end === "low" ? -1 : 1;
  const sorted = values
    .map((value) => value[end])
    .sort((a, b) => (a === null || b === null ? (a === b ? 0 : a === null ? open : -open) : compareRationals(a, b)));
  const [left, right] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return left && right ? multiply(add(left, right), half) : null;
}

const half = rational(1n, 2n);

/** The median of how far each is from their median (MAD): unlike the standard deviation, one wild run does not move it. */
export function medianDeviation(values: readonly Span[]): Span {
  const median = medianSpan(values);
  return medianSpan(values.map((value) => distance(value, median)));
}

/** From at least to at most how far two figures are apart. */
function distance(a: Span, b: Span): Span {
  const gaps = [difference(a.low, b.high), difference(b.low, a.high)].flatMap((gap) => gap ?? []);
  const low = gaps.reduce((most, gap) => (compareRationals(gap, most) > 0 ? gap : most), zero);
  const [up, down] = [difference(a.high, b.low), difference(b.high, a.low)];
  return { low, high: up && down && (compareRationals(up, down) > 0 ? up : down) };
}

function difference(a: Rational | null, b: Rational | null): Rational | null {
  return a && b && add(a, negative(b));
}

/** Every difference of a figure of one set to one of another, as an interval. */
export function differences(of: readonly Span[], to: readonly Span[]): readonly Span[] {
  return of.flatMap((a) => to.map((b) => ({ low: difference(a.low, b.high), high: difference(a.high, b.low) })));
}

/**
 * By how much one set of runs is above another: the median of all differences between them (Hodges and Lehmann, "Estimates of
 * Location Based on Rank Tests", Annals of Mathematical Statistics 34, 1963). One wild run on either side moves it little.
 */
export function shiftBetween(base: readonly Span[], head: readonly Span[]): Span {
  return medianSpan(differences(head, base));
}
