/** A time as a report writes it, in ms; `unsure` where a comma may be a decimal one or one that groups digits. */
export type WrittenDuration =
  | { readonly kind: "known"; readonly ms: number; readonly comma?: CommaMeaning }
  | { readonly kind: "unsure"; readonly decimal: number; readonly grouping: number }
  | { readonly kind: "none" }
  | { readonly kind: "wrong" };

/** What a lone comma stands for in a report: that depends on the language of the machine that wrote it. */
export type CommaMeaning = "decimal" | "grouping";

/**
 * Reads `0.25`, `1e-05`, `0,03` (a German machine), `2,120.532` (Surefire 3.1.0), `12ms`; in seconds where no unit is
 * said. Times below 0 and NaN are wrong. Of `1,078` nobody knows whether it is a second or eighteen minutes.
 */
export function readDuration(written: string | undefined): WrittenDuration {
  const text = written?.trim() ?? "";
  if (text === "") return { kind: "none" };
  const plain = Number(text);
  if (plain >= 0 && plain < 1e12) return { kind: "known", ms: plain * 1000 };
  const [, digits, unit] = /^([\d.,]+)\s*(ms|s)?$/.exec(text) ?? [];
  if (digits === undefined) return { kind: "wrong" };
  const factor = unit === "ms" ? 1 : 1000;
  const [comma, dot] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma === -1) return known(Number(digits) * factor);
  if (dot > comma) return known(Number(digits.replaceAll(",", "")) * factor, "grouping");
  if (dot !== -1) return known(decimal(digits.replaceAll(".", "")) * factor, "decimal");
  if (/,\d*,/.test(digits)) return known(Number(digits.replaceAll(",", "")) * factor, "grouping");
  if (!/^[1-9]\d*,\d{3}$/.test(digits)) return known(decimal(digits) * factor, "decimal");
  return { kind: "unsure", decimal: decimal(digits) * factor, grouping: Number(digits.replace(",", "")) * factor };
}

function known(ms: number, comma?: CommaMeaning): WrittenDuration {
  return Number.isFinite(ms) ? { kind: "known", ms, ...(comma && { comma }) } : { kind: "wrong" };
}

function decimal(digits: string): number {
  return Number(digits.replace(",", "."));
}
