import type { Decimal } from "../model/decimal.ts";
import type { EarlierFigure } from "../model/figures-baseline.ts";
import type { MetricKind } from "../model/metric.ts";
import type { Change, Fall, Noise, Quantity, Ratio, Way } from "../model/quantity.ts";
import {
  add,
  compareRationals,
  decimalsAround,
  multiply,
  negative,
  type Rational,
  rational,
  rationalOf,
} from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import { medianDeviation, medianSpan } from "./median.ts";

/** Earlier runs that it takes before a change is judged: of fewer nobody knows how far apart they are. */
export const leastRuns = 5;

/**
 * How many standard deviations a change must exceed. 1.4826 makes one of a median deviation, were the figures distributed
 * normally (Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", JASA 88, 1993).
 */
const noiseWidth = rational(3n * 14_826n, 10_000n);

/** What is known of a quantity as fractions; undefined of a change, and of a share of nothing. */
export function spanOf(quantity: Quantity): Span | undefined {
  switch (quantity.kind) {
    case "change":
      return undefined;
    case "share": {
      const { low, high } = quantity;
      return low?.whole === 0 || high?.whole === 0 ? undefined : { low: low && ratioSpan(low), high: high && ratioSpan(high) };
    }
    case "count":
      return {
        low: rational(BigInt(quantity.low), 1n),
        high: quantity.high === null ? null : rational(BigInt(quantity.high), 1n),
      };
    default:
      return { low: quantity.low && rationalOf(quantity.low), high: quantity.high && rationalOf(quantity.high) };
  }
}

function ratioSpan({ part, whole }: Ratio): Rational {
  return rational(BigInt(part), BigInt(whole));
}

export function figureOf(quantity: Quantity): EarlierFigure | undefined {
  const span = spanOf(quantity);
  return span && quantity.kind !== "change" ? { kind: quantity.kind, span } : undefined;
}

/** How far a figure is above (or below) the median of earlier ones, and how far those are apart. */
export function changeSince(now: EarlierFigure, earlier: readonly Span[], way: Way): Change {
  const base = medianSpan(earlier);
  const band = bandOf(earlier, now.kind);
  return { ...differenceOf(now.kind, base, now.span, way), noise: band };
}

/** By how much a later set of figures is above (or below) an earlier one, beside the median of the earlier. */
export function changeBy(kind: MetricKind, base: Span, shift: Span, way: Way): Change {
  const now: Span = {
    low: base.high && shift.low && add(base.high, shift.low),
    high: base.low && shift.high && add(base.low, shift.high),
  };
  return differenceOf(kind, base, now, way);
}

/** The noise of earlier figures, in the metric's own unit or in points. */
export function bandOf(earlier: readonly Span[], kind: MetricKind): Noise & { readonly kind: "band" } {
  const { low, high } = medianDeviation(earlier);
  const scaled = (end: Rational) => multiply(multiply(end, noiseWidth), kind === "share" ? hundred : one);
  const least = low ? decimalsAround(scaled(low)).low : nothing;
  return { kind: "band", low: least, high: high && decimalsAround(scaled(high)).high, runs: earlier.length };
}

const [one, hundred] = [rational(1n, 1n), rational(100n, 1n)];
const nothing: Decimal = { digits: 0n, scale: 0 };

/** Up is now less before, down before less now; each end is the least and the most that it can be. */
function differenceOf(kind: MetricKind, before: Span, now: Span, way: Way): Change {
  const [from, to] = way === "rise" ? [before, now] : [now, before];
  if (kind === "share") return shareChange(from, to, way);
  const [low, high] = [to.low && from.high && minus(to.low, from.high), to.high && from.low && minus(to.high, from.low)];
  const [lowBase, base] = way === "rise" ? [before.high, before.low] : [before.low, before.high];
  const isExactBase = lowBase !== null && base !== null && compareRationals(lowBase, base) === 0;
  return {
    kind: "change",
    of: kind,
    low: low && decimalsAround(low).low,
    high: high && decimalsAround(high).high,
    base: base && decimalsAround(base).low,
    ...(lowBase && !isExactBase && { lowBase: decimalsAround(lowBase).low }),
    way,
  };
}

function minus(a: Rational, b: Rational): Rational {
  return add(a, negative(b));
}

/** A fall is from the greater to the smaller, so that of a rise both change places. */
function shareChange(from: Span, to: Span, way: Way): Change {
  const fall = (greater: Ratio | null, smaller: Ratio | null): Fall | null =>
    greater && smaller && { before: greater, now: smaller };
  return {
    kind: "change",
    of: "share",
    low: fall(ratioOf(to.low, "down"), ratioOf(from.high, "up")),
    high: fall(ratioOf(to.high, "up"), ratioOf(from.low, "down")),
    way,
  };
}

/** Digits of a whole that both parts of a ratio can be written in. */
const finest = 10n ** 15n;

/** As whole numbers that are exact, or else the nearest fraction on the side that asks for more. */
function ratioOf(value: Rational | null, side: "down" | "up"): Ratio | null {
  if (value === null) return null;
  const { top, bottom } = value;
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  if (bottom <= most && top <= most && top >= -most) return { part: Number(top), whole: Number(bottom) };
  const cut = (top * finest) / bottom - (top < 0n ? 1n : 0n);
  return { part: Number(side === "up" ? cut + 1n : cut), whole: Number(finest) };
}
