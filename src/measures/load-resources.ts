import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import { nameMatcher } from "../model/glob.ts";
import type { TimeInterval } from "../model/load-run.ts";
import type { Measure } from "../model/measure.ts";
import type { Amount } from "../model/quantity.ts";
import type { ResourceSeries, ResourceUnit } from "../model/resource-series.ts";
import type { MeasuredLoad } from "./load-facts.ts";
import { measured, notMeasured } from "./load-found.ts";
import { selectorOf } from "./load-scopes.ts";
import { rankOf, resourcePart } from "./load-vocabulary.ts";
import { nearestRank } from "./percentile.ts";

/** Whether a budget is about a resource and not about requests. */
export function isOfResources({ metric }: Budget, { resources }: MeasuredLoad): boolean {
  const part = resourcePart(metric.name);
  return part !== undefined && resources.some(({ name }) => name === part.of);
}

/** Measures a resource, of each container or process that used it. */
export function measureResources(budget: Budget, { resources }: MeasuredLoad): readonly Measure[] {
  const part = resourcePart(budget.metric.name);
  const pattern = selectorOf(budget, "source")?.pattern;
  const matches = pattern === undefined ? () => true : nameMatcher(pattern);
  const named = resources.filter(({ name }) => name === part?.of);
  const matching = named.filter(({ source = "" }) => matches(source));
  if (part === undefined || matching.length === 0) {
    const folders = named.flatMap(({ source }) => source ?? []).slice(0, 5);
    return [
      { scope: "", found: notMeasured(budget, { kind: "no-match", pattern: pattern ?? "*", dimension: "source", folders }) },
    ];
  }
  return matching.map((series) => ({
    scope: matching.length > 1 || pattern !== undefined ? (series.source ?? "") : "",
    found: measured(quantityOf(series, part.part), `of ${series.samples.count} values`),
  }));
}

function quantityOf(series: ResourceSeries, part: string): Amount {
  const { low, high } = partOf(series, part);
  const within = series.within ?? 0;
  const ends = { low: decimalOf(Math.max(0, low - within)), high: decimalOf(high + within) };
  if (series.unit === "bytes") return { kind: "size", ...ends };
  return { kind: "number", ...ends, ...(series.unit === "percent" && { percent: true }) };
}

function partOf({ samples }: ResourceSeries, part: string): TimeInterval {
  const whole = part === "max" ? samples.max : part === "min" ? samples.min : part === "mean" ? samples.mean : undefined;
  if (whole !== undefined) return { low: whole, high: whole };
  return samples.atRank(nearestRank(samples.count, rankOf(part) ?? "100"));
}

/** What a resource counts in, for the language of budgets. */
export const resourceKinds: Readonly<Record<ResourceUnit, "percent" | "size" | "number">> = {
  percent: "percent",
  bytes: "size",
  number: "number",
};
