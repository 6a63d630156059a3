import { compareDecimals, type Decimal, decimalOf, multiplyDecimals } from "./decimal.ts";
import { directionOf, type Limit } from "./limit.ts";

/** A part of a whole, both integers. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/**
 * What is known of a measure: an interval whose ends may be open (`null`), with `low` equal to `high` where it is exact.
 * Times are in ms, rates per minute, sizes in bytes; a number has its metric's own unit.
 */
export type Quantity =
  | { readonly kind: "share"; readonly low: Ratio | null; readonly high: Ratio | null }
  | { readonly kind: "count"; readonly low: number; readonly high: number | null }
  | Amount
  | Change;

export interface Amount {
  readonly kind: "time" | "rate" | "size" | "number";
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The ends that are known and are themselves impossible: a bucket from above 2.05 s on. */
  readonly open?: "low" | "high" | "both";
  /** A plain number that is in percent. */
  readonly percent?: true;
}

/** A difference to a baseline, positive when the figure moved the way the metric's name says. */
export type Change = AmountChange | ShareChange;

/** In the metric's own unit, with `base` to make a ratio of it. */
export interface AmountChange {
  readonly kind: "change";
  readonly of: "count" | "time" | "rate" | "size" | "number";
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly base: Decimal | null;
  /** What the low end is a ratio of, where the baseline is approximate itself. */
  readonly lowBase?: Decimal;
  /** Which way is positive; up where it is left out. */
  readonly way?: Way;
  readonly noise?: Noise;
}

/** How far a share fell, in percentage points: each end is the difference of two ratios, which no finite decimal holds. */
export interface ShareChange {
  readonly kind: "change";
  readonly of: "share";
  readonly low: Fall | null;
  readonly high: Fall | null;
  /** Which way is positive; down where it is left out. In a rise, `before` and `now` of both ends have changed places. */
  readonly way?: Way;
  readonly noise?: Noise;
}

/** What a budget on a change limits: that a figure goes up, or down. */
export type Way = "rise" | "drop";

/** What a difference must be told from before it counts. */
export type Noise =
  /** How far apart earlier runs were, in the metric's own unit (a share in points): a difference within it is none. */
  | { readonly kind: "band"; readonly low: Decimal; readonly high: Decimal | null; readonly runs: number }
  /** How likely two sets of runs of the same thing are to differ as much or more, from 0 to 1. */
  | { readonly kind: "test"; readonly p: number; readonly base: number; readonly head: number };

/** From this probability on two sets of runs cannot be told apart. */
export const significance = 0.05;

/** From one share to another; neither is of nothing (whole 0). */
export interface Fall {
  readonly before: Ratio;
  readonly now: Ratio;
}

export function exactCount(count: number): Quantity {
  return { kind: "count", low: count, high: count };
}

/** How a quantity stands to a limit, as far as the interval tells. */
export type Comparison = "holds" | "broken" | "undecided";

/**
 * Holds when the whole interval does, is broken when none of it does. A share of nothing (whole 0) is undecided:
 * nothing was measured.
 */
export function compare(quantity: Quantity, limit: Limit): Comparison {
  const plain = comparePlain(quantity, limit);
  const noise = quantity.kind === "change" ? quantity.noise : undefined;
  if (quantity.kind !== "change" || noise === undefined || directionOf(limit.op) === "minimum") return plain;
  if (noise.kind === "test") return plain === "broken" && noise.p >= significance ? "undecided" : plain;
  return compareBand(quantity, noise, plain);
}

/** Broken only beyond both the limit and the noise, and holds within either of them. */
function compareBand(change: Change, { low, high }: Noise & { kind: "band" }, plain: Comparison): Comparison {
  if (plain === "holds" || orderTo(change, "high", low) <= 0) return "holds";
  return plain === "broken" && high !== null && orderTo(change, "low", high) > 0 ? "broken" : "undecided";
}

/** The order of an end to a difference in the metric's own unit; an open end is beyond everything on its side. */
function orderTo(change: Change, end: "low" | "high", value: Decimal): number {
  const beyond = end === "high" ? 1 : -1;
  if (change.of !== "share") return change[end] === null ? beyond : compareDecimals(change[end], value);
  return change[end] === null ? beyond : compareFall(change[end], value);
}

