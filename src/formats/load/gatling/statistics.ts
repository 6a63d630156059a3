import type { OutcomeTally, StatedTimes, TimeInterval, Traffic } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime, longestTime, statedTimes } from "../../read/load-document.ts";
import { numberAt } from "./number.ts";

/** The ranks of percentiles1 to 4 unless `gatling.conf` sets others: four since version 2.1, before it two. */
const ranksOf: Readonly<Record<number, readonly string[]>> = { 4: ["50", "75", "95", "99"], 2: ["95", "99"] };

/** A column of a table: all requests, those that went well, those that did not. */
type Column = "total" | "ok" | "ko";

export interface Statistics {
  readonly traffic: Traffic;
  readonly failed: number;
  /** How long the run took, in ms, by the number of requests and their rate. */
  readonly duration: TimeInterval | undefined;
  /** Whether the percentiles rise as those of the default ranks do. */
  readonly ranks: "default" | "other";
}

/** Reads the statistics of a request, a group or all requests. */
export function readStatistics(stats: JsonCursor): Statistics {
  const [requests, good, failed] = (["total", "ok", "ko"] as const).map((column) => countOf(stats, column));
  const counts = { requests: requests ?? 0, good: good ?? 0, failed: failed ?? 0 };
  if (counts.good + counts.failed !== counts.requests) throw contradiction(stats, counts);
  return {
    traffic: {
      requests: counts.requests,
      outcomes: outcomesOf(counts),
      ...(counts.requests > 0 && { times: timesOf(stats, "total") }),
      ...(counts.good > 0 && { goodTimes: timesOf(stats, "ok") }),
    },
    failed: counts.failed,
    duration: durationOf(stats.at("meanNumberOfRequestsPerSecond").at("total"), counts.requests),
    ranks: counts.requests === 0 || isRising(stats) ? "default" : "other",
  };
}

/** The same without percentiles, where their ranks are not known. */
export function withoutPercentiles({ traffic, ...statistics }: Statistics): Statistics {
  const { times, goodTimes } = traffic;
  const bare = { percentiles: new Map<string, TimeInterval>() };
  return {
    ...statistics,
    traffic: {
      ...traffic,
      ...(times?.kind === "stated" && { times: { ...times, ...bare } }),
      ...(goodTimes?.kind === "stated" && { goodTimes: { ...goodTimes, ...bare } }),
    },
  };
}

interface Counts {
  readonly requests: number;
  readonly good: number;
  readonly failed: number;
}

function countOf(stats: JsonCursor, column: Column): number {
  const at = stats.at("numberOfRequests").at(column);
  const { value } = numberAt(at);
  if (Number.isSafeInteger(value)) return value;
  throw at.error(`${value} stands where a count is expected`);
}

function contradiction(stats: JsonCursor, { requests, good, failed }: Counts): Error {
  return stats.at("numberOfRequests").error(`counts ${requests} requests, of which ${good} went well and ${failed} did not`);
}

function outcomesOf({ good, failed }: Counts): readonly OutcomeTally[] {
  const outcomes = [
    { failure: "none", count: good },
    { failure: "other", count: failed },
  ] as const;
  return outcomes.filter(({ count }) => count > 0);
}

function timesOf(stats: JsonCursor, column: Column): StatedTimes {
  const [min, max] = [timeOf(stats, "minResponseTime", column), timeOf(stats, "maxResponseTime", column)];
  if (min > max) throw stats.at("minResponseTime").at(column).error(`${min} ms is above the maxResponseTime, ${max} ms`);
  const around = (ms: number) => rounded(ms, min, max);
  const pcts = percentilesOf(stats, column);
  const ranks = ranksOf[pcts.length] ?? [];
  return statedTimes(
    ranks.map((rank, i) => [rank, around(pcts[i] ?? max)] as const),
    { min: exactTime(min), max: exactTime(max), mean: around(timeOf(stats, "meanResponseTime", column)), inexact },
  );
}

const inexact =
  "Gatling rounds to whole ms what a t-digest tells, and the file does not name the ranks of its percentiles: the defaults of gatling.conf are taken";

function isRising(stats: JsonCursor): boolean {
  const times = [...percentilesOf(stats, "total"), timeOf(stats, "maxResponseTime", "total")];
  return times.every((ms, i) => ms <= (times[i + 1] ?? ms));
}

function percentilesOf(stats: JsonCursor, column: Column): readonly number[] {
  const names = ["percentiles1", "percentiles2", "percentiles3", "percentiles4"].filter((name) => !stats.at(name).isAbsent);
  return names.map((name) => timeOf(stats, name, column));
}

function timeOf(stats: JsonCursor, name: string, column: Column): number {
  const at = stats.at(name).at(column);
  const { value } = numberAt(at);
  if (value <= longestTime) return value;
  throw at.error(`${value} stands where a response time from 0 to a year is expected`);
}

/** A half is rounded up. */
function rounded(ms: number, min: number, max: number): TimeInterval {
  const [low, high] = [Math.max(min, ms - 0.5), ms + 0.5];
  return high > max ? { low, high: max } : { low, high, open: "high" };
}

/** The rate is of the whole seconds into which the run fits: it took more than one fewer. */
function durationOf(rate: JsonCursor, requests: number): TimeInterval | undefined {
  if (rate.isAbsent) return undefined;
  const { value, unsure } = numberAt(rate);
  if (value <= unsure) return undefined;
  const [least, most] = [Math.ceil(requests / (value + unsure) - 1e-6), Math.floor(requests / (value - unsure) + 1e-6)];
  return least > most || least < 1 ? undefined : { low: (least - 1) * 1000, high: most * 1000, open: "low" };
}
