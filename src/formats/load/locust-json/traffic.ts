import type { Endpoint, OutcomeTally, Traffic } from "../../../model/load-run.ts";
import { TimeBuckets } from "../../../model/time-buckets.ts";
import { intersection } from "../../../model/time-interval.ts";
import { exactTime } from "../../read/load-document.ts";
import { type Rounding, roundingOf } from "../../read/locust/rounding.ts";
import type { Entry } from "./entry.ts";

export function roundingOfEntries(entries: readonly Entry[]): Rounding {
  const all = new Set<number>();
  for (const { times } of entries) for (const time of times.keys()) all.add(time);
  return roundingOf(all);
}

export function trafficOf(entry: Entry, rounding: Rounding): Traffic {
  const times = bucketsOf(entry, rounding);
  return { ...outcomesOf(entry.requests, entry.failures), ...(times && { times }) };
}

/** The sum of the endpoints: the file has none of its own. */
export function totalOf(endpoints: readonly Endpoint[]): Traffic {
  let [requests, failures] = [0, 0];
  for (const { outcomes, ...traffic } of endpoints) {
    requests += traffic.requests;
    failures += outcomes.find(({ failure }) => failure === "other")?.count ?? 0;
  }
  const times = TimeBuckets.merged(endpoints.flatMap((one) => (one.times?.kind === "buckets" ? [one.times] : [])));
  return { ...outcomesOf(requests, failures), ...(times && { times }) };
}

function outcomesOf(requests: number, failures: number): Pick<Traffic, "requests" | "outcomes"> {
  const outcomes: readonly OutcomeTally[] = [
    { failure: "none", count: requests - failures },
    { failure: "other", count: failures },
  ];
  return { requests, outcomes: outcomes.filter(({ count }) => count > 0) };
}

/** A rounded time lies between the least and the greatest one, which are exact. */
function bucketsOf({ times, exact }: Entry, { intervalOf, inexact }: Rounding): TimeBuckets | undefined {
  if (exact === undefined) return undefined;
  const span = { low: exact.min, high: exact.max };
  const buckets = [...times].map(([time, count]) => {
    const interval = intervalOf(time);
    return { interval: intersection(interval, span) ?? interval, count };
  });
  const [min, max, mean] = [exact.min, exact.max, exact.mean].map(exactTime);
  return new TimeBuckets(buckets, { min, max, mean, inexact });
}
