import { type ComparedFigure, figuresBetween, figuresSince } from "../measures/compared-figures.ts";
import { leastRuns } from "../measures/figure-change.ts";
import { cutToHundredths, percentMoved } from "../measures/figure-moves.ts";
import { likeAmong, likeOf } from "../measures/like-load.ts";
import { figuresOfRun } from "../measures/load-figures.ts";
import { leastRepetitions } from "../measures/repetitions.ts";
import type { Budget } from "../model/budget.ts";
import type { Section } from "../model/explanation.ts";
import { keptScopes, leastDifferences, seriesLike } from "../model/figures-baseline.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { compareRationals } from "../model/rational.ts";
import { formatFixed } from "./change-numbers.ts";
import { earlierRunsSection, headAgainstBaseSection } from "./earlier-runs-section.ts";
import type { LoadFacts } from "./load-facts.ts";
import { formatCount } from "./plain-numbers.ts";
import { historySection } from "./run-history.ts";
import { describeSource } from "./wording-baseline.ts";
import { describeUnlikeness } from "./wording-changes.ts";

/** Today's figures beside those of earlier runs, or of the runs before the change. */
export function changeSections(facts: LoadFacts, budgets: readonly Budget[]): readonly Section[] {
  const { sought } = facts;
  const between = headAgainstBaseSection(figuresBetween(facts, budgets));
  if (sought?.state !== "found") return between;
  const from = say`From ${describeSource(sought.source, sought.baseline)}.`;
  return [...between, ...earlierRunsSection(figuresSince(facts, budgets), from), ...historySections(facts)];
}

const drawnFigures: readonly string[] = ["p95", "p50", "p99", "error-rate", "throughput"];

function historySections({ load, machine, sought }: LoadFacts): readonly Section[] {
  if (sought?.state !== "found") return [];
  return load.runs.flatMap((run) => {
    const earlier = seriesLike(sought.baseline, likeAmong(sought.baseline, likeOf(run, load, machine)))?.runs ?? [];
    const none = { names: new Set<string>(), endpoints: new Set<string>() };
    const today = figuresOfRun(run, load, none, { at: "", commit: null }).scopes.get("") ?? new Map();
    const of = load.runs.length > 1 ? run.name : "";
    return earlier.length === 0 ? [] : historySection({ of, earlier, today, names: drawnFigures, unit: "ms" });
  });
}

/** What a reader must know of the comparison besides the verdict. */
export function changeRemarks(facts: LoadFacts, budgets: readonly Budget[]): readonly Phrase[] {
  // A budget on a change says it itself.
  const unlike = budgets.some(({ metric }) => metric.change) ? [] : unlikeRemarks(facts);
  return [...unlike, ...keptRemarks(facts, budgets)];
}

function unlikeRemarks({ load, base, machine, sought }: LoadFacts): readonly Phrase[] {
  if (sought?.state !== "found" || base !== undefined) return [];
  return load.runs.flatMap((run) => {
    const like = likeAmong(sought.baseline, likeOf(run, load, machine));
    const unlike = seriesLike(sought.baseline, like) ? [] : leastDifferences(sought.baseline, like);
    if (unlike.length === 0) return [];
    return [
      say`⚠️ No earlier run is like ${code(run.name)}: ${describeUnlikeness(unlike)}. Figures of unlike runs are not compared.`,
    ];
  });
}

/** Where a budget holds the change of each endpoint, those that are seldom called are not known of earlier runs. */
function keptRemarks({ load, sought }: LoadFacts, budgets: readonly Budget[]): readonly Phrase[] {
  const isAsked = budgets.some(
    ({ metric, selectors }) => metric.change && selectors.some(({ dimension }) => dimension === "endpoint"),
  );
  if (sought?.state !== "found" || !isAsked) return [];
  return load.runs.flatMap(({ name, run }) => {
    const count = run.endpoints.length;
    if (count <= keptScopes) return [];
    return [
      say`Of the ${figure(formatCount(count))} endpoints of ${code(name)} a baseline keeps ${keptScopes}: those that budgets on changes name, then the most called.`,
    ];
  });
}

/** The change of the p95 of whole runs in percent, of several runs the worst; empty where too few are known. */
export function p95Change(facts: LoadFacts): string {
  const between = figuresBetween(facts, [])
    .filter(isWholeP95)
    .filter(({ now, before }) => Math.min(now.length, before.length) >= leastRepetitions);
  const since = figuresSince(facts, []).filter(({ name, before }) => name === "p95" && before.length >= leastRuns);
  const moved = (facts.base === undefined ? since : between).flatMap((one) => percentMoved(one) ?? []);
  const [worst] = moved.sort(compareRationals).slice(-1);
  return worst === undefined ? "" : formatFixed(cutToHundredths(worst));
}

function isWholeP95({ of, name }: ComparedFigure): boolean {
  return of === "" && name === "p95";
}
