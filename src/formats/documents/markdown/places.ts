import type { MarkdownPlace } from "../../../model/markdown-document.ts";

/** The lines of a document's source, where what stands in a block is found again. */
export class SourceLines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** From 0. Of a file that ends with a line break, the empty rest behind it is none. */
  get count(): number {
    const last = this.#starts.at(-1) ?? 0;
    return last === this.#text.length ? this.#starts.length - 1 : this.#starts.length;
  }

  at(line: number): string {
    const start = this.#starts[line] ?? this.#text.length;
    const next = this.#starts[line + 1];
    return this.#text.slice(start, next === undefined ? this.#text.length : next - 1);
  }
}

/**
 * Finds the places of what stands in the text of one block, asked for in order. The text has lost what makes its lines
 * part of the block (`> `, the indent of a list, the `|` of a table): it is looked for in the line.
 */
export class BlockPlaces {
  readonly #lines: SourceLines;
  readonly #content: string;
  readonly #first: number;
  /** In cells of a table, where the last one ended: the same text may stand in several. */
  readonly #from: number;
  #line = 0;
  #lineStart = 0;

  constructor(lines: SourceLines, content: string, first: number, from = 0) {
    this.#lines = lines;
    this.#content = content;
    this.#first = first;
    this.#from = from;
  }

  /** The place of a position in the text; `line` counts from 1. */
  at(position: number): MarkdownPlace {
    if (position < this.#lineStart) [this.#line, this.#lineStart] = [0, 0];
    for (let next = this.#lineBreak(); next !== -1 && next < position; next = this.#lineBreak()) {
      this.#line++;
      this.#lineStart = next + 1;
    }
    const next = this.#lineBreak();
    const text = this.#content.slice(this.#lineStart, next === -1 ? this.#content.length : next);
    const found = this.#lines.at(this.#first + this.#line).indexOf(text, this.#from);
    return {
      line: this.#first + this.#line + 1,
      column: found === -1 ? 1 : found + 1 + position - this.#lineStart,
    };
  }

  #lineBreak(): number {
    return this.#content.indexOf("\n", this.#lineStart);
  }
}
