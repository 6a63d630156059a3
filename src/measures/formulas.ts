import type { Subject } from "../model/budget-parser.ts";
import { type FigureKind, figureUnit } from "../model/figure-unit.ts";
import type { Expression } from "../model/formula.ts";
import type { Approximation } from "../model/measure.ts";
import type { NoFigure } from "../model/no-figure.ts";
import { addSpans, bounded, exactly, inverseSpan, multiplySpans, negativeSpan, type Span } from "../model/span.ts";
import type { Figure, Part } from "./figure.ts";
import { combine } from "./formula-kinds.ts";
import type { KnownFormula } from "./known-metrics.ts";

/** Finds what an operand selects. */
type LookUp = (subject: Subject) => readonly { readonly scope: string; readonly figure: Figure }[];

interface Value {
  readonly kind: FigureKind;
  readonly span: Span;
}

/** An operand that is no number. */
class Unknown extends Error {
  readonly why: NoFigure | "not read";
  constructor(why: NoFigure | "not read") {
    super("no figure");
    this.why = why;
  }
}

/** The figure that a formula comes to; bounds are carried through. */
export function evaluate(formula: KnownFormula, lookUp: LookUp): Figure {
  const evaluation = new Evaluation(lookUp);
  try {
    const { kind, span } = inUnit(evaluation.value(formula.value), formula);
    const { operands, approximate } = evaluation;
    const parts = evaluation.parts(formula.value);
    const from = [{ kind: "formula", text: formula.text, operands }] as const;
    return { state: "figure", kind, span, ...(approximate && { approximate }), from, parts: parts.length > 1 ? parts : [] };
  } catch (error) {
    if (error instanceof Unknown) return { state: "none", why: error.why };
    throw error;
  }
}

/** A plain number of a formula counts in the unit that stands at its end. */
function inUnit({ kind, span }: Value, { unit, kind: wanted }: KnownFormula): Value {
  if (unit === undefined || kind === wanted || wanted === "ratio") return { kind: wanted, span };
  return { kind: wanted, span: multiplySpans(span, exactly(figureUnit(unit).factor)) };
}

class Evaluation {
  readonly operands: { readonly text: string; readonly figure: Figure }[] = [];
  approximate: Approximation | undefined;
  readonly #lookUp: LookUp;

  constructor(lookUp: LookUp) {
    this.#lookUp = lookUp;
  }

  value(expression: Expression<Subject>): Value {
    if (expression.kind === "number") return { kind: "number", span: exactly(expression.value) };
    if (expression.kind === "metric") return this.#operand(expression);
    const [left, right] = [this.value(expression.left), this.value(expression.right)];
    const combined = combine(expression.kind, left.kind, right.kind);
    if (combined === undefined) throw new Error(`${left.kind} ${expression.kind} ${right.kind} was not refused`);
    const span = this.#compute(expression, left.span, right.span);
    return { kind: combined.kind, span: bounded(multiplySpans(span, exactly(combined.factor))) };
  }

  /** What a sum at the top is the sum of. */
  parts(expression: Expression<Subject>): readonly Part[] {
    if (expression.kind === "+") return [...this.parts(expression.left), ...this.parts(expression.right)];
    const known = this.operands.length;
    const { span } = this.value(expression);
    // Looked up once more, but told once.
    this.operands.length = known;
    return [{ name: textOf(expression), span }];
  }

  #compute({ kind, right }: Extract<Expression<Subject>, { kind: "+" | "-" | "*" | "/" }>, one: Span, other: Span): Span {
    if (kind === "+") return addSpans(one, other);
    if (kind === "-") return addSpans(one, negativeSpan(other));
    if (kind === "*") return multiplySpans(one, other);
    const inverse = inverseSpan(other);
    if (inverse === undefined) throw new Unknown({ kind: "divided-by-zero", by: textOf(right) });
    return multiplySpans(one, inverse);
  }

  #operand({ subject, text }: Extract<Expression<Subject>, { kind: "metric" }>): Value {
    const found = this.#lookUp(subject);
    const [first] = found;
    if (first === undefined) throw new Unknown("not read");
    if (found.length > 1)
      throw new Unknown({
        kind: "several",
        metric: text,
        count: found.length,
        labels: found.slice(0, 5).map(({ scope }) => scope),
      });
    const { figure } = first;
    if (figure.state === "none") throw new Unknown(figure.why);
    this.operands.push({ text, figure });
    this.approximate ??= figure.approximate;
    return figure;
  }
}

/** The expression as it was written, but for brackets and blanks. */
export function textOf(expression: Expression<unknown>): string {
  if (expression.kind === "number" || expression.kind === "metric") return expression.text;
  return `${inBrackets(expression.left, expression.kind)} ${expression.kind} ${inBrackets(expression.right, expression.kind)}`;
}

function inBrackets(expression: Expression<unknown>, around: string): string {
  const isSum = expression.kind === "+" || expression.kind === "-";
  return isSum && around !== "+" ? `(${textOf(expression)})` : textOf(expression);
}

/** The names of the metrics that an expression looks at. */
export function metricsIn(expression: Expression<Subject>): readonly string[] {
  if (expression.kind === "number") return [];
  if (expression.kind === "metric") return [expression.subject.metric.name];
  return [...metricsIn(expression.left), ...metricsIn(expression.right)];
}
