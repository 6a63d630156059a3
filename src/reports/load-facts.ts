import type { MeasuredLoad } from "../measures/load-facts.ts";
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
  readonly reports: readonly SeenLoad[];
  /** Reports that were found but not used, with why. */
  readonly passedOver: readonly { readonly file: string; readonly why: string }[];
}
