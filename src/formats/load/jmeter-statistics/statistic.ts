import type { OutcomeTally, StatedTimes, TimeInterval, Traffic } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime, statedTimes, timeAt } from "../../read/load-document.ts";

/** The dashboard's percentiles are of the last samples of each label, so many (`jmeter.reportgenerator.statistic_window`). */
export const window = 20_000;

/** JMeter's own ranks of pct1, pct2 and pct3, and up to how many samples each is the greatest one by its estimator: n + 1 times the rank is beyond n. */
const ranks = [
  { name: "pct1ResTime", rank: "90", greatestUpTo: 9 },
  { name: "pct2ResTime", rank: "95", greatestUpTo: 19 },
  { name: "pct3ResTime", rank: "99", greatestUpTo: 99 },
] as const;

/** What the dashboard states of one label, or of all. */
export interface Statistic {
  readonly name: string;
  readonly samples: number;
  readonly errors: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly mean: number;
  /** pct1, pct2 and pct3: what the file calls them, it does not say which ranks they are. */
  readonly pcts: readonly number[];
  /** Samples per second. */
  readonly throughput: number;
}

/** Undefined for a label without a sample (an empty transaction), whose times are no numbers. */
export function readStatistic([name, at]: readonly [string, JsonCursor]): Statistic | undefined {
  const samples = at.at("sampleCount").natural();
  const errors = at.at("errorCount").natural();
  if (errors > samples) throw at.at("errorCount").error(`counts ${errors} errors of ${samples} samples`);
  if (samples === 0) return undefined;
  const [min, median, max, mean] = ["minResTime", "medianResTime", "maxResTime", "meanResTime"].map((member) =>
    timeAt(at.at(member)),
  );
  return {
    name,
    samples,
    errors,
    ...inOrder(at, { min: min ?? 0, median: median ?? 0, max: max ?? 0, mean: mean ?? 0 }),
    pcts: ranks.map((pct) => timeAt(at.at(pct.name))),
    throughput: throughputOf(at.at("throughput")),
  };
}

type Extremes = Pick<Statistic, "min" | "median" | "max" | "mean">;

function inOrder(at: JsonCursor, times: Extremes): Extremes {
  const { min, median, max, mean } = times;
  // A mean is a sum of roundings.
  if (min <= median && median <= max && min <= mean + 1e-6 && mean <= max + 1e-6) return times;
  throw at.error(`its median (${median}) and mean (${mean}) are not between its min (${min}) and max (${max})`);
}

/** A run within one ms has an endless throughput, which JMeter writes as text. */
function throughputOf(cursor: JsonCursor): number {
  if (cursor.isText && cursor.text() === "Infinity") return Number.POSITIVE_INFINITY;
  const throughput = cursor.number();
  if (throughput > 0) return throughput;
  throw cursor.error(`${throughput} stands where a throughput above 0 is expected`);
}

/** How long the samples took from the first one's beginning to the last one's end: a whole number of ms that the throughput was made from. */
export function durationOf({ samples, throughput }: Statistic): TimeInterval {
  return exactTime(Math.round((samples / throughput) * 1000));
}

/** Why pct1 to pct3 cannot be p90, p95 and p99, JMeter's defaults; undefined where they can. */
export function otherRanks({ name, samples, median, max, pcts }: Statistic): string | undefined {
  const label = JSON.stringify(name.slice(0, 60));
  if ([median, ...pcts, max].some((time, i, times) => time > (times[i + 1] ?? time))) return `those of ${label} are not in order`;
  const [wrong] = ranks.filter(({ greatestUpTo }, i) => samples <= greatestUpTo && pcts[i] !== max);
  return wrong && `of ${samples} samples of ${label}, ${wrong.name} would be the greatest`;
}

/** `pcts` says whether pct1 to pct3 are taken for p90, p95 and p99. */
export function trafficOf(statistic: Statistic, pcts: "the default ones" | "unknown"): Traffic {
  const { samples, errors } = statistic;
  return { requests: samples, outcomes: outcomesOf(samples, errors), times: timesOf(statistic, pcts) };
}

export function outcomesOf(samples: number, errors: number): readonly OutcomeTally[] {
  const outcomes = [
    { failure: "none", count: samples - errors },
    { failure: "other", count: errors },
  ] as const;
  return outcomes.filter(({ count }) => count > 0);
}

function timesOf({ samples, min, median, max, mean, pcts }: Statistic, known: "the default ones" | "unknown"): StatedTimes {
  const extremes = { min: exactTime(min), max: exactTime(max), mean: exactTime(mean) };
  if (samples > window) return statedTimes([], { ...extremes, inexact: onlyTheEnd });
  const named = ranks.map(({ rank }, i) => [rank, exactTime(pcts[i] ?? max)] as const);
  const median50 = ["50", exactTime(median)] as const;
  return known === "unknown"
    ? statedTimes([median50], extremes)
    : statedTimes([median50, ...named], { ...extremes, inexact: byDefault });
}

const byDefault = "the file does not name the ranks of its percentiles: JMeter's defaults are taken";
const onlyTheEnd = `the dashboard's percentiles are of the last ${window} samples of each label alone; the JTL has all of them`;
