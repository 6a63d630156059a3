import { decimalOf, formatDecimal } from "../../model/decimal.ts";
import type { Limit } from "../../model/limit.ts";
import { type Change, compare, type Fall } from "../../model/quantity.ts";

/** The fewest more good ones (covered, described, mended) with which the whole interval meets the limit: asked of the comparison itself, by halves. */
export function missingOf(change: Change, limit: Limit, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compare(withMore(change, middle), limit) === "holds") high = middle;
    else low = middle + 1;
  }
  return low;
}

function withMore(change: Change, more: number): Change {
  if (change.of === "share") {
    const fall = (end: Fall | null) =>
      end && { ...end, now: { part: Math.min(end.now.whole, end.now.part + more), whole: end.now.whole } };
    return { ...change, low: fall(change.low), high: fall(change.high) };
  }
  const less = (end: typeof change.low) => end && decimalOf(Number(formatDecimal(end)) - more);
  return { ...change, low: less(change.low), high: less(change.high) };
}
