import type { MeasuredCoverage, MeasuredFile } from "../../measures/coverage.ts";
import { tallyOf } from "../../measures/coverage-totals.ts";
import { uncoveredPatchLines } from "../../measures/uncovered-lines.ts";
import { type LineSpan, spanOf } from "../../model/changed-lines.ts";
import type { CoverageElement } from "../../model/coverage.ts";
import type { LineRange } from "../../model/explanation.ts";
import { uncoveredBranchLines, uncoveredLines } from "./uncovered.ts";

/** The lines of a file that the change touched; none where nobody asked for the change, or nobody knows. */
export function touchedSpans({ path, inRepository }: MeasuredFile, { patch }: MeasuredCoverage): readonly LineSpan[] {
  if (!inRepository || patch === undefined || "unknown" in patch) return [];
  return patch.changed.find(path)?.spans ?? [];
}

/** How many uncovered ones of a file the change touched: they are the author's own, and whoever reads this knows them. */
export function ownLacks(file: MeasuredFile, element: CoverageElement, spans: readonly LineSpan[]): number {
  if (spans.length === 0) return 0;
  const tally = tallyOf(file.coverage, element);
  const lacks = tally ? tally.total - tally.atMost : 0;
  return Math.min(lacks, countOf(uncoveredBy(file, element, spans).own));
}

/** Ranges that hold `gain`: those that the change touched first, then the others, each the largest first; told in their order. */
export function rangesFor(
  file: MeasuredFile,
  element: CoverageElement,
  gain: number,
  spans: readonly LineSpan[],
): readonly LineRange[] {
  const all = allUncovered(file, element);
  if (spans.length === 0 || countOf(all) <= gain) return inOrder(largest(all, gain));
  const { own, old } = uncoveredBy(file, element, spans);
  const first = largest(own, gain);
  return inOrder([...first, ...largest(old, gain - countOf(first))]);
}

function allUncovered({ coverage }: MeasuredFile, element: CoverageElement): readonly LineRange[] {
  return element === "branches" ? uncoveredBranchLines(coverage) : element === "lines" ? uncoveredLines(coverage) : [];
}

interface Uncovered {
  readonly own: readonly LineRange[];
  readonly old: readonly LineRange[];
}

function uncoveredBy(file: MeasuredFile, element: CoverageElement, spans: readonly LineSpan[]): Uncovered {
  const isOwn = ({ from }: LineRange) => spanOf(spans, from) !== undefined;
  if (element === "lines")
    return { own: uncoveredPatchLines(file.coverage, spans), old: uncoveredLines(file.coverage, (line) => !spanOf(spans, line)) };
  const ranges = allUncovered(file, element);
  return { own: ranges.filter(isOwn), old: ranges.filter((range) => !isOwn(range)) };
}

function largest(ranges: readonly LineRange[], gain: number): readonly LineRange[] {
  const chosen: LineRange[] = [];
  let left = gain;
  for (const range of [...ranges].sort((a, b) => b.count - a.count || a.from - b.from)) {
    if (left <= 0) break;
    chosen.push(range);
    left -= range.count;
  }
  return chosen;
}

function inOrder(ranges: readonly LineRange[]): readonly LineRange[] {
  return [...ranges].sort((a, b) => a.from - b.from);
}

function countOf(ranges: readonly LineRange[]): number {
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
