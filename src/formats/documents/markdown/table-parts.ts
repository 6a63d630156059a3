import type { Token } from "../../read/markdown.ts";
import type { Collected } from "./collected.ts";
import type { SourceLines } from "./places.ts";

/** Follows the tables of a document, of whose cells markdown-it says no line. */
export class TableReader {
  readonly #to: Collected;
  #line = 0;
  #rows = 0;
  #numbers = 0;
  #isHead = true;
  /** The line of the row, from 0, and the end of its last cell. */
  #row = { line: 0, column: 0 };

  constructor(to: Collected) {
    this.#to = to;
  }

  /** `line` counts from 1, and is that of a token that has one. */
  read(token: Token, line: number): void {
    if (token.type === "table_open") [this.#line, this.#rows, this.#numbers, this.#isHead] = [line, 0, 0, true];
    else if (token.type === "thead_close") this.#isHead = false;
    else if (token.type === "tr_open") this.#startRow(line);
    else if (token.type === "table_close")
      this.#to.add(this.#to.tables, { line: this.#line, rows: this.#rows, numbers: this.#numbers });
  }

  /** Where the text of the next cell is to be looked for. */
  cell(content: string, lines: SourceLines): { readonly line: number; readonly column: number } {
    const place = this.#row;
    if (!this.#isHead && /\d/.test(content)) this.#numbers++;
    const found = content === "" ? -1 : lines.at(place.line).indexOf(content, place.column);
    if (found !== -1) this.#row = { line: place.line, column: found + content.length };
    return place;
  }

  #startRow(line: number): void {
    if (!this.#isHead) this.#rows++;
    this.#row = { line: line - 1, column: 0 };
  }
}
