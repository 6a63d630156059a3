import { testId } from "../model/quarantine.ts";
import type { TestTable } from "../model/test-table.ts";

/** Characters of a test's name that are shown. */
const longest = 200;

/** A name with the leg that it is of, where there are legs. */
export function onLeg(name: string, leg: string): string {
  return leg === "" ? name : `${name} (leg ${leg})`;
}

/** `testId`, cut where it is longer than a table has room for. */
export function shownName(tests: TestTable, row: number): string {
  const whole = testId(tests, row);
  // A character of two halves is not cut between them.
  return whole.length > longest ? `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : whole;
}
