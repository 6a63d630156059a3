import type { Endpoint, OutcomeTally, ResponseTimes, Traffic } from "../../../model/load-run.ts";
import { counted } from "../counted.ts";
import { isUnsampled, type Share, type SummaryMetric, sampleCount, shareOf, trendTimes } from "./summary-values.ts";

/** The three metrics of some requests, as far as a summary has them. */
export interface RequestMetrics {
  reqs?: SummaryMetric;
  durations?: SummaryMetric;
  failed?: SummaryMetric;
}

/** Metrics of requests by their names, and where they belong. */
export const requestMetrics: ReadonlyMap<string, keyof RequestMetrics> = new Map([
  ["http_reqs", "reqs"],
  ["http_req_duration", "durations"],
  ["http_req_failed", "failed"],
]);

/** How many requests there were; undefined where none of the metrics says. */
export function countOf({ reqs, durations, failed }: RequestMetrics): number | undefined {
  if (reqs !== undefined) return reqs.values.at("count").natural();
  return (failed && shareOf(failed.values).whole) ?? (durations && sampleCount(durations));
}

/** Of requests that were made; `known` is how many there were, where that is known. */
export function trafficOf(metrics: RequestMetrics, known: number | undefined): Traffic {
  const { durations, failed } = metrics;
  const times = durations && { times: trendTimes(durations) };
  if (known === undefined) return { requests: 0, outcomes: [], unknown: "requests", ...times };
  const share = failed && shareOf(failed.values);
  // http.setResponseCallback(null) leaves requests without a judgement.
  if (share?.whole !== known) return { requests: known, outcomes: [], unknown: "outcomes", ...times };
  return { requests: known, outcomes: outcomesOf(share), ...times };
}

function outcomesOf({ part, whole }: Share): OutcomeTally[] {
  const tallies: OutcomeTally[] = [
    { failure: "none", count: whole - part },
    { failure: "other", count: part },
  ];
  return tallies.filter(({ count }) => count > 0);
}

/** Undefined for an endpoint that nobody called: k6 writes what a threshold names all the same. */
export function endpointOf(name: string, metrics: RequestMetrics): Endpoint | undefined {
  const known = countOf(metrics);
  if (known === 0 || (known === undefined && (!metrics.durations || isUnsampled(metrics.durations)))) return undefined;
  return { name, ...trafficOf(metrics, known) };
}

/** The times of requests that went well, where there are any. */
export function goodTimesOf(good: SummaryMetric | undefined, { outcomes, unknown }: Traffic): { goodTimes?: ResponseTimes } {
  const isNone = unknown === undefined && outcomes.every(({ failure }) => failure !== "none");
  return good === undefined || isNone || isUnsampled({ ...good, mayBeUnsampled: true }) ? {} : { goodTimes: trendTimes(good) };
}

/** What the metrics of the same requests say differently. */
export function contradictionsOf({ reqs, durations, failed }: RequestMetrics): string[] {
  const [made, timed, judged] = [
    reqs?.values.at("count").natural(),
    durations && sampleCount(durations),
    failed && shareOf(failed.values),
  ];
  const found: string[] = [];
  if (judged?.isContradicted) found.push(`${failed?.name} has a rate that its counts do not come to`);
  if (made === undefined) return found;
  const told = `${reqs?.name} counts ${counted(made, "request")}`;
  if (timed !== undefined && timed !== made) found.push(`${told}, ${durations?.name} has ${counted(timed, "sample")}`);
  if (judged !== undefined && judged.whole > made) found.push(`${told}, ${failed?.name} judges ${judged.whole}`);
  return found;
}
