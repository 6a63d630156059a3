import { licence, type Written } from "./written.ts";

/** A string, a list of strings or a list of words: what a program makes up is not read. */
const assigned =
  /^[ \t]*\w+\.licenses?[ \t]*=[ \t]*(?:(["'])([^"'#\\\n]{0,200})\1|\[([^[\]]{0,1000})\]|%w(?:\[([^\]]{0,1000})\]|\(([^)]{0,1000})\)))/m;

/**
 * `license` or `licenses` of a gem; of several its user takes one.
 * https://guides.rubygems.org/specification-reference/#license=
 */
export function ofGemspec(text: string): readonly Written[] {
  const [found, , one, list, inBrackets, inParentheses] = assigned.exec(text) ?? [];
  if (found === undefined) return [];
  const words = inBrackets ?? inParentheses;
  const all = one === undefined ? (words?.split(/\s+/).filter((word) => word !== "") ?? stringsIn(list ?? "")) : [one];
  if (all === undefined || all.length === 0) return [];
  // What RubyGems has for a licence that is on no list.
  const expressions = all.map((id) => (/^nonstandard$/i.test(id) ? "LicenseRef-Nonstandard" : id));
  return [{ ...licence("license", all.join(" OR ")), expression: expressions.join(" OR ") }];
}

/** Undefined for a list with anything else in it. */
function stringsIn(list: string): readonly string[] | undefined {
  const strings = [...list.matchAll(/(["'])([^"'#\\\n]*)\1/g)].map(([, , text = ""]) => text);
  return /^[\s,]*$/.test(list.replace(/(["'])[^"'#\\\n]*\1(?:\.freeze)?/g, "")) ? strings : undefined;
}
