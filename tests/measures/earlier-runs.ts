import { likeOf } from "../../src/measures/like-load.ts";
import type { MeasuredLoad } from "../../src/measures/load-facts.ts";
import { figuresOfRun } from "../../src/measures/load-figures.ts";
import type { BaselineSource, FoundBaseline } from "../../src/model/baseline.ts";
import { carryOnRuns } from "../../src/model/carry-on-runs.ts";
import type { FiguresBaseline } from "../../src/model/figures-baseline.ts";
import type { LoadRun, StatedTimes } from "../../src/model/load-run.ts";
import { loadOf, stated, summaryRun } from "./load-run.ts";

export const machine = "Linux X64, 2 CPUs";

/** A run whose p95 is known, of so many requests and failures in ten seconds. */
export function runOf(p95: number | readonly [number, number], requests = 1000, failed = 0): LoadRun {
  const [low, high] = typeof p95 === "number" ? [p95, p95] : p95;
  const times: StatedTimes = { ...stated({}), percentiles: new Map([["95", { low, high }]]), inexact: "the tool rounds" };
  const outcomes = [
    { failure: "none", count: requests - failed },
    { failure: "5xx", count: failed },
  ] as const;
  return summaryRun({ requests, outcomes, times }, { users: 100 });
}

const nothing: FiguresBaseline = {
  ...{ gate: "load-test-budget", name: null, commit: null, writtenAt: "2026-05-01T00:00:00.000Z" },
  series: [],
};

/** The baseline that earlier runs of one leg leave, the oldest first. */
export function baselineOf(runs: readonly LoadRun[], on = machine, leg = "load"): FiguresBaseline {
  return runs.reduce((baseline, one, i) => {
    const load: MeasuredLoad = loadOf({ [leg]: one });
    const like = load.runs.map((run) => likeOf(run, load, on))[0] ?? [];
    const stamp = { at: `2026-05-${String(i + 1).padStart(2, "0")}T00:00:00.000Z`, commit: String(i) };
    const asked = { names: new Set(["p97"]), endpoints: new Set<string>() };
    const added = load.runs.map((run) => figuresOfRun(run, load, asked, stamp));
    return carryOnRuns(baseline, { ...nothing, series: [{ like, runs: added }] });
  }, nothing);
}

export function foundOf(
  baseline: FiguresBaseline,
  source: BaselineSource = { kind: "disk", path: "x.json" },
): FoundBaseline<FiguresBaseline> {
  return { state: "found", baseline, source, renames: new Map() };
}
