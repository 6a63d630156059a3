import type { CustomMetric, StatedTimes, TimeInterval } from "../../../model/load-run.ts";
import type { JsonCursor } from "../json.ts";
import { exactTime, statedTimes, timeAt } from "../load-document.ts";
import { type MetricKind, metricTypes } from "./metric.ts";
import { counterMetric } from "./own-metrics.ts";

/** A metric of a summary. */
export interface SummaryMetric {
  /** With the tags that a threshold narrows it by: `http_req_duration{name:login}`. */
  readonly name: string;
  readonly kind: MetricKind;
  readonly values: JsonCursor;
  /** Whether k6 writes it even without a point, as all zeros: a threshold names it. */
  readonly mayBeUnsampled: boolean;
}

/** Of a metric that says its type. */
export function kindOf(metric: JsonCursor): MetricKind {
  const told = metric.textAt("type");
  const type = metricTypes.find((one) => one === told);
  if (type === undefined) {
    throw metric.at("type").error(`${JSON.stringify(told.slice(0, 40))} stands where ${metricTypes.join(", ")} is expected`);
  }
  return { type, holds: metric.optionalTextAt("contains") === "time" ? "times" : "values" };
}

/** What a trend's values are called, besides `p(95)` and `p95`. */
const extremes = { min: "min", max: "max", avg: "mean" } as const;

export function trendTimes({ name: metric, values }: SummaryMetric): StatedTimes {
  // A test may add anything to a metric of its own.
  const read = (at: JsonCursor) => exactTime(metric.startsWith("http_req_duration") ? timeAt(at) : at.number());
  const percentiles = new Map<string, TimeInterval>();
  const found: { [of in "min" | "max" | "mean"]?: TimeInterval } = {};
  for (const [name, at] of values.members()) {
    const rank = rankOf(name);
    if (rank !== undefined) percentiles.set(rank, read(at));
    if (name === "min" || name === "max" || name === "avg") found[extremes[name]] = read(at);
  }
  return statedTimes(percentiles, found);
}

/** `med` is the median. Below and above all others, p(0) and p(100) are the extremes, which have names. */
function rankOf(name: string): string | undefined {
  if (name === "med") return "50";
  const rank = /^p\((\d{1,2}(?:\.\d+)?)\)$/.exec(name)?.[1] ?? /^p(\d{1,2}(?:\.\d+)?)$/.exec(name)?.[1];
  return rank !== undefined && Number(rank) > 0 ? rank : undefined;
}

/** How many samples a trend has, where it says so. */
export function sampleCount({ values, kind }: SummaryMetric): number | undefined {
  return kind.type === "trend" && !values.at("count").isAbsent ? values.at("count").natural() : undefined;
}

/** How many of how many were true. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Whether its own rate says otherwise. */
  readonly isContradicted: boolean;
}

/**
 * k6 counts what is true as `passes` or, in the machine-readable summary, as `matches`. The example of that summary's schema
 * counts failed requests the other way round: its rate decides which of both is the part.
 */
export function shareOf(values: JsonCursor): Share {
  if (!values.at("matches").isAbsent) {
    const [part, whole] = [values.at("matches").natural(), values.at("total").natural()];
    return { part, whole, isContradicted: part > whole };
  }
  const [passes, fails] = [values.at("passes").natural(), values.at("fails").natural()];
  const whole = passes + fails;
  const rate = ["rate", "value"]
    .map((name) => values.at(name))
    .find((at) => !at.isAbsent)
    ?.number();
  const fits = (part: number) => rate === undefined || whole === 0 || Math.abs(part / whole - rate) < 1e-6;
  const part = !fits(passes) && fits(fails) ? fails : passes;
  return { part, whole, isContradicted: !fits(part) };
}

/** Whether all that it states is 0, as it is of a metric without a point. */
export function isUnsampled(metric: SummaryMetric): boolean {
  const { kind, values, mayBeUnsampled } = metric;
  if (!mayBeUnsampled || kind.type === "counter" || kind.type === "rate") return false;
  return (sampleCount(metric) ?? 0) === 0 && values.members().every(([, at]) => !at.isNumber || at.number() === 0);
}

export function customMetric(metric: SummaryMetric): CustomMetric {
  const { name, kind, values } = metric;
  if (kind.type === "counter") return counterMetric(name, values.at("count").number());
  if (kind.type === "rate") {
    const { part, whole } = shareOf(values);
    return { kind: "share", name, part, whole };
  }
  if (kind.type === "trend") return { kind: kind.holds, name, values: trendTimes(metric) };
  return { kind: "number", name, ...gaugeOf(values) };
}

function gaugeOf(values: JsonCursor): { min?: number; max?: number; last?: number } {
  const [min, max, last] = ["min", "max", "value"].map((name) =>
    values.at(name).isAbsent ? undefined : values.at(name).number(),
  );
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(last !== undefined && { last }) };
}
