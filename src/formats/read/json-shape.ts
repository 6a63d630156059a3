import type { JsonPieces } from "./json-pieces.ts";

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
/** Brackets of both kinds, with the bit that objects have and arrays have not. */
const [opening, closing, braceBit] = [0x5b, 0x5d, 0x20];

/** How deep a JSON document is nested and how many values it holds, counted from its bytes before anything is made of them. */
export class JsonShape {
  deepest = 0;
  #values = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Where the last string began. */
  #lastString = -1;
  readonly #pieces: JsonPieces | undefined;

  constructor(pieces?: JsonPieces) {
    this.#pieces = pieces;
  }

  /** Objects, arrays and commas: as many values as the document has, about. */
  get values(): number {
    return this.#values + (this.#pieces?.leaptValues ?? 0);
  }

  /** Whether a bracket or a string is still open: the mark of a document that was cut off. */
  get isOpen(): boolean {
    return this.#inString || this.#depth > 0;
  }

  /** Counts what stands in the bytes from a place on. */
  take(chunk: Uint8Array, from = 0): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    this.#pieces?.hold(bytes);
    let at = this.#inString ? this.#afterString(bytes, from) : from;
    while (at < bytes.length) at = this.#afterString(bytes, this.#nextString(bytes, at));
  }

  /** Places are counted from so many bytes later on. */
  letGo(count: number): void {
    this.#lastString -= count;
  }

  /** Counts up to the string that begins next, and says where its text begins. In locals: it sees every byte of large files. */
  #nextString(bytes: Buffer, start: number): number {
    const pieces = this.#pieces;
    const watched = pieces === undefined ? -1 : pieces.watched;
    let listDepth = pieces === undefined ? -1 : pieces.listDepth;
    let [at, values, depth, deepest] = [start, this.#values, this.#depth, this.deepest];
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte < comma) {
        if (byte !== quote) continue;
        this.#inString = true;
        this.#lastString = at;
        break;
      }
      if (byte === comma) {
        values++;
        if (depth === listDepth) at = pieces?.comma(at) ?? at;
      } else if ((byte & ~braceBit) === opening) {
        values++;
        depth++;
        if (depth > deepest) deepest = depth;
        if (depth > watched) continue;
        pieces?.opened(at, depth, this.#lastString);
        listDepth = pieces?.listDepth ?? -1;
      } else if ((byte & ~braceBit) === closing) {
        if (depth <= watched) {
          pieces?.closed(at, depth);
          listDepth = pieces?.listDepth ?? -1;
        }
        depth--;
      }
    }
    [this.#values, this.#depth, this.deepest] = [values, depth, deepest];
    return at + 1;
  }

  /** Where the string ends that the place lies in: behind its quote, or with the bytes. */
  #afterString(bytes: Buffer, start: number): number {
    if (start >= bytes.length) return start;
    const from = this.#escaped ? start + 1 : start;
    this.#escaped = false;
    for (let end = quoteFrom(bytes, from); end !== -1; end = quoteFrom(bytes, end + 1)) {
      if (isEscaped(bytes, from, end)) continue;
      this.#inString = false;
      return end + 1;
    }
    this.#escaped = isEscaped(bytes, from, bytes.length);
    return bytes.length;
  }
}

/** Bytes that are looked at before the search is left to Node: most strings are shorter, and to ask for it takes as long. */
const near = 16;

function quoteFrom(bytes: Buffer, start: number): number {
  const end = Math.min(start + near, bytes.length);
  for (let at = start; at < end; at++) if (bytes[at] === quote) return at;
  return end < bytes.length ? bytes.indexOf(quote, end) : -1;
}

/** Whether a backslash before `at` escapes what stands there: of an odd number of them the last one does. */
function isEscaped(bytes: Buffer, from: number, at: number): boolean {
  let first = at;
  while (first > from && bytes[first - 1] === backslash) first--;
  return (at - first) % 2 === 1;
}
