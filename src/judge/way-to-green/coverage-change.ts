import { filesOfMeasure, type MeasuredCoverage, type MeasuredFile } from "../../measures/coverage.ts";
import { withoutChange } from "../../measures/coverage-change.ts";
import { tallyOf } from "../../measures/coverage-totals.ts";
import { risesIn } from "../../measures/rises.ts";
import type { FoundBaseline, SoughtBaseline } from "../../model/baseline.ts";
import type { LineSpan } from "../../model/changed-lines.ts";
import type { CoverageElement } from "../../model/coverage.ts";
import type { CoverageBaseline } from "../../model/coverage-baseline.ts";
import type { Step, WayToCover } from "../../model/explanation.ts";
import { directionOf, type Limit } from "../../model/limit.ts";
import type { Measure } from "../../model/measure.ts";
import type { JudgedBudget } from "../../model/verdict.ts";
import { elementsOf } from "./coverage.ts";
import { missingOf } from "./missing-of-change.ts";
import { ownLacks, rangesFor, touchedSpans } from "./touched.ts";

/**
 * For each broken budget on a change, what of it would meet the budget: the uncovered lines that the change touched, where
 * they are known, then the files whose uncovered lines rose most.
 */
export function waysBack(
  judged: readonly JudgedBudget[],
  coverage: MeasuredCoverage,
  sought: SoughtBaseline<CoverageBaseline> | undefined,
): readonly WayToCover[] {
  if (sought?.state !== "found") return [];
  return judged.flatMap((one) => {
    if (one.budget.metric.change === undefined || one.outcome.state !== "broken") return [];
    // A limit from below on a change asks for a loss: there is no way that anybody wants.
    if (directionOf(one.budget.limit.op) === "minimum") return [];
    return wayBack(one, one.outcome.by, coverage, sought) ?? [];
  });
}

function wayBack(
  { budget }: JudgedBudget,
  by: readonly Measure[],
  coverage: MeasuredCoverage,
  sought: FoundBaseline<CoverageBaseline>,
): WayToCover | undefined {
  const plain = withoutChange(budget);
  const [element] = elementsOf(plain.metric.name);
  if (element === undefined) return undefined;
  const ways = by.map((measure) => {
    const files = filesOfMeasure(plain, measure, coverage).map((file) => ({ file, spans: touchedSpans(file, coverage) }));
    return stepsBack(measure, budget.limit, files, element, sought);
  });
  const steps = ways.flatMap((way) => way.steps);
  steps.sort((a, b) => (b.rose ?? 0) - (a.rose ?? 0) || b.gain - a.gain || (a.path < b.path ? -1 : 1));
  return { kind: "cover", budget: budget.text, missing: ways.reduce((sum, way) => sum + way.missing, 0), element, steps };
}

interface TouchedFile {
  readonly file: MeasuredFile;
  readonly spans: readonly LineSpan[];
}

interface Candidate extends TouchedFile {
  /** How many are uncovered, and how many of them the change touched. */
  readonly lacks: number;
  readonly own: number;
  readonly rise: number;
}

function stepsBack(
  { scope, found }: Measure,
  limit: Limit,
  files: readonly TouchedFile[],
  element: CoverageElement,
  sought: FoundBaseline<CoverageBaseline>,
): { missing: number; steps: Step[] } {
  const leg = /^leg ([^,]*)/.exec(scope)?.[1];
  const measured = files.map(({ file }) => file);
  const rises = new Map(risesIn(measured, sought, element, leg).map(({ path, rise }) => [path, rise]));
  const candidates = files
    .map(({ file, spans }): Candidate => {
      const rise = Math.max(0, rises.get(file.path) ?? 0);
      return { file, spans, lacks: lacksOf(file, element), own: ownLacks(file, element, spans), rise };
    })
    .filter(({ lacks }) => lacks > 0)
    .sort((a, b) => b.rise - a.rise || b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
  const most = candidates.reduce((sum, { lacks }) => sum + lacks, 0);
  const missing = found.state === "measured" && found.quantity.kind === "change" ? missingOf(found.quantity, limit, most) : 0;
  return { missing, steps: shareOut(candidates, missing).map((step) => stepOf(step, element)) };
}

function lacksOf(file: MeasuredFile, element: CoverageElement): number {
  const tally = tallyOf(file.coverage, element);
  return tally ? tally.total - tally.covered : 0;
}

interface Gain extends Candidate {
  readonly gain: number;
}

/** What the change touched first, then what was lost, in the files that lost it, then wherever most is uncovered. */
function shareOut(candidates: readonly Candidate[], missing: number): readonly Gain[] {
  let left = missing;
  const gains = new Map<Candidate, number>();
  const take = (one: Candidate, most: number) => {
    const known = gains.get(one) ?? 0;
    const taken = Math.min(Math.max(0, Math.min(most, one.lacks) - known), left);
    left -= taken;
    gains.set(one, known + taken);
  };
  for (const one of [...candidates].sort((a, b) => b.own - a.own)) take(one, one.own);
  for (const one of candidates) take(one, one.rise);
  for (const one of candidates) take(one, one.lacks);
  return candidates.map((one) => ({ ...one, gain: gains.get(one) ?? 0 })).filter(({ gain }) => gain > 0);
}

function stepOf({ file, spans, gain, rise }: Gain, element: CoverageElement): Step {
  return {
    path: file.path,
    inRepository: file.inRepository,
    gain,
    ranges: rangesFor(file, element, gain, spans),
    ...(rise > 0 && { rose: rise }),
  };
}
