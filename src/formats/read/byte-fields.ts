import { isUtf8 } from "node:buffer";

/** Fields of a text record, read from its bytes. `start` and `end` bound the field; `end` is not part of it. */

const comma = 0x2c;

/** The number that the digits of a field spell, or -1 where it is empty or holds anything else. Above 2^53 it is only about right. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Where the field that begins at `start` ends: at the next comma, or with the record. */
export function fieldEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === comma) return i;
  return end;
}

/** Where the last field begins: after the last comma at or behind `from`, or -1 without one. */
export function lastField(bytes: Uint8Array, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) if (bytes[i] === comma) return i + 1;
  return -1;
}

/** What an execution count says. Only its sign matters, so that no count is too large. */
export type Count = "hit" | "missed" | "negative" | "malformed";

/** Reads a count: digits of any length, as most are, else a decimal or scientific number with a sign. */
export function count(bytes: Uint8Array, start: number, end: number): Count {
  if (start >= end) return "malformed";
  let seen = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return unusualCount(text(bytes, start, end));
    seen |= digit;
  }
  return seen === 0 ? "missed" : "hit";
}

function unusualCount(field: string): Count {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(field)) return "malformed";
  if (!/[1-9]/.test(field.replace(/[eE].*$/, ""))) return "missed";
  return field.startsWith("-") ? "negative" : "hit";
}

let viewed: Uint8Array = new Uint8Array();
let view: Buffer = Buffer.alloc(0);

/** The text of a field. One that is no UTF-8 is read as Latin-1, so that two names that differ stay two. */
export function text(bytes: Uint8Array, start: number, end: number): string {
  const buffer = bufferOf(bytes);
  const decoded = buffer.toString("utf8", start, end);
  if (!decoded.includes("\ufffd") || isUtf8(buffer.subarray(start, end))) return decoded;
  return buffer.toString("latin1", start, end);
}

/** A view of a chunk is made once: one for each of a million names would be a million objects more. */
function bufferOf(bytes: Uint8Array): Buffer {
  if (bytes !== viewed) {
    viewed = bytes;
    view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return view;
}

/** Places of `RepeatedTexts`, where nothing else is said. */
export const remembered = 4096;

/** The texts of fields that come again and again, such as the names of functions: found by their bytes, not made anew. */
export class RepeatedTexts {
  readonly #known: string[];
  /** Where the text was found that was asked for last, below the number of places. Texts of two places are two texts. */
  place = 0;

  /** `places` is a power of two: several times as many as there are texts, or two of them push each other out. */
  constructor(places = remembered) {
    this.#known = new Array<string>(places).fill("");
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const slot = (hash ^ (hash >>> 12)) & (this.#known.length - 1);
    this.place = slot;
    const known = this.#known[slot] as string;
    if (isSpelt(known, bytes, start, end)) return known;
    const made = text(bytes, start, end);
    this.#known[slot] = made;
    return made;
  }
}

/** Whether the field is this text. Never said of one with other letters than ASCII, which has more bytes than letters. */
export function isSpelt(known: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte !== known.charCodeAt(i - start) || byte > 0x7f) return false;
  }
  return true;
}
