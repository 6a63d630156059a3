import { type FiguresBaseline, keptRuns, type Like, type RunSeries } from "../model/figures-baseline.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount } from "./plain-numbers.ts";

/** Sentences about what a baseline of figures holds. */

/** `runner ubuntu-24.04, tool k6, users 100`. */
export function describeLike(like: Like): Phrase {
  return join(
    like.map(([what, value]) => say`${what} ${code(value)}`),
    ", ",
  );
}

/** What a change takes away from later ones. */
export function describeLostRuns(lost: readonly RunSeries[]): readonly Phrase[] {
  return lost.map(
    ({ like, runs }) =>
      say`${figure(runs.length === 1 ? "1 earlier run is" : `${formatCount(runs.length)} earlier runs are`)} gone or changed (${describeLike(like)})`,
  );
}

/** How many runs there are of each kind that was added to. */
export function describeAddedRuns(before: FiguresBaseline | undefined, after: FiguresBaseline): readonly Phrase[] {
  return after.series.map(({ like, runs }) => {
    const known = before?.series.find((one) => JSON.stringify(one.like) === JSON.stringify(like))?.runs.length ?? 0;
    return say`${figure(runs.length === 1 ? "1 run" : `${formatCount(runs.length)} runs`)} more, ${figure(formatCount(Math.min(keptRuns, known + runs.length)))} in all: ${describeLike(like)}`;
  });
}

/** What `gates baseline` did with a file. */
export function describeWrittenRuns(path: string, { series }: FiguresBaseline): Phrase {
  const runs = series.reduce((sum, one) => sum + one.runs.length, 0);
  return say`Added ${figure(runs === 1 ? "1 run" : `${formatCount(runs)} runs`)} to ${code(path)}.`;
}
