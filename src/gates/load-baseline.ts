import { changingFigure } from "../measures/change-metric.ts";
import { likeAmong, likeOf } from "../measures/like-load.ts";
import type { MeasuredLoad } from "../measures/load-facts.ts";
import { type AskedFigures, figuresOfRun } from "../measures/load-figures.ts";
import { selectorOf } from "../measures/load-scopes.ts";
import type { BaselineHead, BaselineKind } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import { type EarlierRun, type FiguresBaseline, type Like, likeKey, type RunSeries } from "../model/figures-baseline.ts";
import { nameMatcher } from "../model/glob.ts";
import type { LoadFacts } from "../reports/load-facts.ts";
import { isWanted } from "./baseline-search.ts";
import { figuresBaselineKind } from "./figures-baseline.ts";
import type { BaselineSearch } from "./gate.ts";
import type { LoadInputs } from "./load-test-budget.ts";

/** Figures of load tests, which go on where an earlier run had nearly as many users. */
export const loadBaselineKind: BaselineKind<FiguresBaseline> = {
  ...figuresBaselineKind,
  carryOn: (earlier, today) => figuresBaselineKind.carryOn(earlier, beside(earlier, today)),
  saysTheSame: (present, today) => figuresBaselineKind.saysTheSame(present, beside(present, today)),
  gainLines: (before, today) => figuresBaselineKind.gainLines(before, beside(before, today)),
};

function beside(earlier: FiguresBaseline | undefined, today: FiguresBaseline): FiguresBaseline {
  if (earlier === undefined) return today;
  return { ...today, series: today.series.map((one) => ({ ...one, like: likeAmong(earlier, one.like) })) };
}

/** Adds the figures of earlier runs to the facts, where a budget asks for them or they are simply there. */
export async function findLoadBaseline(
  facts: LoadFacts,
  { settings, budgets, searched }: BaselineSearch<LoadInputs>,
): Promise<LoadFacts> {
  const isAsked = facts.base === undefined && budgets.some(({ metric }) => metric.change);
  if (!isAsked && !(await isWanted(searched, settings))) return facts;
  const { findBaseline } = await import("./find-baseline.ts");
  return { ...facts, sought: await findBaseline(searched, loadBaselineKind, { renames: "not" }) };
}

/** Today's runs, for later ones: those of one kind together. */
export function loadToday(
  { load, machine }: LoadFacts,
  stamp: BaselineHead,
  { budgets }: Pick<BaselineSearch<LoadInputs>, "budgets">,
): FiguresBaseline {
  const asked = askedFigures(budgets, load);
  const series = new Map<string, { like: Like; runs: EarlierRun[] }>();
  for (const run of load.runs) {
    const like = likeOf(run, load, machine);
    const added = figuresOfRun(run, load, asked, { at: stamp.writtenAt, commit: stamp.commit });
    const same = series.get(likeKey(like));
    if (same) same.runs.push(added);
    else series.set(likeKey(like), { like, runs: [added] });
  }
  return { ...stamp, series: [...series.values()] satisfies RunSeries[] };
}

/** What budgets on changes speak of. */
function askedFigures(budgets: readonly Budget[], { runs }: MeasuredLoad): AskedFigures {
  const changes = budgets.filter(({ metric }) => metric.change);
  const patterns = changes.flatMap((budget) => selectorOf(budget, "endpoint")?.pattern ?? []);
  const matchers = patterns.map(nameMatcher);
  const names = runs.flatMap(({ run }) => run.endpoints.map(({ name }) => name));
  return {
    names: new Set(changes.map(changingFigure)),
    endpoints: new Set(names.filter((name) => matchers.some((matches) => matches(name)))),
  };
}
