/** Runs of three words of a licence, as numbers. Two texts are alike in so far as they share them, however their lines break. */

const notice = /^.*(?:copyright|\(c\)|©)[ \t]*(?:\(c\)|©|[\d<[{]).*$/gim;
const placeholder = /<[^<>\n]{0,200}>/g;

/**
 * What each project writes otherwise, and no licence means: SPDX marks these parts as replaceable.
 * https://spdx.github.io/spdx-spec/ Below them are ways of writing that thousands of projects copied from one another.
 */
const parties: readonly (readonly [RegExp, string])[] = [
  [/\bprovided by (?:\w{1,40} ){1,8}?as is\b/g, "provided as is"],
  [/\bis and (?:\w{1,40} ){1,8}?disclaims?\b/g, "is and disclaims"],
  [/\bshall (?:\w{1,40} ){1,9}?be liable\b/g, "shall be liable"],
  [
    /\b(?:neither the names? (?:\w{1,40} ){1,24}?may(?: not)?|(?:the |my )?names? (?:\w{1,40} ){1,13}?may not) be used to endorse\b/g,
    "no name may be used to endorse",
  ],
  [/\bneither the names? of (?:\w{1,40} ){1,9}?nor\b/g, "neither the name nor"],
  [/\b(?:the )?names of (?:\w{1,40} ){1,5}?contributors\b/g, "names of contributors"],
  [/\backnowledgment/g, "acknowledgement"],
  [/\basis\b/g, "as is"],
  [/\bnon infringement\b/g, "noninfringement"],
  [/\bincluding the next paragraph /g, ""],
  [/\bor otherwise out of\b/g, "or otherwise arising from out of"],
  [/\bthis is provided as is\b/g, "this software is provided as is"],
  [/\bthe use of this even if advised\b/g, "the use of this software even if advised"],
  [
    /\b(?:franklin (?:street|st)|temple place|mass ave|milk street) (?:(?:fifth floor|suite) )?(?:boston|cambridge) (?:ma )?(?:usa )?/g,
    "",
  ],
  [/\bredistribution and use of this software in\b/g, "redistribution and use in"],
  [/\bmodification follow gnu (?:lesser |library )?general public license\b/g, "modification follow"],
  [/\bgnu library general public license instead\b/g, "gnu lesser general public license instead"],
];

export function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let i = 0; i + 2 < words.length; i++) shingles.add(hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
  return shingles;
}

/** The words of the terms: without notices, addresses, numbers and letters of lists. */
export function plainWords(text: string): readonly string[] {
  const terms = text
    .replace(notice, " ")
    .replace(/^[ \t]*all rights reserved\.?[ \t]*$/gim, " ")
    .replace(placeholder, " ");
  const said = parties.reduce((words, [pattern, plain]) => words.replace(pattern, plain), wordsOf(terms).join(" "));
  return said.split(" ");
}

/** What `plainWords` leaves out, where words may stand that are no notice. */
export function besidesTerms(text: string): readonly string[] {
  return [...(text.match(notice) ?? []), ...(text.match(placeholder) ?? [])];
}

/** A text before and behind each line that ends the terms; behind it mostly stands how to apply them, or another licence. */
export function termsIn(text: string): readonly [string, ...string[]] {
  const [first = "", ...others] = text.split(/^\W{0,80}end of (?:the )?terms and conditions.*$/im, mostParts);
  return [first, ...others];
}

const mostParts = 5;

/** Words in lower case. A hyphen is none, so that one at the end of a line changes nothing. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/https?:\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/\S*/g, " ")
      .replace(/&(?:[a-z]{2,6}|#\d{1,6});/g, " ")
      .replace(/(?<=[A-Za-z])-\s*(?=[A-Za-z])/g, "")
      .toLowerCase()
      .replaceAll("licence", "license")
      .match(/\p{L}[\p{L}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a with the end of MurmurHash3: the smallest of many are then a fair sample of them. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
