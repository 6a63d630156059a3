import { type BudgetLine, BudgetSyntaxFailure, Cursor, readSelectors, type Token } from "./budget-grammar.ts";
import { parseDecimal } from "./decimal.ts";
import { wrongFigureName } from "./figure-source.ts";
import { isUnit, type Unit } from "./limit.ts";
import { type Rational, rationalOf } from "./rational.ts";

/**
 * A figure that is computed from others, as a line of `derived` says it:
 *
 *     line     = name ("=" | ":") sum [unit]
 *     sum      = product {("+" | "-") product}
 *     product  = operand {("*" | "/") operand}
 *     operand  = decimal | metric ["[" selector {"," selector} "]"] | "(" sum ")"
 *
 * `-` stands between blanks, because names may hold it. A unit at the end says what the result counts in: `%` of a ratio.
 */
export interface Formula<Operand = WrittenOperand> {
  readonly name: string;
  readonly value: Expression<Operand>;
  readonly unit: Unit | undefined;
  /** The whole line in one spelling. */
  readonly text: string;
}

/** A metric with its selectors, before anybody knows what there is. */
export type WrittenOperand = Pick<BudgetLine, "metric" | "selectors">;

export type Expression<Operand = WrittenOperand> =
  | { readonly kind: "number"; readonly value: Rational; readonly text: string }
  | { readonly kind: "metric"; readonly subject: Operand; readonly text: string }
  | { readonly kind: Operation; readonly left: Expression<Operand>; readonly right: Expression<Operand> };

export type Operation = "+" | "-" | "*" | "/";

/** What is wrong with a line; `column` counts from 1. */
export interface FormulaProblem {
  readonly column: number;
  readonly wrong: string;
}

const deepest = 50;
const mostOperands = 100;

/** Reads one line of `derived`. */
export function parseFormula(line: string): Formula | FormulaProblem {
  const [start = "", name, behind] = /^\s*([^:=\s]*)\s*([:=])?/.exec(line) ?? [];
  if (name === undefined || name === "" || behind === undefined)
    return {
      column: 1,
      wrong: `found ${JSON.stringify(line.trim())}; allowed: NAME = FORMULA, such as error-share = errors / requests`,
    };
  const wrong = wrongFigureName(name);
  if (wrong !== undefined) return { column: line.indexOf(name) + 1, wrong };
  try {
    const reader = new FormulaReader(new Cursor(line, start.length));
    const { value, unit } = reader.read();
    return { name, value, unit, text: `${name} = ${line.slice(start.length).trim()}` };
  } catch (error) {
    if (!(error instanceof BudgetSyntaxFailure)) throw error;
    const { column, found, allowed } = error.problem;
    return { column, wrong: `found ${found}; allowed here: ${allowed}` };
  }
}

class FormulaReader {
  readonly #cursor: Cursor;
  #depth = 0;
  #operands = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  read(): { readonly value: Expression; readonly unit: Unit | undefined } {
    const value = this.#sum();
    const unit = this.#unit();
    this.#cursor.skipSpace();
    if (!this.#cursor.atEnd()) this.#cursor.fail("+, -, *, / or a unit at the end, such as %");
    return { value, unit };
  }

  #sum(): Expression {
    return this.#chain(/[+-]/y, () => this.#product());
  }

  #product(): Expression {
    return this.#chain(/[*/]/y, () => this.#operand());
  }

  #chain(sign: RegExp, next: () => Expression): Expression {
    let left = next();
    for (;;) {
      this.#cursor.skipSpace();
      const found = this.#cursor.peek(sign);
      if (found !== "+" && found !== "-" && found !== "*" && found !== "/") return left;
      this.#cursor.advance(1);
      left = { kind: found, left, right: next() };
    }
  }

  #operand(): Expression {
    const cursor = this.#cursor;
    cursor.skipSpace();
    if (++this.#operands > mostOperands) cursor.fail(`at most ${mostOperands} operands`);
    if (cursor.peek(/\(/y) !== undefined) return this.#inBrackets();
    const number = cursor.peek(/\d+(?:\.\d+)?(?![\w.])/y);
    if (number !== undefined) {
      const value = parseDecimal(number);
      if (value === undefined) return cursor.fail("at most 29 digits");
      cursor.advance(number.length);
      return { kind: "number", value: rationalOf(value), text: number };
    }
    const start = cursor.column;
    const metric: Token = cursor.match(/[A-Za-z][\w.-]*/y, "a metric, a number or (");
    const selectors = readSelectors(cursor);
    return { kind: "metric", subject: { metric, selectors }, text: cursor.textFrom(start) };
  }

  #inBrackets(): Expression {
    if (++this.#depth > deepest) this.#cursor.fail(`at most ${deepest} brackets in one another`);
    this.#cursor.advance(1);
    const value = this.#sum();
    this.#cursor.skipSpace();
    this.#cursor.match(/\)/y, ")");
    this.#depth--;
    return value;
  }

  #unit(): Unit | undefined {
    this.#cursor.skipSpace();
    const unit = this.#cursor.peek(/[A-Za-z%]+(?:\/[A-Za-z]+)?/y);
    if (unit === undefined || !isUnit(unit) || unit === "pp") return undefined;
    this.#cursor.advance(unit.length);
    return unit;
  }
}
