import type { NoBaseline } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import type { Found, Measure } from "../model/measure.ts";
import type { Way } from "../model/quantity.ts";

/** Which way a change is limited: up by `p95-rise`, down by `throughput-drop`. */
export function wayOf({ metric }: Pick<Budget, "metric">): Way {
  return metric.name.endsWith("-drop") ? "drop" : "rise";
}

/** `p95` of `p95-rise`. */
export function changingFigure({ metric }: Pick<Budget, "metric">): string {
  return metric.name.replace(/-(rise|drop)$/, "");
}

/** The budget on the figure that changes. Its text stays, so that reasons name what was asked. */
export function onFigure(budget: Budget): Budget {
  const { change: _, ...metric } = budget.metric;
  return { ...budget, metric: { ...metric, name: changingFigure(budget) } };
}

export function uncompared(budget: Budget, gate: string, why: NoBaseline): Found {
  return { state: "unknown", reason: { id: "no-baseline", gate, budget: budget.text, why } };
}

/** That nothing is held, or why nothing could be, once for all that a budget is about. */
export function onlyFound(found: Found): readonly Measure[] {
  return [{ scope: "", found }];
}
