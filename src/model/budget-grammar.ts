import { type Decimal, parseDecimal } from "./decimal.ts";
import { isUnit, type Operator, operators, type Unit, units } from "./limit.ts";

/**
 * The grammar of a budget line, without any knowledge of metrics:
 *
 *     budget   = [level ":"] metric ["[" selector {"," selector} "]"] op value
 *     selector = word {word}          word = bare | "quoted, with \" and \\ escaped"
 *     value    = decimal [unit]
 */
export interface BudgetLine {
  readonly level: "fail" | "warn" | undefined;
  readonly metric: Token;
  readonly selectors: readonly (readonly Word[])[];
  readonly op: Operator;
  readonly value: Decimal;
  readonly unit: Unit;
  readonly valueToken: Token;
}

/** A piece of the line; `column` counts from 1. */
export interface Token {
  readonly text: string;
  readonly column: number;
}

/** A word of a selector. A quoted one is always a pattern, never `each`, `patch` or a dimension. */
export interface Word extends Token {
  readonly quoted: boolean;
}

/** A line that is no budget. `found` is what stands at `column`; `allowed` is what could. */
export interface BudgetSyntaxError {
  readonly column: number;
  readonly found: string;
  readonly allowed: string;
}

export class BudgetSyntaxFailure extends Error {
  readonly problem: BudgetSyntaxError;
  constructor(problem: BudgetSyntaxError) {
    super(`column ${problem.column}: found ${problem.found}, allowed ${problem.allowed}`);
    this.problem = problem;
  }
}

/** Reads one line; undefined for a blank or comment line. Throws `BudgetSyntaxFailure`. */
export function parseBudgetLine(written: string): BudgetLine | undefined {
  // Logs break addresses by an invisible space, so that they are no places of problem matchers; names are copied from there.
  const cursor = new Cursor(written.replaceAll("\u200b", ""));
  cursor.skipSpace();
  if (cursor.atEnd()) return undefined;
  const level = readLevel(cursor);
  const metric = cursor.match(/[A-Za-z][\w.-]*/y, "a metric, such as lines or p95");
  const selectors = readSelectors(cursor);
  cursor.skipSpace();
  const op = readOperator(cursor);
  cursor.skipSpace();
  const { value, unit, token } = readValue(cursor);
  cursor.skipSpace();
  if (!cursor.atEnd()) cursor.fail("the end of the line or # and a comment");
  return { level, metric, selectors, op, value, unit, valueToken: token };
}

function readLevel(cursor: Cursor): "fail" | "warn" | undefined {
  const level = cursor.peek(/(fail|warn)\s*:\s*/y);
  if (level === undefined) {
    const other = cursor.peek(/[A-Za-z]+(?=\s*:)/y);
    const withoutColon = cursor.peek(/(fail|warn)\s+(?=[A-Za-z])/y);
    if (other !== undefined || withoutColon !== undefined) cursor.fail("fail: or warn:");
    return undefined;
  }
  cursor.advance(level.length);
  return level.startsWith("fail") ? "fail" : "warn";
}

/** The selectors in brackets, if there are any. */
export function readSelectors(cursor: Cursor): readonly (readonly Word[])[] {
  if (cursor.peek(/\[/y) === undefined) return [];
  cursor.advance(1);
  const selectors: Word[][] = [];
  for (;;) {
    selectors.push(readSelector(cursor));
    if (cursor.peek(/,/y) !== undefined) cursor.advance(1);
    else if (cursor.peek(/\]/y) !== undefined) break;
    else cursor.fail(", or ]");
  }
  cursor.advance(1);
  return selectors;
}

function readSelector(cursor: Cursor): Word[] {
  const words: Word[] = [];
  for (;;) {
    cursor.skipSpace();
    if (cursor.peek(/[\],]/y) !== undefined || cursor.atTextEnd()) break;
    words.push(readWord(cursor));
  }
  if (words.length === 0) cursor.fail("a selector: patch, each, a dimension or a pattern");
  return words;
}

function readWord(cursor: Cursor): Word {
  const column = cursor.column;
  const quoted = cursor.peek(/"(?:[^"\\]|\\["\\])*"/y);
  if (quoted !== undefined) {
    cursor.advance(quoted.length);
    return { text: quoted.slice(1, -1).replace(/\\(["\\])/g, "$1"), column, quoted: true };
  }
  if (cursor.peek(/"/y) !== undefined) cursor.fail('a closing quote; inside quotes only \\" and \\\\ are escapes');
  const token = cursor.match(/[^\],"\s]+/y, "a word");
  return { ...token, quoted: false };
}

function readOperator(cursor: Cursor): Operator {
  const op = operators.find((one) => cursor.startsWith(one));
  if (op === undefined) return cursor.fail(">=, <=, > or <");
  cursor.advance(op.length);
  return op;
}

function readValue(cursor: Cursor): { value: Decimal; unit: Unit; token: Token } {
  const column = cursor.column;
  const number = cursor.match(/\d+(?:\.\d+)?/y, "a number, such as 80 or 99.5").text;
  const gap = cursor.peek(/[ \t]*(?=[A-Za-z%/])/y) ?? "";
  cursor.advance(gap.length);
  const written = cursor.peek(/[^\s#]+/y) ?? "";
  const value = parseDecimal(number);
  if (value === undefined) throw new BudgetSyntaxFailure({ column, found: number, allowed: "at most 29 digits" });
  if (!isUnit(written)) return cursor.fail(`a unit (${Object.keys(units).filter(Boolean).join(" ")}) or nothing`);
  cursor.advance(written.length);
  return { value, unit: written, token: { text: `${number}${written}`, column } };
}

/** A position in one line. A `#` after white space ends the line, except inside brackets, where only words are read. */
export class Cursor {
  readonly #text: string;
  #at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  get column(): number {
    return this.#at + 1;
  }

  startsWith(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  /** What was read since a column. */
  textFrom(column: number): string {
    return this.#text.slice(column - 1, this.#at);
  }

  atTextEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  atEnd(): boolean {
    if (this.atTextEnd()) return true;
    return this.startsWith("#") && (this.#at === 0 || /\s/.test(this.#text[this.#at - 1] ?? ""));
  }

  skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
  }

  peek(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#at;
    return sticky.exec(this.#text)?.[0];
  }

  advance(length: number): void {
    this.#at += length;
  }

  match(sticky: RegExp, allowed: string): Token {
    const text = this.peek(sticky);
    if (text === undefined) return this.fail(allowed);
    const token = { text, column: this.column };
    this.advance(text.length);
    return token;
  }

  fail(allowed: string): never {
    const rest = this.peek(/\S+/y) ?? "";
    const found = this.atEnd() ? "the end of the line" : JSON.stringify(rest.slice(0, 40));
    throw new BudgetSyntaxFailure({ column: this.column, found, allowed });
  }
}
