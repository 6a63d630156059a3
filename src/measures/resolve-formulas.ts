import { resolveSubject, type Subject } from "../model/budget-parser.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { type FigureKind, figureUnit, plainUnit } from "../model/figure-unit.ts";
import type { Expression, Formula } from "../model/formula.ts";
import type { Vocabulary } from "../model/metric.ts";
import { combine } from "./formula-kinds.ts";
import { textOf } from "./formulas.ts";
import { type KnownFormula, type KnownMetric, metricCalled, unitOf } from "./known-metrics.ts";

export interface ResolvedFormulas {
  readonly formulas: ReadonlyMap<string, KnownFormula>;
  readonly problems: readonly ConfigProblem[];
}

/** Finds what the formulas name, once it is known what was measured, and what each counts in. */
export function resolveFormulas(
  written: readonly Formula[],
  known: ReadonlyMap<string, KnownMetric>,
  vocabulary: Vocabulary,
): ResolvedFormulas {
  const resolver = new Resolver(written, known, vocabulary);
  for (const { name } of written) resolver.resolve(name);
  return resolver;
}

class Refused extends Error {
  readonly problem: ConfigProblem | undefined;
  constructor(problem: ConfigProblem | undefined) {
    super("a formula that means nothing");
    this.problem = problem;
  }
}

class Resolver implements ResolvedFormulas {
  readonly formulas = new Map<string, KnownFormula>();
  readonly problems: ConfigProblem[] = [];
  readonly #written: ReadonlyMap<string, Formula>;
  readonly #known: ReadonlyMap<string, KnownMetric>;
  readonly #vocabulary: Vocabulary;
  readonly #open = new Set<string>();
  readonly #refused = new Set<string>();

  constructor(written: readonly Formula[], known: ReadonlyMap<string, KnownMetric>, vocabulary: Vocabulary) {
    this.#written = new Map(written.map((formula) => [formula.name, formula]));
    this.#known = known;
    this.#vocabulary = vocabulary;
  }

  /** The formula of a name, whatever order they stand in; undefined for one that was refused, which is told once. */
  resolve(name: string): KnownFormula | undefined {
    const done = this.formulas.get(name);
    const formula = this.#written.get(name);
    if (done !== undefined || formula === undefined || this.#refused.has(name)) return done;
    this.#open.add(name);
    try {
      const value = this.#expression(formula.value, formula);
      const resolved = { ...formula, value, kind: this.#kindInUnit(this.#kind(value, formula), formula) };
      this.formulas.set(name, resolved);
      return resolved;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#refused.add(name);
      if (error.problem) this.problems.push(error.problem);
      return undefined;
    } finally {
      this.#open.delete(name);
    }
  }

  #expression(expression: Expression, formula: Formula): Expression<Subject> {
    if (expression.kind === "number") return expression;
    if (expression.kind !== "metric")
      return {
        ...expression,
        left: this.#expression(expression.left, formula),
        right: this.#expression(expression.right, formula),
      };
    const { metric } = expression.subject;
    if (this.#open.has(metric.text)) throw refused(formula, `${metric.text} is computed from itself`, metric.column);
    const subject = resolveSubject(expression.subject, this.#vocabulary);
    if ("problem" in subject) {
      const { message, column, suggestion } = subject.problem;
      throw refused(formula, message, column, suggestion);
    }
    return { ...expression, subject };
  }

  #kind(expression: Expression<Subject>, formula: Formula): FigureKind {
    if (expression.kind === "number") return "number";
    if (expression.kind === "metric") return this.#kindOf(expression.subject.metric.name);
    const [left, right] = [this.#kind(expression.left, formula), this.#kind(expression.right, formula)];
    const combined = combine(expression.kind, left, right);
    if (combined !== undefined) return combined.kind;
    const operands = `${textOf(expression.left)} is ${kindWords[left]}, ${textOf(expression.right)} is ${kindWords[right]}`;
    throw refused(formula, `${operands}; they cannot be ${operationWords[expression.kind]}`);
  }

  #kindOf(name: string): FigureKind {
    if (this.#written.has(name)) {
      const formula = this.resolve(name);
      if (formula === undefined) throw new Refused(undefined);
      return formula.kind;
    }
    const meant = metricCalled(name, { known: this.#known });
    if (meant === undefined) throw new Refused(undefined);
    return unitOf(meant, plainUnit).kind;
  }

  #kindInUnit(kind: FigureKind, formula: Formula): FigureKind {
    if (formula.unit === undefined) return kind;
    const wanted = figureUnit(formula.unit).kind;
    if (wanted === kind || (kind === "number" && wanted !== "ratio")) return wanted;
    if (kind === "ratio" && wanted !== "ratio") return wanted;
    const fits = wanted === "ratio" ? "only a ratio is a percentage" : `allowed: a unit of ${kindWords[kind]}, or none`;
    throw refused(formula, `comes to ${kindWords[kind]}, which ${formula.unit} is no unit of; ${fits}`);
  }
}

const kindWords: Readonly<Record<FigureKind, string>> = {
  number: "a plain number",
  ratio: "a ratio",
  time: "a time",
  rate: "a rate",
  size: "a size",
};

const operationWords = { "+": "added", "-": "subtracted", "*": "multiplied", "/": "divided" } as const;

function refused(formula: Formula, message: string, column?: number, suggestion?: string): Refused {
  const where = column === undefined ? "derived" : `derived, column ${column}`;
  return new Refused({ where, message: `${message}, in ${JSON.stringify(formula.text)}`, ...(suggestion && { suggestion }) });
}
