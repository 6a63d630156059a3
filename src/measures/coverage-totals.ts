import type { CoverageElement, FileCoverage, Tally } from "../model/coverage.ts";
import { coverageElements } from "../model/coverage.ts";
import { tallyOfBranches, tallyOfLines, tallyOfUnits } from "../model/coverage-merge.ts";

type Tallies = Readonly<Record<CoverageElement, Tally | undefined>>;

/** Counted once a file: the budgets, the tables and the ways to green all ask. */
const counted = new WeakMap<FileCoverage, Tallies>();

/** What one file has of an element, or undefined where its reports do not say. */
export function tallyOf(file: FileCoverage, element: CoverageElement): Tally | undefined {
  return (counted.get(file) ?? countFile(file))[element];
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

function countElement(file: FileCoverage, element: CoverageElement): Tally | undefined {
  if (element === "lines") return file.lines && tallyOfLines(file.lines);
  if (element === "branches") return file.branches && tallyOfBranches(file.branches);
  const units = file[element];
  return units && tallyOfUnits(units);
}

/** The sum over files of each element, null for one that no file has. */
export function coverageTotals(files: Iterable<FileCoverage>): Readonly<Record<CoverageElement, Tally | null>> {
  const totals: Record<CoverageElement, Tally | null> = { lines: null, branches: null, functions: null, statements: null };
  for (const file of files) {
    for (const element of coverageElements) {
      const tally = tallyOf(file, element);
      if (tally) totals[element] = sum(totals[element], tally);
    }
  }
  return totals;
}

function sum(a: Tally | null, b: Tally): Tally {
  if (a === null) return b;
  return { kind: "tally", covered: a.covered + b.covered, atMost: a.atMost + b.atMost, total: a.total + b.total };
}
