import { compareDecimals, type Decimal, decimalOf, formatDecimal } from "../model/decimal.ts";
import type { Limit } from "../model/limit.ts";
import { type AmountChange, compare, compareFall, type Fall } from "../model/quantity.ts";
import { formatCount, formatPercent } from "./plain-numbers.ts";

/** Decimals beyond which nobody reads on: the difference of two shares of 2^53 things each needs no more. */
const mostDecimals = 40;

const nothing: Limit = { op: "<=", value: { digits: 0n, scale: 0 }, unit: "pp", text: "0pp" };

/** `0.53pp (81.20% -> 80.67%)`, with as many decimals as it takes to stand on the same side of the limit as the truth. */
export function formatFall(fall: Fall | null, limit: Limit = nothing): string {
  if (fall === null) return "unknown";
  const truth = Math.sign(compareFall(fall, limit.value));
  for (let decimals = 2; ; decimals++) {
    const value = fallIn(fall, decimals);
    if (decimals < mostDecimals && compareDecimals(value, limit.value) !== truth) continue;
    return `${formatFixed(value)}pp (${formatPercent(fall.before, decimals)} -> ${formatPercent(fall.now, decimals)})`;
  }
}

/** The fall in percentage points, cut after `decimals`. */
export function fallIn({ before, now }: Fall, decimals: number): Decimal {
  const difference = BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole);
  const scaled = difference * 100n * 10n ** BigInt(decimals);
  return { digits: scaled / (BigInt(before.whole) * BigInt(now.whole)), scale: decimals };
}

/** `-0.53`: with all its decimals, zeros included. */
export function formatFixed({ digits, scale }: Decimal): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const cut = text.length - scale;
  return `${digits < 0n ? "-" : ""}${text.slice(0, cut)}${scale === 0 ? "" : `.${text.slice(cut)}`}`;
}

/** `5 (40 -> 45)`, and against a limit in %, `12.50% (40 -> 45)`. */
export function formatRise(change: AmountChange, limit: Limit | undefined): readonly [string, string] {
  return [formatRiseEnd(change, "low", limit), formatRiseEnd(change, "high", limit)];
}

function formatRiseEnd(change: AmountChange, end: "low" | "high", limit: Limit | undefined): string {
  const value = change[end];
  if (value === null) return "unknown";
  const base = end === "low" ? (change.lowBase ?? change.base) : change.base;
  if (base === null) return formatDecimal(value);
  const [before, by] = [Number(formatDecimal(base)), Number(formatDecimal(value))];
  const amount = limit?.unit === "%" && before > 0 ? relative(by, before, limit) : formatCount(by);
  return `${amount} (${formatCount(before)} -> ${formatCount(before + by)})`;
}

function relative(by: number, before: number, limit: Limit): string {
  const exact = { kind: "change", of: "count", low: decimalOf(by), high: decimalOf(by), base: decimalOf(before) } as const;
  const truth = compare(exact, limit);
  for (let decimals = 2; ; decimals++) {
    const digits = (BigInt(by) * 100n * 10n ** BigInt(decimals)) / BigInt(before);
    const shown: Decimal = { digits, scale: decimals };
    if (decimals >= mostDecimals || compare({ kind: "number", low: shown, high: shown }, limit) === truth)
      return `${formatFixed(shown)}%`;
  }
}
