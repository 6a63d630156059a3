import type { SoughtFigures } from "../measures/earlier-runs.ts";
import type { MeasuredLoad, MeasuredRun } from "../measures/load-facts.ts";
import type { ReportNote } from "../model/coverage.ts";

/** One report as it was read. */
export interface SeenLoad {
  readonly file: string;
  readonly leg: string | undefined;
  readonly format: string;
  readonly tool: string;
  readonly bytes: number;
  readonly role: "run" | "part" | "resources";
  readonly notes: readonly ReportNote[];
}

export interface LoadFacts {
  readonly load: MeasuredLoad;
  /** The runs of `compare: base=`, which no budget holds; undefined where nothing is compared. */
  readonly base: readonly MeasuredRun[] | undefined;
  /** The machine that the load ran on, as far as somebody says. */
  readonly machine: string;
  /** Figures of earlier runs, where they were looked for. */
  readonly sought?: SoughtFigures;
  readonly reports: readonly SeenLoad[];
  /** How many reports could not be read. */
  readonly refused: number;
  /** Reports that were found but not used, with why. */
  readonly passedOver: readonly { readonly file: string; readonly why: string }[];
}
