import { changingFigure } from "../measures/change-metric.ts";
import { type Figure, originText, quantityOf, type Part as SumPart } from "../measures/figure.ts";
import { metricsIn } from "../measures/formulas.ts";
import { isDistribution, type KnownMetric, type MeasuredMetrics, shownLabels } from "../measures/known-metrics.ts";
import { figuresOf, type ScopedFigure } from "../measures/metrics.ts";
import { metricsSince } from "../measures/metrics-change.ts";
import type { Section } from "../model/explanation.ts";
import { code, figure, join, type Part, type Phrase, say } from "../model/phrase.ts";
import { compareRationals, decimalsAround, inverse, multiply, rational, zero } from "../model/rational.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import { earlierRunsSection } from "./earlier-runs-section.ts";
import { budgetSection } from "./headroom.ts";
import type { MetricFacts } from "./metrics-facts.ts";
import { bar, formatCount, formatQuantity } from "./numbers.ts";
import { describePassedOver } from "./wording.ts";
import { describeSource } from "./wording-baseline.ts";
import { describeNoFigure } from "./wording-metrics.ts";

/** The tables of metrics: headroom, what weighs in broken sums, what is derived, what no budget holds, and how it was read. */
export function metricSections(facts: MetricFacts, budgets: readonly JudgedBudget[]): readonly Section[] {
  if (facts.reports.length === 0) return [];
  return [
    ...budgetSection(budgets),
    ...changeSections(facts, budgets),
    ...budgets.flatMap((judged) => weightSection(judged, facts.metrics)),
    ...derivedSection(facts.metrics),
    ...unheldSection(facts, budgets),
    ...unnamedSection(facts),
    readSection(facts),
  ];
}

/** Figures whose changes are held, beside those of earlier runs. */
function changeSections(facts: MetricFacts, budgets: readonly JudgedBudget[]): readonly Section[] {
  const { sought } = facts;
  if (sought?.state !== "found") return [];
  const since = metricsSince(
    facts,
    budgets.map(({ budget }) => budget),
  );
  return earlierRunsSection(since, say`From ${describeSource(sought.source, sought.baseline)}.`);
}

const shownParts = 15;

/** Which values of a broken sum weigh how much. */
function weightSection({ budget, outcome }: JudgedBudget, metrics: MeasuredMetrics): readonly Section[] {
  if (outcome.state !== "broken" || budget.metric.change) return [];
  const broken = new Set(outcome.by.map(({ scope }) => scope));
  const found = figuresOf(budget, metrics).filter(({ scope }) => broken.has(scope));
  return found.slice(0, 5).flatMap(({ scope, figure: sum }): readonly Section[] => {
    const parts = heaviest(sum);
    if (sum.state !== "figure" || parts.length === 0) return [];
    const rows = parts.slice(0, shownParts).map((part) => weightRow(part, sum));
    const where = scope === "" ? say`` : say` in ${code(scope)}`;
    const columns = [{ title: "Part" }, { title: "Value", align: "right" as const }, { title: "Weighs" }];
    return [
      { title: say`What ${code(budget.text)}${where} is made of`, table: { columns, rows, more: parts.length - rows.length } },
    ];
  });
}

/** The parts of a sum that add something, the heaviest first. */
export function heaviest(sum: Figure): readonly SumPart[] {
  if (sum.state !== "figure") return [];
  const positive = sum.parts.filter(({ span }) => span.high === null || compareRationals(span.high, zero) > 0);
  return positive.toSorted((a, b) => (a.span.high && b.span.high ? compareRationals(b.span.high, a.span.high) : 0));
}

function weightRow({ name, span }: SumPart, sum: Extract<Figure, { state: "figure" }>): readonly (Phrase | Part)[] {
  const value = figure(formatQuantity(quantityOf(span, sum.kind, "plain")));
  const whole = sum.span.high;
  if (!whole || !span.high || compareRationals(whole, zero) <= 0) return [code(name), value, say``];
  const { low } = decimalsAround(multiply(multiply(span.high, inverse(whole)), rational(1000n, 1n)), 0);
  const part = Math.min(1000, Number(low.digits));
  return [code(name), value, figure(`${bar({ part, whole: 1000 })} ${Math.floor(part / 10)}%`)];
}

function derivedSection(metrics: MeasuredMetrics): readonly Section[] {
  if (metrics.formulas.size === 0) return [];
  const rows = [...metrics.formulas.values()].map(({ name, unit }) => {
    const [found] = figuresCalled(name, metrics);
    const value = found?.figure;
    return [code(name), shownFigure(value, unit === "%" ? "percent" : "plain"), formulaCell(value)];
  });
  const columns = [{ title: "Figure" }, { title: "Value", align: "right" as const }, { title: "Computed from" }];
  return [{ title: say`Derived figures`, table: { columns, rows } }];
}

