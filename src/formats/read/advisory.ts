import { percentDecoded } from "../../model/percent-decoded.ts";
import type { JsonCursor } from "./json.ts";

/** A CVSS base score, above 0 to 10. Undefined where there is none, which tools also write as 0, and for what is no such score. */
export function cvssIn(cursor: JsonCursor): number | undefined {
  if (cursor.isAbsent) return undefined;
  const score = cursor.number();
  return score > 0 && score <= 10 ? score : undefined;
}

/** The highest of some scores; undefined of none. */
export function highest(scores: Iterable<number | undefined>): number | undefined {
  let most: number | undefined;
  for (const score of scores) most = higher(most, score);
  return most;
}

/** The higher of two scores, as far as there are any. */
export function higher(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** The day of a moment in ISO 8601, YYYY-MM-DD; undefined for anything else. */
export function dayOf(moment: string | undefined): string | undefined {
  if (moment === undefined || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ])/.test(moment)) return undefined;
  return moment.slice(0, "YYYY-MM-DD".length);
}

/** A moment in ISO 8601 in milliseconds since 1970; undefined for anything else. */
export function momentOf(text: string | undefined): number | undefined {
  const written = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,12})?([Zz]|[+-]\d{2}:\d{2})$/.exec(text ?? "")?.[0] ?? "";
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : time;
}

/** The type of a package URL: `npm` of `pkg:npm/lodash@4.17.20`. */
export function purlType(url: string | undefined): string | undefined {
  if (url === undefined || !/^pkg:[a-z0-9.+-]{1,40}\//i.test(url)) return undefined;
  return url.slice("pkg:".length, url.indexOf("/")).toLowerCase();
}

/**
 * The name with the group, scope or vendor that belongs to it, as the ecosystem itself writes it, from a package URL:
 * `org.apache.commons:commons-text`, `@angular/core`. Undefined where the namespace is none of the name's, as a
 * distribution of Linux, or there is none.
 */
export function purlName(url: string | undefined): { readonly whole: string; readonly bare: string } | undefined {
  const [, type = "", namespace = "", name = ""] = /^pkg:([a-z0-9.+-]{1,40})\/+([^?#]+)\/([^/@?#]+)/i.exec(url ?? "") ?? [];
  const separator = separators.get(type.toLowerCase());
  if (separator === undefined) return undefined;
  const bare = percentDecoded(name) ?? name;
  return { whole: `${percentDecoded(namespace) ?? namespace}${separator}${bare}`, bare };
}

const separators = new Map([
  ["maven", ":"],
  ["npm", "/"],
  ["golang", "/"],
  ["composer", "/"],
]);
