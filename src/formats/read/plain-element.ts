import { RepeatedTexts, wholeNumber } from "./byte-fields.ts";

const [space, quote, ampersand, slash, less, equals, greater] = [0x20, 0x22, 0x26, 0x2f, 0x3c, 0x3d, 0x3e];
const [tab, lineFeed] = [0x09, 0x0a];
const mostAttributes = 24;
/** Digits of a number that is exact whatever they are. */
const exactDigits = 15;

/** The bytes of plain names and values. */
const inNames = bytesOf("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
const inValues = new Uint8Array(256).fill(1, space, 0x7f);
for (const code of [quote, ampersand, less]) inValues[code] = 0;

function bytesOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

/**
 * An empty element of the plain kind that reports are full of: `<line number="3" hits="1"/>`, all ASCII, in double quotes,
 * without references. Read from its bytes it takes a fraction of what a parser of all XML needs, to which the rest is left.
 */
export class PlainElement {
  name = "";
  /** Line breaks in front of the element. */
  lineBreaks = 0;
  /** Where the line of the element begins, behind the last of these breaks. */
  lineStart = 0;
  #bytes: Uint8Array = new Uint8Array();
  #attributes = 0;
  readonly #texts = new RepeatedTexts();
  readonly #names = new Array<string>(mostAttributes).fill("");
  readonly #starts = new Uint32Array(mostAttributes);
  readonly #ends = new Uint32Array(mostAttributes);

  /** Reads white space and an element, and returns where it ends; -1 for anything else, after which nothing here is of use. */
  read(bytes: Uint8Array, start: number): number {
    this.#bytes = bytes;
    this.#attributes = 0;
    let at = this.#afterBlanks(bytes, start);
    if (bytes[at] !== less) return -1;
    const nameEnd = endOfName(bytes, at + 1);
    if (nameEnd === -1) return -1;
    this.name = this.#texts.text(bytes, at + 1, nameEnd);
    at = nameEnd;
    while (bytes[at] === space && bytes[at + 1] !== slash) {
      at = this.#attribute(bytes, at + 1);
      if (at === -1) return -1;
    }
    if (bytes[at] === space) at++;
    return bytes[at] === slash && bytes[at + 1] === greater ? at + 2 : -1;
  }

  /** The value of an attribute of the element that was read last. */
  value(attribute: string): string | undefined {
    const index = this.#indexOf(attribute);
    return index === -1 ? undefined : this.#texts.text(this.#bytes, this.#starts[index] as number, this.#ends[index] as number);
  }

  /** The value of an attribute of nothing but a few digits; -1 for any other, and without the attribute. */
  digits(attribute: string): number {
    const index = this.#indexOf(attribute);
    if (index === -1) return -1;
    const [start, end] = [this.#starts[index] as number, this.#ends[index] as number];
    return end - start > exactDigits ? -1 : wholeNumber(this.#bytes, start, end);
  }

  #indexOf(attribute: string): number {
    for (let i = 0; i < this.#attributes; i++) if (this.#names[i] === attribute) return i;
    return -1;
  }

  #afterBlanks(bytes: Uint8Array, start: number): number {
    this.lineBreaks = 0;
    for (let at = start; ; at++) {
      if (bytes[at] === lineFeed) {
        this.lineBreaks++;
        this.lineStart = at + 1;
      } else if (bytes[at] !== space && bytes[at] !== tab) return at;
    }
  }

  /** Reads a name and a value in quotes; -1 for anything else, and for a name that the element has already. */
  #attribute(bytes: Uint8Array, start: number): number {
    const index = this.#attributes;
    const nameEnd = endOfName(bytes, start);
    if (nameEnd === -1 || index === mostAttributes || bytes[nameEnd] !== equals || bytes[nameEnd + 1] !== quote) return -1;
    const name = this.#texts.text(bytes, start, nameEnd);
    if (this.#indexOf(name) !== -1) return -1;
    let end = nameEnd + 2;
    while (end < bytes.length && inValues[bytes[end] as number] === 1) end++;
    if (bytes[end] !== quote) return -1;
    this.#names[index] = name;
    this.#starts[index] = nameEnd + 2;
    this.#ends[index] = end;
    this.#attributes = index + 1;
    return end + 1;
  }
}

/** Where the name ends that begins with a letter at `start`; -1 for none. */
function endOfName(bytes: Uint8Array, start: number): number {
  if ((bytes[start] as number) <= 0x40) return -1;
  let end = start;
  while (end < bytes.length && inNames[bytes[end] as number] === 1) end++;
  return end > start ? end : -1;
}
