/** Whether more than words may stand in a text: a link, code, HTML, an address. */
const special = /[[<`]|:\/\//;

export function hasMoreThanWords(text: string): boolean {
  return special.test(text);
}

const leading = /[[<]|:\/\//;

/** Whether a link may stand in a text: all that one is made of, but for code that only looks like it. */
export function mayLead(text: string): boolean {
  return leading.test(text);
}

/** Whether a text may read otherwise than it is written. */
export function hasMarkup(text: string): boolean {
  return /[\\`*_~[\]<>&\n]|:\/\//.test(text);
}

/**
 * How many words a text has that a reader sees: each has a letter. Where a script puts no space between words (Chinese,
 * Japanese, Thai), two of its characters count as one: a page of them is not empty. What holds bytes that are no text is none.
 */
export function countWords(text: string): number {
  const said = withoutReferences(text);
  let [words, unspaced, isCounted] = [0, 0, false];
  let before = 0;
  for (let i = 0; i < said.length; i++) {
    const code = said.charCodeAt(i);
    if (code >= 0xe00 && isUnspaced(code)) unspaced++;
    const kind = code < 0x80 ? asciiKind(code) : otherKind(code);
    if (kind === "letter" && !isCounted) words++;
    isCounted = kind === "letter" || (isCounted && kind === "part");
    // Whatever goes on until the next space is no text.
    if (kind === "no text") {
      words = before;
      while (i + 1 < said.length && said.charCodeAt(i + 1) > 0x20) i++;
    } else if (kind === "space") before = words;
  }
  return words + Math.ceil(unspaced / 2);
}

/** Character references as what they show, as far as it is a letter or none. */
function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|[A-Za-z][A-Za-z\d]{1,30});/g, (whole, decimal, hex) => {
    if (decimal === undefined && hex === undefined)
      return /(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig);$/.test(whole) ? "e" : " ";
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
  });
}

type Kind = "letter" | "part" | "space" | "no text" | "mark";

/** Letters, and digits, which go on with a word, but begin none. */
function asciiKind(code: number): Kind {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return "letter";
  if (code >= 0x30 && code <= 0x39) return "part";
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return "space";
  return code < 0x20 || code === 0x7f ? "no text" : "mark";
}

/** Emoji and arrows count as nothing; letters that show nothing neither. */
function otherKind(code: number): Kind {
  if (code === 0xfffd || (code < 0xa0 && code !== 0x85)) return "no text";
  if (code === 0xa0 || code === 0x85 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return "space";
  if (blankLetters.has(code) || (code >= 0x200b && code <= 0x2bff) || (code >= 0xd800 && code < 0xf900)) return "mark";
  if (isUnspaced(code)) return "mark";
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return "letter";
  return /[\p{M}\p{N}\u00ad]/u.test(character) ? "part" : "mark";
}

/** Fillers of Hangul, which are letters to Unicode. */
const blankLetters: ReadonlySet<number> = new Set([0x115f, 0x1160, 0x3164, 0xffa0]);

function isUnspaced(code: number): boolean {
  return (code >= 0xe00 && code <= 0xeff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
