import type { CoverageElement, FileCoverage, Tally } from "../model/coverage.ts";
import { countElement, sumTallies } from "../model/coverage-merge.ts";

type Tallies = Readonly<Record<CoverageElement, Tally | undefined>>;

/** Counted once a file: the budgets, the tables and the ways to green all ask. */
const counted = new WeakMap<FileCoverage, Tallies>();

/** What one file has of an element, or undefined where its reports do not say. */
export function tallyOf(file: FileCoverage, element: CoverageElement): Tally | undefined {
  return talliesOf(file)[element];
}

function talliesOf(file: FileCoverage): Tallies {
  return counted.get(file) ?? countFile(file);
}

function countFile(file: FileCoverage): Tallies {
  const tallies = {
    lines: countElement(file, "lines"),
    branches: countElement(file, "branches"),
    functions: countElement(file, "functions"),
    statements: countElement(file, "statements"),
  };
  counted.set(file, tallies);
  return tallies;
}

/** The sum over files of each element, null for one that no file has. */
export function coverageTotals(files: readonly FileCoverage[]): Readonly<Record<CoverageElement, Tally | null>> {
  const tallies = files.map(talliesOf);
  const total = (element: CoverageElement) => sumTallies(tallies.map((one) => one[element])) ?? null;
  return { lines: total("lines"), branches: total("branches"), functions: total("functions"), statements: total("statements") };
}