function comparePlain(quantity: Quantity, limit: Limit): Comparison {
  const low = compareEnd(quantity, "low", limit);
  const high = compareEnd(quantity, "high", limit);
  const worst = limit.op === ">=" || limit.op === ">" ? low : high;
  const best = limit.op === ">=" || limit.op === ">" ? high : low;
  if (worst !== undefined && satisfies(worst, limit.op)) return "holds";
  if (best !== undefined && !satisfies(best, limit.op)) return "broken";
  return "undecided";
}

function satisfies(order: number, op: Limit["op"]): boolean {
  if (op === ">=") return order >= 0;
  if (op === "<=") return order <= 0;
  return op === ">" ? order > 0 : order < 0;
}

/** The order of one end of the interval to the limit's value; undefined for an open end. */
function compareEnd(quantity: Quantity, end: "low" | "high", limit: Limit): number | undefined {
  if (quantity.kind === "share") {
    const ratio = quantity[end];
    return ratio === null || ratio.whole === 0 ? undefined : compareRatio(ratio, limit.value);
  }
  if (quantity.kind === "change") return compareChange(quantity, end, limit);
  const value = quantity[end];
  if (value === null) return undefined;
  const order = compareDecimals(typeof value === "number" ? decimalOf(value) : value, limit.value);
  return order === 0 && isOpen(quantity, end) ? inside[end] : order;
}

/** Behind an open end that is the limit itself, all values are on one side of it. */
const inside = { low: 1, high: -1 } as const;

function isOpen(quantity: Quantity, end: "low" | "high"): boolean {
  return "open" in quantity && (quantity.open === end || quantity.open === "both");
}

function compareChange(change: Change, end: "low" | "high", limit: Limit): number | undefined {
  if (change.of === "share") {
    const fall = change[end];
    return fall === null ? undefined : compareFall(fall, limit.value);
  }
  const value = change[end];
  if (value === null) return undefined;
  if (limit.unit !== "%") return compareDecimals(value, limit.value);
  return compareRelative(value, end === "low" ? (change.lowBase ?? change.base) : change.base, limit.value);
}

/** before - now against percentage points, multiplied out: 100 (bp nw - np bw) / (bw nw) against digits / 10^scale. */
export function compareFall({ before, now }: Fall, points: Decimal): number {
  const difference = BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole);
  const left = difference * 100n * 10n ** BigInt(points.scale);
  const right = points.digits * BigInt(before.whole) * BigInt(now.whole);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** part / whole against a percentage, by cross-multiplication in integers. */
function compareRatio({ part, whole }: Ratio, percent: Decimal): number {
  const left = BigInt(part) * 100n * 10n ** BigInt(percent.scale);
  const right = percent.digits * BigInt(whole);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** difference / base against a percentage. From a base of 0 any rise is more than every percentage. */
function compareRelative(difference: Decimal, base: Decimal | null, percent: Decimal): number | undefined {
  if (base === null) return undefined;
  const size = base.digits < 0n ? { ...base, digits: -base.digits } : base;
  const allowed = multiplyDecimals(size, { digits: percent.digits, scale: percent.scale + 2 });
  return compareDecimals(difference, allowed);
}

/** Whether both ends are known and equal. */
export function isExact(quantity: Quantity): boolean {
  if (quantity.kind === "count") return quantity.low === quantity.high;
  if (quantity.kind === "share") {
    const { low, high } = quantity;
    return low !== null && high !== null && isSameRatio(low, high);
  }
  if (quantity.kind === "change" && quantity.of === "share") {
    const { low, high } = quantity;
    return low !== null && high !== null && isSameRatio(low.before, high.before) && isSameRatio(low.now, high.now);
  }
  return quantity.low !== null && quantity.high !== null && compareDecimals(quantity.low, quantity.high) === 0;
}

function isSameRatio(a: Ratio, b: Ratio): boolean {
  return a.part === b.part && a.whole === b.whole;
}

/** What is left of a quantity when something was left out that could only have added to it: [n, ∞) or nothing. */
export function atLeast(quantity: Quantity): Quantity {
  if (quantity.kind === "count") return { ...quantity, high: null };
  return { ...quantity, low: null, high: null };
}
