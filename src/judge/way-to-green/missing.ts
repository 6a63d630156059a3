import type { Limit } from "../../model/limit.ts";
import type { Quantity } from "../../model/quantity.ts";

/** How many more covered ones bring the quantity to its limit; the least integer that does. */
export function missingOf(quantity: Quantity, { op, value }: Limit): number {
  const strict = op === ">" || op === "<" ? 1n : 0n;
  const scale = 10n ** BigInt(value.scale);
  if (quantity.kind === "share" && quantity.high) {
    const { part, whole } = quantity.high;
    const needed =
      strict === 1n
        ? (value.digits * BigInt(whole)) / (100n * scale) + 1n
        : ceilDivide(value.digits * BigInt(whole), 100n * scale);
    return Number(needed) - part;
  }
  if (quantity.kind !== "count") return 0;
  if (op === "<=" || op === "<")
    return quantity.low - Number(op === "<" ? ceilDivide(value.digits, scale) - 1n : value.digits / scale);
  return Number(op === ">" ? value.digits / scale + 1n : ceilDivide(value.digits, scale)) - (quantity.high ?? quantity.low);
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
