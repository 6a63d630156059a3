import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import type { CustomMetric, ResponseTimes } from "../model/load-run.ts";
import type { Found } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import type { MeasuredRun } from "./load-facts.ts";
import { lacks, measured, measureExtreme, measurePercentile, notMeasured } from "./load-found.ts";
import { customPart, rankOf, resourcePart } from "./load-vocabulary.ts";

/** Measures a metric that the test itself defines. One that this run lacks, and another has, is not measured. */
export function measureCustom(budget: Budget, { run, format }: MeasuredRun): Found {
  const { name } = budget.metric;
  const whole = run.custom.find((one) => one.name === name);
  if (whole && "values" in whole === false) return measureWhole(budget, whole, format);
  const part = customPart(name);
  const distribution = run.custom.find((one) => one.name === part?.of);
  if (part && distribution && "values" in distribution) {
    const found = measurePart(budget, distribution.values, part.part, format);
    return distribution.kind === "values" ? asNumber(found) : found;
  }
  if (resourcePart(name) !== undefined)
    return notMeasured(budget, {
      kind: "not-in-report",
      what: name,
      has: [],
      mend: "Name with `resources` what was measured of the machine meanwhile (`docker stats`, `pidstat`, CSV or JSON)",
    });
  return notMeasured(budget, lacks(name, format));
}

type Whole = Exclude<CustomMetric, { readonly values: ResponseTimes }>;

function measureWhole(budget: Budget, metric: Whole, format: MeasuredRun["format"]): Found {
  if (metric.kind === "count") return measured(exactCount(metric.count));
  if (metric.kind === "share") {
    const ratio = { part: metric.part, whole: metric.whole };
    return measured({ kind: "share", low: ratio, high: ratio });
  }
  if (metric.last === undefined) return notMeasured(budget, lacks(`the last value of ${metric.name}`, format));
  const value = decimalOf(metric.last);
  return measured({ kind: "number", low: value, high: value });
}

function measurePart(budget: Budget, values: ResponseTimes, part: string, format: MeasuredRun["format"]): Found {
  if (part === "min" || part === "max" || part === "mean") return measureExtreme(budget, values, part, format);
  return measurePercentile(budget, values, rankOf(part) ?? part, format);
}

function asNumber(found: Found): Found {
  if (found.state !== "measured" || found.quantity.kind !== "time") return found;
  return { ...found, quantity: { ...found.quantity, kind: "number" } };
}
