import type { Budget } from "../model/budget.ts";
import type { Decimal } from "../model/decimal.ts";
import { type EarlierFigure, seriesLike } from "../model/figures-baseline.ts";
import { nameMatcher } from "../model/glob.ts";
import type { Traffic } from "../model/load-run.ts";
import { decimalsAround, inverse, multiply, type Rational, rational } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import { changingFigure } from "./change-metric.ts";
import { earlierOf } from "./earlier-runs.ts";
import { likeAmong, likeOf } from "./like-load.ts";
import type { LoadHistory } from "./load-change.ts";
import type { MeasuredRun } from "./load-facts.ts";
import { loadFigure } from "./load-figures.ts";
import { selectorOf } from "./load-scopes.ts";
import { medianSpan, shiftBetween } from "./median.ts";

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
    if (seriesLike(baseline, like) === undefined) return [];
    return askedOf(run, budgets).flatMap(({ endpoint, name, traffic }): readonly ComparedFigure[] => {
      const now = loadFigure(name, traffic, run, load.errors);
      const before = now ? earlierOf(baseline, { like, of: endpoint, name, kind: now.kind }) : [];
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
  return askedOf(first, budgets).flatMap(({ endpoint, name }): readonly ComparedFigure[] => {
    const [before, now] = [base, load.runs].map((runs) => runs.flatMap((run) => figureIn(run, endpoint, name, load) ?? []));
    const kind = now?.[0]?.kind;
    if (before === undefined || now === undefined || kind === undefined || before.length === 0) return [];
    return [{ of: endpoint, name, kind, now: now.map(({ span }) => span), before: before.map(({ span }) => span) }];
  });
}

function figureIn(run: MeasuredRun, endpoint: string, name: string, { errors }: LoadHistory["load"]) {
  const traffic = endpoint === "" ? run.run.total : run.run.endpoints.find((one) => one.name === endpoint);
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

/** The greatest that a figure can be, as outputs and lines have it: the least where nothing bounds it above. */
export function shownEnd({ low, high }: Span): Rational | null {
  return high ?? low;
}

/**
 * By how much later figures are above earlier ones, by their shown ends: in hundredths of the earlier median, and in
 * hundredths of the whole for shares. Undefined where an end is open, or that median is nothing.
 */
export function percentMoved({ now, before, kind }: ComparedFigure): Rational | undefined {
  const [to, from] = [now.map(shown), before.map(shown)];
  const shift = shownEnd(shiftBetween(from, to));
  const base = kind === "share" ? one : shownEnd(medianSpan(from));
  if (shift === null || base === null || base.top === 0n) return undefined;
  return multiply(multiply(shift, inverse(base)), hundred);
}

const [one, hundred] = [rational(1n, 1n), rational(100n, 1n)];

function shown(span: Span): Span {
  const end = shownEnd(span);
  return { low: end, high: end };
}

/** With two decimals, cut as the figures of budgets are: `12.23`, `-3.10`. */
export function cutToHundredths({ top, bottom }: Rational): Decimal {
  return { digits: (top * 100n) / bottom, scale: 2 };
}

/** The nearest number, for what is only shown. */
export function numberOf(value: Rational): number {
  const { low } = decimalsAround(value);
  return Number(low.digits) / 10 ** low.scale;
}
