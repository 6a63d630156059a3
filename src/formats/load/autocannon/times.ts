import type { ReportNote } from "../../../model/coverage.ts";
import type { TimeInterval, Traffic } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime, statedTimes, timeAt } from "../../read/load-document.ts";
import type { Answers } from "./answers.ts";

const cut = "autocannon cuts response times to whole milliseconds; it has no output that keeps more";
const padded =
  "autocannon was given a rate, and then adds response times that no request took, so that only the greatest is known; --ignoreCoordinatedOmission leaves them out";

/**
 * The response times of all answers, or of those with a status of 2xx (`--excludeErrorStats`).
 *
 * From version 6, given a rate (`-r`, `-R`), autocannon adds times that no request took: to one of 50 ms also 49, 48, … 1,
 * because it takes seconds for milliseconds. It counts more times than answers then.
 */
export function timesOf(latency: JsonCursor, { count, good }: Answers): Pick<Traffic, "times" | "goodTimes"> {
  const timed = timedOf(latency, count);
  if (timed === 0) return {};
  if (timed > count) return { times: statedTimes([], { max: maxOf(latency), inexact: padded }) };
  const times = statedTimes(percentilesOf(latency), { ...extremesOf(latency, timed), inexact: cut });
  if (timed === count) return { times };
  if (timed === good) return { goodTimes: times };
  throw latency
    .at("totalCount")
    .error(`${timed} response times stand where ${count} or ${good} are expected, one for each answer`);
}

/** That only the greatest time is known, where autocannon made up others. */
export function notesOf(latency: JsonCursor, { count }: Answers): readonly ReportNote[] {
  return timedOf(latency, count) > count ? [{ id: "approximate", text: padded }] : [];
}

/** Before version 6 nothing says how many answers were timed, but a greatest time of exactly 0 is that of none. */
function timedOf(latency: JsonCursor, answers: number): number {
  const total = latency.at("totalCount");
  if (!total.isAbsent) return total.natural();
  return latency.at("max").number() === 0 ? 0 : answers;
}

/** `p97_5` is the percentile 97.5. */
function percentilesOf(latency: JsonCursor): readonly (readonly [string, TimeInterval])[] {
  return latency.members().flatMap(([name, value]) => {
    const rank = /^p(\d{1,2}(?:_\d{1,3})?)$/.exec(name)?.[1];
    return rank === undefined ? [] : [[rank.replace("_", "."), cutTime(value)] as const];
  });
}

function extremesOf(latency: JsonCursor, timed: number): { readonly [Of in "min" | "max" | "mean"]: TimeInterval } {
  return { min: minOf(latency, timed), max: maxOf(latency), mean: meanOf(latency) };
}

/** What is stated as the least time is the least above 0; the least percentile is of the first of up to 100,000 times. */
function minOf(latency: JsonCursor, timed: number): TimeInterval {
  const first = cutTime(latency.at("p0_001"));
  return timed <= 100_000 ? first : { ...first, low: 0 };
}

/** Before version 6 it keeps its fraction. */
function maxOf(latency: JsonCursor): TimeInterval {
  const max = latency.at("max");
  return Number.isInteger(max.number()) ? cutTime(max) : exactTime(timeAt(max));
}

/** The mean of times that were cut, rounded up to hundredths. */
function meanOf(latency: JsonCursor): TimeInterval {
  const mean = timeAt(latency.at("average"));
  return { low: Math.max(0, mean - 0.01), high: mean + 1, open: mean < 0.01 ? "high" : "both" };
}

/** Up to 262,143 ms the histogram has a bucket for each; beyond, the bucket is known by its last value. */
function cutTime(value: JsonCursor): TimeInterval {
  const ms = timeAt(value);
  const width = 2 ** Math.max(0, Math.floor(Math.log2(ms + 1)) - 17);
  return { low: Math.max(0, ms + 1 - width), high: ms + 1, open: "high" };
}
