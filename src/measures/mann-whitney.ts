import { compareRationals, type Rational } from "../model/rational.ts";
import type { Span } from "../model/span.ts";

/**
 * How likely two sets of runs of the same thing are to stand as far apart as these or farther, on either side: the exact
 * two-sided p of Mann and Whitney ("On a Test of Whether one of Two Random Variables is Stochastically Larger than the
 * Other", Annals of Mathematical Statistics 18, 1947). Equal figures share their mean rank, and every way of choosing which
 * of all runs are those of one set is counted (the shift algorithm of Streitberg and Röhmel, Statistical Software Newsletter
 * 12, 1986), so that ties need no correction. Two-sided is twice the smaller tail, at most 1.
 */
export function mannWhitney(one: readonly Rational[], other: readonly Rational[]): number {
  const ranks = doubledRanks([...one, ...other]);
  const sum = ranks.slice(0, one.length).reduce((total, rank) => total + rank, 0);
  const ways = waysBySum(ranks, one.length);
  const all = ways.reduce((total, count) => total + count, 0);
  const below = ways.slice(0, sum + 1).reduce((total, count) => total + count, 0);
  const above = ways.slice(sum).reduce((total, count) => total + count, 0);
  return Math.min(1, (2 * Math.min(below, above)) / all);
}

/** Ranks from 1, the mean of those that equal values share, all twice as large so that they are whole. */
function doubledRanks(values: readonly Rational[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => compareRationals(at(values, a), at(values, b)));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && compareRationals(at(values, order[to + 1]), at(values, order[from])) === 0) to++;
    for (let i = from; i <= to; i++) ranks[order[i] ?? 0] = from + to + 2;
    from = to + 1;
  }
  return ranks;
}

function at(values: readonly Rational[], i = 0): Rational {
  const value = values[i];
  if (value === undefined) throw new RangeError(`no value ${i} of ${values.length}`);
  return value;
}

/** In how many ways `chosen` of the ranks add up to each sum. Beyond 2^53 they are rounded, which p does not show. */
function waysBySum(ranks: readonly number[], chosen: number): Float64Array {
  const most = ranks.reduce((total, rank) => total + rank, 0);
  const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(most + 1));
  const [none] = ways;
  if (none) none[0] = 1;
  for (const rank of ranks)
    for (let count = chosen; count > 0; count--) {
      const [to, from] = [ways[count], ways[count - 1]];
      if (to && from) for (let sum = most; sum >= rank; sum--) to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
    }
  return ways[chosen] ?? new Float64Array(most + 1);
}

/**
 * The same of figures that are known within bounds only: the greater p of the two ends that their order can have, and 1
 * where the ends do not even agree which set is above, or one is open.
 */
export function mannWhitneyOfSpans(one: readonly Span[], other: readonly Span[]): number {
  const sides = [
    [endsOf(one, "low"), endsOf(other, "high")],
    [endsOf(one, "high"), endsOf(other, "low")],
  ] as const;
  const found = sides.map(([a, b]) => (a && b ? { p: mannWhitney(a, b), above: isAbove(a, b) } : { p: 1, above: 0 }));
  const [first, second] = found;
  if (first === undefined || second === undefined || first.above !== second.above) return 1;
  return Math.max(first.p, second.p);
}

function endsOf(values: readonly Span[], end: "low" | "high"): readonly Rational[] | undefined {
  const ends = values.flatMap((value) => value[end] ?? []);
  return ends.length === values.length ? ends : undefined;
}

/** Which of two sets is above the other in most pairs: 1 the first, -1 the second. */
function isAbove(one: readonly Rational[], other: readonly Rational[]): number {
  return Math.sign(one.reduce((sum, a) => sum + other.reduce((own, b) => own + compareRationals(a, b), 0), 0));
}
