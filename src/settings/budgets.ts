import { type Budget, budgetKey, withoutLimit } from "../model/budget.ts";
import { parseBudget } from "../model/budget-parser.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { Vocabulary } from "../model/metric.ts";
import type { CountText, Input, Inputs, Line, PercentText, Settings } from "./declare.ts";
import type { RawSettings } from "./parse.ts";

/** A budget and the setting that it came from, for the summary and for messages. */
export interface SourcedBudget {
  readonly budget: Budget;
  /** `budgets`, or the input that is a short way to write it. */
  readonly setting: string;
  readonly origin: string;
}

/**
 * The budgets of one source: its `budgets` lines and the inputs that are short ways to write one. The same thing twice
 * in one source is a problem, because nobody can tell which was meant.
 */
export function budgetsOf<I extends Inputs>(
  inputs: I,
  settings: Settings<I>,
  raw: RawSettings,
  vocabulary: Vocabulary,
): { budgets: SourcedBudget[]; problems: ConfigProblem[] } {
  const budgets = new Map<string, SourcedBudget>();
  const problems: ConfigProblem[] = [];
  for (const { line, setting } of budgetLines(inputs, settings)) {
    const origin = line.origin ?? raw.get(setting)?.origin ?? setting;
    const parsed = parseBudget(line.text, vocabulary);
    if (parsed.state === "blank") continue;
    if (parsed.state === "wrong") {
      const { column, message, suggestion } = parsed.problem;
      const where =
        line.origin === undefined
          ? `${setting}, line ${line.line}, column ${column} (${origin})`
          : `${setting}, column ${column} (${origin})`;
      problems.push({ where, message: `${message}, in ${JSON.stringify(line.text.trim())}`, ...(suggestion && { suggestion }) });
      continue;
    }
    const key = budgetKey(parsed.budget);
    const twin = budgets.get(key);
    if (twin)
      problems.push({
        where: `${setting}, line ${line.line} (${origin})`,
        message: `${parsed.budget.text} limits the same thing as ${twin.budget.text} (${twin.origin})`,
      });
    else budgets.set(key, { budget: parsed.budget, setting, origin: `${setting} (${origin})` });
  }
  return { budgets: [...budgets.values()], problems };
}

function* budgetLines<I extends Inputs>(inputs: I, settings: Settings<I>): Generator<{ line: Line; setting: string }> {
  // The short inputs first: they are the everyday limits, and the summary keeps this order.
  const shortFirst = Object.entries(inputs).sort(([, a], [, b]) => Number(isShortWay(b)) - Number(isShortWay(a)));
  for (const [name, input] of shortFirst) {
    const value: unknown = settings[name];
    if (value === undefined) continue;
    const ofChoice = typeof value === "string" ? input.choiceBudgets?.[value] : undefined;
    for (const text of ofChoice ?? []) yield { line: { text, line: 1 }, setting: name };
    if (input.budget !== undefined)
      yield { line: { text: input.budget + (value as PercentText | CountText).text, line: 1 }, setting: name };
    else if (input.type === "budgets") for (const line of value as readonly Line[]) yield { line, setting: name };
  }
}

/** Limits of a gate that hold where the project sets none of its own for the same thing. */
export interface DefaultBudgets<I extends Inputs> {
  readonly lines: (settings: Settings<I>) => readonly string[];
  /** Whether a budget of the project speaks of what a default one judges, in the scope that its selectors name. */
  readonly concerns: (budget: Budget, standard: Budget) => boolean;
}

/**
 * The project's budgets, and the defaults that they leave something to judge. A budget that only warns takes nothing from a
 * default that fails: a gate must not become harmless by a warning.
 */
export function withDefaults<I extends Inputs>(
  own: readonly SourcedBudget[],
  defaults: DefaultBudgets<I> | undefined,
  settings: Settings<I>,
  vocabulary: Vocabulary,
): readonly SourcedBudget[] {
  if (defaults === undefined) return own;
  const written = own.map(({ budget }) => budget);
  const failing = written.filter(({ level }) => level === "fail");
  const standards = defaults.lines(settings).map((line) => defaultBudget(line, vocabulary));
  const left = standards.flatMap((standard): SourcedBudget[] => {
    const weighed = standard.level === "fail" ? failing : written;
    const others = [...weighed, ...standards.filter((one) => one !== standard)];
    const besides = others.filter((one) => defaults.concerns(one, standard));
    if (besides.some((one) => coversAll(one, standard))) return [];
    const named = besides.map(withoutLimit);
    const origin = named.length === 0 ? "default" : `default, besides ${named.join(", ")}`;
    return [{ budget: { ...standard, besides }, setting: "default", origin }];
  });
  return [...own, ...left];
}

function defaultBudget(line: string, vocabulary: Vocabulary): Budget {
  const parsed = parseBudget(line, vocabulary);
  if (parsed.state !== "budget") throw new Error(`the default budget ${line} is not understood`);
  return parsed.budget;
}

/** Whether nothing is left of a default: what the budget selects is all that the default does. */
function coversAll({ selectors }: Budget, standard: Budget): boolean {
  return selectors.every(
    ({ dimension, pattern }) =>
      pattern === undefined || standard.selectors.some((one) => one.dimension === dimension && one.pattern === pattern),
  );
}

function isShortWay({ budget, choiceBudgets }: Input): boolean {
  return budget !== undefined || choiceBudgets !== undefined;
}

/** What is nearer to the run replaces what is farther by metric, selectors and direction, and leaves the rest. */
export function mergeBudgets(farther: readonly SourcedBudget[], nearer: readonly SourcedBudget[]): SourcedBudget[] {
  const merged = new Map(farther.map((one) => [budgetKey(one.budget), one]));
  for (const one of nearer) merged.set(budgetKey(one.budget), one);
  return [...merged.values()];
}
