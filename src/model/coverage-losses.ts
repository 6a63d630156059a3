import { coverageElements, type Tally } from "./coverage.ts";
import {
  type BaselineScope,
  type Counts,
  type CoverageBaseline,
  type FileLoss,
  type Loss,
  totalsOf,
} from "./coverage-baseline.ts";

/** What `after` gives up of `before`: elements whose share falls, whose uncovered count rises, or that are gone. */
export function lossesBetween(before: CoverageBaseline, after: CoverageBaseline): readonly Loss[] {
  const whole = lossesOf(totalsOf(before.whole), totalsOf(after.whole), undefined);
  const ofLegs = [...before.legs].flatMap(([leg, scope]) => {
    const now = after.legs.get(leg);
    return lossesOf(totalsOf(scope), now ? totalsOf(now) : {}, leg);
  });
  return [...whole, ...ofLegs];
}

/**
 * The files of which `after` holds less covered, the worst first, each by the element that lost most: budgets on each file
 * are held against them, whatever the total does. A file that is gone, or that only lost covered lines, is not lower.
 */
export function fileLossesBetween(before: CoverageBaseline, after: CoverageBaseline): readonly FileLoss[] {
  const whole = fileLossesOf(before.whole, after.whole, undefined);
  const ofLegs = [...before.legs].flatMap(([leg, scope]) => fileLossesOf(scope, after.legs.get(leg), leg));
  const known = new Set(whole.map(({ path }) => path));
  const losses = [...whole, ...ofLegs.filter(({ path }) => !known.has(path))];
  return losses.sort((a, b) => rise(b) - rise(a) || (a.path < b.path ? -1 : 1));
}

function fileLossesOf(before: BaselineScope, after: BaselineScope | undefined, leg: string | undefined): FileLoss[] {
  return [...before.files].flatMap(([path, then]): FileLoss[] => {
    const now = after?.files.get(path) ?? {};
    const lost = coverageElements.flatMap((element): FileLoss[] => {
      const [was, is] = [then[element], now[element]];
      return was && is && fallsAndRises(was, is) ? [{ path, element, leg, before: was, after: is }] : [];
    });
    return lost.sort((a, b) => rise(b) - rise(a)).slice(0, 1);
  });
}

function fallsAndRises(before: Tally, after: Tally): boolean {
  return shareFalls(before, after) && uncovered(after) > uncovered(before);
}

function rise({ before, after }: FileLoss): number {
  return uncovered(after) - uncovered(before);
}

function uncovered({ covered, total }: Tally): number {
  return total - covered;
}

function lossesOf(before: Counts, after: Counts, leg: string | undefined): Loss[] {
  return coverageElements.flatMap((element): Loss[] => {
    const [old, now] = [before[element], after[element]];
    if (old === undefined || (now !== undefined && !isLess(old, now))) return [];
    return [{ element, leg, before: old, after: now ?? null }];
  });
}

function isLess(before: Tally, after: Tally): boolean {
  return shareFalls(before, after) || (before.total > 0 && after.total === 0) || uncovered(after) > uncovered(before);
}

function shareFalls(before: Tally, after: Tally): boolean {
  return BigInt(after.covered) * BigInt(before.total) < BigInt(before.covered) * BigInt(after.total);
}

/** Whether two baselines count the same; when and of which commit they were written does not matter. */
export function countsTheSame(a: CoverageBaseline, b: CoverageBaseline): boolean {
  const legs = a.legs.size === b.legs.size && [...a.legs].every(([leg, scope]) => sameScope(scope, b.legs.get(leg)));
  return legs && sameScope(a.whole, b.whole);
}

function sameScope(a: BaselineScope, b: BaselineScope | undefined): boolean {
  if (b === undefined || a.files.size !== b.files.size || !sameCounts(a.elsewhere, b.elsewhere)) return false;
  return [...a.files].every(([path, counts]) => sameCounts(counts, b.files.get(path)));
}

function sameCounts(a: Counts, b: Counts | undefined): boolean {
  return coverageElements.every((element) => {
    const [x, y] = [a[element], b?.[element]];
    return x === y || (x?.covered === y?.covered && x?.atMost === y?.atMost && x?.total === y?.total);
  });
}
