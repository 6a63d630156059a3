import { isSpelt, RepeatedTexts } from "../../read/byte-fields.ts";
import { PlainNumber } from "../../read/k6/plain-number.ts";
import { clearTags, type K6Point, type WantedTag, wantedTags } from "../../read/k6/point.ts";
import { Rfc3339Reader } from "../../read/rfc3339.ts";

const [quote, backslash, closing, comma, colon] = [0x22, 0x5c, 0x7d, 0x2c, 0x3a];
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A point as k6 has written it since 0.42. */
const named = bytesOf('{"metric":"');
const typed = bytesOf('","type":"Point","data":{"time":"');
/** What stands before and behind the data of a point in the years before. */
const olderTyped = bytesOf('{"type":"Point","data":{"time":"');
const olderNamed = bytesOf('},"metric":"');
const valued = bytesOf('","value":');
const tagged = bytesOf(',"tags":{');
const described = bytesOf(',"metadata":{');

/** The tags that matter by the length of their names: seldom two are alike. */
const tagsByLength: readonly (readonly WantedTag[])[] = Array.from({ length: 18 }, (_, length) =>
  wantedTags.filter(([name]) => name.length === length),
);

/**
 * Reads a line of the shape that k6 itself writes, in place: no spaces, no escapes, ASCII, members in k6's order. Anything
 * else is left to the reader of all JSON; what both can read, both read alike.
 */
export class FastLine {
  nameStart = 0;
  nameEnd = 0;
  readonly #number = new PlainNumber();
  readonly #times = new Rfc3339Reader();
  readonly #texts = new RepeatedTexts();
  #timeStart = 0;
  #dataEnd = 0;

  /** Finds the metric's name; false for a line of another shape. */
  findName(bytes: Uint8Array, start: number, end: number): boolean {
    if (!stands(named, bytes, start)) return this.#findNameBehind(bytes, start, end);
    this.nameStart = start + named.length;
    this.nameEnd = stringEnd(bytes, this.nameStart, end);
    this.#timeStart = this.nameEnd + typed.length;
    this.#dataEnd = end - 1;
    return this.nameEnd !== -1;
  }

  /** Whether the line whose name was found is a point that ends with all its brackets, as far as that can be seen at once. */
  isWhole(bytes: Uint8Array): boolean {
    const isNamedBehind = this.nameStart > this.#dataEnd;
    if (isNamedBehind) return true;
    // Of the tags or the metadata, and of the data; the line has its own.
    const [last, before] = [bytes[this.#dataEnd - 1], bytes[this.#dataEnd - 2]];
    return last === closing && before === closing && stands(typed, bytes, this.nameEnd);
  }

  /** Reads the point whose name was found; false where it is of another shape. */
  read(bytes: Uint8Array, point: K6Point): boolean {
    if (!this.isWhole(bytes)) return false;
    const timeEnd = stringEnd(bytes, this.#timeStart, this.#dataEnd);
    if (timeEnd === -1 || !stands(valued, bytes, timeEnd)) return false;
    const valueEnd = this.#number.read(bytes, timeEnd + valued.length);
    if (valueEnd === -1 || !stands(tagged, bytes, valueEnd)) return false;
    point.time = this.#times.read(bytes, this.#timeStart, timeEnd);
    point.value = this.#number.value;
    clearTags(point);
    let at = this.#readTexts(bytes, valueEnd + tagged.length, point);
    if (at !== -1 && stands(described, bytes, at)) at = this.#readTexts(bytes, at + described.length, undefined);
    return at === this.#dataEnd - 1 && !Number.isNaN(point.time);
  }

  #findNameBehind(bytes: Uint8Array, start: number, end: number): boolean {
    if (!stands(olderTyped, bytes, start) || bytes[end - 2] !== quote) return false;
    let at = end - 3;
    while (at > start && bytes[at] !== quote) at--;
    this.nameStart = at + 1;
    this.nameEnd = stringEnd(bytes, at + 1, end);
    this.#timeStart = start + olderTyped.length;
    this.#dataEnd = this.nameStart - olderNamed.length + 1;
    return this.nameEnd === end - 2 && stands(olderNamed, bytes, this.#dataEnd - 1);
  }

  /** Reads the texts of an object behind its bracket, and says where it ends; -1 where one is of another shape. */
  #readTexts(bytes: Uint8Array, start: number, point: K6Point | undefined): number {
    if (bytes[start] === closing) return start + 1;
    for (let at = start; ; at++) {
      const nameEnd = bytes[at] === quote ? stringEnd(bytes, at + 1, this.#dataEnd) : -1;
      if (nameEnd === -1 || bytes[nameEnd + 1] !== colon || bytes[nameEnd + 2] !== quote) return -1;
      const textEnd = stringEnd(bytes, nameEnd + 3, this.#dataEnd);
      if (textEnd === -1) return -1;
      if (point !== undefined) this.#take(bytes, at + 1, nameEnd, textEnd, point);
      at = textEnd + 1;
      if (bytes[at] === closing) return at + 1;
      if (bytes[at] !== comma) return -1;
    }
  }

  #take(bytes: Uint8Array, nameStart: number, nameEnd: number, textEnd: number, point: K6Point): void {
    for (const [tag, member] of tagsByLength[nameEnd - nameStart] ?? []) {
      if (isSpelt(tag, bytes, nameStart, nameEnd)) point[member] = this.#texts.text(bytes, nameEnd + 3, textEnd);
    }
  }
}

function stands(text: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Where the quote is that ends a string; -1 where it holds an escape or anything but printable ASCII, or has no end. */
function stringEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === quote) return at;
    if (byte === backslash || byte < 0x20 || byte > 0x7e) return -1;
  }
  return -1;
}
