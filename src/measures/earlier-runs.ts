import type { SoughtBaseline } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import { type FiguresBaseline, type Like, leastDifferences, seriesLike, type Unlikeness } from "../model/figures-baseline.ts";
import type { Approximation, Found, Measure } from "../model/measure.ts";
import { isExact } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import { changingFigure, onlyFound, uncompared, wayOf } from "./change-metric.ts";
import { changeSince, figureOf, leastRuns } from "./figure-change.ts";

/** A figure as it is today, and by what the same of earlier runs is found. */
export interface FigureToday {
  readonly measure: Measure;
  /** What its run is like. */
  readonly like: Like;
  /** Of what the figure is: empty for the whole of the run. */
  readonly of: string;
}

export type SoughtFigures = SoughtBaseline<FiguresBaseline> | undefined;

/** Holds figures of today against those of earlier runs that are like theirs: what a budget on a change is measured as. */
export function changesSince(
  budget: Budget,
  gate: string,
  figures: readonly FigureToday[],
  sought: SoughtFigures,
): readonly Measure[] {
  // What cannot be said of today needs no comparison; that no report was read is told whatever the baseline is.
  const isKnown = figures.some(({ measure }) => measure.found.state !== "unknown");
  if (!isKnown) return figures.map(({ measure }) => measure);
  if (sought === undefined) return onlyFound(uncompared(budget, gate, { kind: "silent", about: budget.metric.name }));
  if (sought.state === "none") return onlyFound(uncompared(budget, gate, sought.why));
  if (sought.state === "learning") return onlyFound(learning(0, []));
  return figures.map((figure) => ({ ...figure.measure, found: changeOf(budget, gate, figure, sought) }));
}

function changeOf(
  budget: Budget,
  gate: string,
  { measure: { found }, like, of }: FigureToday,
  sought: Extract<SoughtFigures, { state: "found" }>,
): Found {
  if (found.state !== "measured") return found;
  const now = figureOf(found.quantity);
  if (now === undefined) return { state: "not-applicable" };
  const { baseline, source } = sought;
  if (seriesLike(baseline, like) === undefined) {
    const unlike = leastDifferences(baseline, like);
    // A cache takes the first run of the new kind by itself, if only this gate is green; a file waits for somebody.
    if (source.kind === "cache" || unlike.length === 0) return learning(0, unlike);
    return uncompared(budget, gate, { kind: "unlike", of: "baseline", unlike });
  }
  const earlier = earlierOf(baseline, { like, of, name: changingFigure(budget), kind: now.kind });
  if (earlier.length < leastRuns) return learning(earlier.length, []);
  const change = changeSince(now, earlier, wayOf(budget));
  const approximate = found.approximate ?? (isExact(change) ? undefined : inexactBefore);
  return {
    state: "measured",
    quantity: change,
    by: `against the median of ${earlier.length} earlier runs`,
    ...(approximate && { approximate }),
  };
}

const inexactBefore: Approximation = {
  because: "figures of earlier runs are only known within bounds",
  mend: { say: "Give reports that hold every response time, and keep runs with them" },
};

export interface WantedFigure {
  readonly like: Like;
  readonly of: string;
  readonly name: string;
  readonly kind: string;
}

/** A figure in the earlier runs that have it, the oldest first. */
export function earlierOf(baseline: FiguresBaseline, { like, of, name, kind }: WantedFigure): readonly Span[] {
  const runs = seriesLike(baseline, like)?.runs ?? [];
  return runs.flatMap(({ scopes }) => {
    const figure = scopes.get(of)?.get(name);
    return figure?.kind === kind ? [figure.span] : [];
  });
}

function learning(runs: number, unlike: readonly Unlikeness[]): Found {
  return { state: "not-applicable", because: { kind: "learning-runs", runs, least: leastRuns, unlike } };
}
