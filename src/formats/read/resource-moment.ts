/**
 * When a value was taken, in ms since 1970 UTC: RFC 3339, or a number since then in s, ms, µs or ns, told apart by its size.
 * `relative` is a time that says no day or no zone, or counts from the beginning of the run. Undefined for anything else.
 */
export function resourceMoment(written: string): number | "relative" | undefined {
  const text = written.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  if (/^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?$/i.test(text)) return "relative";
  const [, day, time = "T00:00", zone] = moment.exec(text) ?? [];
  if (day === undefined) return undefined;
  const at = Date.parse(`${day}${time.replace(" ", "T").replace(",", ".")}${zone ?? "Z"}`);
  if (Number.isNaN(at)) return undefined;
  return zone === undefined ? "relative" : at;
}

const moment = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Seconds since 1970 have nine digits from 1973 to 2286, and the others three more each. */
function ofNumber(value: number): number | "relative" {
  if (value < 1e8) return "relative";
  if (value < 1e11) return value * 1000;
  if (value < 1e14) return value;
  return value < 1e17 ? value / 1000 : value / 1e6;
}
