import type { Ratio } from "../model/quantity.ts";

/** `12,345`: groups of three, in English whatever the machine's language. */
export function formatCount(count: number): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share in percent, cut after `decimals`: never rounded up, so that 79.999 does not read as 80. */
export function formatPercent({ part, whole }: Ratio, decimals = 2): string {
  if (whole === 0) return "-";
  const scaled = (BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}%`;
}

/** Three digits that count are enough to compare; what is judged is exact. */
export function msText(ms: number): string {
  if (ms >= 60_000) return `${rounded(ms / 60_000)}min`;
  return ms >= 1000 ? `${rounded(ms / 1000)}s` : `${rounded(ms)}ms`;
}

function rounded(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
