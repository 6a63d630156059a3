import { type Baseline, type BaselineScope, type Counts, type Loss, totalsOf } from "./baseline.ts";
import { coverageElements, type Tally } from "./coverage.ts";

/** What `after` gives up of `before`: elements whose share falls, whose uncovered count rises, or that are gone. */
export function lossesBetween(before: Baseline, after: Baseline): readonly Loss[] {
  const whole = lossesOf(totalsOf(before.whole), totalsOf(after.whole), undefined);
  const ofLegs = [...before.legs].flatMap(([leg, scope]) => {
    const now = after.legs.get(leg);
    return lossesOf(totalsOf(scope), now ? totalsOf(now) : {}, leg);
  });
  return [...whole, ...ofLegs];
}

function lossesOf(before: Counts, after: Counts, leg: string | undefined): Loss[] {
  return coverageElements.flatMap((element): Loss[] => {
    const [old, now] = [before[element], after[element]];
    if (old === undefined || (now !== undefined && !isLess(old, now))) return [];
    return [{ element, leg, before: old, after: now ?? null }];
  });
}

function isLess(before: Tally, after: Tally): boolean {
  const [was, is] = [BigInt(before.covered) * BigInt(after.total), BigInt(after.covered) * BigInt(before.total)];
  return is < was || (before.total > 0 && after.total === 0) || after.total - after.covered > before.total - before.covered;
}

/** Whether two baselines count the same; when and of which commit they were written does not matter. */
export function countsTheSame(a: Baseline, b: Baseline): boolean {
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