function formulaCell(value: Figure | undefined): Phrase {
  if (value?.state === "none") return value.why === "not read" ? say`${figure("not read")}` : describeNoFigure(value.why);
  const [origin] = value?.from ?? [];
  if (origin?.kind !== "formula") return say``;
  const operands = origin.operands.map(({ text, figure: of }) => say`${code(text)} ${shownFigure(of)}`);
  return say`${code(origin.text)}: ${join(operands, ", ")}`;
}

function shownFigure(value: Figure | undefined, as: "plain" | "percent" = "plain"): Phrase {
  if (value?.state !== "figure") return say`${figure("-")}`;
  return say`${figure(formatQuantity(quantityOf(value.span, value.kind, as)))}`;
}

/** The figures of a name, whatever a budget would select of them. */
export function figuresCalled(name: string, metrics: MeasuredMetrics): readonly ScopedFigure[] {
  const subject = { metric: { name, kind: "number", description: "" }, patch: false, selectors: [] } as const;
  return figuresOf(subject, metrics);
}

const shownUnheld = 100;

/** What nobody holds is listed, so that a limit can be set. */
function unheldSection({ metrics }: MetricFacts, budgets: readonly JudgedBudget[]): readonly Section[] {
  const held = new Set(budgets.map(({ budget }) => (budget.metric.change ? changingFigure(budget) : budget.metric.name)));
  for (const { value } of metrics.formulas.values()) for (const name of metricsIn(value)) held.add(name);
  const isHeld = (name: string) => held.has(name) || [...held].some((one) => one.startsWith(`${name}.`));
  const left = [...metrics.known.values()].filter(({ name, apart }) => apart.length === 0 && !isHeld(name));
  if (left.length === 0) return [];
  const rows = left.slice(0, shownUnheld).map((metric) => unheldRow(metric, metrics));
  const columns = [
    { title: "Metric" },
    { title: "Values", align: "right" as const },
    { title: "Value", align: "right" as const },
    { title: "From" },
  ];
  return [
    {
      title: say`${figure(countOf(left.length, "metrics"))} without a budget`,
      folded: true,
      table: { columns, rows, more: left.length - rows.length },
    },
  ];
}

function unheldRow(metric: KnownMetric, metrics: MeasuredMetrics): readonly (Phrase | Part)[] {
  const shown = isDistribution(metric) ? `${metric.name}.mean` : metric.name;
  const found = figuresCalled(shown, metrics);
  const [first] = found;
  const [one] = metric.series;
  const labels = one === undefined || found.length === 1 ? "" : shownLabels(one.labels);
  const value =
    found.length === 1
      ? shownFigure(first?.figure)
      : say`${figure("each its own, such as ")}${shownFigure(first?.figure)}${labels === "" ? say`` : say` (${labels})`}`;
  const from = first?.figure.state === "figure" ? originText(first.figure.from) : (one?.file ?? "");
  return [code(shown), figure(formatCount(metric.series.length)), value, say`${from}`];
}

function unnamedSection({ unnamed }: MetricFacts): readonly Section[] {
  if (unnamed.length === 0) return [];
  const rows = unnamed
    .slice(0, 25)
    .map(({ name, file }) => [code(name), code(`my-name: ${file}#${/[\s"{}()/]/.test(name) ? JSON.stringify(name) : name}`)]);
  return [
    {
      title: say`${figure(countOf(unnamed.length, "metrics"))} that no budget can spell`,
      folded: true,
      intro: say`A line of ${code("metrics")} gives one a name.`,
      table: { columns: [{ title: "Metric" }, { title: "A line that names it" }], rows, more: unnamed.length - rows.length },
    },
  ];
}

function readSection({ reports, passedOver }: MetricFacts): Section {
  const rows = reports.slice(0, 100).map(({ file, format, metrics, notes }) => [
    code(file),
    figure(format ?? "-"),
    figure(formatCount(metrics)),
    join(
      notes.slice(0, 5).map((note) => say`${figure(note.id)}: ${note.text}`),
      "; ",
    ),
  ]);
  return {
    title: say`How the files were read (${figure(countOf(reports.length, "files"))})`,
    folded: true,
    intro: say`Counters are added up over their labels, anything else is each value on its own. Percentiles of histograms lie between two edges of buckets.${describePassedOver(passedOver)}`,
    table: {
      columns: [{ title: "File" }, { title: "Format" }, { title: "Metrics", align: "right" }, { title: "Notes" }],
      rows,
      more: reports.length - rows.length,
    },
  };
}
