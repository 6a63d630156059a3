import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import { judgeOutcome } from "../model/error-rule.ts";
import type { ResponseTimes, StatedTimes, Traffic } from "../model/load-run.ts";
import type { Found } from "../model/measure.ts";
import type { MeasuredLoad, RunFormat } from "./load-facts.ts";
import { lacks, measured, notMeasured } from "./load-found.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The Apdex of requests (Application Performance Index 1.1): satisfied within the target, tolerating within four times of
 * it, frustrated beyond and where a request failed. 0 to 1.
 */
export function apdexOf(budget: Budget, traffic: Traffic, load: MeasuredLoad, format: RunFormat): Found {
  if (load.apdexTarget === undefined)
    return notMeasured(budget, {
      kind: "not-in-report",
      what: "an Apdex without a target",
      has: [],
      mend: "Say with apdex-target from when on a user has to wait, such as 500ms",
    });
  const satisfied = goodUpTo(traffic, load, load.apdexTarget);
  const tolerated = goodUpTo(traffic, load, load.apdexTarget * 4);
  if (satisfied === undefined || tolerated === undefined || traffic.requests === 0)
    return notMeasured(budget, lacks("how many requests took how long", format));
  const index = (end: "low" | "high") => (satisfied[end] + tolerated[end]) / (2 * traffic.requests);
  return measured({
    kind: "number",
    low: decimalOf(rounded(index("low"), Math.floor)),
    high: decimalOf(rounded(index("high"), Math.ceil)),
  });
}

/** Outward to nine decimals, but for what a division made of a number with fewer. */
function rounded(value: number, outward: (value: number) => number): number {
  const scaled = value * 1e9;
  const near = Math.round(scaled);
  return (Math.abs(scaled - near) < 1e-3 ? near : outward(scaled)) / 1e9;
}

/** How many requests went well within a time. */
function goodUpTo(traffic: Traffic, { errors }: MeasuredLoad, ms: number): Bounds | undefined {
  let [low, high] = [0, 0];
  let timed = true;
  for (const outcome of traffic.outcomes) {
    const judged = judgeOutcome(outcome, errors);
    if (judged === "error") continue;
    if (outcome.times === undefined) timed = false;
    const within = outcome.times?.countUpTo(ms) ?? { low: 0, high: outcome.count };
    if (judged === "no error") low += within.low;
    high += within.high;
  }
  return timed ? { low, high } : statedUpTo(traffic, ms);
}

/** From percentiles: what is at most `ms` is between the ranks around it, of which failed requests may be any. */
function statedUpTo({ requests, outcomes, times, goodTimes }: Traffic, ms: number): Bounds | undefined {
  const good = outcomes.reduce((sum, { failure, count }) => (failure === "none" ? sum + count : sum), 0);
  if (goodTimes) return countWithin(goodTimes, good, ms);
  if (times === undefined) return undefined;
  const { low, high } = countWithin(times, requests, ms);
  return { low: Math.max(0, low - (requests - good)), high: Math.min(good, high) };
}

function countWithin(times: ResponseTimes, count: number, ms: number): Bounds {
  if (times.kind !== "stated") return times.countUpTo(ms);
  const { max, min } = times;
  if (max !== undefined && max.high <= ms) return { low: count, high: count };
  if (min !== undefined && min.low > ms) return { low: 0, high: 0 };
  return ranksWithin(times, count, ms);
}

function ranksWithin({ percentiles }: StatedTimes, count: number, ms: number): Bounds {
  let [low, high] = [0, count];
  for (const [rank, time] of percentiles) {
    const share = (Number(rank) / 100) * count;
    if (time.high <= ms) low = Math.max(low, Math.floor(share));
    if (time.low > ms) high = Math.min(high, Math.ceil(share));
  }
  return { low, high };
}
