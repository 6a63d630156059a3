import type { Budget, Selector } from "./budget.ts";
import { subjectOf } from "./budget.ts";
import { type BudgetLine, BudgetSyntaxFailure, parseBudgetLine, type Token, type Word } from "./budget-grammar.ts";
import { type Decimal, formatDecimal } from "./decimal.ts";
import { type Limit, units } from "./limit.ts";
import type { Dimension, Metric, Vocabulary } from "./metric.ts";
import { nearest } from "./nearest.ts";

/** What is wrong with a budget line; `column` counts from 1. */
export interface BudgetProblem {
  readonly column: number;
  readonly message: string;
  readonly suggestion?: string;
}

export type ParsedBudget =
  | { readonly state: "budget"; readonly budget: Budget }
  | { readonly state: "blank" }
  | { readonly state: "wrong"; readonly problem: BudgetProblem };

/** Reads one budget line and checks it against what the gate can measure. */
export function parseBudget(text: string, vocabulary: Vocabulary): ParsedBudget {
  try {
    const line = parseBudgetLine(text);
    return line ? { state: "budget", budget: resolve(line, vocabulary) } : { state: "blank" };
  } catch (error) {
    if (error instanceof BudgetSyntaxFailure) {
      const { column, found, allowed } = error.problem;
      return { state: "wrong", problem: { column, message: `found ${found}; allowed here: ${allowed}` } };
    }
    if (error instanceof BudgetMeaningFailure) return { state: "wrong", problem: error.problem };
    throw error;
  }
}

class BudgetMeaningFailure extends Error {
  readonly problem: BudgetProblem;
  constructor(at: Token, message: string, suggestion?: string) {
    super(message);
    this.problem = { column: at.column, message, ...(suggestion !== undefined && { suggestion }) };
  }
}

/** What a budget or a formula looks at. */
export type Subject = Pick<Budget, "metric" | "patch" | "selectors">;

/** Checks a metric and its selectors against what the gate can measure. */
export function resolveSubject(
  line: Pick<BudgetLine, "metric" | "selectors">,
  vocabulary: Vocabulary,
): Subject | { readonly problem: BudgetProblem } {
  try {
    const metric = resolveMetric(line.metric, vocabulary);
    return { metric, ...resolveSelectors(line, metric, vocabulary) };
  } catch (error) {
    if (error instanceof BudgetMeaningFailure) return { problem: error.problem };
    throw error;
  }
}

function resolve(line: BudgetLine, vocabulary: Vocabulary): Budget {
  const metric = resolveMetric(line.metric, vocabulary);
  const limit = resolveLimit(line, metric);
  const { patch, selectors } = resolveSelectors(line, metric, vocabulary);
  const level = line.level ?? metric.level ?? "fail";
  const subject = subjectOf(
    { metric, patch, selectors },
    vocabulary.dimensions.map((dimension) => dimension.name),
  );
  const shownLevel = level === (metric.level ?? "fail") ? "" : `${level}: `;
  return { level, metric, patch, selectors, limit, text: `${shownLevel}${subject} ${limit.op} ${limit.text}` };
}

function resolveMetric(name: Token, vocabulary: Vocabulary): Metric {
  const metric = vocabulary.metrics.find((one) => one.name === name.text) ?? vocabulary.openMetric?.(name.text);
  if (metric) return metric;
  const names = [...vocabulary.metrics.map((one) => one.name), ...(vocabulary.openNames ?? [])];
  const near = Object.hasOwn(vocabulary.meant ?? {}, name.text) ? vocabulary.meant?.[name.text] : nearest(name.text, names);
  const more = names.length > shownNames ? `, … ${names.length - shownNames} more` : "";
  const known = near === undefined ? `; known: ${names.slice(0, shownNames).join(", ")}${more}` : "";
  throw new BudgetMeaningFailure(name, `no metric ${JSON.stringify(name.text)}${known}`, near);
}

/** Of those that were measured there may be thousands. */
const shownNames = 50;

