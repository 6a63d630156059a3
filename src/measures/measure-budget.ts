import type { Budget } from "../model/budget.ts";
import type { Measure } from "../model/measure.ts";
import { type MeasuredCoverage, measureCoverage, nothingAtAll } from "./coverage.ts";
import { measureFilesWithoutCoverage } from "./files-without-coverage.ts";
import { measurePatch } from "./patch-coverage.ts";

/** Measures what one budget asks for: of all that was reported, of what the change touched, or of what no report mentions. */
export function measureBudget(budget: Budget, coverage: MeasuredCoverage): readonly Measure[] {
  const nothing = nothingAtAll(budget, coverage);
  if (nothing) return [{ scope: "", found: nothing }];
  if (budget.metric.name === "files-without-coverage") return measureFilesWithoutCoverage(budget, coverage);
  return budget.patch ? measurePatch(budget, coverage) : measureCoverage(budget, coverage);
}
