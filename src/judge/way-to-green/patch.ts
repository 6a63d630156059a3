import { filesOfMeasure, type MeasuredCoverage, type MeasuredFile } from "../../measures/coverage.ts";
import { filesWithoutCoverage } from "../../measures/files-without-coverage.ts";
import { uncoveredPatchLines } from "../../measures/uncovered-lines.ts";
import type { Budget } from "../../model/budget.ts";
import type { LineRange, Step, WayToCover } from "../../model/explanation.ts";
import type { Measure } from "../../model/measure.ts";
import { missingOf } from "./missing.ts";
import { uncoveredBranchLines } from "./uncovered.ts";

interface Place {
  readonly file: MeasuredFile;
  readonly range: LineRange;
}

/** The changed uncovered ranges that would meet a broken budget on the change: the largest first, until the gap is closed. */
export function wayOfPatch(
  budget: Budget,
  by: readonly Measure[],
  coverage: MeasuredCoverage,
  element: "lines" | "branches",
): WayToCover {
  const ways = by.map((measure) => {
    const missing = measure.found.state === "measured" ? missingOf(measure.found.quantity, budget.limit) : 0;
    const places = filesOfMeasure(budget, measure, coverage).flatMap((file) => placesIn(file, element, coverage));
    return { missing, chosen: choose(places, missing) };
  });
  const steps = stepsOf(ways.flatMap((way) => way.chosen));
  return { kind: "cover", budget: budget.text, missing: ways.reduce((sum, way) => sum + way.missing, 0), element, steps };
}

function placesIn(file: MeasuredFile, element: "lines" | "branches", { patch }: MeasuredCoverage): Place[] {
  const spans = patch && "changed" in patch ? (patch.changed.find(file.path)?.spans ?? []) : [];
  const ranges = element === "branches" ? uncoveredBranchLines(file.coverage) : uncoveredPatchLines(file.coverage, spans);
  return ranges.map((range) => ({ file, range }));
}

function choose(places: readonly Place[], missing: number): Place[] {
  const largest = [...places].sort(
    (a, b) =>
      b.range.count - a.range.count ||
      (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : a.range.from - b.range.from),
  );
  const chosen: Place[] = [];
  let left = missing;
  for (const place of largest) {
    if (left <= 0) break;
    chosen.push(place);
    left -= place.range.count;
  }
  return chosen;
}

/** By file, the one that brings the most first; its ranges in their order. */
function stepsOf(places: readonly Place[]): readonly Step[] {
  const byPath = new Map<string, { file: MeasuredFile; ranges: LineRange[] }>();
  for (const { file, range } of places) {
    const known = byPath.get(file.path);
    if (known) known.ranges.push(range);
    else byPath.set(file.path, { file, ranges: [range] });
  }
  const steps = [...byPath.values()].map(({ file, ranges }): Step => {
    const gain = ranges.reduce((sum, range) => sum + range.count, 0);
    return { path: file.path, inRepository: true, gain, ranges: ranges.sort((a, b) => a.from - b.from) };
  });
  return steps.sort((a, b) => b.gain - a.gain || (a.path < b.path ? -1 : 1));
}

/** Files that a report should mention: each of them brings one. */
export function wayOfFiles(budget: Budget, by: readonly Measure[], coverage: MeasuredCoverage): WayToCover {
  const paths = by.flatMap((measure) => filesWithoutCoverage(budget, measure, coverage));
  const missing = by.reduce(
    (sum, { found }) => sum + (found.state === "measured" ? missingOf(found.quantity, budget.limit) : 0),
    0,
  );
  const steps = paths.map((path): Step => ({ path, inRepository: true, gain: 1, ranges: [] }));
  return { kind: "cover", budget: budget.text, missing, element: "files", steps };
}
