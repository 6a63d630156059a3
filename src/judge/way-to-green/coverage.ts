import type { MeasuredCoverage, MeasuredFile } from "../../measures/coverage.ts";
import { filesOfMeasure } from "../../measures/coverage.ts";
import { tallyOf } from "../../measures/coverage-totals.ts";
import type { CoverageElement } from "../../model/coverage.ts";
import type { LineRange, Step, WayToGreen } from "../../model/explanation.ts";
import { directionOf, type Limit } from "../../model/limit.ts";
import type { Measure } from "../../model/measure.ts";
import type { JudgedBudget } from "../../model/verdict.ts";
import { missingOf } from "./missing.ts";
import { wayOfFiles, wayOfPatch } from "./patch.ts";
import { uncoveredBranchLines, uncoveredLines } from "./uncovered.ts";

/**
 * For each broken budget the fewest files, and the lines in them, whose coverage would meet it: files by what they lack,
 * until the gap is closed, and of the last file only as many lines as are still needed.
 */
export function waysToGreen(judged: readonly JudgedBudget[], coverage: MeasuredCoverage): readonly WayToGreen[] {
  const broken = judged.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
  broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
  return broken.flatMap(({ one, by }) => wayOf(one, by, coverage) ?? []);
}

function wayOf({ budget }: JudgedBudget, by: readonly Measure[], coverage: MeasuredCoverage): WayToGreen | undefined {
  if (budget.metric.name === "files-without-coverage")
    return directionOf(budget.limit.op) === "maximum" ? wayOfFiles(budget, by, coverage) : undefined;
  const element = elementOf(budget.metric.name);
  if (element === undefined) return undefined;
  // A limit from above on a share is met by covering less: there is no way that anybody wants.
  if (budget.metric.kind === "share" && directionOf(budget.limit.op) === "maximum") return undefined;
  if (budget.patch && (element === "lines" || element === "branches")) return wayOfPatch(budget, by, coverage, element);
  const ways = by.map((measure) => stepsFor(measure, element, budget.limit, filesOfMeasure(budget, measure, coverage)));
  const steps = ways.flatMap((way) => way.steps).sort(byGain);
  return { budget: budget.text, missing: ways.reduce((sum, way) => sum + way.missing, 0), element, steps: steps };
}

function byGain(a: Step, b: Step): number {
  return b.gain - a.gain || (a.path < b.path ? -1 : 1);
}

/** What a metric is made of: covering it brings both `lines` and `uncovered-lines` to green. */
function elementOf(metric: string): CoverageElement | undefined {
  if (metric === "combined") return "lines";
  const element = metric.replace(/^(un)?covered-/, "");
  return element === "lines" || element === "branches" || element === "functions" || element === "statements"
    ? element
    : undefined;
}

function stepsFor(
  { found }: Measure,
  element: CoverageElement,
  limit: Limit,
  files: readonly MeasuredFile[],
): { missing: number; steps: Step[] } {
  const missing = found.state === "measured" ? missingOf(found.quantity, limit) : 0;
  const candidates = files.map((file) => ({ file, lacks: lacks(file, element) })).filter(({ lacks }) => lacks > 0);
  candidates.sort((a, b) => b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
  const steps: Step[] = [];
  let left = missing;
  for (const { file, lacks } of candidates) {
    if (left <= 0) break;
    const gain = Math.min(lacks, left);
    steps.push({ path: file.path, inRepository: file.inRepository, gain, ranges: rangesFor(file, element, gain) });
    left -= gain;
  }
  return { missing, steps };
}

function lacks(file: MeasuredFile, element: CoverageElement): number {
  const tally = tallyOf(file.coverage, element);
  return tally ? tally.total - tally.atMost : 0;
}

/** The largest ranges first, until they hold `gain`; told in the order of the file. */
function rangesFor({ coverage }: MeasuredFile, element: CoverageElement, gain: number): readonly LineRange[] {
  const ranges = element === "branches" ? uncoveredBranchLines(coverage) : element === "lines" ? uncoveredLines(coverage) : [];
  const chosen: LineRange[] = [];
  let left = gain;
  for (const range of [...ranges].sort((a, b) => b.count - a.count || a.from - b.from)) {
    if (left <= 0) break;
    chosen.push(range);
    left -= range.count;
  }
  return chosen.sort((a, b) => a.from - b.from);
}
