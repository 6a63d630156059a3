import type { BaselineKind } from "../model/baseline.ts";
import { carryOnRuns, hasRuns, lostRuns } from "../model/carry-on-runs.ts";
import type { FiguresBaseline } from "../model/figures-baseline.ts";
import { writeFiguresBaseline } from "../model/write-figures-baseline.ts";
import * as told from "../reports/wording-figures-baseline.ts";

/**
 * The baseline of a gate that measures figures: each run adds one to those that are like it. There is no lower one: a slower
 * run is one more that later ones are held against, and only runs that are gone give something up.
 */
export const figuresBaselineKind: BaselineKind<FiguresBaseline> = {
  read: async (text) => (await import("../model/read-figures-baseline.ts")).readFiguresBaseline(text),
  write: writeFiguresBaseline,
  carryOn: carryOnRuns,
  isEmpty: ({ series }) => series.length === 0,
  saysTheSame: hasRuns,
  losses: (before, after) => told.describeLostRuns(lostRuns(before, after)),
  lossLines: () => [],
  gainLines: told.describeAddedRuns,
  describeWritten: (path, today) => told.describeWrittenRuns(path, today),
};