function resolveLimit({ op, value, unit, valueToken }: BudgetLine, metric: Metric): Limit {
  const measures = units[unit].measures;
  const allowed = allowedUnits(metric);
  if (!metric.anyUnit && !allowed.some((one) => one.measures === measures)) {
    const what = allowed.map((one) => one.shown).join(" or ");
    const given = unit === "" ? `${valueToken.text} has no unit` : `${valueToken.text} is ${unitNames[measures]}`;
    const suggestion = unit === "" && allowed[0]?.measures === "percent" ? percentMeant(value) : undefined;
    throw new BudgetMeaningFailure(valueToken, `${metric.name} is ${what}; ${given}`, suggestion);
  }
  if (metric.kind === "share" && !metric.anyUnit && !metric.change && value.digits > 100n * 10n ** BigInt(value.scale)) {
    throw new BudgetMeaningFailure(valueToken, `${valueToken.text} is more than all: a share is at most 100%`);
  }
  if (metric.change && metric.kind === "share" && value.digits > 0n && isNarrowBand(value)) {
    throw new BudgetMeaningFailure(
      valueToken,
      `${valueToken.text} is narrower than what is shown; allowed: 0pp, or at least 0.01pp`,
      "0.01pp",
    );
  }
  const scaled = { digits: value.digits * units[unit].factor, scale: value.scale };
  return { op, value: scaled, unit, text: valueToken.text };
}

/** 0.99 is nearly always meant as 99 %: as a percentage of less than 1 it would quietly ask for nothing. */
function percentMeant({ digits, scale }: Decimal): string {
  const isFraction = digits <= 10n ** BigInt(scale);
  return `${formatDecimal(isFraction ? { digits: digits * 100n, scale } : { digits, scale })}%`;
}

/** Shares are shown with two decimals: within less than one of those, nobody could see why a gate is red. */
function isNarrowBand({ digits, scale }: Decimal): boolean {
  return digits * 100n < 10n ** BigInt(scale);
}

type Measures = (typeof units)[keyof typeof units]["measures"];
const unitNames: Readonly<Record<Measures, string>> = {
  plain: "a plain number",
  percent: "a percentage",
  points: "a number of percentage points",
  time: "a time",
  rate: "a rate",
  size: "a size",
};

interface AllowedUnit {
  readonly measures: Measures;
  readonly shown: string;
}

/** The units that fit a metric. A change is in the metric's own unit or in percent of the baseline; of a share, in points. */
function allowedUnits(metric: Metric): readonly AllowedUnit[] {
  if (metric.change && metric.kind === "share") return [{ measures: "points", shown: "a difference of shares in pp" }];
  const own = ownUnit(metric);
  const percent: AllowedUnit = { measures: "percent", shown: "a percentage in %" };
  if (metric.ratio && !metric.change) return metric.ratio === "in-percent" ? [percent] : [own, percent];
  return metric.change ? [own, { measures: "percent", shown: "in % of the baseline" }] : [own];
}

function ownUnit(metric: Metric): AllowedUnit {
  switch (metric.kind) {
    case "share":
      return { measures: "percent", shown: "a share in %" };
    case "count":
      return { measures: "plain", shown: "a count without a unit" };
    case "number":
      return metric.percent
        ? { measures: "percent", shown: "a percentage in %" }
        : { measures: "plain", shown: "a number without a unit" };
    case "time":
      return { measures: "time", shown: "a time in ms, s, min, h or d" };
    case "rate":
      return { measures: "rate", shown: "a rate in /s or /min" };
    case "size":
      return { measures: "size", shown: "a size in B, kB, MB, GB, KiB, MiB or GiB" };
  }
}

function resolveSelectors(
  line: Pick<BudgetLine, "selectors">,
  metric: Metric,
  vocabulary: Vocabulary,
): Pick<Budget, "patch" | "selectors"> {
  let patch = false;
  const selectors: Selector[] = [];
  for (const words of line.selectors) {
    const first = words[0];
    if (first === undefined) continue;
    if (isKeyword(first, "patch") && words.length === 1) {
      if (!vocabulary.patch)
        throw new BudgetMeaningFailure(first, "patch selects what a change touched, which this gate does not measure");
      if (metric.change)
        throw new BudgetMeaningFailure(first, `${metric.name} compares with a baseline, which knows nothing of a change's lines`);
      if (!metric.patch) throw new BudgetMeaningFailure(first, noPatch(metric, vocabulary));
      if (patch) throw new BudgetMeaningFailure(first, "patch stands twice");
      patch = true;
      continue;
    }
    selectors.push(resolveSelector(words, metric, vocabulary, selectors));
  }
  const order = vocabulary.dimensions.map((dimension) => dimension.name);
  return { patch, selectors: selectors.sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension)) };
}

