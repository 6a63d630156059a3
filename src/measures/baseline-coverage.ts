import { isMachinery } from "../model/baseline.ts";
import { type CoverageElement, coverageElements, type Tally } from "../model/coverage.ts";
import { type BaselineScope, type Counts, type CoverageBaseline, totalsOf } from "../model/coverage-baseline.ts";
import { repoPath } from "../model/repo-path.ts";
import type { MeasuredCoverage, MeasuredFile } from "./coverage.ts";
import { tallyOf } from "./coverage-totals.ts";

/** What a baseline keeps of measured files: each of the repository's on its own, and the sum of the others. */
export function scopeOf(files: readonly MeasuredFile[]): BaselineScope {
  const own = files.filter(isOfRepository).map(({ path, coverage }): [string, Counts] => [path, countsOf(coverage)]);
  const others = files
    .filter((file) => !isOfRepository(file))
    .map(({ coverage }, i): [string, Counts] => [`${i}`, countsOf(coverage)]);
  return { files: new Map(own), elsewhere: totalsOf({ files: new Map(others), elsewhere: {} }) };
}

function isOfRepository({ path, inRepository }: MeasuredFile): boolean {
  return inRepository && repoPath(path) === path && !isMachinery(path);
}

function countsOf(coverage: MeasuredFile["coverage"]): Counts {
  const known = coverageElements.flatMap((element): [CoverageElement, Tally][] => {
    const tally = tallyOf(coverage, element);
    return tally ? [[element, tally]] : [];
  });
  return Object.fromEntries(known);
}

/** Which files of a baseline are looked at: those of the repository, or the sum of all others with them. */
export type Reach = "repository" | "all";

/**
 * A baseline as if its reports had just been read, so that budgets measure it as they measure today's. Files carry the
 * paths that they have today.
 */
export function coverageOf(
  baseline: CoverageBaseline,
  { components }: Pick<MeasuredCoverage, "components">,
  renames: ReadonlyMap<string, string>,
  reach: Reach,
): MeasuredCoverage {
  return {
    components,
    files: filesOf(baseline.whole, renames, reach),
    legs: new Map([...baseline.legs].map(([leg, scope]) => [leg, filesOf(scope, renames, reach)])),
    reports: 1,
    formats: [],
    mapping: undefined,
    minPathMatch: { percent: 0, text: "0%" },
  };
}

function filesOf(
  { files, elsewhere }: BaselineScope,
  renames: ReadonlyMap<string, string>,
  reach: Reach,
): readonly MeasuredFile[] {
  const own = [...files].map(([path, counts]) => fileOf(renames.get(path) ?? path, counts, "of the repository"));
  const isSilent = Object.keys(elsewhere).length === 0;
  return reach === "repository" || isSilent ? own : [...own, fileOf("", elsewhere, "elsewhere")];
}

function fileOf(path: string, counts: Counts, place: "of the repository" | "elsewhere"): MeasuredFile {
  return { path, inRepository: place === "of the repository", coverage: { path, ...counts } };
}
