import type { SoughtBaseline } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import {
  type FiguresBaseline,
  type Like,
  leastDifferences,
  type RunSeries,
  seriesLike,
  type Unlikeness,
} from "../model/figures-baseline.ts";
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
  /** By what it is known again, where its metric alone does not say. */
  readonly name?: string;
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
  const comparing = { budget, gate, sought, known: new Map<Like, RunSeries | undefined>() };
  return figures.map((figure) => ({ ...figure.measure, found: changeOf(figure, comparing) }));
}

interface Comparing {
  readonly budget: Budget;
  readonly gate: string;
  readonly sought: Extract<SoughtFigures, { state: "found" }>;
  /** Of many endpoints of one run the series is looked for once. */
  readonly known: Map<Like, RunSeries | undefined>;
}

function changeOf({ measure: { found }, like, of, ...more }: FigureToday, { budget, gate, sought, known }: Comparing): Found {
  if (found.state !== "measured") return found;
  const now = figureOf(found.quantity);
  if (now === undefined) return { state: "not-applicable" };
  const { baseline, source } = sought;
  if (!known.has(like)) known.set(like, seriesLike(baseline, like));
  const series = known.get(like);
  if (series === undefined) {
    const unlike = leastDifferences(baseline, like);
    // A cache takes the first run of the new kind by itself, if only this gate is green; a file waits for somebody.
    if (source.kind === "cache" || unlike.length === 0) return learning(0, unlike);
    return uncompared(budget, gate, { kind: "unlike", of: "baseline", unlike });
  }
  const earlier = earlierOf(series, { of, name: more.name ?? changingFigure(budget), kind: now.kind });
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

interface WantedFigure {
  readonly of: string;
  readonly name: string;
  readonly kind: string;
}

/** A figure in the earlier runs that have it, the oldest first. */
export function earlierOf({ runs }: RunSeries, { of, name, kind }: WantedFigure): readonly Span[] {
  return runs.flatMap(({ scopes }) => {
    const figure = scopes.get(of)?.get(name);
    return figure?.kind === kind ? [figure.span] : [];
  });
}

function learning(runs: number, unlike: readonly Unlikeness[]): Found {
  return { state: "not-applicable", because: { kind: "learning-runs", runs, least: leastRuns, unlike } };
}
