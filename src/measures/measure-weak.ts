import type { Budget } from "../model/budget.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import { scopeOf } from "./artefact-scope.ts";
import type { MeasuredDocs } from "./docs-facts.ts";
import { type AskedFile, askedFiles, isFileOf, weakFilesOf } from "./weak-files.ts";

/** How many files are weak: of all, or on its own of each file or document that the budget selects. */
export function measureWeak(budget: Budget, docs: MeasuredDocs): readonly Measure[] {
  const held = askedFiles(docs).filter(isFileOf(budget));
  if (held.length === 0) return [{ scope: "", found: nothingHeld(budget, docs) }];
  // That nothing is asked for is no proof that nothing is weak.
  if (budget.selectors.length === 0 && docs.artefacts.every(({ result }) => result.state === "not-asked"))
    return [{ scope: "", found: unknown(budget, { kind: "nothing-to-measure" }) }];
  const weak = weakFilesOf(budget, docs);
  if (!budget.selectors.some(({ each }) => each)) return [{ scope: "", found: count(weak.length) }];
  const counts = new Map(held.flatMap((file) => scopeIn(budget, file) ?? []).map((scope) => [scope, 0]));
  for (const scope of weak.flatMap((file) => scopeIn(budget, file) ?? [])) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return [...counts].map(([scope, faulty]) => ({ scope, found: count(faulty) }));
}

/** What of a file is held on its own; undefined for one that is not there, where files are. */
export function scopeIn({ selectors }: Budget, { outcome, path }: AskedFile): string | undefined {
  const parts = selectors.filter(({ each }) => each).map(({ dimension }) => (dimension === "path" ? path : scopeOf(outcome)));
  return parts.includes(undefined) ? undefined : parts.join(", ");
}

/** What the project's own budgets are about is left to them by a default. */
function nothingHeld(budget: Budget, docs: MeasuredDocs): Found {
  const patterns = budget.selectors.filter(({ pattern }) => pattern !== undefined);
  if (patterns.length === 0)
    return docs.artefacts.length > 0 ? { state: "not-applicable" } : unknown(budget, { kind: "nothing-to-measure" });
  const named = patterns.find(({ dimension }) => dimension === "artefact")?.pattern;
  const ids = [...new Set(docs.artefacts.map(({ artefact }) => artefact.id))];
  const isAsked = named === undefined || askedFiles(docs).some(isFileOf({ ...budget, selectors: onlyOf(budget, "artefact") }));
  if (named !== undefined && !isAsked)
    return unknown(budget, { kind: "no-match", pattern: named, dimension: "artefact", folders: ids });
  return noFile(budget, patterns.find(({ dimension }) => dimension === "path")?.pattern ?? "**", docs);
}

function onlyOf({ selectors }: Budget, dimension: string): Budget["selectors"] {
  return selectors.filter((one) => one.dimension === dimension);
}

/** Files beside the documents that rules look into are weak where something is wrong with them, and hold a limit where not. */
function noFile(budget: Budget, pattern: string, { tracked, lookedInto }: MeasuredDocs): Found {
  const paths = new Set(tracked(pattern));
  if (lookedInto.some((path) => paths.has(path))) return count(0);
  return unknown(budget, { kind: "no-match", pattern, dimension: paths.size === 0 ? "tracked" : "asked", folders: [] });
}

function unknown({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}
