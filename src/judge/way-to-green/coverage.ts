import type { MeasuredCoverage, MeasuredFile } from "../../measures/coverage.ts";
import { filesOfMeasure } from "../../measures/coverage.ts";
import { tallyOf } from "../../measures/coverage-totals.ts";
import type { Budget } from "../../model/budget.ts";
import { type CoverageElement, coverageElements } from "../../model/coverage.ts";
import type { Step, WayToCover } from "../../model/explanation.ts";
import { directionOf, type Limit } from "../../model/limit.ts";
import type { Measure } from "../../model/measure.ts";
import type { JudgedBudget } from "../../model/verdict.ts";
import { missingOf } from "./missing.ts";
import { wayOfFiles, wayOfPatch } from "./patch.ts";
import { ownLacks, rangesFor, touchedSpans } from "./touched.ts";

/**
 * For each broken budget the fewest files, and the lines in them, whose coverage would meet it: files by what they lack,
 * until the gap is closed, and of the last file only as many lines as are still needed. What the change touched comes
 * first, where it is known: it is the author's own.
 */
export function waysToGreen(judged: readonly JudgedBudget[], coverage: MeasuredCoverage): readonly WayToCover[] {
  const broken = judged.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
  broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
  return broken.flatMap(({ one, by }) => waysOf(one, by, coverage));
}

/** What is still missing of one measure, and the files that it is about. */
interface Gap {
  left: number;
  readonly files: readonly MeasuredFile[];
}

/** One way for each element that the metric is made of, as far as it takes; none where covering all of them is not enough. */
function waysOf({ budget }: JudgedBudget, by: readonly Measure[], coverage: MeasuredCoverage): readonly WayToCover[] {
  if (budget.metric.name === "files-without-coverage")
    return directionOf(budget.limit.op) === "maximum" ? [wayOfFiles(budget, by, coverage)] : [];
  // What a change needs depends on the baseline: coverage-change.ts.
  if (budget.metric.change || !coveringHelps(budget)) return [];
  const [element] = elementsOf(budget.metric.name);
  if (budget.patch && (element === "lines" || element === "branches")) return [wayOfPatch(budget, by, coverage, element)];
  const gaps = by.map(
    (measure): Gap => ({ left: missingIn(measure, budget.limit), files: filesOfMeasure(budget, measure, coverage) }),
  );
  const ways = elementsOf(budget.metric.name).map((element) => wayBy(budget.text, element, gaps, coverage));
  return gaps.some(({ left }) => left > 0) ? [] : ways.filter(({ steps }) => steps.length > 0);
}

/** A limit from above on what is covered is met by covering less: there is no way that anybody wants. */
function coveringHelps({ metric, limit }: Budget): boolean {
  return directionOf(limit.op) === (metric.name.startsWith("uncovered-") ? "maximum" : "minimum");
}

function missingIn({ found }: Measure, limit: Limit): number {
  return found.state === "measured" ? missingOf(found.quantity, limit) : 0;
}

/** Of files that are in several components what one needs helps the other. */
function wayBy(budget: string, element: CoverageElement, gaps: readonly Gap[], coverage: MeasuredCoverage): WayToCover {
  const chosen = new Map<MeasuredFile, number>();
  const own = (file: MeasuredFile) => ownLacks(file, element, touchedSpans(file, coverage));
  for (const gap of gaps) {
    for (const file of gap.files) gap.left -= chosen.get(file) ?? 0;
    close(gap, own, chosen);
    close(gap, (file) => lacks(file, element), chosen);
  }
  const steps = [...chosen].map(([file, gain]) => stepOf(file, element, gain, coverage)).sort(byGain);
  return { kind: "cover", budget, missing: steps.reduce((sum, { gain }) => sum + gain, 0), element, steps };
}

function byGain(a: Step, b: Step): number {
  return b.gain - a.gain || (a.path < b.path ? -1 : 1);
}

/** What a metric is made of: covering it brings both `lines` and `uncovered-lines` to green. */
export function elementsOf(metric: string): readonly CoverageElement[] {
  if (metric === "combined") return ["lines", "branches"];
  const element = metric.replace(/^(un)?covered-/, "");
  return coverageElements.filter((one) => one === element);
}

/** Adds to what is chosen until nothing is missing, or nothing of what can be covered is left. */
function close(gap: Gap, coverable: (file: MeasuredFile) => number, chosen: Map<MeasuredFile, number>): void {
  if (gap.left <= 0) return;
  const candidates = gap.files.map((file) => ({ file, lacks: coverable(file) - (chosen.get(file) ?? 0) }));
  candidates.sort((a, b) => b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
  for (const { file, lacks } of candidates) {
    if (gap.left <= 0 || lacks <= 0) break;
    const gain = Math.min(lacks, gap.left);
    chosen.set(file, (chosen.get(file) ?? 0) + gain);
    gap.left -= gain;
  }
}

function stepOf(file: MeasuredFile, element: CoverageElement, gain: number, coverage: MeasuredCoverage): Step {
  const ranges = rangesFor(file, element, gain, touchedSpans(file, coverage));
  return { path: file.path, inRepository: file.inRepository, gain, ranges };
}

function lacks(file: MeasuredFile, element: CoverageElement): number {
  const tally = tallyOf(file.coverage, element);
  return tally ? tally.total - tally.atMost : 0;
}
