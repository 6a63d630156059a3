import type { FoundBaseline } from "../model/baseline.ts";
import { type CoverageElement, coverageElements, type Tally } from "../model/coverage.ts";
import type { CoverageBaseline } from "../model/coverage-baseline.ts";
import type { MeasuredCoverage, MeasuredFile } from "./coverage.ts";
import { tallyOf } from "./coverage-totals.ts";

/** By how much what is uncovered in a file rose; `before` is undefined for a file that is new. */
export interface FileRise {
  readonly path: string;
  readonly element: CoverageElement;
  readonly before: Tally | undefined;
  readonly now: Tally;
  readonly rise: number;
}

/** The files of today with the rise of their uncovered lines (or of the first element that any has), the greatest first. */
export function risesOf({ files }: MeasuredCoverage, sought: FoundBaseline<CoverageBaseline>): readonly FileRise[] {
  const element = coverageElements.find((one) => files.some((file) => tallyOf(file.coverage, one))) ?? "lines";
  return risesIn(files, sought, element, undefined).sort((a, b) => b.rise - a.rise || (a.path < b.path ? -1 : 1));
}

/** The same of given files and one element, against one leg of the baseline where a leg is meant. */
export function risesIn(
  files: readonly MeasuredFile[],
  { baseline, renames }: FoundBaseline<CoverageBaseline>,
  element: CoverageElement,
  leg: string | undefined,
): FileRise[] {
  const before = leg === undefined ? baseline.whole : baseline.legs.get(leg);
  const known = new Map([...(before?.files ?? [])].map(([path, counts]) => [renames.get(path) ?? path, counts]));
  return files.flatMap((file): FileRise[] => {
    const now = tallyOf(file.coverage, element);
    if (now === undefined) return [];
    const old = known.get(file.path)?.[element];
    return [{ path: file.path, element, before: old, now, rise: uncovered(now) - (old ? uncovered(old) : 0) }];
  });
}

function uncovered({ atMost, total }: Tally): number {
  return total - atMost;
}
