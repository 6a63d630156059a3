import { wordsOf } from "./shingles.ts";

const uses =
  "(?:us(?:e|ed|ing)|sell|selling|sold|resell|copy|copied|modif(?:y|ied)|distribut(?:e|ed)|redistribut(?:e|ed)|host|offer)";

/** What takes away from a licence that it stands beside. Notices of others forbid only the use of names. */
const limits: readonly RegExp[] = [
  /\bcommons clause\b/,
  new RegExp(
    `\\b(?:you|nobody|no one|users?|licensees?) (?:may|must|can|shall|are) ?(?:not|only) (?:\\w+ ){0,3}${uses}\\b(?! this file except in compliance)`,
  ),
  new RegExp(`\\b(?:nobody|no one) (?:may|can|shall|is allowed) (?:\\w+ ){0,3}${uses}\\b`),
  /\b(?:no|not|nor|never|without) (?:\w+ ){0,8}(?:right to sell|sell the software|commercial(?:ly| use| purposes?)|in production)\b/,
  /\b(?:only|solely|exclusively) (?:\w+ ){0,4}(?:personal|internal|educational|academic|evaluation|research|noncommercial) (?:use|purposes?)\b/,
  /\b(?:personal|internal|educational|academic|evaluation|research|noncommercial) (?:use|purposes?) (?:only|is permitted)\b/,
  /\b(?:commercial|production) use (?:\w+ ){0,5}(?:requires?|prohibited|forbidden|not|needs?)\b/,
];

/** Whether some words beside the terms of a licence limit what it grants. English alone is read. */
export function limitsGrant(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const said = wordsOf(text).join(" ");
    return limits.some((pattern) => pattern.test(said));
  });
}
