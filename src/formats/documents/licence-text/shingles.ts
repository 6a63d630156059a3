/** Runs of three words of a licence, as numbers. Two texts are alike in so far as they share them, however their lines break. */

const notice = /^.*(?:copyright|\(c\)|©)[ \t]*(?:\(c\)|©|[\d<[{]).*$/gim;

/** What each project writes otherwise, and no licence means: SPDX marks these parts as replaceable. https://spdx.github.io/spdx-spec/ */
const parties: readonly (readonly [RegExp, string])[] = [
  [/\bprovided by (?:\w{1,40} ){1,8}?as is\b/g, "provided as is"],
  [/\bis and (?:\w{1,40} ){1,8}?disclaims?\b/g, "is and disclaims"],
  [/\bshall (?:\w{1,40} ){1,9}?be liable\b/g, "shall be liable"],
  [/\bneither the names? of (?:\w{1,40} ){1,9}?nor\b/g, "neither the name nor"],
  [/\b(?:the )?names of (?:\w{1,40} ){1,5}?contributors\b/g, "names of contributors"],
];

export function shinglesOf(text: string): ReadonlySet<number> {
  const words = plainWords(text).split(" ");
  const shingles = new Set<number>();
  for (let i = 0; i + 2 < words.length; i++) shingles.add(hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
  return shingles;
}

/** Without notices, addresses, numbers and letters of lists, and without the part behind the terms that says how to apply them. */
function plainWords(text: string): string {
  const end = text.search(/^\W{0,20}end of (?:the )?terms and conditions/im);
  const terms = (end > 0 ? text.slice(0, end) : text)
    .replace(notice, " ")
    .replace(/^[ \t]*all rights reserved\.?[ \t]*$/gim, " ")
    .replace(/<[^<>\n]{0,200}>/g, " ")
    .replace(/https?:\S+/g, " ");
  const words =
    terms
      .toLowerCase()
      .replaceAll("licence", "license")
      .match(/[a-z][a-z0-9]+/g) ?? [];
  return parties.reduce((said, [pattern, plain]) => said.replace(pattern, plain), words.join(" "));
}

/** FNV-1a with the end of MurmurHash3: the smallest of many are then a fair sample of them. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
