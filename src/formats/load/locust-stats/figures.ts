import type { OutcomeTally, StatedTimes, TimeInterval, Traffic } from "../../../model/load-run.ts";
import { intersection } from "../../../model/time-interval.ts";
import { exactTime, statedTimes } from "../../read/load-document.ts";
import type { Rounding } from "../../read/locust/rounding.ts";
import type { RowTimes, StatsRow } from "./row.ts";
import type { Table } from "./table.ts";

export function trafficOf({ requests, failures, times }: StatsRow, { ranks }: Table, rounding: Rounding): Traffic {
  const outcomes: readonly OutcomeTally[] = [
    { failure: "none", count: requests - failures },
    { failure: "other", count: failures },
  ];
  return {
    requests,
    outcomes: outcomes.filter(({ count }) => count > 0),
    ...(times && { times: statedOf(times, ranks, rounding) }),
  };
}

/** A percentile lies between the least and the greatest time, which Locust does not round. */
function statedOf(times: RowTimes, ranks: readonly string[], { intervalOf, inexact }: Rounding): StatedTimes {
  const { min, max, mean, percentiles } = times;
  const known = percentiles.map((rounded, i): [string, TimeInterval] => {
    const interval = intervalOf(rounded);
    return [ranks[i] ?? "", intersection(interval, spanOf(times)) ?? interval];
  });
  return statedTimes(
    known.filter(([rank]) => rank !== "100"),
    { min, max, mean, inexact },
  );
}

function spanOf({ min, max }: RowTimes): TimeInterval {
  return { low: min.low, high: max.high };
}

/** What a row says of its times that cannot be, in sentences. */
export function disagreementsOf({ name, times }: StatsRow, { ranks }: Table, { intervalOf }: Rounding): readonly string[] {
  if (times === undefined) return [];
  return times.percentiles.flatMap((rounded, i) => {
    const rank = ranks[i];
    const interval = intervalOf(rounded);
    if (rank === "100") {
      if (intersection(interval, times.max)) return [];
      return [`${name}: 100% is ${rounded} ms, the maximum ${times.max.low} ms`];
    }
    if (intersection(interval, spanOf(times))) return [];
    return [`${name}: ${rank}% is ${rounded} ms, the minimum ${times.min.low} ms and the maximum ${times.max.low} ms`];
  });
}

/** From its start to its last request: what Locust divides the count by. Up to 1.1 with two decimals. */
export function durationOf({ requests, rate }: StatsRow): TimeInterval | undefined {
  const perSecond = Number(rate);
  if (!(perSecond > 0)) return undefined;
  if (!/^\d+\.\d\d$/.test(rate)) return exactTime((requests / perSecond) * 1000);
  const half = 0.005;
  if (perSecond <= half) return undefined;
  return { low: (requests / (perSecond + half)) * 1000, high: (requests / (perSecond - half)) * 1000 };
}
