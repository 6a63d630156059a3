import type { StatedTimes, TimeInterval } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime, statedTimes, timeFrom } from "../../read/load-document.ts";

const inexact =
  "vegeta report estimates percentiles with a t-digest, whose times may be off by anything up to its next percentile; vegeta encode keeps each response time, and -buckets counts them up to the limit";

interface Point {
  readonly share: number;
  readonly ms: number;
}

/** The response times of all requests, those without an answer too. */
export function timesOf(document: JsonCursor): StatedTimes {
  const latencies = document.at("latencies");
  const requests = document.at("requests").natural();
  const max = msAt(latencies.at("max"));
  // Before version 12.8 there is no least time.
  const min = latencies.at("min").isAbsent ? undefined : msAt(latencies.at("min"));
  const points = pointsOf(latencies);
  const all = [{ share: 0, ms: min ?? 0 }, ...points, { share: 1, ms: max }];
  const percentiles = points.map(({ share }) => [`${share * 100}`, neighboursOf(share, all, requests)] as const);
  const mean = exactTime(msAt(latencies.at("mean")));
  return statedTimes(percentiles, { min: min === undefined ? undefined : exactTime(min), max: exactTime(max), mean, inexact });
}

function msAt(cursor: JsonCursor): number {
  return timeFrom(cursor, (nanoseconds) => nanoseconds / 1e6);
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
  return { low: low?.ms ?? 0, high: high?.ms ?? Number.POSITIVE_INFINITY };
}

/**
 * How far the rank of an estimate may be off: a centroid of a t-digest with the compression 100 spans one step of its scale
 * (Dunning and Ertl, 2019), and ranks are whole numbers. The least and the greatest time are exact.
 */
function errorOf(share: number, requests: number): number {
  return share === 0 || share === 1 ? 0 : (Math.PI / 100) * Math.sqrt(share * (1 - share)) + 1 / requests;
}
