import { compareDecimals, type Decimal, decimalOf, formatDecimal } from "../model/decimal.ts";
import type { Limit } from "../model/limit.ts";
import { type AmountChange, compare, isExact, type Quantity, type Ratio } from "../model/quantity.ts";
import { formatFall, formatNoise, formatRise } from "./change-numbers.ts";
import { formatCount, formatPercent } from "./plain-numbers.ts";

export { formatCount, formatPercent } from "./plain-numbers.ts";

/** A quantity as a person reads it: `84.61% (412/487)`, `7`, `1.95s to 2.05s`. */
export function formatQuantity(quantity: Quantity, limit?: Limit): string {
  if (quantity.kind !== "change" || quantity.noise === undefined) return formatPlain(quantity, limit);
  const show = (value: Decimal) => (quantity.of === "share" ? formatPoints(value) : showAmount(value, quantity.of));
  return `${formatPlain(quantity, limit)}${formatNoise(quantity, show)}`;
}

/** `0.31pp`: a distance between shares, to three digits that count. */
export function formatPoints(value: Decimal): string {
  return `${Number(Number(formatDecimal(value)).toPrecision(3))}pp`;
}

function formatPlain(quantity: Quantity, limit: Limit | undefined): string {
  const [low, high] = formatEnds(quantity, limit);
  // A third has two ends that no reader could tell apart.
  if (isExact(quantity) || low === high) return low;
  if (quantity.low === null && quantity.high === null) return "unknown";
  if (quantity.high === null) return `at least ${low}`;
  return quantity.low === null ? `at most ${high}` : `${low} to ${high}`;
}

/** Both ends on their own, for sentences that compare them. */
export function formatInterval(quantity: Quantity): { low: string; high: string } {
  const [low, high] = formatEnds(quantity, undefined);
  return { low, high };
}

function formatEnds(quantity: Quantity, limit: Limit | undefined): readonly [string, string] {
  if (quantity.kind === "share") return [formatShare(quantity.low, limit), formatShare(quantity.high, limit)];
  if (quantity.kind === "count")
    return [formatCount(quantity.low), quantity.high === null ? "unknown" : formatCount(quantity.high)];
  if (quantity.kind === "change" && quantity.of === "share")
    return [formatFall(quantity.low, limit, quantity.way), formatFall(quantity.high, limit, quantity.way)];
  if (quantity.kind === "change") {
    const { of } = quantity;
    return formatRise(quantity, limit, (value) => showAmount(value, of));
  }
  const sign = quantity.percent ? "%" : "";
  const show = (value: Decimal | null) => (value === null ? "unknown" : `${showAmount(value, quantity.kind, limit)}${sign}`);
  return [show(quantity.low), show(quantity.high)];
}

function formatShare(ratio: Ratio | null, limit: Limit | undefined): string {
  if (ratio === null) return "unknown";
  return `${percentBeside(ratio, limit)} (${formatCount(ratio.part)}/${formatCount(ratio.whole)})`;
}

/** As many decimals as it takes for the printed number to stand on the same side of the limit as the true one. */
function percentBeside(ratio: Ratio, limit: Limit | undefined): string {
  if (limit === undefined || ratio.whole === 0) return formatPercent(ratio);
  const truth = compare({ kind: "share", low: ratio, high: ratio }, limit);
  for (let decimals = 2; decimals < 9; decimals++) {
    const shown = (BigInt(ratio.part) * 100n * 10n ** BigInt(decimals)) / BigInt(ratio.whole);
    const printed = { low: { digits: shown, scale: decimals }, high: { digits: shown, scale: decimals } };
    if (compare({ kind: "number", ...printed }, limit) === truth) return formatPercent(ratio, decimals);
  }
  return formatPercent(ratio, 9);
}

const timeUnits = [
  { unit: "h", size: 3_600_000 },
  { unit: "min", size: 60_000 },
  { unit: "s", size: 1_000 },
  { unit: "ms", size: 1 },
] as const;
/** What is limited in days is counted in days. */
const dayUnits = [{ unit: "d", size: 86_400_000 }] as const;
const sizeUnits = [
  { unit: "GB", size: 1e9 },
  { unit: "MB", size: 1e6 },
  { unit: "kB", size: 1e3 },
  { unit: "B", size: 1 },
] as const;
const rateUnits = [{ unit: "/s", size: 60 }] as const;

/** Without a limit where a difference is shown: it stands beside one of another kind, or of its own size. */
function showAmount(value: Decimal, kind: AmountChange["of"], limit?: Limit): string {
  if (kind === "time") return inUnit(value, limit?.unit === "d" ? dayUnits : timeUnits, limit);
  if (kind === "size") return inUnit(value, sizeUnits, limit);
  if (kind === "rate") return inUnit(value, rateUnits, limit);
  return plainNumber(value, limit);
}

/** Digits that tell something; a number with a few more is shown whole. */
const tellingDigits = 4;
const mostDecimals = 40;

/** A plain number, with as many decimals as it takes to stand to the limit as the true one does. */
function plainNumber(value: Decimal, limit: Limit | undefined): string {
  const { digits, scale } = value;
  const whole = formatDecimal(value);
  if (scale <= 6 || whole.length <= 9) return grouped(whole);
  const zeros = Math.max(0, scale - (digits < 0n ? -digits : digits).toString().length);
  for (let decimals = Math.min(scale, zeros + tellingDigits); decimals < Math.min(scale, mostDecimals); decimals++) {
    const divisor = 10n ** BigInt(scale - decimals);
    const shown = { digits: (digits + (digits < 0n ? -divisor : divisor) / 2n) / divisor, scale: decimals };
    if (limit === undefined || standsAlike(shown, value, limit)) return grouped(formatDecimal(shown));
  }
  return grouped(whole);
}

function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === undefined ? "" : `.${fraction}`}`;
}

interface ShownUnit {
  readonly unit: string;
  /** How many base units it is. */
  readonly size: number;
}

function inUnit(value: Decimal, from: readonly ShownUnit[], limit: Limit | undefined): string {
  const fits = from.find(({ size }) => compareDecimals(value, decimalOf(size)) >= 0) ?? from.at(-1);
  if (fits === undefined) return formatDecimal(value);
  const inUnits = Number(formatDecimal(value)) / fits.size;
  for (let decimals = 3; decimals < 9; decimals++) {
    const shown = Math.round(inUnits * 10 ** decimals) / 10 ** decimals;
    if (limit === undefined || standsAlike(decimalOf(shown * fits.size), value, limit)) return `${shown}${fits.unit}`;
  }
  return `${inUnits}${fits.unit}`;
}

/** Whether a printed number stands to the limit as the true one does: what fails must never read as its limit. */
function standsAlike(printed: Decimal, truth: Decimal, { value }: Limit): boolean {
  return Math.sign(compareDecimals(printed, value)) === Math.sign(compareDecimals(truth, value));
}

/** A bar of ten cells, filled by whole tenths: full only when nothing is missing. */
export function bar({ part, whole }: Ratio): string {
  const filled = whole === 0 ? 0 : Math.floor((part * 10) / whole);
  return "█".repeat(filled) + "░".repeat(10 - filled);
}
