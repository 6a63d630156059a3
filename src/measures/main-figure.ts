import type { CoverageElement } from "../model/coverage.ts";
import type { Ratio } from "../model/quantity.ts";
import type { MeasuredFile } from "./coverage.ts";
import { coverageTotals } from "./coverage-totals.ts";

/** Lines first, which every reader means; then what is nearest to them. */
const order: readonly CoverageElement[] = ["lines", "statements", "branches", "functions"];

/** The one share that stands for a project, or undefined where nothing was measured. Of bounds it is the lower one. */
export function mainFigure(files: readonly MeasuredFile[]): Ratio | undefined {
  const totals = coverageTotals(files.map((file) => file.coverage));
  for (const element of order) {
    const tally = totals[element];
    if (tally !== null && tally.total > 0) return { part: tally.covered, whole: tally.total };
  }
  return undefined;
}
