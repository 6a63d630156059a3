import type { CoveredFunction, CoveredSource } from "./covered-source.ts";

/** [covered, all] of what was written, counted while it was: what a reader has to find. */
export interface Totals {
  files: number;
  readonly lines: [number, number];
  readonly branches: [number, number];
  readonly functions: [number, number];
}

export function noTotals(): Totals {
  return { files: 0, lines: [0, 0], branches: [0, 0], functions: [0, 0] };
}

export function totalsOf(sources: Iterable<CoveredSource>): Totals {
  const totals = noTotals();
  for (const source of sources) addSource(totals, source);
  return totals;
}

export function addSource(totals: Totals, { functions }: CoveredSource): void {
  totals.files++;
  for (const one of functions) addFunction(totals, one);
}

function addFunction({ lines, branches, functions }: Totals, { hits, lines: records }: CoveredFunction): void {
  count(functions, hits);
  for (const line of records) {
    count(lines, line.hits);
    for (const taken of line.arms) count(branches, taken);
  }
}

function count(pair: [number, number], hits: number): void {
  if (hits > 0) pair[0]++;
  pair[1]++;
}
