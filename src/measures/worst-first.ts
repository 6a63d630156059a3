import type { Budget } from "../model/budget.ts";
import { type Decimal, formatDecimal } from "../model/decimal.ts";
import { directionOf, type Limit } from "../model/limit.ts";
import type { Found, Measure } from "../model/measure.ts";
import type { Change, Fall } from "../model/quantity.ts";

/** The figure that is nearest to breaking the budget, or breaks it most, is the one that is told of many. */
export function worstFirst({ limit }: Budget, measures: readonly Measure[]): readonly Measure[] {
  if (measures.length < 2) return measures;
  const sign = directionOf(limit.op) === "maximum" ? -1 : 1;
  const ranked = measures.map((measure) => ({ measure, at: figureOf(measure.found, sign < 0 ? "high" : "low", limit) }));
  return ranked.sort((a, b) => sign * (a.at - b.at)).map(({ measure }) => measure);
}

/** Only to sort by; what is not known stands first, what is not held last. */
function figureOf(found: Found, end: "low" | "high", limit: Limit): number {
  const unknown = end === "high" ? Number.MAX_VALUE : -Number.MAX_VALUE;
  if (found.state === "not-applicable") return -unknown;
  if (found.state !== "measured") return unknown;
  if (found.quantity.kind === "change") return movedBy(found.quantity, end, limit) ?? unknown;
  const value = found.quantity[end];
  if (value === null) return unknown;
  if (typeof value === "number") return value;
  return "part" in value ? value.part / Math.max(1, value.whole) : numberOf(value);
}

/** As the limit has it: in percent of where it started from, or as much as it is. */
function movedBy(change: Change, end: "low" | "high", { unit }: Limit): number | undefined {
  if (change.of === "share") return change[end] ? fallOf(change[end]) : undefined;
  const { base } = change;
  const value = change[end];
  if (value === null) return undefined;
  if (unit !== "%") return numberOf(value);
  if (base === null || base.digits === 0n) return undefined;
  return numberOf(value) / Math.abs(numberOf(base));
}

function fallOf({ before, now }: Fall): number {
  return before.part / before.whole - now.part / now.whole;
}

function numberOf(value: Decimal): number {
  return Number(formatDecimal(value));
}
