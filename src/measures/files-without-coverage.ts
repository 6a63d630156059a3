import type { Budget } from "../model/budget.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import { type MeasuredCoverage, noMatch, notFoundPaths, pathFilter, selectorOf } from "./coverage.ts";
import { unknownBase } from "./patch-coverage.ts";

/** How many source files no report mentions: of the whole repository, or of those that the change touched. */
export function measureFilesWithoutCoverage(budget: Budget, coverage: MeasuredCoverage): readonly Measure[] {
  const selector = selectorOf(budget, "path");
  const unmentioned = unmentionedFiles(budget, coverage);
  if ("state" in unmentioned) return [{ scope: "", found: unmentioned }];
  const matches = selector?.pattern === undefined ? () => true : pathFilter(selector.pattern);
  const found = unmentioned.filter((path) => matches({ path }));
  const isEmptyScope = selector?.pattern !== undefined && found.length === 0 && !coverage.files.some(matches);
  const unknown =
    notFoundPaths(budget, coverage.files, coverage) ??
    (isEmptyScope ? noMatch(budget, coverage.files, selector.pattern ?? "", "path") : undefined);
  if (unknown) return [{ scope: "", found: unknown }];
  if (!selector?.each || found.length === 0) return [{ scope: "", found: count(found.length) }];
  return found.map((path) => ({ scope: path, found: count(1) }));
}

function unmentionedFiles(budget: Budget, { patch, withoutCoverage }: MeasuredCoverage): readonly string[] | Found {
  if (!budget.patch) return withoutCoverage?.() ?? [];
  const known = patch ?? { unknown: "it was not looked for" };
  return "unknown" in known ? unknownBase(budget, known) : known.unmentioned;
}

/** The paths that one measure is about, for explaining it. */
export function filesWithoutCoverage(budget: Budget, { scope }: Measure, coverage: MeasuredCoverage): readonly string[] {
  const unmentioned = unmentionedFiles(budget, coverage);
  if ("state" in unmentioned) return [];
  const pattern = selectorOf(budget, "path")?.pattern;
  const matches = pattern === undefined ? () => true : pathFilter(pattern);
  return unmentioned.filter((path) => (scope === "" ? matches({ path }) : path === scope));
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}
