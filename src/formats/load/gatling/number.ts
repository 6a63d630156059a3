import type { JsonCursor } from "../../read/json.ts";

/** A number with what its printing may have cut off. */
export interface PrintedNumber {
  readonly value: number;
  readonly unsure: number;
}

/** A number from 0: as it is in `stats.json`, as text in `stats.js` and before version 2.2, there with commas at the thousands. */
export function numberAt(cursor: JsonCursor): PrintedNumber {
  if (!cursor.isText) return { value: notNegative(cursor, cursor.number()), unsure: 1e-9 * cursor.number() };
  const text = cursor.text().trim();
  const [, whole = "", fraction = ""] = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text.slice(0, 40)) ?? [];
  if (whole === "")
    throw cursor.error(`the string ${JSON.stringify(text.slice(0, 40))} stands where a number from 0 is expected`);
  // Rates are printed with at most two decimals, of which zeros are left out.
  return { value: Number(`${whole.replaceAll(",", "")}.${fraction}`), unsure: 0.005 };
}

function notNegative(cursor: JsonCursor, value: number): number {
  if (value >= 0) return value;
  throw cursor.error(`${value} stands where a number from 0 is expected`);
}
