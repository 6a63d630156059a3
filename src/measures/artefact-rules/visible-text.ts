import { proseLines } from "../../model/prose-lines.ts";

/** What is looked through for words: real documents are shorter. */
const longest = 1024 * 1024;

/** A text without its HTML comments, which nobody reads; lines stay where they are. */
export function visibleText(text: string): string {
  if (!text.includes("<!--")) return text.slice(0, longest);
  const lines = proseLines(text.slice(0, longest).split(/\r\n?|\n/));
  return lines.map((line) => line.text).join("\n");
}

/** Whether a text is English, as far as its small words tell: words are looked for in no other language. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const small = sample.match(/\b(?:the|to|of|and|is|are|in|for|you|this|with|it|or|on|by|from|be|an?)\b/gi) ?? [];
  return words.length < 20 || small.length >= words.length / 25;
}

/** Letters, digits and signs; fillers are letters to Unicode, and show nothing. */
const shown = /(?![\u115f\u1160\u3164\uffa0])[\p{L}\p{N}\p{So}]/u;
const picture = /!\[|<(?:img|picture|svg|video)\b/i;

/** Whether somebody who reads the rendered text sees anything of it, be it only a picture. */
export function showsAnything(text: string): boolean {
  return showsWords(text) || picture.test(text);
}

/** Whether somebody who reads the rendered text sees letters, digits or signs. */
export function showsWords(text: string): boolean {
  const plain = text
    .replace(/!\[[^\]]{0,500}\](?:\([^()]{0,2000}\)|\[[^\]]{0,500}\])?/g, " ")
    .replace(/<\/?[A-Za-z][^<>]{0,2000}>|^[ \t]*\[[^\]]{1,200}\]:.*$/gm, " ")
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(?:nbsp|shy|zwn?j|[a-z]{0,20}space|ensp|emsp|thinsp|nobreak));/gi,
      (_, decimal, hex) =>
        decimal === undefined && hex === undefined
          ? " "
          : characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    );
  return shown.test(plain);
}

function characterOf(point: number): string {
  return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
}
