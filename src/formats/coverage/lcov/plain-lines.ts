import { armIdOfNumbers } from "../../../model/arm-id.ts";
import { maxLine } from "../../../model/coverage.ts";
import { codeOf, type FileRecorder } from "../../../model/coverage-recorder.ts";
import { isSpelt, type RepeatedTexts } from "../../read/byte-fields.ts";
import type { LinePlace } from "../../read/lines.ts";
import type { LcovFunctions } from "./lcov-functions.ts";

const blank = 0x20;
const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const lineBreak = 0x0a;
const mostDigits = 9;
/** `BRDA:`, four numbers, three commas and a line break: what is read without a look at where the bytes end. */
const longestNumbers = 5 + 4 * mostDigits + 3 + 1;

/**
 * Reads lines of nothing but short numbers and ASCII names as long as one follows the other. Nearly all lines are such, and
 * this is what the reading of a report costs: those of one kind are read in one loop, without a call for each. Any other
 * line is left to the reader that knows all of LCOV.
 */
export class PlainLines {
  readonly #functions: LcovFunctions;
  readonly #names: RepeatedTexts;
  /** Where the next number is read. */
  #at = 0;

  constructor(functions: LcovFunctions, names: RepeatedTexts) {
    this.#functions = functions;
    this.#names = names;
  }

  /** Moves the place behind the lines that it read. */
  read(bytes: Uint8Array, place: LinePlace, file: FileRecorder): void {
    let start: number;
    do {
      start = place.start;
      this.#daLines(bytes, place, file);
      this.#brdaLines(bytes, place, file);
      this.#fnLines(bytes, place);
      this.#fndaLines(bytes, place);
    } while (place.start > start);
  }

  // The loops below read their numbers on the spot and into variables of their own: a call for each, or a pair of results,
  // costs a tenth of the whole reading.

  #daLines(bytes: Uint8Array, place: LinePlace, file: FileRecorder): void {
    const last = bytes.length - longestNumbers;
    let { start } = place;
    if (start > last || !isDa(bytes, start)) return;
    const { lineCodes } = file;
    let codes = lineCodes.room;
    let { length } = lineCodes;
    while (start <= last && isDa(bytes, start)) {
      let at = start + 3;
      let byte = bytes[at] as number;
      let line = 0;
      for (; byte >= zero && byte <= nine; byte = bytes[++at] as number) line = line * 10 + (byte - zero);
      if (byte !== comma || line < 1 || line > maxLine) break;
      const hitsAt = ++at;
      byte = bytes[at] as number;
      let hits = 0;
      for (; byte >= zero && byte <= nine; byte = bytes[++at] as number) hits |= byte - zero;
      if (byte !== lineBreak || at === hitsAt) break;
      codes[length++] = codeOf(line, hits > 0);
      if (length === codes.length) {
        lineCodes.length = length;
        codes = lineCodes.room;
      }
      start = at + 1;
      place.number++;
    }
    lineCodes.length = length;
    place.start = start;
  }

  #brdaLines(bytes: Uint8Array, place: LinePlace, file: FileRecorder): void {
    const last = bytes.length - longestNumbers;
    let { start } = place;
    if (start > last || !isBrda(bytes, start)) return;
    const { armLines, armCodes } = file;
    let lines = armLines.room;
    let codes = armCodes.room;
    let { length } = armLines;
    while (start <= last && isBrda(bytes, start)) {
      let at = start + 5;
      let byte = bytes[at] as number;
      let line = 0;
      for (; byte >= zero && byte <= nine; byte = bytes[++at] as number) line = line * 10 + (byte - zero);
      if (byte !== comma || line < 1 || line > maxLine) break;
      const blockAt = ++at;
      byte = bytes[at] as number;
      let block = 0;
      for (; byte >= zero && byte <= nine; byte = bytes[++at] as number) block = block * 10 + (byte - zero);
      if (byte !== comma || at === blockAt) break;
      const branchAt = ++at;
      byte = bytes[at] as number;
      let branch = 0;
      for (; byte >= zero && byte <= nine; byte = bytes[++at] as number) branch = branch * 10 + (byte - zero);
      if (byte !== comma || at === branchAt) break;
      const takenAt = ++at;
      byte = bytes[at] as number;
      let taken = 0;
      for (; byte >= zero && byte <= nine; byte = bytes[++at] as number) taken |= byte - zero;
      const arm = armIdOfNumbers(block, branch);
      if (byte !== lineBreak || at === takenAt || arm === undefined) break;
      lines[length] = line;
      codes[length++] = codeOf(arm, taken > 0);
      if (length === lines.length || length === codes.length) {
        armLines.length = length;
        armCodes.length = length;
        lines = armLines.room;
        codes = armCodes.room;
      }
      start = at + 1;
      place.number++;
    }
    armLines.length = length;
    armCodes.length = length;
    place.start = start;
  }

  #fnLines(bytes: Uint8Array, place: LinePlace): void {
    const last = bytes.length - longestNumbers;
    let { start } = place;
    while (start <= last && isFn(bytes, start)) {
      this.#at = start + 3;
      const line = this.#number(bytes, comma);
      const end = nameEnd(bytes, this.#at);
      if (line < 0 || end === -1) break;
      this.#functions.declare(this.#names.text(bytes, this.#at, end), line, this.#names.place);
      start = end + 1;
      place.number++;
    }
    place.start = start;
  }

  /** Only the name that is expected: it needs no looking up. */
  #fndaLines(bytes: Uint8Array, place: LinePlace): void {
    const last = bytes.length - longestNumbers;
    let { start } = place;
    while (start <= last && isFnda(bytes, start)) {
      this.#at = start + 5;
      const calls = this.#number(bytes, comma);
      const name = this.#functions.nextCalled;
      if (calls < 0 || name === undefined) break;
      const end = this.#at + name.length;
      if (end >= bytes.length || bytes[end] !== lineBreak || !isSpelt(name, bytes, this.#at, end)) break;
      this.#functions.call(name, calls > 0);
      start = end + 1;
      place.number++;
    }
    place.start = start;
  }

  /** Reads up to nine digits and the byte behind them, which has to be `last`; -1 for anything else. */
  #number(bytes: Uint8Array, last: number): number {
    let at = this.#at;
    let value = 0;
    const start = at;
    for (; at < start + mostDigits; at++) {
      const digit = (bytes[at] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.#at = at + 1;
    return at > start && bytes[at] === last ? value : -1;
  }
}

function isDa(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x44 && bytes[at + 1] === 0x41 && bytes[at + 2] === 0x3a;
}

function isBrda(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x42 && bytes[at + 1] === 0x52 && isDa(bytes, at + 2);
}

function isFn(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x46 && bytes[at + 1] === 0x4e && bytes[at + 2] === 0x3a;
}

function isFnda(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x46 && bytes[at + 1] === 0x4e && isDa(bytes, at + 2);
}

/** Where the name that begins here ends with its line; -1 without one, and where a comma or blanks leave in doubt what it is. */
function nameEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && (bytes[at] as number) >= blank && bytes[at] !== comma) at++;
  return at > start && bytes[at] === lineBreak && bytes[at - 1] !== blank ? at : -1;
}
