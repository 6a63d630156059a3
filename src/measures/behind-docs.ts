import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { Budget } from "../model/budget.ts";
import { keptQuantity } from "../model/docs-baseline.ts";
import type { LinkFault } from "../model/link-fault.ts";
import { scopeOf } from "./artefact-scope.ts";
import { onFigure } from "./change-metric.ts";
import { artefactsOf, faultsOf } from "./docs.ts";
import type { MeasuredDocs } from "./docs-facts.ts";
import { type WeakFile, weakFilesOf, weakScope } from "./weak-files.ts";

/** The faults that one budget is about: of one on a change, those of files that have more than in the baseline. */
export function faultsBehind(budget: Budget, docs: MeasuredDocs): readonly LinkFault[] {
  if (!budget.metric.change) return faultsOf(budget, docs);
  return risen(budget, docs, faultsOf(onFigure(budget), docs), ({ path }) => path);
}

/** The weak files that one budget is about, by the same rule. */
export function weakBehind(budget: Budget, docs: MeasuredDocs): readonly WeakFile[] {
  if (!budget.metric.change) return weakFilesOf(budget, docs);
  return risen(budget, docs, weakFilesOf(onFigure(budget), docs), weakScope);
}

/** The artefacts that one budget is about, by the same rule. */
export function artefactsBehind(budget: Budget, docs: MeasuredDocs): readonly ArtefactOutcome[] {
  if (!budget.metric.change) return artefactsOf(budget, docs);
  return risen(budget, docs, artefactsOf(onFigure(budget), docs), scopeOf);
}

function risen<T>(budget: Budget, { sought }: MeasuredDocs, all: readonly T[], scopeIn: (one: T) => string): readonly T[] {
  const kept = sought?.state === "found" ? sought.baseline.figures.get(onFigure(budget).metric.name) : undefined;
  if (kept?.kind !== "counts") return all;
  const now = new Map<string, number>();
  for (const one of all) now.set(scopeIn(one), (now.get(scopeIn(one)) ?? 0) + 1);
  const isRisen = (scope: string) => {
    const before = keptQuantity(kept, (one) => one === scope);
    return before.kind === "count" && (now.get(scope) ?? 0) > before.low;
  };
  return all.filter((one) => isRisen(scopeIn(one)));
}
