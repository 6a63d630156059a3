import type { Budget } from "../model/budget.ts";
import { differencesOf, type Like } from "../model/figures-baseline.ts";
import type { Found, Measure } from "../model/measure.ts";
import { onFigure, onlyFound, uncompared } from "./change-metric.ts";
import { changesSince, type FigureToday, type SoughtFigures } from "./earlier-runs.ts";
import { likeAmong, likeOf } from "./like-load.ts";
import { measureScopes, type ScopedMeasure } from "./load.ts";
import type { MeasuredLoad, MeasuredRun } from "./load-facts.ts";
import { changeOfRepeated } from "./repetitions.ts";
import { worstFirst } from "./worst-first.ts";

/** What a change of load figures is held against: runs of another commit beside today's, or those of earlier days. */
export interface LoadHistory {
  readonly load: MeasuredLoad;
  /** The runs of `compare: base=`; undefined where nothing is compared. */
  readonly base: readonly MeasuredRun[] | undefined;
  readonly machine: string;
  readonly sought?: SoughtFigures;
}

const gate = "load-test-budget";

/** Measures what a budget on a change asks for, the worst first. */
export function measureLoadChange(budget: Budget, history: LoadHistory): readonly Measure[] {
  return worstFirst(budget, changesIn(budget, history));
}

function changesIn(budget: Budget, history: LoadHistory): readonly Measure[] {
  const { load, base, machine, sought } = history;
  if (base !== undefined) return changesBetween(budget, load, base);
  const scoped = measureScopes(onFigure(budget), load);
  const likes = new Map(
    load.runs.map((run): [MeasuredRun, Like] => {
      const own = likeOf(run, load, machine);
      return [run, sought?.state === "found" ? likeAmong(sought.baseline, own) : own];
    }),
  );
  const figures = scoped.map(
    ({ measure, of }): FigureToday => ({ measure, like: (of && likes.get(of.run)) ?? [], of: of?.endpoint ?? "" }),
  );
  return changesSince(budget, gate, figures, sought);
}

/** Head against base: each endpoint over all the runs of a side, whatever their files are called. */
function changesBetween(budget: Budget, load: MeasuredLoad, base: readonly MeasuredRun[]): readonly Measure[] {
  const plain = onFigure({ ...budget, selectors: budget.selectors.filter(({ dimension }) => dimension !== "leg") });
  const head = measureScopes(plain, load);
  if (head.every(({ of }) => of === undefined)) return head.slice(0, 1).map(({ measure: { found } }) => ({ scope: "", found }));
  const unlike = unlikenessOf(load, base);
  if (unlike.length > 0) return onlyFound(uncompared(budget, gate, { kind: "unlike", of: "base", unlike }));
  const [then, now] = [byEndpoint(measureScopes(plain, { ...load, runs: base })), byEndpoint(head)];
  return [...now].map(([scope, found]) => ({ scope, found: changeIn(budget, then.get(scope) ?? [], found) }));
}

/** An endpoint that one side never called has nothing to be compared with; one that some runs lack is known too seldom. */
function changeIn(budget: Budget, base: readonly Found[], head: readonly Found[]): Found {
  const isNew = base.length === 0 && budget.selectors.some(({ each }) => each);
  return isNew ? { state: "not-applicable" } : changeOfRepeated(budget, gate, { base, head });
}

function byEndpoint(measures: readonly ScopedMeasure[]): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  for (const { measure, of } of measures) {
    if (of === undefined) continue;
    const name = of.endpoint ?? "";
    const same = found.get(name);
    if (same) same.push(measure.found);
    else found.set(name, [measure.found]);
  }
  return found;
}

/** In what any of the runs differs from the first one of head. */
function unlikenessOf(load: MeasuredLoad, base: readonly MeasuredRun[]) {
  const [one, ...others] = [...load.runs, ...base];
  if (one === undefined) return [];
  const first = ownLike(one, load, undefined);
  const all = others.map((other) => differencesOf(first, ownLike(other, load, first)));
  return all.find(({ length }) => length > 0) ?? [];
}

/** All sides are of one job: only what the reports say can differ. */
function ownLike(run: MeasuredRun, load: MeasuredLoad, first: Like | undefined): Like {
  const like = likeOf(run, load, "").filter(([what]) => what !== "leg");
  return first === undefined ? like : likeAmong({ series: [{ like: first, runs: [] }] }, like);
}
