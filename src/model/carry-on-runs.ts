import { type EarlierRun, type FiguresBaseline, keptRuns, keptSeries, likeKey, type RunSeries } from "./figures-baseline.ts";
import { runText } from "./write-figures-baseline.ts";

/** Earlier runs with those of today behind them; the last ones are kept. A run that is there already is not added again. */
export function carryOnRuns(earlier: FiguresBaseline | undefined, today: FiguresBaseline): FiguresBaseline {
  const series = new Map<string, RunSeries>();
  for (const { like, runs } of [...(earlier?.series ?? []), ...today.series]) {
    const key = likeKey(like);
    const before = series.get(key)?.runs ?? [];
    const known = new Set(before.map(sameRun));
    const added = runs.filter((run) => !known.has(sameRun(run)));
    series.set(key, { like, runs: [...before, ...added].slice(-keptRuns) });
  }
  const latest = [...series.values()].sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)).slice(0, keptSeries);
  return { ...today, series: latest };
}

/** When it was read does not matter: the same figures of the same commit are one run that was looked at twice. */
function sameRun({ commit, scopes }: EarlierRun): string {
  return runText({ at: "", commit, scopes });
}

function lastOf({ runs }: RunSeries): string {
  return runs.at(-1)?.at ?? "";
}

/** Whether today's runs add nothing to a baseline. */
export function hasRuns(present: FiguresBaseline, today: FiguresBaseline): boolean {
  const keys = new Map(present.series.map(({ like, runs }) => [likeKey(like), new Set(runs.map(sameRun))]));
  return today.series.every(({ like, runs }) => runs.every((run) => keys.get(likeKey(like))?.has(sameRun(run))));
}

/** Runs of a baseline that another one of the same lacks, but for those that had to make room for later ones. */
export function lostRuns(before: FiguresBaseline, after: FiguresBaseline): readonly RunSeries[] {
  const present = new Map(after.series.map((one) => [likeKey(one.like), one.runs]));
  return before.series.flatMap(({ like, runs }) => {
    const now = present.get(likeKey(like)) ?? [];
    const [known, earlier] = [new Set(now.map(sameRun)), new Set(runs.map(sameRun))];
    const newer = now.filter((run) => !earlier.has(sameRun(run))).length;
    const isFull = now.length === keptRuns;
    const room = isFull ? newer : 0;
    const lost = runs.filter((run, i) => !known.has(sameRun(run)) && i >= room);
    return lost.length > 0 ? [{ like, runs: lost }] : [];
  });
}
