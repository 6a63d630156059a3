import type { Figure } from "../measures/figure.ts";
import { figuresOf } from "../measures/metrics.ts";
import { formatDecimal } from "../model/decimal.ts";
import type { Explanation } from "../model/explanation.ts";
import type { FigureKind } from "../model/figure-unit.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { decimalsAround, multiply, type Rational, rational } from "../model/rational.ts";
import { isExactSpan } from "../model/span.ts";
import type { JudgedBudget, Judgement } from "../model/verdict.ts";
import { countOf } from "../reports/counted.ts";
import type { MetricFacts } from "../reports/metrics-facts.ts";
import { figuresCalled, heaviest, metricSections } from "../reports/metrics-sections.ts";
import { baselineLine, baselineRemarks } from "../reports/wording-baseline.ts";
import { describeWeights } from "../reports/wording-metrics.ts";
import { isBaselineTold } from "./baseline-told.ts";

/** What a judgement of metrics is explained by. */
export function explainMetrics(judgement: Judgement, facts: MetricFacts): Explanation {
  return {
    waysToGreen: [],
    sections: () => metricSections(facts, judgement.budgets),
    places: () => [],
    remarks: [
      ...judgement.budgets.flatMap((judged) => weightRemarks(judged, facts)),
      ...baselineRemarks(facts.sought, isBaselineTold(judgement)),
    ],
    outputs: facts.reports.length === 0 ? {} : { metrics: String(facts.metrics.known.size), values: valuesOf(facts) },
    log: [...logLines(facts), ...baselineLine(facts.sought)],
  };
}

/** Of a broken sum, the parts that weigh most: that is where less of it begins. */
function weightRemarks({ budget, outcome }: JudgedBudget, { metrics }: MetricFacts): readonly Phrase[] {
  if (outcome.state !== "broken" || budget.metric.change) return [];
  const broken = new Set(outcome.by.map(({ scope }) => scope));
  return figuresOf(budget, metrics)
    .filter(({ scope }) => broken.has(scope))
    .slice(0, 5)
    .flatMap(({ figure: sum }) => {
      const parts = heaviest(sum);
      return sum.state === "figure" && parts.length > 0 ? [describeWeights(budget.text, parts, sum.kind)] : [];
    });
}

/** The names that the settings give, and the derived ones. */
function ownNames({ metrics }: MetricFacts): readonly string[] {
  const named = [...metrics.known.values()].filter(({ from }) => from === "setting").map(({ name }) => name);
  return [...named, ...metrics.formulas.keys()];
}

function valuesOf(facts: MetricFacts): string {
  const values = ownNames(facts).flatMap((name): [string, number][] => {
    const value = onlyOf(name, facts);
    if (value === undefined) return [];
    const shown = value.kind === "rate" ? multiply(value.exact, rational(1n, 60n)) : value.exact;
    return [[name, Number(formatDecimal(decimalsAround(shown).low))]];
  });
  return JSON.stringify(Object.fromEntries(values));
}

function onlyOf(name: string, { metrics }: MetricFacts): { readonly kind: FigureKind; readonly exact: Rational } | undefined {
  const [one, ...others] = figuresCalled(name, metrics);
  return others.length > 0 ? undefined : exactOf(one?.figure);
}

function exactOf(value: Figure | undefined): { readonly kind: FigureKind; readonly exact: Rational } | undefined {
  if (value?.state !== "figure" || !isExactSpan(value.span) || value.span.low === null) return undefined;
  return { kind: value.kind, exact: value.span.low };
}

const mostProposals = 8;

/** Budget lines that today's figures meet with some room: of those that settings name, else of the first of the reports. */
export function proposals(facts: MetricFacts): readonly string[] {
  const own = ownNames(facts);
  const names = own.length > 0 ? own : [...facts.metrics.known.keys()];
  const lines = names.flatMap((name) => {
    const value = onlyOf(name, facts);
    return value === undefined || value.exact.top < 0n ? [] : [`${name} <= ${roundedUp(value.exact, value.kind)}`];
  });
  return lines.slice(0, mostProposals);
}

const shownIn: Readonly<Record<FigureKind, readonly (readonly [unit: string, size: number])[]>> = {
  number: [["", 1]],
  ratio: [["", 1]],
  time: [
    ["h", 3_600_000],
    ["min", 60_000],
    ["s", 1_000],
    ["ms", 1],
  ],
  size: [
    ["GB", 1e9],
    ["MB", 1e6],
    ["kB", 1e3],
    ["B", 1],
  ],
  rate: [["/s", 60]],
};

/** Up to two digits that count, in the largest unit that it fills: 482,123,456 bytes become 490MB. */
function roundedUp(value: Rational, kind: FigureKind): string {
  const base = Number(formatDecimal(decimalsAround(value).high));
  const units = shownIn[kind];
  const [unit, size] = units.find(([, of]) => base >= of) ?? units.at(-1) ?? ["", 1];
  const inUnits = base / size;
  if (inUnits === 0) return `0${unit}`;
  const digits = Math.floor(Math.log10(inUnits)) - 1;
  const step = 10 ** digits;
  const rounded = Number((Math.ceil(inUnits / step - 1e-9) * step).toFixed(Math.max(0, -digits)));
  return `${rounded}${unit}`;
}

function logLines({ reports, passedOver }: MetricFacts): readonly Phrase[] {
  const read = reports.map(
    ({ file, format, metrics }) =>
      say`Read ${code(file)}: ${format === undefined ? say`` : say`${figure(format)}, `}${figure(countOf(metrics, format === undefined ? "figures" : "metrics"))}`,
  );
  const shown = read.length > 50 ? [...read.slice(0, 50), say`… and ${read.length - 50} more files`] : read;
  return [...shown, ...passedOver.map(({ file, why }) => say`Did not use ${code(file)}: ${why}`)];
}
