import type { TestTable } from "./test-table.ts";

/** A test whose failure is excused until a day, as `.gates/quarantine.yml` lists it. */
export interface QuarantineEntry {
  /** What `testId` makes of the test; `*` stands for any characters. */
  readonly id: string;
  readonly reason: string;
  /** Whom to ask. */
  readonly owner: string;
  /** YYYY-MM-DD, the last day on which it counts, in UTC. */
  readonly until: string;
  /** The leg that it is excused on; every one where it is left out. */
  readonly leg?: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** Where the file lies, from the root of the repository. */
export const quarantinePath = ".gates/quarantine.yml";

/** A test as people call it: its class, or else its suite, unless its name says it already, and its name. */
export function testId(tests: TestTable, row: number): string {
  return idOf(tests.className(row) || tests.suite(row), tests.name(row));
}

export function idOf(around: string, name: string): string {
  return around === "" || name.startsWith(around) ? name : `${around} › ${name}`;
}
