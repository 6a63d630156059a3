import type { LoadRun, Moment } from "../../../model/load-run.ts";
import type { Entry } from "./entry.ts";

/** The most stretches that a run is shown in. */
const mostMoments = 60;

/** Entries begin when their first request ends, which began up to the longest response time before that. */
export function durationOf(entries: readonly Entry[]): Pick<LoadRun, "began" | "ended" | "duration"> {
  let [began, ended, longest] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const entry of entries) {
    began = Math.min(began, entry.began);
    ended = Math.max(ended, entry.ended);
    longest = Math.max(longest, entry.exact?.max ?? 0);
  }
  const low = Math.max(0, ended - began);
  return { began, ended, duration: { low, high: low + longest } };
}

/** What ended when, in stretches of equal length of some whole seconds. */
export function momentsOf(entries: readonly Entry[]): readonly Moment[] {
  const [requests, failures] = [added(entries.map((one) => one.bySecond)), added(entries.map((one) => one.failedBySecond))];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const second of requests.keys()) {
    first = Math.min(first, second);
    last = Math.max(last, second);
  }
  const length = Math.ceil((last - first + 1) / mostMoments);
  const place = (second: number) => Math.floor((second - first) / length);
  const moments = new Map<number, { requests: number; failed: number }>();
  for (const [second, count] of requests) {
    const moment = moments.get(place(second)) ?? { requests: 0, failed: 0 };
    moment.requests += count;
    moment.failed += failures.get(second) ?? 0;
    moments.set(place(second), moment);
  }
  const shown = [...moments].sort(([a], [b]) => a - b);
  return shown.map(([at, moment]) => ({ at: at * length * 1000, length: length * 1000, ...moment }));
}

function added(all: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const counts of all) for (const [second, count] of counts) sums.set(second, (sums.get(second) ?? 0) + count);
  return sums;
}
