import { waysToMend } from "../judge/way-to-green/findings.ts";
import { missingOf } from "../judge/way-to-green/missing.ts";
import { ageOf } from "../measures/finding-age.ts";
import { scopesOf } from "../measures/finding-scopes.ts";
import { findingsOf } from "../measures/findings.ts";
import { findingsMetricOf } from "../measures/findings-vocabulary.ts";
import type { Budget } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import type { WayToGreen } from "../model/explanation.ts";
import { directionOf } from "../model/limit.ts";
import type { Measure } from "../model/measure.ts";
import { compare } from "../model/quantity.ts";
import type { JudgedFinding } from "../model/standing.ts";
import type { JudgedBudget, Judgement } from "../model/verdict.ts";
import type { SecurityFacts } from "../reports/findings-facts.ts";

/** The fewest steps that meet each broken budget, those that fail before those that only warn. */
export function waysOf({ budgets }: Judgement, facts: SecurityFacts): readonly WayToGreen[] {
  const broken = budgets.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
  broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
  return waysToMend(broken.flatMap(({ one, by }) => gapsOf(one, by, facts)));
}

/** One gap for each scope that is broken; a limit from below asks for more findings, which nobody wants. */
function gapsOf({ budget }: JudgedBudget, by: readonly Measure[], facts: SecurityFacts): Parameters<typeof waysToMend>[0] {
  const metric = findingsMetricOf(budget.metric.name);
  if (directionOf(budget.limit.op) === "minimum" || (metric === undefined && budget.metric.name !== "known-exploited")) return [];
  const scopes = scopesOf(budget, findingsOf(budget, facts));
  return by.flatMap(({ scope, found }) => {
    const own = (scopes.get(scope) ?? []).filter((one) => metric?.which !== "oldest" || isTooOld(one, budget, facts));
    const findings = own.map(({ finding }) => finding);
    const missing =
      metric?.which === "oldest" ? findings.length : found.state === "measured" ? missingOf(found.quantity, budget.limit) : 0;
    return missing > 0 ? [{ budget: budget.text, scope, missing, findings }] : [];
  });
}

function isTooOld(one: JudgedFinding, { limit }: Budget, { today }: SecurityFacts): boolean {
  const age = decimalOf(ageOf(one, today) ?? 0);
  return compare({ kind: "time", low: age, high: age }, limit) === "broken";
}
