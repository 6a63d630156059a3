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

/** One report that a run leaves, and the fixture that it becomes: `tests/formats/<format>/<name>/report.<ending>`. */
export interface Report {
  readonly format: string;
  readonly name: string;
  readonly path: string;
  readonly totals: Totals;
  /** What our reader must remark on, by id. */
  readonly notes?: readonly string[];
}

/** What a run left: where it was, and what its commands printed, in their order. */
export interface Done {
  readonly folder: string;
  readonly printed: readonly string[];
}

/** The commands that a user would type in the sample's folder, and the reports that they leave there. */
export interface Run {
  readonly name: string;
  readonly commands: readonly string[];
  readonly reports: (done: Done) => readonly Report[];
}

export interface Producer {
  /** The folder of the sample under `tests/producers`. */
  readonly sample: string;
  readonly title: string;
  readonly needs: readonly Toolchain[];
  readonly install: () => void;
  /** The command that prints the tool's version, for the origin of its fixtures. */
  readonly version: string;
  readonly runs: readonly Run[];
}
