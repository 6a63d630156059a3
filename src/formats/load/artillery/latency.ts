import type { CustomMetric, StatedTimes, TimeInterval } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { longestTime, statedTimes } from "../../read/load-document.ts";
import { roundedAt } from "./summary.ts";

const inexact = "Artillery rounds to 0.1 ms";
const percentiles = [
  ["median", "50"],
  ["p95", "95"],
  ["p99", "99"],
] as const;

/** Null where there were too few answers, which is not 0. Undefined where nothing is known. */
export function statedOf(latency: JsonCursor): StatedTimes | undefined {
  const known = percentiles.flatMap(([name, rank]): [string, TimeInterval][] => {
    const time = timeAt(latency.at(name));
    return time === undefined ? [] : [[rank, time]];
  });
  const [min, max] = [timeAt(latency.at("min")), timeAt(latency.at("max"))];
  if (known.length === 0 && min === undefined && max === undefined) return undefined;
  return statedTimes(known, { min, max, inexact });
}

function timeAt(cursor: JsonCursor): TimeInterval | undefined {
  const time = roundedAt(cursor);
  if (time === undefined || (cursor.number() >= 0 && time.high <= longestTime)) return time;
  throw cursor.error(`${cursor.number()} stands where a response time from 0 to a year is expected`);
}

/** What the test of version 1 measures itself. */
export function customOf(report: JsonCursor): readonly CustomMetric[] {
  const counters = report.at("counters").optionalMembers();
  const stats = report.at("customStats").optionalMembers();
  return [
    ...counters.map(([name, count]): CustomMetric => {
      const value = count.number();
      return Number.isSafeInteger(value) && value >= 0
        ? { kind: "count", name, count: value }
        : { kind: "number", name, last: value };
    }),
    ...stats.flatMap(([name, stat]): CustomMetric[] => {
      const values = valuesOf(stat);
      return values === undefined ? [] : [{ kind: "values", name, values }];
    }),
  ];
}

function valuesOf(stat: JsonCursor): StatedTimes | undefined {
  const known = percentiles.flatMap(([name, rank]): [string, TimeInterval][] => {
    const value = roundedAt(stat.at(name));
    return value === undefined ? [] : [[rank, value]];
  });
  const [min, max] = [roundedAt(stat.at("min")), roundedAt(stat.at("max"))];
  return known.length === 0 ? undefined : statedTimes(known, { min, max, inexact });
}
