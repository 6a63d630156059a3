import type { Toolchain } from "../toolchains.ts";

/** Covered and all, as the tool itself counts them. */
export type Count = readonly [covered: number, total: number];

/** The totals of a report; null for what its format does not say. */
export interface Totals {
  readonly files: number;
  readonly lines: Count | null;
  readonly branches: Count | null;
  readonly functions: Count | null;
  readonly statements: Count | null;
}

/** What a scanner's report holds, as `expected.json` has it: what was planted, and what the tool proves. */
export interface ScanTotals {
  readonly total: number;
  readonly severities: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly tools: readonly string[];
  readonly suppressed: number;
  readonly leftOut: number;
  readonly notes: readonly string[];
}

/** The tests of a report, as `expected.json` has them: what the sources say of each, as far as the report shows it. */
export interface TestTotals {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly known: number;
  readonly flaky: number;
}

/** One report that a run leaves, and the fixture that it becomes: `tests/formats/<format>/<name>/report.<ending>`. */
export interface Report {
  readonly format: string;
  readonly name: string;
  readonly path: string;
  /** Null for a report that must be refused; its `expected.txt` is written by hand. */
  readonly totals: Totals | ScanTotals | TestTotals | null;
  /** What its origin says of it besides. */
  readonly remarks?: readonly string[];
  /** The member of its JSON by which findings are put in order, where the tool writes them in any. */
  readonly orderedBy?: string;
  /** What our reader must remark on, by id. */
  readonly notes?: readonly string[];
}

/** A line as a user would type it; scanners end with 1 where they find something, and some only print their report. */
export type Command = string | { readonly line: string; readonly exit: number; readonly into?: string };

/** What a run left: where it was, and what its commands printed, in their order. */
export interface Done {
  readonly folder: string;
  readonly printed: readonly string[];
}

/** The commands that a user would type in the sample's folder, and the reports that they leave there. */
export interface Run {
  readonly name: string;
  /** What has to be in the folder before, but in no file of the project: secrets, a history of commits. */
  readonly before?: (folder: string) => void;
  /** `SERVICE` in a line stands for the address of the service of advisories. */
  readonly commands: readonly Command[];
  readonly reports: (done: Done) => readonly Report[];
}

export interface Producer {
  /** The folder of the sample under `tests/producers`. */
  readonly sample: string;
  readonly title: string;
  readonly needs: readonly Toolchain[];
  readonly install: () => void;
  /** The command that prints the tool's version, or the version itself, for the origin of its fixtures. */
  readonly version: string | { readonly pinned: string };
  readonly runs: readonly Run[];
}
