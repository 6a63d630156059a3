import type { MeasuredLoad } from "../../measures/load-facts.ts";
import { runsOf, type Scope, scopesOf, selectorOf } from "../../measures/load-scopes.ts";
import { rankOf } from "../../measures/load-vocabulary.ts";
import { nearestRank, percentileOf } from "../../measures/percentile.ts";
import type { Budget } from "../../model/budget.ts";
import { formatDecimal } from "../../model/decimal.ts";
import { countErrors } from "../../model/error-rule.ts";
import type { EaseStep, WayToEase } from "../../model/explanation.ts";
import { nameMatcher } from "../../model/glob.ts";
import { directionOf } from "../../model/limit.ts";
import type { Endpoint, ResponseTimes } from "../../model/load-run.ts";
import type { JudgedBudget } from "../../model/verdict.ts";

/** Which endpoints break the broken budgets, and how much each weighs. */
export function waysToEase(budgets: readonly JudgedBudget[], load: MeasuredLoad): readonly WayToEase[] {
  return budgets.flatMap(({ budget, outcome }) => {
    if (outcome.state !== "broken") return [];
    const broken = new Set(outcome.by.map(({ scope }) => scope));
    const scopes = runsOf(budget, load).flatMap((run) => {
      const found = scopesOf(budget, run, load);
      return "why" in found ? [] : found;
    });
    return scopes.filter(({ name }) => broken.has(name)).flatMap((scope) => wayOf(budget, scope, load) ?? []);
  });
}

function wayOf(budget: Budget, scope: Scope, load: MeasuredLoad): WayToEase | undefined {
  const rank = rankOf(budget.metric.name);
  if (budget.metric.change || directionOf(budget.limit.op) === "minimum") return undefined;
  if (rank !== undefined) return wayToQuicken(budget, scope, rank);
  return budget.metric.name === "error-rate" || budget.metric.name === "errors" ? wayToMend(budget, scope, load) : undefined;
}

/** The endpoints whose requests the scope is made of. */
function endpointsOf(budget: Budget, { run, endpoint }: Scope): readonly Endpoint[] {
  const { endpoints } = run.run;
  if (endpoint !== undefined) return endpoints.filter(({ name }) => name === endpoint);
  const pattern = selectorOf(budget, "endpoint")?.pattern;
  const matches = pattern === undefined ? () => true : nameMatcher(pattern);
  return endpoints.filter(({ name, isGroup }) => !isGroup && matches(name));
}

function wayToQuicken(budget: Budget, scope: Scope, rank: string): WayToEase | undefined {
  const limit = Number(formatDecimal(budget.limit.value));
  const { times } = scope.traffic;
  if (times === undefined) return undefined;
  const slow = slowerThan(times, limit);
  const allowed = "count" in times ? times.count - nearestRank(times.count, rank) : 0;
  const steps = endpointsOf(budget, scope).flatMap((endpoint): EaseStep[] => {
    if (endpoint.times === undefined) return [];
    const gain = slowerThan(endpoint.times, limit);
    const own = percentileOf(endpoint.times, rank);
    if (gain === undefined && (own?.low === undefined || own.low <= limit)) return [];
    const figure = own?.high === undefined ? undefined : `p${rank} ${Math.round(own.high)}ms`;
    return [{ endpoint: endpoint.name, gain: gain ?? endpoint.requests, requests: endpoint.requests, ...(figure && { figure }) }];
  });
  return {
    ...about(budget, scope),
    missing: slow === undefined ? undefined : Math.max(1, slow - allowed),
    element: "requests",
    limit: budget.limit.text,
    steps: heaviest(steps),
  };
}

/** Requests above a time, as far as each is known. */
function slowerThan(times: ResponseTimes, ms: number): number | undefined {
  return times.kind === "stated" ? undefined : times.count - times.countUpTo(ms).high;
}

function wayToMend(budget: Budget, scope: Scope, { errors }: MeasuredLoad): WayToEase | undefined {
  const failed = countErrors(scope.traffic.outcomes, errors).low;
  const allowed = allowedErrors(budget, scope.traffic.requests);
  if (selectorOf(budget, "kind") !== undefined) return undefined;
  const steps = endpointsOf(budget, scope).map(
    ({ name, requests, outcomes }): EaseStep => ({ endpoint: name, gain: countErrors(outcomes, errors).low, requests }),
  );
  return { ...about(budget, scope), missing: failed - allowed, element: "errors", steps: heaviest(steps) };
}

/** The most errors with which the budget holds. */
function allowedErrors({ metric, limit }: Budget, requests: number): number {
  const { digits, scale } = limit.value;
  const whole = 10n ** BigInt(scale) * (metric.kind === "share" ? 100n : 1n);
  const scaled = metric.kind === "share" ? digits * BigInt(requests) : digits;
  const most = limit.op === "<" && scaled % whole === 0n ? scaled / whole - 1n : scaled / whole;
  return Math.max(0, Number(most));
}

function about({ text }: Budget, { name }: Scope) {
  return { kind: "ease", budget: text, ...(name !== "" && { scope: name }) } as const;
}

function heaviest(steps: readonly EaseStep[]): readonly EaseStep[] {
  return steps.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain || (a.endpoint < b.endpoint ? -1 : 1));
}
