import type { StatedTimes, TimeInterval, Traffic } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime, statedTimes, timeFrom } from "../../read/load-document.ts";

interface Counts {
  readonly answered: number;
  /** Requests that were under way when the time was up: each had taken something from 0 to the whole run. */
  readonly unfinished: number;
}

/** Times of answers; none where nothing was answered. Those of 2xx stand apart with `--stats-success-breakdown`. */
export function timesOf(document: JsonCursor, counts: Counts): Pick<Traffic, "times" | "goodTimes"> {
  if (counts.answered === 0) return {};
  const percentiles = percentilesOf(document.at("latencyPercentiles"));
  const summary = document.at("summary");
  const [min, max, mean] = ["fastest", "slowest", "average"].map((name) => exactTime(secondsAt(summary.at(name))));
  const times = statedTimes(percentiles, { min, max, mean });
  const good = document.at("latencyPercentilesSuccessful");
  const isGoodKnown = !good.isAbsent && !good.at("p50").isAbsent;
  return {
    times: counts.unfinished === 0 ? times : withUnfinished(times, counts, secondsAt(summary.at("total"))),
    ...(isGoodKnown && { goodTimes: statedTimes(percentilesOf(good), {}) }),
  };
}

/** Seconds as the ms of a time that was measured in whole nanoseconds. */
export function secondsAt(cursor: JsonCursor): number {
  return timeFrom(cursor, (seconds) => Math.round(seconds * 1e9) / 1e6);
}

function percentilesOf(percentiles: JsonCursor): readonly (readonly [string, TimeInterval])[] {
  return percentiles.members().flatMap(([name, value]) => {
    const rank = /^p(\d{1,2}(?:\.\d{1,3})?)$/.exec(name)?.[1];
    return rank === undefined ? [] : [[rank, exactTime(secondsAt(value))] as const];
  });
}

const inexact =
  "requests that -z ended may have been slow ones; with -w (--wait-ongoing-requests-after-deadline) or -n oha waits for them";

/**
 * The times of all requests when the unfinished ones count with the time that they had taken: were these the slowest, each
 * percentile would be one of a higher rank among the answers.
 */
function withUnfinished({ percentiles, min, max, mean }: StatedTimes, counts: Counts, whole: number): StatedTimes {
  const { answered, unfinished } = counts;
  const known = [...percentiles].map(([rank, time]) => [Number(rank), time.low] as const).sort(([a], [b]) => a - b);
  const [slowest, average] = [max?.low ?? 0, mean?.low ?? 0];
  const longest = Math.max(slowest, whole);
  const upTo = (rank: number): number => {
    const higher = (rank * (answered + unfinished)) / answered;
    if (higher > 100) return longest;
    return known.find(([other]) => other >= higher)?.[1] ?? slowest;
  };
  const widened = [...percentiles].map(([rank, { low }]) => [rank, { low, high: upTo(Number(rank)) }] as const);
  const all = (average * answered + longest * unfinished) / (answered + unfinished);
  return statedTimes(widened, {
    min,
    max: { low: slowest, high: longest },
    mean: { low: average, high: Math.max(average, all) },
    inexact,
  });
}
