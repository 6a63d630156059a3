import type { TestTable } from "../model/test-table.ts";

/** Characters of a test's name that are shown. */
const longest = 200;

/** A test as people call it: its class or suite, unless its name says it already, and its name. */
export function shownName(tests: TestTable, row: number): string {
  const name = tests.name(row);
  const around = tests.className(row) || tests.suite(row);
  const whole = around === "" || name.startsWith(around) ? name : `${around} › ${name}`;
  return whole.length > longest ? `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : whole;
}
