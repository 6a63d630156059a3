import type { ResponseTimes, TimeInterval } from "../../../model/load-run.ts";
import { TimeBuckets } from "../../../model/time-buckets.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime, longestTime, statedTimes, timeFrom } from "../../read/load-document.ts";
import { bucketsOf } from "./buckets.ts";

const estimated =
  "vegeta report estimates percentiles with a t-digest, whose times may be off by anything up to its next percentile; vegeta encode keeps each response time, and -buckets counts those up to the limit";
const counted = "vegeta report counts times in the buckets of -buckets; vegeta encode keeps each response time";

interface Point {
  readonly share: number;
  readonly ms: number;
}

/** The response times of all requests, those without an answer too. */
export function timesOf(document: JsonCursor): ResponseTimes {
  const latencies = document.at("latencies");
  const [max, mean] = ["max", "mean"].map((name) => msAt(latencies.at(name)));
  // Before version 12.8 there is no least time.
  const min = latencies.at("min").isAbsent ? undefined : msAt(latencies.at("min"));
  const known = { min: min === undefined ? undefined : exactTime(min), max: exactTime(max ?? 0), mean: exactTime(mean ?? 0) };
  const buckets = document.at("buckets");
  if (!buckets.isAbsent) return new TimeBuckets(bucketsOf(buckets, max ?? 0), { ...known, inexact: counted });
  return statedTimes(percentilesOf(latencies, { min: min ?? 0, max: max ?? 0, requests: document.at("requests").natural() }), {
    ...known,
    inexact: estimated,
  });
}

export function msAt(cursor: JsonCursor): number {
  return timeFrom(cursor, (nanoseconds) => nanoseconds / 1e6);
}

interface Extremes {
  readonly min: number;
  readonly max: number;
  readonly requests: number;
}

function percentilesOf(latencies: JsonCursor, { min, max, requests }: Extremes): [string, TimeInterval][] {
  const points = pointsOf(latencies);
  const all = [{ share: 0, ms: min }, ...points, { share: 1, ms: max }];
  return points.map(({ share }) => [`${share * 100}`, neighboursOf(share, all, requests)]);
}

/** Before version 12.8 there is no p90. */
function pointsOf(latencies: JsonCursor): Point[] {
  return [50, 90, 95, 99].flatMap((rank) => {
    const value = latencies.at(`${rank}th`);
    return value.isAbsent ? [] : [{ share: rank / 100, ms: msAt(value) }];
  });
}

/** Between the nearest times whose own ranks are surely not above and not below the share. */
function neighboursOf(share: number, points: readonly Point[], requests: number): TimeInterval {
  const low = points.findLast((point) => point.share + errorOf(point.share, requests) <= share);
  const high = points.find((point) => point.share - errorOf(point.share, requests) >= share);
  return { low: low?.ms ?? 0, high: high?.ms ?? longestTime };
}

/**
 * How far the rank of an estimate may be off: a centroid of a t-digest with the compression 100 spans one step of its scale
 * (Dunning and Ertl, 2019), and ranks are whole numbers. The least and the greatest time are exact.
 */
function errorOf(share: number, requests: number): number {
  return share === 0 || share === 1 ? 0 : (Math.PI / 100) * Math.sqrt(share * (1 - share)) + 1 / requests;
}
