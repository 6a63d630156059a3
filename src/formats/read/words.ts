/** Whether more than words may stand in a text: a link, code, HTML, an address. */
const special = /[[<`]|:\/\//;

export function hasMoreThanWords(text: string): boolean {
  return special.test(text);
}

/** Whether a text may read otherwise than it is written. */
export function hasMarkup(text: string): boolean {
  return /[\\`*_~[\]<>&\n]|:\/\//.test(text);
}

/**
 * How many words a text has. Where a script puts no space between words (Chinese, Japanese, Thai), two of its characters
 * count as one: a page of them is not empty.
 */
export function countWords(text: string): number {
  let [words, unspaced, isInside] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const belongs = code < 0x80 ? isAsciiWord(code) : !isOtherSpace(code);
    if (code >= 0xe00 && isUnspaced(code)) unspaced++;
    else if (belongs && !isInside) words++;
    isInside = belongs;
  }
  return words + Math.ceil(unspaced / 2);
}

/** Letters and digits; an apostrophe or a dash goes on with a word, but does not begin one. */
function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** The spaces, dashes and marks of Unicode; emoji and arrows count as nothing either. */
function isOtherSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xd800;
}

function isUnspaced(code: number): boolean {
  return (code >= 0xe00 && code <= 0xeff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
