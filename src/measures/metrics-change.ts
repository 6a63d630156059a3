import { type Budget, subjectOf } from "../model/budget.ts";
import {
  type EarlierRun,
  type Figures,
  keptFigures,
  keptNameLength,
  keptScopes,
  type Like,
  seriesLike,
} from "../model/figures-baseline.ts";
import type { Measure } from "../model/measure.ts";
import { onFigure } from "./change-metric.ts";
import type { ComparedFigure } from "./compared-figures.ts";
import { changesSince, earlierOf, type SoughtFigures } from "./earlier-runs.ts";
import { figureOf } from "./figure-change.ts";
import type { MeasuredMetrics } from "./known-metrics.ts";
import { anyLabel, measureMetrics } from "./metrics.ts";
import { worstFirst } from "./worst-first.ts";

/** What the change of a metric is held against. */
export interface MetricHistory {
  readonly metrics: MeasuredMetrics;
  /** The machine that figures were measured on, where somebody says that it matters. */
  readonly runner: string | undefined;
  readonly sought?: SoughtFigures;
}

/** A size is the same on every machine; a time is not, which only `runner` says. */
export function likeOfMetrics({ runner }: Pick<MetricHistory, "runner">): Like {
  return runner === undefined ? [] : [["runner", runner]];
}

/** Measures what a budget on a change asks for, the worst first. */
export function measureMetricChange(budget: Budget, history: MetricHistory): readonly Measure[] {
  const like = likeOfMetrics(history);
  const name = asked(budget);
  const figures = measuredNow(budget, history).map((measure) => ({ measure, like, of: measure.scope, name }));
  return worstFirst(budget, changesSince(budget, "metric-budget", figures, history.sought));
}

/** By what a figure is known again: the same metric with other selectors is another one. */
function asked(budget: Budget): string {
  return subjectOf(onFigure(budget), [anyLabel]);
}

/** A limit in % is one of a change: the figure itself is a plain one, also of a ratio. */
function measuredNow(budget: Budget, { metrics }: Pick<MetricHistory, "metrics">): readonly Measure[] {
  const plain = onFigure(budget);
  return measureMetrics({ ...plain, limit: { ...plain.limit, unit: "" } }, metrics);
}

/** What this run leaves for later ones: what budgets on changes ask for. */
export function figuresOfMetrics(
  history: Pick<MetricHistory, "metrics">,
  budgets: readonly Budget[],
  stamp: Pick<EarlierRun, "at" | "commit">,
): EarlierRun {
  const scopes = new Map<string, Map<string, NonNullable<ReturnType<typeof figureOf>>>>();
  for (const budget of changesAmong(budgets))
    for (const { scope, found } of measuredNow(budget, history)) {
      const figure = found.state === "measured" ? figureOf(found.quantity) : undefined;
      const isKept = scope.length <= keptNameLength && asked(budget).length <= keptNameLength;
      const figures = scopes.get(scope) ?? new Map();
      if (figure === undefined || !isKept || figures.size >= keptFigures || (scope !== "" && scopes.size > keptScopes)) continue;
      scopes.set(scope, figures.set(asked(budget), figure));
    }
  return { ...stamp, scopes: scopes satisfies ReadonlyMap<string, Figures> };
}

/** One budget for each figure whose change is asked for. */
function changesAmong(budgets: readonly Budget[]): readonly Budget[] {
  const changes = budgets.filter(({ metric }) => metric.change);
  return [...new Map(changes.map((budget) => [asked(budget), budget])).values()];
}

/** The figures whose changes are asked for beside those of earlier runs. */
export function metricsSince(history: MetricHistory, budgets: readonly Budget[]): readonly ComparedFigure[] {
  const { sought } = history;
  const series = sought?.state === "found" ? seriesLike(sought.baseline, likeOfMetrics(history)) : undefined;
  if (series === undefined) return [];
  return changesAmong(budgets).flatMap((budget) =>
    measuredNow(budget, history).flatMap(({ scope, found }): readonly ComparedFigure[] => {
      const now = found.state === "measured" ? figureOf(found.quantity) : undefined;
      const name = asked(budget);
      const before = now ? earlierOf(series, { of: scope, name, kind: now.kind }) : [];
      return now && before.length > 0 ? [{ of: scope, name, kind: now.kind, now: [now.span], before }] : [];
    }),
  );
}
