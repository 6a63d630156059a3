import type { BaselineHead } from "./baseline.ts";
import type { MetricKind } from "./metric.ts";
import type { Span } from "./span.ts";

/** Figures of earlier runs, for budgets on how they change. What they are figures of, only the gate knows. */
export interface FiguresBaseline extends BaselineHead {
  /** Runs that may be compared with each other; in code-unit order of what they have in common. */
  readonly series: readonly RunSeries[];
}

export interface RunSeries {
  readonly like: Like;
  /** The oldest first. */
  readonly runs: readonly EarlierRun[];
}

/** What runs must have in common to be compared, by name: `runner`, `tool`, `users`. No name stands twice. */
export type Like = readonly (readonly [what: string, value: string])[];

export interface EarlierRun {
  /** ISO 8601. */
  readonly at: string;
  readonly commit: string | null;
  /** By what they are figures of: empty for the whole, an endpoint, labels. */
  readonly scopes: ReadonlyMap<string, Figures>;
}

/** By the name that budgets call a figure: `p95`, `error-rate`. */
export type Figures = ReadonlyMap<string, EarlierFigure>;

export interface EarlierFigure {
  readonly kind: MetricKind;
  /** In base units: ms, per minute, bytes; of a share from 0 to 1. */
  readonly span: Span;
}

/** Runs that a series carries on. */
export const keptRuns = 30;

/** Scopes of a run that are kept besides the whole: those that limits name, then the greatest. */
export const keptScopes = 50;

/** Figures of one scope: each has a name of its own. */
export const keptFigures = 100;

/** Series that are kept: those with the latest runs. Names of legs and files can change with each run. */
export const keptSeries = 100;

/** Names that are longer are not kept: many of them would make a document that no run could read. */
export const keptNameLength = 500;

export function likeKey(like: Like): string {
  return JSON.stringify([...like].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The series that a run of today belongs to; undefined where no earlier run is like it. */
export function seriesLike({ series }: Pick<FiguresBaseline, "series">, like: Like): RunSeries | undefined {
  const key = likeKey(like);
  return series.find((one) => likeKey(one.like) === key);
}

/** In what a run differs from earlier ones; a side is undefined where it does not say. */
export interface Unlikeness {
  readonly what: string;
  readonly today: string | undefined;
  readonly earlier: string | undefined;
}

export function differencesOf(today: Like, earlier: Like): readonly Unlikeness[] {
  const [now, then] = [new Map(today), new Map(earlier)];
  const names = [...new Set([...now.keys(), ...then.keys()])];
  return names
    .map((what) => ({ what, today: now.get(what), earlier: then.get(what) }))
    .filter((one) => one.today !== one.earlier);
}

/** In what a run differs from the runs that are most like it; none where there is no earlier run at all. */
export function leastDifferences({ series }: Pick<FiguresBaseline, "series">, like: Like): readonly Unlikeness[] {
  const all = series.map((one) => differencesOf(like, one.like)).filter((differences) => differences.length > 0);
  return all.reduce((least, one) => (one.length < least.length ? one : least), all[0] ?? []);
}
