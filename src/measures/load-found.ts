import type { Budget } from "../model/budget.ts";
import { type Decimal, decimalOf } from "../model/decimal.ts";
import type { ResponseTimes, TimeInterval } from "../model/load-run.ts";
import type { Approximation, Found } from "../model/measure.ts";
import type { Quantity } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import type { RunFormat } from "./load-facts.ts";
import { extremeOf, type KnownTime, percentileOf } from "./percentile.ts";

export function measurePercentile(budget: Budget, times: ResponseTimes | undefined, rank: string, format: RunFormat): Found {
  const known = times && percentileOf(times, rank);
  if (known) return timeFound(known, format, rank);
  if (times === undefined) return notMeasured(budget, timesLacking(format, rank));
  const mend = format.lacking(rank);
  return notMeasured(budget, { kind: "not-in-report", what: `p${rank}`, has: ranksOf(times), mend });
}

export function measureExtreme(
  budget: Budget,
  times: ResponseTimes | undefined,
  of: "min" | "max" | "mean",
  format: RunFormat,
): Found {
  const known = times && extremeOf(times, of);
  return known ? timeFound(known, format, of) : notMeasured(budget, lacks(`the ${of} response time`, format));
}

/** Where nothing was answered there is no response time at all, whatever the tool is told to write. */
function timesLacking(format: RunFormat, rank: string): NotMeasured {
  const mend = `See with \`gates inspect\` whether anything was answered; if so, ${format.lacking(rank)}`;
  return { kind: "not-in-report", what: `p${rank}: it has no response time at all`, has: [], mend };
}

function ranksOf(times: ResponseTimes | undefined): readonly string[] {
  if (times === undefined || times.kind !== "stated") return [];
  return [...times.percentiles.keys()].map((rank) => `p${rank}`);
}

function timeFound(known: KnownTime, format: RunFormat, rank: string): Found {
  const approximate = approximationOf(known, format, rank);
  return { state: "measured", quantity: timeQuantity(known), by: describeKnown(known), ...(approximate && { approximate }) };
}

function ofRequests(count: number): string {
  return count === 1 ? "1 request" : `${count} requests`;
}

/** How a time is known, in words. */
function describeKnown({ low, high, by }: KnownTime): string {
  switch (by.kind) {
    case "exact":
      return `exact, of ${ofRequests(by.samples)}`;
    case "sketch":
      return `within ${by.error * 100}%, of ${ofRequests(by.samples)} (DDSketch)`;
    case "buckets":
      return `its bucket, of ${ofRequests(by.samples)}`;
    case "stated":
      return low === high ? "the tool's own figure" : "the tool's own figure, which is not exact";
    case "bounded":
      return `only bounded by ${[by.below, by.above].filter((name) => name !== undefined).join(" and ")}`;
  }
}

function approximationOf({ low, high, by }: KnownTime, format: RunFormat, rank: string): Approximation | undefined {
  if (low === high) return undefined;
  if (by.kind === "bounded") {
    const bounds = [by.below, by.above].filter((name) => name !== undefined).join(" and ");
    return { because: `the report has no p${rank}, which only ${bounds} bound`, mend: { say: format.lacking(rank) } };
  }
  if (by.kind === "sketch")
    return {
      because: `${by.samples} response times were counted in buckets, off by at most ${by.error * 100}%`,
      mend: { say: "Set the limit outside of that span" },
    };
  const because = by.kind !== "exact" && by.inexact !== undefined ? by.inexact : "the tool rounds it";
  return {
    because,
    mend: { say: "Set the limit at an edge of that span, where it can be decided, or give what is said to tell more" },
  };
}

/** A time whose ends may be missing: open ones. */
export interface OpenTime {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly open?: TimeInterval["open"];
}

export function timeQuantity({ low, high, open }: OpenTime): Quantity {
  return { kind: "time", low: decimal(low), high: decimal(high), ...(open && { open }) };
}

export function decimal(value: number | undefined): Decimal | null {
  return value === undefined ? null : decimalOf(value);
}

export function lacks(what: string, format: RunFormat): NotMeasured {
  return {
    kind: "not-in-report",
    what,
    has: [],
    mend: `${format.title} does not hold it; give another report of ${format.tool} that does, or remove the budget`,
  };
}

export function notMeasured({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}

export function measured(quantity: Quantity, by?: string): Found {
  return { state: "measured", quantity, ...(by !== undefined && { by }) };
}
