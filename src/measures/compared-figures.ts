import type { Budget } from "../model/budget.ts";
import { type EarlierFigure, seriesLike } from "../model/figures-baseline.ts";
import { nameMatcher } from "../model/glob.ts";
import type { Traffic } from "../model/load-run.ts";
import type { Span } from "../model/span.ts";
import { changingFigure } from "./change-metric.ts";
import { earlierOf } from "./earlier-runs.ts";
import { likeAmong, likeOf } from "./like-load.ts";
import type { LoadHistory } from "./load-change.ts";
import type { MeasuredRun } from "./load-facts.ts";
import { loadFigure } from "./load-figures.ts";
import { selectorOf } from "./load-scopes.ts";

/** A figure beside the same of earlier runs, or of the runs before a change. */
export interface ComparedFigure {
  /** The run, where there are several, and the endpoint. */
  readonly of: string;
  readonly name: string;
  readonly kind: EarlierFigure["kind"];
  /** Several where repetitions are compared. */
  readonly now: readonly Span[];
  /** The oldest first. */
  readonly before: readonly Span[];
}

/** What is compared whether or not a budget asks for it. */
const usual: readonly string[] = ["p50", "p95", "p99", "mean", "error-rate", "throughput"];

/** The usual figures of each run beside those of earlier runs, and what budgets on changes ask for. */
export function figuresSince(history: LoadHistory, budgets: readonly Budget[]): readonly ComparedFigure[] {
  const { load, sought, machine } = history;
  if (sought?.state !== "found") return [];
  const { baseline } = sought;
  return load.runs.flatMap((run) => {
    const like = likeAmong(baseline, likeOf(run, load, machine));
    const series = seriesLike(baseline, like);
    if (series === undefined) return [];
    return askedOf(run, budgets).flatMap(({ endpoint, name, traffic }): readonly ComparedFigure[] => {
      const now = loadFigure(name, traffic, run, load.errors);
      const before = now ? earlierOf(series, { of: endpoint, name, kind: now.kind }) : [];
      const of = [load.runs.length > 1 ? run.name : "", endpoint].filter((part) => part !== "").join(", ");
      return now && before.length > 0 ? [{ of, name, kind: now.kind, now: [now.span], before }] : [];
    });
  });
}

/** The same of all runs of head beside all of base. */
export function figuresBetween({ load, base }: LoadHistory, budgets: readonly Budget[]): readonly ComparedFigure[] {
  if (base === undefined) return [];
  const [first] = load.runs;
  if (first === undefined) return [];
  const sides = [base, load.runs].map((runs) => runs.map(byEndpoint));
  return askedOf(first, budgets).flatMap(({ endpoint, name }): readonly ComparedFigure[] => {
    const [before, now] = sides.map((runs) => runs.flatMap((called) => figureIn(called, endpoint, name, load) ?? []));
    const kind = now?.[0]?.kind;
    if (before === undefined || now === undefined || kind === undefined || before.length === 0) return [];
    return [{ of: endpoint, name, kind, now: now.map(({ span }) => span), before: before.map(({ span }) => span) }];
  });
}

interface Called {
  readonly run: MeasuredRun;
  readonly by: ReadonlyMap<string, Traffic>;
}

/** The requests of a run by their endpoint, and all of them without one. */
function byEndpoint(run: MeasuredRun): Called {
  const { total, endpoints } = run.run;
  const called = endpoints.filter(({ isGroup }) => !isGroup).map((one) => [one.name, one] as const);
  return { run, by: new Map<string, Traffic>([...called, ["", total]]) };
}

function figureIn({ run, by }: Called, endpoint: string, name: string, { errors }: LoadHistory["load"]) {
  const traffic = by.get(endpoint);
  return traffic && loadFigure(name, traffic, run, errors);
}

interface Asked {
  readonly endpoint: string;
  readonly name: string;
  readonly traffic: Traffic;
}

/** The usual figures of the whole, and those that budgets ask for. */
function askedOf({ run }: MeasuredRun, budgets: readonly Budget[]): readonly Asked[] {
  const changes = budgets.filter(({ metric }) => metric.change);
  const whole = changes.filter((budget) => selectorOf(budget, "endpoint") === undefined).map(changingFigure);
  const all = [...new Set([...usual, ...whole])].map((name): Asked => ({ endpoint: "", name, traffic: run.total }));
  const ofEndpoints = changes.flatMap((budget) => {
    const selector = selectorOf(budget, "endpoint");
    if (selector === undefined) return [];
    const matches = selector.pattern === undefined ? () => true : nameMatcher(selector.pattern);
    const called = run.endpoints.filter(({ name, isGroup }) => !isGroup && matches(name));
    return called.map((endpoint): Asked => ({ endpoint: endpoint.name, name: changingFigure(budget), traffic: endpoint }));
  });
  const keyed = new Map([...all, ...ofEndpoints].map((one) => [JSON.stringify([one.endpoint, one.name]), one]));
  return [...keyed.values()];
}
