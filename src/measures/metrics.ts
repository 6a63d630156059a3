import type { Budget, Selector } from "../model/budget.ts";
import type { Subject } from "../model/budget-parser.ts";
import { nameMatcher } from "../model/glob.ts";
import type { Measure } from "../model/measure.ts";
import type { NoFigure } from "../model/no-figure.ts";
import { exactCount } from "../model/quantity.ts";
import { isExactSpan } from "../model/span.ts";
import { type Figure, originText, quantityOf } from "./figure.ts";
import { evaluate, metricsIn } from "./formulas.ts";
import {
  type KnownFormula,
  type KnownSeries,
  type Meant,
  type MeasuredMetrics,
  metricCalled,
  shownLabels,
} from "./known-metrics.ts";
import { figureOf } from "./read-series.ts";

/** A figure of a budget, and which of the values that it selects this one is; empty where there is one. */
export interface ScopedFigure {
  readonly scope: string;
  readonly figure: Figure;
}

/** Measures what one budget asks for: counters added up, anything else each on its own. */
export function measureMetrics(budget: Budget, metrics: MeasuredMetrics): readonly Measure[] {
  const { name } = budget.metric;
  if (name === "reports" && metrics.reports > 0)
    return [{ scope: "", found: { state: "measured", quantity: exactCount(metrics.reports) } }];
  if (name === "metrics" && metrics.known.size > 0)
    return [{ scope: "", found: { state: "measured", quantity: exactCount(metrics.known.size) } }];
  const isSettled = isOfNamedFiles(name, metrics);
  return figuresOf(budget, metrics).map(({ scope, figure }) => measureOf(budget, scope, figure, isSettled));
}

function measureOf(budget: Budget, scope: string, figure: Figure, isSettled: boolean): Measure {
  if (figure.state === "none") {
    const why =
      figure.why === "not read" ? ({ kind: "no-report" } as const) : ({ kind: "no-figure", figure: figure.why } as const);
    return { scope, found: { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } } };
  }
  const { kind, span, approximate } = figure;
  const quantity = quantityOf(span, kind, budget.limit.unit === "%" ? "percent" : "plain");
  const about = approximate && !isExactSpan(span) ? { approximate } : {};
  return {
    scope,
    found: { state: "measured", quantity, ...about, by: originText(figure.from) },
    ...(isSettled && { settled: true }),
  };
}

/** The figures that a budget or an operand of a formula selects. */
export function figuresOf(subject: Subject, metrics: MeasuredMetrics): readonly ScopedFigure[] {
  const { name } = subject.metric;
  const formula = metrics.formulas.get(name);
  if (formula) return [{ scope: "", figure: evaluatedOnce(formula, metrics) }];
  const meant = metricCalled(name, metrics);
  if (meant === undefined) return [{ scope: "", figure: { state: "none", why: "not read" } }];
  const selected = select(subject.selectors, meant, name);
  if (!Array.isArray(selected)) return [{ scope: "", figure: { state: "none", why: selected } }];
  return groupsOf(subject.selectors, meant, selected).map(({ scope, series }) => ({
    scope,
    figure: figureOf(meant, series, name),
  }));
}

/** Formulas that name one another again and again are computed once. */
const evaluated = new WeakMap<MeasuredMetrics, Map<string, Figure>>();

function evaluatedOnce(formula: KnownFormula, metrics: MeasuredMetrics): Figure {
  const known = evaluated.get(metrics) ?? new Map<string, Figure>();
  evaluated.set(metrics, known);
  const figure = known.get(formula.name) ?? evaluate(formula, (operand) => figuresOf(operand, metrics));
  known.set(formula.name, figure);
  return figure;
}

/** Whether a figure is of files alone that settings name, so that no missing report could change it. */
function isOfNamedFiles(name: string, metrics: MeasuredMetrics, seen = new Set<string>()): boolean {
  const formula = metrics.formulas.get(name);
  if (formula === undefined) return metricCalled(name, metrics)?.metric.from === "setting";
  const operands = metricsIn(formula.value).filter((operand) => !seen.has(operand));
  for (const operand of operands) seen.add(operand);
  return operands.every((operand) => isOfNamedFiles(operand, metrics, seen));
}

/** The values that all selectors fit, or why there is none. */
function select(selectors: readonly Selector[], { metric }: Meant, name: string): KnownSeries[] | NoFigure {
  let series = [...metric.series];
  for (const selector of selectors) {
    if (selector.pattern === undefined && selector.dimension === anyLabel) continue;
    const labels = labelsFitting(series, selector);
    if (labels.size > 1) return { kind: "ambiguous-label", metric: name, pattern: selector.pattern ?? "*", labels: [...labels] };
    series = series.filter((one) => fits(one, selector));
    if (series.length === 0) {
      const wanted =
        selector.dimension === anyLabel ? (selector.pattern ?? "*") : `${selector.dimension} ${selector.pattern ?? "*"}`;
      return {
        kind: "no-series",
        metric: name,
        wanted,
        has: metric.series
          .slice(0, 5)
          .map(({ labels }) => shownLabels(labels))
          .filter(Boolean),
      };
    }
  }
  return series;
}

/** The dimension that a bare word is of: a value of any label. */
export const anyLabel = "label";

function fits({ labels }: KnownSeries, { dimension, pattern }: Selector): boolean {
  const matches = pattern === undefined ? () => true : nameMatcher(pattern);
  if (dimension === anyLabel) return [...labels.values()].some(matches);
  const value = labels.get(dimension);
  return value !== undefined && matches(value);
}

/** Of a bare word, the labels that have it for a value: two of them would be two things. */
function labelsFitting(series: readonly KnownSeries[], { dimension, pattern }: Selector): ReadonlySet<string> {
  const found = new Set<string>();
  if (dimension !== anyLabel || pattern === undefined) return found;
  const matches = nameMatcher(pattern);
  for (const { labels } of series) for (const [name, value] of labels) if (matches(value)) found.add(name);
  return found;
}

interface Group {
  readonly scope: string;
  readonly series: readonly KnownSeries[];
}

function groupsOf(selectors: readonly Selector[], { metric, member }: Meant, series: readonly KnownSeries[]): readonly Group[] {
  const each = selectors.filter((selector) => selector.each).map(({ dimension }) => dimension);
  // What many percentiles come to is known of none but histograms; what many means, counts and sums do, of all.
  const isAdditive = metric.together === "sum" || member.kind === "count" || member.kind === "sum" || member.kind === "mean";
  const isEach = each.includes(anyLabel) || !isAdditive;
  const by = isEach ? undefined : [...new Set([...each, ...metric.apart])];
  const groups = new Map<string, KnownSeries[]>();
  for (const one of series) {
    const scope = shownLabels(one.labels, by);
    const group = groups.get(scope);
    if (group) group.push(one);
    else groups.set(scope, [one]);
  }
  const isOnly = groups.size === 1 && each.length === 0;
  return [...groups].map(([scope, of]) => ({ scope: isOnly ? "" : scope, series: of }));
}
