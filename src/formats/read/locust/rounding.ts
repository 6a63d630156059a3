import type { TimeInterval } from "../../../model/load-run.ts";

/** What Locust's rounded times stand for, by `bucket_response_time` of its stats.py. */
export interface Rounding {
  /** Why percentiles are intervals. */
  readonly inexact: string;
  readonly intervalOf: (rounded: number) => TimeInterval;
}

const inexact =
  "Locust rounds response times to two digits before it counts them (1950 to 2050 ms are all 2000), in every report; a limit at such an edge can be decided";
const inexactByTest =
  "the test rounds response times in a way of its own (`locust.stats.bucket_response_time`), which no report tells: each is only known to lie between the next ones that the report has";

/** That of Locust up to 0.14, by any Python; its early versions left times below 100 ms as they are and cut them when writing. */
export const oldRounding: Rounding = { inexact, intervalOf: oldTimesOf };

/**
 * The rounding that made these times: Locust's own, or from version 2.43.4 on one of the test, of which it is only taken that
 * no greater time becomes a smaller one.
 */
export function roundingOf(times: Iterable<number>): Rounding {
  const all = [...new Set(times)];
  if (all.every(isRounded)) return { inexact, intervalOf: timesOf };
  return { inexact: inexactByTest, intervalOf: betweenNeighbours(all) };
}

function isRounded(ms: number): boolean {
  return Number.isInteger(ms) && ms % stepAbove(ms) === 0;
}

/** How far apart rounded times are. */
function stepAbove(ms: number): number {
  if (ms < 100) return 1;
  if (ms < 1000) return 10;
  return ms < 10_000 ? 100 : 1000;
}

function stepBelow(ms: number): number {
  return stepAbove(ms - 1);
}

/**
 * Python rounds a half to the even neighbour, so that 1950 and 2050 both become 2000, and neither 1850 nor 1950 becomes 1900.
 * At 100, 1000 and 10000 the step below is smaller than the one above.
 */
function timesOf(rounded: number): TimeInterval {
  const [below, above] = [stepBelow(rounded), stepAbove(rounded)];
  const interval = { low: Math.max(0, rounded - below / 2), high: rounded + above / 2 };
  const [lowIsOpen, highIsOpen] = [isOdd(rounded / below), isOdd(rounded / above)];
  if (lowIsOpen && highIsOpen) return { ...interval, open: "both" };
  if (lowIsOpen) return { ...interval, open: "low" };
  return highIsOpen ? { ...interval, open: "high" } : interval;
}

function isOdd(steps: number): boolean {
  return steps % 2 === 1;
}

/** Python 2 rounds a half up, Python 3 to the even neighbour: both ends may be part of it. */
function oldTimesOf(rounded: number): TimeInterval {
  const low = Math.max(0, rounded - stepBelow(rounded) / 2);
  return rounded < 100 ? { low, high: rounded + 1, open: "high" } : { low, high: rounded + stepAbove(rounded) / 2 };
}

function betweenNeighbours(times: readonly number[]): (rounded: number) => TimeInterval {
  const sorted = [...times].sort((a, b) => a - b);
  const places = new Map(sorted.map((time, place) => [time, place]));
  return (rounded) => {
    const place = places.get(rounded) ?? 0;
    return { low: sorted[place - 1] ?? 0, high: sorted[place + 1] ?? Number.POSITIVE_INFINITY, open: "both" };
  };
}
