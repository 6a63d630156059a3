import { addDecimals, compareDecimals, type Decimal } from "../model/decimal.ts";
import type { Limit } from "../model/limit.ts";
import { type AmountChange, type Change, compare, compareFall, type Fall, type Way } from "../model/quantity.ts";
import { formatPercent } from "./plain-numbers.ts";
import { formatProbability } from "./wording-changes.ts";

/** Decimals beyond which nobody reads on: the difference of two shares of 2^53 things each needs no more. */
const mostDecimals = 40;

const nothing: Limit = { op: "<=", value: { digits: 0n, scale: 0 }, unit: "pp", text: "0pp" };

/** `0.53pp (81.20% -> 80.67%)`, with as many decimals as it takes to stand on the same side of the limit as the truth. */
export function formatFall(fall: Fall | null, limit: Limit = nothing, way: Way = "drop"): string {
  if (fall === null) return "unknown";
  const truth = Math.sign(compareFall(fall, limit.value));
  for (let decimals = 2; ; decimals++) {
    const value = fallIn(fall, decimals);
    if (decimals < mostDecimals && compareDecimals(value, limit.value) !== truth) continue;
    const [from, to] = way === "drop" ? [fall.before, fall.now] : [fall.now, fall.before];
    return `${formatFixed(value)}pp (${formatPercent(from, decimals)} -> ${formatPercent(to, decimals)})`;
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

/** How a figure of a kind reads: `1.2s`, `4,711`. */
type Show = (value: Decimal) => string;

/** `5 (40 -> 45)`, and against a limit in %, `12.50% (40 -> 45)`. */
export function formatRise(change: AmountChange, limit: Limit | undefined, show: Show): readonly [string, string] {
  return [formatRiseEnd(change, "low", limit, show), formatRiseEnd(change, "high", limit, show)];
}

function formatRiseEnd(change: AmountChange, end: "low" | "high", limit: Limit | undefined, show: Show): string {
  const by = change[end];
  if (by === null) return "unknown";
  const before = end === "low" ? (change.lowBase ?? change.base) : change.base;
  if (before === null) return show(by);
  const now = addDecimals(before, change.way === "drop" ? { ...by, digits: -by.digits } : by);
  const amount = limit?.unit === "%" && before.digits > 0n ? relative(by, before, limit) : show(by);
  return `${amount} (${show(before)} -> ${show(now)})`;
}

function relative(by: Decimal, before: Decimal, limit: Limit): string {
  const exact = { kind: "change", of: "number", low: by, high: by, base: before } as const;
  const truth = compare(exact, limit);
  for (let decimals = 2; ; decimals++) {
    const shown = percentOf(by, before, decimals);
    if (decimals >= mostDecimals || compare({ kind: "number", low: shown, high: shown }, limit) === truth)
      return `${formatFixed(shown)}%`;
  }
}

/** A difference in percent of what it is a difference to, which is not 0; cut after `decimals`. */
export function percentOf(by: Decimal, before: Decimal, decimals: number): Decimal {
  const top = by.digits * 100n * 10n ** BigInt(decimals + before.scale);
  return { digits: top / (before.digits * 10n ** BigInt(by.scale)), scale: decimals };
}

/** What a difference was told from: `, noise up to 36ms`; empty where nobody asked. */
export function formatNoise({ noise, ...change }: Change, show: Show): string {
  if (noise === undefined) return "";
  if (noise.kind === "test") return `, p ${formatProbability(noise.p)}`;
  if (noise.high === null) return ", noise unknown";
  const isMove = compare(change, atMost(nothing.value)) === "broken";
  const isWithin = isMove && compare(change, atMost(noise.low)) === "holds";
  return `, ${isWithin ? "within the noise of" : "noise up to"} ${show(noise.high)}`;
}

function atMost(value: Decimal): Limit {
  return { op: "<=", value, unit: "", text: "" };
}
