import { type Decimal, decimalOf } from "../../model/decimal.ts";
import type { Spelt } from "../../model/metric-report.ts";

/** Digits beyond which a number is nobody's figure, and too long to compute with. */
const mostDigits = 400;

/** A decimal number, an exponent and a sign allowed, exactly as it is written; undefined for anything else. */
export function speltDecimal(text: string): Decimal | undefined {
  const match = text.length <= mostDigits ? /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text) : null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  const power = Number(exponent);
  if (match === null || whole + fraction === "" || Math.abs(power) > mostDigits) return undefined;
  const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`);
  const scale = fraction.length - power;
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** A number as text formats write it, with what stands for none: `NaN`, `+Inf` in any capitals; undefined for anything else. */
export function speltNumber(text: string): Spelt | undefined {
  if (/^([+-]?inf(inity)?|nan)$/i.test(text)) return { kind: "no-number", text };
  const value = speltDecimal(text);
  return value && { kind: "number", value };
}

/** A number of a JSON document: the decimal that it prints as. */
export function numberOf(value: number): Spelt {
  return Number.isFinite(value) ? { kind: "number", value: decimalOf(value) } : { kind: "no-number", text: String(value) };
}
