import type { MeasuredLoad, MeasuredRun } from "../../src/measures/load-facts.ts";
import { everyFailure } from "../../src/model/error-rule.ts";
import type { Endpoint, LoadRun, Outcome, OutcomeTally, StatedTimes, Traffic } from "../../src/model/load-run.ts";
import { Samples } from "../../src/model/samples.ts";
import { sumOf } from "../../src/model/sum-traffic.ts";

/** Requests of one outcome, with the time of each. */
export function timed(outcome: Outcome, times: Iterable<number>): OutcomeTally {
  const samples = new Samples();
  for (const ms of times) samples.add(ms);
  return { ...outcome, count: samples.count, times: samples };
}

export function endpoint(name: string, ...outcomes: readonly OutcomeTally[]): Endpoint {
  return { name, ...sumOf([{ requests: 0, outcomes }]) };
}

export function stated(percentiles: Readonly<Record<string, number>>, more: Partial<StatedTimes> = {}): StatedTimes {
  const ranks = Object.entries(percentiles).map(([rank, ms]) => [rank, { low: ms, high: ms }] as const);
  return { kind: "stated", percentiles: new Map(ranks), ...more };
}

/** A run of ten seconds, its total the sum of its endpoints. */
export function run(endpoints: readonly Endpoint[], more: Partial<LoadRun> = {}): LoadRun {
  const none = {
    timeline: [],
    custom: [],
    ownLimits: [],
    errors: [],
    contradictions: [],
    notes: [],
    window: "not asked",
  } as const;
  return { total: sumOf(endpoints), endpoints, duration: { low: 10_000, high: 10_000 }, ...none, ...more };
}

export function summaryRun(total: Traffic, more: Partial<LoadRun> = {}): LoadRun {
  return { ...run([], more), total };
}

export function measuredRun(leg: string, of: LoadRun): MeasuredRun {
  const format = {
    id: "k6-summary",
    title: "k6 summary",
    tool: "k6",
    responseTime: "from sending to the last byte",
    lacking: (rank: string) => `Let k6 write p(${rank})`,
    perEndpoint: "Let k6 write a threshold for each name",
  };
  return { leg, name: leg, scope: `leg ${leg}`, files: [`${leg}.json`], run: of, format };
}

export function loadOf(runs: Readonly<Record<string, LoadRun>>, more: Partial<MeasuredLoad> = {}): MeasuredLoad {
  const measured = Object.entries(runs).map(([leg, of]) => measuredRun(leg, of));
  return { runs: measured, resources: [], errors: everyFailure, apdexTarget: undefined, window: undefined, ...more };
}
