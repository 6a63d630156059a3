import type { MeasuredCoverage, MeasuredFile } from "../../measures/coverage.ts";
import { filesOfMeasure } from "../../measures/coverage.ts";
import { tallyOf } from "../../measures/coverage-totals.ts";
import type { CoverageElement } from "../../model/coverage.ts";
import type { LineRange, Step, WayToGreen } from "../../model/explanation.ts";
import { directionOf, type Limit } from "../../model/limit.ts";
import type { Measure } from "../../model/measure.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { JudgedBudget } from "../../model/verdict.ts";
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
  // What a change needs depends on the baseline: coverage-change.ts.
  const element = budget.metric.change ? undefined : elementOf(budget.metric.name);
  if (element === undefined) return undefined;
  // A limit from above on a share is met by covering less: there is no way that anybody wants.
  if (budget.metric.kind === "share" && directionOf(budget.limit.op) === "maximum") return undefined;
  // Of files that are in several components what one needs helps the other.
  const chosen = new Map<MeasuredFile, number>();
  const missing = by.map((measure) => choose(measure, element, budget.limit, filesOfMeasure(budget, measure, coverage), chosen));
  const steps = [...chosen].map(([file, gain]) => stepOf(file, element, gain)).sort(byGain);
  return { budget: budget.text, missing: missing.reduce((sum, one) => sum + one, 0), element, steps };
}

function byGain(a: Step, b: Step): number {
  return b.gain - a.gain || (a.path < b.path ? -1 : 1);
}

/** What a metric is made of: covering it brings both `lines` and `uncovered-lines` to green. */
export function elementOf(metric: string): CoverageElement | undefined {
  if (metric === "combined") return "lines";
  const element = metric.replace(/^(un)?covered-/, "");
  return element === "lines" || element === "branches" || element === "functions" || element === "statements"
    ? element
    : undefined;
}

/** Adds to what is chosen until it meets the limit for one measure, and says how much of it was missing. */
function choose(
  { found }: Measure,
  element: CoverageElement,
  limit: Limit,
  files: readonly MeasuredFile[],
  chosen: Map<MeasuredFile, number>,
): number {
  const all = found.state === "measured" ? missingOf(found.quantity, limit) : 0;
  const missing = files.reduce((left, file) => left - (chosen.get(file) ?? 0), all);
  const candidates = files.map((file) => ({ file, lacks: lacks(file, element) - (chosen.get(file) ?? 0) }));
  candidates.sort((a, b) => b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
  let left = missing;
  for (const { file, lacks } of candidates) {
    if (left <= 0 || lacks <= 0) break;
    const gain = Math.min(lacks, left);
    chosen.set(file, (chosen.get(file) ?? 0) + gain);
    left -= gain;
  }
  return Math.max(0, missing);
}

function stepOf(file: MeasuredFile, element: CoverageElement, gain: number): Step {
  return { path: file.path, inRepository: file.inRepository, gain, ranges: rangesFor(file, element, gain) };
}

/** How many more covered ones bring the quantity to its limit; the least integer that does. */
export function missingOf(quantity: Quantity, { op, value }: Limit): number {
  const strict = op === ">" || op === "<" ? 1n : 0n;
  const scale = 10n ** BigInt(value.scale);
  if (quantity.kind === "share" && quantity.high) {
    const { part, whole } = quantity.high;
    const needed =
      strict === 1n
        ? (value.digits * BigInt(whole)) / (100n * scale) + 1n
        : ceilDivide(value.digits * BigInt(whole), 100n * scale);
    return Number(needed) - part;
  }
  if (quantity.kind !== "count") return 0;
  if (op === "<=" || op === "<")
    return quantity.low - Number(op === "<" ? ceilDivide(value.digits, scale) - 1n : value.digits / scale);
  return Number(op === ">" ? value.digits / scale + 1n : ceilDivide(value.digits, scale)) - (quantity.high ?? quantity.low);
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

function lacks(file: MeasuredFile, element: CoverageElement): number {
  const tally = tallyOf(file.coverage, element);
  return tally ? tally.total - tally.atMost : 0;
}

/** The largest ranges first, until they hold `gain`; told in the order of the file. */
export function rangesFor({ coverage }: MeasuredFile, element: CoverageElement, gain: number): readonly LineRange[] {
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
