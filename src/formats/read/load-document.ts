import type { LoadReport, LoadRun, StatedTimes, TimeInterval } from "../../model/load-run.ts";
import type { JsonCursor } from "./json.ts";

/** The longest response time that is read, in ms: a year. */
export const longestTime = 365 * 86_400_000;

/** A run of which the report says no more than is given. */
export function runReport(run: Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun>): LoadReport {
  const nothing = {
    timeline: [],
    custom: [],
    ownLimits: [],
    errors: [],
    contradictions: [],
    notes: [],
    window: "impossible",
  } as const;
  return { role: "run", run: { ...nothing, ...run } };
}

/** A number from 0 to `longestTime` once it is in ms; `factor` is how many ms the document's unit has. */
export function timeAt(cursor: JsonCursor, factor = 1): number {
  return timeFrom(cursor, (value) => value * factor);
}

/** The same where a factor would not do: a product with one that is no power of two is off by a little. */
export function timeFrom(cursor: JsonCursor, toMs: (value: number) => number): number {
  const ms = toMs(cursor.number());
  if (ms >= 0 && ms <= longestTime) return ms;
  throw cursor.error(`${cursor.number()} stands where a response time from 0 to a year is expected`);
}

export function exactTime(ms: number): TimeInterval {
  return { low: ms, high: ms };
}

/** The stated times without those members that the report lacks. */
export function statedTimes(
  percentiles: Iterable<readonly [string, TimeInterval]>,
  more: { readonly [Of in "min" | "max" | "mean"]?: TimeInterval | undefined } & { readonly inexact?: string },
): StatedTimes {
  const { min, max, mean, inexact } = more;
  return {
    kind: "stated",
    percentiles: new Map(percentiles),
    ...(min && { min }),
    ...(max && { max }),
    ...(mean && { mean }),
    ...(inexact !== undefined && { inexact }),
  };
}
