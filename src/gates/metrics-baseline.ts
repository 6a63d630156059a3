import { figuresOfMetrics, likeOfMetrics } from "../measures/metrics-change.ts";
import type { BaselineHead } from "../model/baseline.ts";
import type { FiguresBaseline } from "../model/figures-baseline.ts";
import type { MetricFacts } from "../reports/metrics-facts.ts";
import { isWanted } from "./baseline-search.ts";
import { figuresBaselineKind } from "./figures-baseline.ts";
import type { BaselineSearch } from "./gate.ts";
import type { MetricInputs } from "./metric-budget.ts";

/** Adds the figures of earlier runs to the facts, where a budget asks for them or they are simply there. */
export async function findMetricsBaseline(
  facts: MetricFacts,
  { settings, budgets, searched }: BaselineSearch<MetricInputs>,
): Promise<MetricFacts> {
  if (!budgets.some(({ metric }) => metric.change) && !(await isWanted(searched, settings))) return facts;
  const { findBaseline } = await import("./find-baseline.ts");
  return { ...facts, sought: await findBaseline(searched, figuresBaselineKind, { renames: "not" }) };
}

/** Today's figures, for later runs: those whose changes budgets hold. */
export function metricsToday(
  facts: MetricFacts,
  stamp: BaselineHead,
  { budgets }: Pick<BaselineSearch<MetricInputs>, "budgets">,
): FiguresBaseline {
  const run = figuresOfMetrics(facts, budgets, { at: stamp.writtenAt, commit: stamp.commit });
  return { ...stamp, series: run.scopes.size === 0 ? [] : [{ like: likeOfMetrics(facts), runs: [run] }] };
}