function noPatch({ name }: Metric, { metrics }: Vocabulary): string {
  const others = metrics.filter((metric) => metric.patch).map((metric) => metric.name);
  return `${name} cannot be narrowed to what a change touched; these can: ${others.join(", ")}`;
}

function resolveSelector(words: readonly Word[], metric: Metric, vocabulary: Vocabulary, before: readonly Selector[]): Selector {
  const rest = [...words];
  const first = words[0] as Word;
  const each = isKeyword(first, "each");
  if (each) rest.shift();
  const dimension = takeDimension(rest, first, vocabulary);
  const pattern = rest.shift();
  if (rest[0])
    throw new BudgetMeaningFailure(
      rest[0],
      `found ${JSON.stringify(rest[0].text)} after the pattern; a pattern with a space is written "in quotes"`,
    );
  if (pattern === undefined && !each)
    throw new BudgetMeaningFailure(first, `${dimension.name} needs a pattern: [${dimension.name} NAME]`);
  if (metric.dimensions && !metric.dimensions.includes(dimension.name)) {
    throw new BudgetMeaningFailure(
      first,
      `${metric.name} cannot be narrowed by ${dimension.name}; it has ${metric.dimensions.join(", ") || "no dimension"}${nameIt(metric, words)}`,
    );
  }
  if (before.some((one) => one.dimension === dimension.name)) {
    throw new BudgetMeaningFailure(
      first,
      `${dimension.name} stands twice; selectors of different dimensions narrow, one dimension takes one pattern`,
    );
  }
  if (pattern) checkValue(pattern, dimension);
  return { dimension: dimension.name, pattern: pattern?.text, each: each || metric.pointwise === true };
}

/** Of a metric with one dimension that is not the first: how to say what was meant for it. */
function nameIt({ dimensions = [] }: Metric, words: readonly Word[]): string {
  const [dimension, ...others] = dimensions;
  const [each, pattern] = words[0] && isKeyword(words[0], "each") ? ["each ", words[1]] : ["", words[0]];
  const isNamed = words.length > (each === "" ? 1 : 2);
  if (dimension === undefined || others.length > 0 || isNamed) return "";
  return `: [${each}${dimension}${pattern === undefined ? "" : ` ${pattern.quoted ? JSON.stringify(pattern.text) : pattern.text}`}]`;
}

function takeDimension(rest: Word[], first: Word, vocabulary: Vocabulary): Dimension {
  const word = rest[0];
  if (word === undefined) return vocabulary.dimensions[0];
  const named = word.quoted ? undefined : vocabulary.dimensions.find((dimension) => dimension.name === word.text);
  if (named) {
    rest.shift();
    return named;
  }
  if (rest.length > 1 && vocabulary.openDimension) {
    rest.shift();
    return vocabulary.openDimension(word.text);
  }
  if (rest.length > 1) {
    const names = vocabulary.dimensions.map((dimension) => dimension.name);
    throw new BudgetMeaningFailure(
      word,
      `no dimension ${JSON.stringify(word.text)}; known: ${names.join(", ")}; a pattern with a space is written "in quotes"`,
      nearest(word.text, names),
    );
  }
  if (isKeyword(word, "each") && word !== first) throw new BudgetMeaningFailure(word, "each stands twice");
  return vocabulary.dimensions[0];
}

/** A name that cannot exist is a typo, and a typo must never count as "none of it". */
function checkValue(pattern: Word, dimension: Dimension): void {
  if (dimension.form && !dimension.form.matches.test(pattern.text)) {
    const message = `no ${dimension.name} is ${JSON.stringify(pattern.text)}; allowed: ${dimension.form.allowed}`;
    throw new BudgetMeaningFailure(pattern, message, dimension.form.meant(pattern.text));
  }
  if (!dimension.values || /[*?]/.test(pattern.text) || dimension.values.includes(pattern.text)) return;
  const known = dimension.values.length > 0 ? dimension.values.join(", ") : "none is declared";
  throw new BudgetMeaningFailure(
    pattern,
    `no ${dimension.name} ${JSON.stringify(pattern.text)}; known: ${known}`,
    nearest(pattern.text, dimension.values),
  );
}

function isKeyword(word: Word, keyword: string): boolean {
  return !word.quoted && word.text === keyword;
}
