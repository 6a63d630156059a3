import { Uint32List } from "../model/uint32-list.ts";

/**
 * The `primaryLocationLineHash` by which GitHub's code scanning knows an alert again: a polynomial over the 64-bit integers,
 * to the base 37, of the hundred UTF-16 units from the start of a line on that are neither blank nor tab. Each of CR, LF and
 * CRLF is one LF; the unit 0xFFFF stands behind the text, and zeros behind it. A second line of the same hash ends in `:2`.
 *
 * By the description in https://github.com/github/codeql-action/blob/main/src/fingerprints.ts (`hash`), whose test vectors
 * hold this to it. A byte order mark is a unit like any other: the text is to be decoded without dropping it.
 */

/** Units that are hashed of a line. */
const reach = 100;
const base = 37;
const end = 0xffff;
const [tab, lf, cr, blank] = [0x09, 0x0a, 0x0d, 0x20];
const word = 2 ** 32;

/** `base` to the power of `reach`, by which a unit weighs when it is the next to go: its upper and lower half. */
const weight = BigInt.asUintN(64, BigInt(base) ** BigInt(reach));
const [weightHigh, weightLow] = [Number(weight >> 32n), Number(weight & 0xffffffffn)];

/** The hashes of `lines`, from 1, of a text that comes in pieces of any size; lines that it does not have are not among them. */
export async function lineHashes(
  text: Iterable<string> | AsyncIterable<string>,
  lines: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  let last = 0;
  for (const line of lines) last = Math.max(last, line);
  if (last === 0) return new Map();
  const hasher = new LineHasher();
  for await (const piece of text) {
    hasher.add(piece);
    if (hasher.hashed >= last) break;
  }
  if (hasher.hashed < last) hasher.finish();
  return hasher.take(lines);
}

/** A window of the last hundred units, rolled over the text. Products stay below 2^53, where numbers are whole. */
class LineHasher {
  readonly #window = new Uint16Array(reach);
  /** Whether the unit there is the first of its line. */
  readonly #starts = new Uint8Array(reach);
  #at = 0;
  #high = 0;
  #low = 0;
  #isLineStart = true;
  #isAfterCr = false;
  readonly #highs = new Uint32List();
  readonly #lows = new Uint32List();

  /** Lines whose hash is known. */
  get hashed(): number {
    return this.#lows.length;
  }

  add(piece: string): void {
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      const isSecondOfPair = unit === lf && this.#isAfterCr;
      this.#isAfterCr = unit === cr;
      if (unit === blank || unit === tab || isSecondOfPair) continue;
      this.#roll(unit === cr ? lf : unit);
    }
  }

  finish(): void {
    this.#roll(end);
    for (let i = 0; i < reach; i++) this.#roll(0);
  }

  #roll(unit: number): void {
    const at = this.#at;
    if (this.#starts[at] === 1) {
      this.#highs.push(this.#high);
      this.#lows.push(this.#low);
    }
    this.#starts[at] = this.#isLineStart ? 1 : 0;
    this.#isLineStart = unit === lf;
    const gone = this.#window[at] as number;
    this.#window[at] = unit;
    const low = this.#low * base + unit - weightLow * gone;
    this.#high = (this.#high * base + Math.floor(low / word) - weightHigh * gone) >>> 0;
    this.#low = low >>> 0;
    this.#at = at + 1 === reach ? 0 : at + 1;
  }

  take(lines: ReadonlySet<number>): ReadonlyMap<number, string> {
    const [highs, lows] = [this.#highs.take(), this.#lows.take()];
    const asked = [...lines].filter((line) => line >= 1 && line <= lows.length);
    const askedLows = new Set(asked.map((line) => lows[line - 1]));
    const counts = new Map<string, number>();
    const hashes = new Map<number, string>();
    for (let i = 0; i < lows.length; i++) {
      if (!askedLows.has(lows[i])) continue;
      const hash = hexOf(highs[i] as number, lows[i] as number);
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      if (lines.has(i + 1)) hashes.set(i + 1, `${hash}:${count}`);
    }
    return hashes;
  }
}

function hexOf(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
