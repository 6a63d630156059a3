import type { StatedTimes, TimeInterval } from "../../../model/load-run.ts";
import { intersection } from "../../../model/time-interval.ts";
import type { JsonCursor } from "../../read/json.ts";
import { longestTime, statedTimes } from "../../read/load-document.ts";

/** Artillery rounds to one decimal. */
const half = 0.05;
/** That of its sketches (DDSketch, `relativeAccuracy` in ssms.js): what is found is off by at most this part of the truth. */
const accuracy = 0.01;

const shares = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, p999: 0.999 } as const;
const ranks = { p50: "50", p75: "75", p90: "90", p95: "95", p99: "99", p999: "99.9" } as const;
const names = ["p50", "p75", "p90", "p95", "p99", "p999"] as const;

const inexact = "Artillery keeps times in a sketch that is right to 1 % and rounds them to 0.1 ms; it writes no others";
const tooFew =
  "Artillery takes the time below a percentile's place, so that of fewer than 100 answers its p99 is the longest but one; more requests tell more";

/** A summary of version 2. Undefined where it has no value. */
export function summaryOf(summary: JsonCursor): StatedTimes | undefined {
  const count = summary.at("count").natural();
  const [min, max, mean] = (["min", "max", "mean"] as const).map((name) => roundedAt(summary.at(name)));
  if (count === 0 || min === undefined || max === undefined) return undefined;
  const isBeyond = (name: (typeof names)[number]) => count > 1 && shares[name] * count > count - 1;
  const percentiles = names.flatMap((name): [string, TimeInterval][] => {
    if (summary.at(name).isAbsent) return [];
    const interval = sketchedAt(summary.at(name), { low: min.low, high: max.high });
    return [[ranks[name], isBeyond(name) ? { low: interval.low, high: max.high } : interval]];
  });
  return statedTimes(percentiles, { min, max, mean, inexact: names.some(isBeyond) ? `${inexact}. ${tooFew}` : inexact });
}

/** The same of a summary of response times. Early ones of version 2 lack some figures; one that is null or negative is an error. */
export function timesOf(summary: JsonCursor): StatedTimes | undefined {
  for (const [name, figure] of summary.members()) {
    const time = figure.number();
    if (name !== "count" && !(time >= 0 && time <= longestTime))
      throw figure.error(`${time} stands where a response time from 0 to a year is expected`);
  }
  return summaryOf(summary);
}

/** A number that was rounded to one decimal; undefined where it is missing or null. */
export function roundedAt(cursor: JsonCursor): TimeInterval | undefined {
  if (cursor.isAbsent) return undefined;
  const value = cursor.number();
  return { low: value >= 0 ? Math.max(0, value - half) : value - half, high: value + half };
}

function sketchedAt(cursor: JsonCursor, span: TimeInterval): TimeInterval {
  const value = cursor.number();
  const interval = { low: outwards(value - half, -accuracy), high: outwards(value + half, accuracy) };
  return intersection(interval, span) ?? interval;
}

/** The truth that is furthest from what was found: below it for an error below 0. */
function outwards(found: number, error: number): number {
  return found >= 0 ? found / (1 - error) : found / (1 + error);
}
