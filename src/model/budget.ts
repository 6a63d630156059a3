import { directionOf, type Limit } from "./limit.ts";
import type { Metric } from "./metric.ts";

export type Level = "fail" | "warn";

/** A pattern of one dimension: a literal name or a glob, as the dimension says. */
export interface Selector {
  readonly dimension: string;
  /** Undefined stands for everything, which only `each` can say. */
  readonly pattern: string | undefined;
  /** Every match is held on its own, instead of their sum. */
  readonly each: boolean;
}

/** A budget that the vocabulary of its gate understands. */
export interface Budget {
  readonly level: Level;
  readonly metric: Metric;
  readonly patch: boolean;
  /** At most one of a dimension, in the order of the gate's dimensions. */
  readonly selectors: readonly Selector[];
  readonly limit: Limit;
  /** The line as it reads in one spelling: `lines[src/**] >= 80%`. */
  readonly text: string;
  /** Of a default: the project's own budgets, whose scopes it leaves to them. */
  readonly besides?: readonly Budget[];
}

/** Budgets with the same key limit the same thing the same way: the nearer source replaces the farther one. */
export function budgetKey(budget: Budget): string {
  return JSON.stringify([budget.level, budget.metric.name, budget.patch, budget.selectors, directionOf(budget.limit.op)]);
}

/** A budget's line without its limit. */
export function withoutLimit({ text, limit }: Pick<Budget, "text" | "limit">): string {
  return text.slice(0, text.lastIndexOf(` ${limit.op} `));
}

/** What a budget looks at, without its limit: `lines[each src/**]`. The first of the gate's dimensions needs no name. */
export function subjectOf(budget: Pick<Budget, "metric" | "patch" | "selectors">, dimensions: readonly string[]): string {
  const parts = budget.selectors.map((selector) => formatSelector(selector, dimensions, budget.metric));
  if (budget.patch) parts.unshift("patch");
  return parts.length === 0 ? budget.metric.name : `${budget.metric.name}[${parts.join(", ")}]`;
}

/** `each` is not said where a pattern means it anyway. */
function formatSelector(selector: Selector, dimensions: readonly string[], { pointwise }: Metric): string {
  const words = selector.each && !(pointwise && selector.pattern !== undefined) ? ["each"] : [];
  if (selector.dimension !== dimensions[0]) words.push(selector.dimension);
  if (selector.pattern !== undefined) words.push(quoteIfNeeded(selector.pattern, ["each", "patch", ...dimensions]));
  return words.join(" ");
}

/** Quotes what would not read back as one bare pattern. */
function quoteIfNeeded(pattern: string, keywords: readonly string[]): string {
  const needed = /[\],"\s]/.test(pattern) || pattern === "" || keywords.includes(pattern);
  return needed ? `"${pattern.replace(/["\\]/g, "\\$&")}"` : pattern;
}
