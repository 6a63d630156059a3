import { hash } from "./shingles.ts";

/** The words of a licence in their order, as one number: a text that has them word for word has it somewhere. */
export interface Terms {
  readonly words: number;
  readonly digest: number;
}

/** What stands in front of the terms (titles), by how terms begin, and behind them, which some leave out. */
const beginning =
  /^(?:\w{1,40} ){0,120}?(?=permission is hereby granted|permission to use|redistribution and use|terms and conditions for use|everyone is permitted to copy|this software is provided as is without any|this is free and unencumbered|definitions contributor|the accompanying program is provided|statement of purpose)/;
const ending = / (?:for more information please refer to|of the copyright holders or contributors)$/;

export function termsOf(words: readonly string[]): Terms {
  const own = words.join(" ").replace(beginning, "").replace(ending, "").split(" ");
  return { words: own.length, digest: new WordHashes(own).of(0, own.length) };
}

/** Hashes of any run of the words of a text, each in one step. */
export class WordHashes {
  readonly length: number;
  /** Of the first words of the text, by how many they are. */
  readonly #upTo: readonly number[];

  constructor(words: readonly string[]) {
    this.length = words.length;
    const upTo = [0];
    for (const word of words) upTo.push((Math.imul(upTo.at(-1) ?? 0, base) + hash(word)) >>> 0);
    this.#upTo = upTo;
  }

  of(start: number, words: number): number {
    return this.#between(start, words, power(words));
  }

  /** Where the terms stand in the text; undefined where they do not, word for word. */
  find({ words, digest }: Terms): number | undefined {
    const factor = power(words);
    for (let start = 0; start + words <= this.length; start++) if (this.#between(start, words, factor) === digest) return start;
    return undefined;
  }

  #between(start: number, words: number, factor: number): number {
    return ((this.#upTo[start + words] ?? 0) - Math.imul(this.#upTo[start] ?? 0, factor)) >>> 0;
  }
}

const base = 0x01000193;

function power(exponent: number): number {
  let value = 1;
  for (let i = 0; i < exponent; i++) value = Math.imul(value, base);
  return value;
}
