/** Names longer than this are not compared letter by letter. */
const longest = 100;

/**
 * How much looking for misspelt names may cost together, in names looked at and twenty for each that is compared: with ten
 * thousand broken links in a hundred thousand files the last ones are reported without a guess.
 */
export class GuessBudget {
  #left: number;

  constructor(steps = 4_000_000) {
    this.#left = steps;
  }

  take(steps: number): boolean {
    this.#left -= steps;
    return this.#left > 0;
  }
}

/** The name that was most likely meant: at most a quarter of it differs, and at most three letters. */
export function nearestName(name: string, known: Iterable<string>, budget: GuessBudget): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length > longest) return undefined;
  let most = Math.min(3, Math.max(1, Math.floor(wanted.length / 4)));
  let best: string | undefined;
  for (const candidate of known) {
    if (!budget.take(1)) return best;
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    if (!budget.take(20)) return best;
    const distance = distanceUpTo(most, wanted, candidate.toLowerCase());
    if (distance > most || distance === 0) continue;
    [best, most] = [candidate, distance - 1];
    if (most === 0) return best;
  }
  return best;
}

/**
 * Letters to insert, delete, replace or swap with their neighbour; more than `most` is only that. Of the table of
 * prefixes, only what lies that near to its diagonal is filled in.
 */
function distanceUpTo(most: number, a: string, b: string): number {
  const far = most + 1;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far))];
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = Math.min(i, far);
    let least = row[0];
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cell = Math.min((old[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (old[j - 1] ?? far) + (isSame ? 0 : 1), far);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cell = Math.min(cell, (older[j - 2] ?? far) + 1);
      row[j] = cell;
      least = Math.min(least, cell);
    }
    if (least > most) return far;
    [older, old] = [old, row];
  }
  return old[b.length] ?? far;
}
