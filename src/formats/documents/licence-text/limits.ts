import { wordsOf } from "./shingles.ts";

const uses =
  "(?:us(?:e|ed|ing)|sell|selling|sold|resell|copy|copied|modif(?:y|ied)|distribut(?:e|ed)|redistribut(?:e|ed)|host|offer)";
const acts = "(?:us(?:e|age)|redistribution|distribution|modification|copying|resale|hosting|deployment|selling)";
const work = "(?:software|code|program|library|work|project|package|product)";
const circles =
  "(?:personal|private|home|hobby|internal|educational|academic|student|evaluation|research|noncommercial|nonprofit)";
const payers =
  "(?:compan(?:y|ies)|organi[sz]ations?|business(?:es)?|enterprises?|corporations?|firms?|users?|customers?|everyone|anyone|whoever)";
const must = "(?:must|shall|needs?|ha(?:s|ve) to|(?:is|are) required to)";
const sold = "(?:used|sold|resold|copied|modified|distributed|redistributed|hosted)";
const passedOver =
  "trademarks?|marks?|names?|logos?|brands?|endorse|alternative\\w*|otherwise|instead|comply|proprietary|closed|don|not|never|no|it";
/** Words up to some other. What is said of names limits no use of the work, nor what is denied, nor another way to have it. */
const some = (most: number) => `(?:(?!(?:${passedOver}) )\\p{L}+ ){0,${most}}`;

/** What takes away from a licence that it stands beside. Notices of others forbid only the use of names. */
const limits: readonly RegExp[] = [
  /\bcommons clause\b/,
  new RegExp(
    `\\b(?:you|nobody|no one|users?|licensees?) (?:may|must|can|shall|are) ?(?:not|only) (?:\\w+ ){0,3}${uses}\\b(?! this file except in compliance)`,
  ),
  new RegExp(`\\b(?:nobody|no one) (?:may|can|shall|is allowed) (?:\\w+ ){0,3}${uses}\\b`),
  /\b(?:no|not|nor|never|without) (?:\w+ ){0,8}(?:right to sell|sell the software|commercial(?:ly| use| purposes?)|in production)\b/,
  new RegExp(`\\b(?:only|solely|exclusively) (?:\\w+ ){0,4}${circles} (?:use|purposes?)\\b`),
  new RegExp(`\\b${circles} (?:use|purposes?) (?:only|is permitted)\\b`),
  new RegExp(`\\bfree (?:of charge )?for ${circles} (?:use|purposes?)\\b`),
  /\b(?:only|solely|exclusively) for use (?:at|by|within)\b/,
  new RegExp(`\\b${work} (?:may|must|can|shall) (?:not|only) be ${sold}\\b(?! (?:in advertising|to|under|except in compliance))`),
  /\b(?:commercial|production) use (?:\w+ ){0,5}(?:requires?|prohibited|forbidden|not|needs?)\b/,
  new RegExp(
    `\\b${acts} ${some(5)}requires? ${some(4)}(?:subscription|license|permission|consent|payment|fees?|agreement)\\b`,
    "u",
  ),
  new RegExp(
    `\\b${acts} (?:it )?${some(5)}(?:is|are) (?:\\w+ )?(?:not (?:allowed|permitted|granted)|prohibited|forbidden)\\b`,
    "u",
  ),
  new RegExp(
    `\\bcommercial (?:use|users?|customers?|entities) ${some(3)}${must} ${some(3)}(?:pay|buy|purchase|obtain|acquire|get|contact|ask)\\b`,
    "u",
  ),
  new RegExp(`\\b${payers} ${some(8)}${must} (?:to )?(?:\\w+ )?(?:pay|buy|purchase|subscribe)\\b`, "u"),
  /(?<!\b(?:can|may|could|to|not|never) )\bpay (?:us|me|the (?:authors?|holders?|owners?))\b/,
  /\byou (?:must|shall|have to|need to) pay\b/,
  /\bused for good not evil\b/,
];

/** Whether some words beside the terms of a licence limit what it grants. English alone is read. */
export function limitsGrant(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const said = wordsOf(text).join(" ");
    return limits.some((pattern) => pattern.test(said));
  });
}
