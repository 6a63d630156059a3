/** Pairs that are looked at one by one; of more, as no file has, both sides are paired in order. */
const mostPairs = 10_000;

/** Pairs of places in two lists of lines, the nearest first; of the shorter list none is left over. */
export function nearestPairs(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostPairs) return orderedPairs(a, b);
  const all = a.flatMap((lineA, i) => b.map((lineB, j) => ({ i, j, gap: Math.abs(lineA - lineB) })));
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [number, number])[] = [];
  for (const { i, j } of all.sort((x, y) => x.gap - y.gap || x.i - y.i || x.j - y.j)) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

function orderedPairs(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const [inA, inB] = [inOrder(a), inOrder(b)];
  return inA.slice(0, inB.length).map((i, place) => [i, inB[place] ?? 0]);
}

function inOrder(lines: readonly number[]): number[] {
  return [...lines.keys()].sort((x, y) => (lines[x] ?? 0) - (lines[y] ?? 0) || x - y);
}
