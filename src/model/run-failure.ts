/** How a recorded command ended. A run that never ended was killed together with its recorder, or is still running. */
export type RunEnd =
  | { readonly kind: "exit"; readonly code: number }
  | { readonly kind: "signal"; readonly signal: string }
  | { readonly kind: "never" };

/** A tool that cannot have done its work: its run or its step says so. */
export interface ToolFailed {
  readonly id: "tool-failed";
  /** The name of the run record, or that of a line of `outcomes`. */
  readonly name: string;
  readonly how: ToolFailure;
  /** What usually makes such a tool fail, in words; what stands between backticks is code. */
  readonly usualCauses?: readonly string[];
}

export type ToolFailure =
  | {
      readonly kind: "run";
      readonly command: readonly string[];
      readonly end: RunEnd;
      /** What it should have written but did not; undefined where it left a report that its end does not explain. */
      readonly missing: string | undefined;
      /** The last lines of its standard error. */
      readonly said: readonly string[];
    }
  | { readonly kind: "step"; readonly outcome: "failure" | "skipped" | "cancelled" }
  /** The tool itself says so in its report. */
  | { readonly kind: "report"; readonly report: string; readonly why: string };

/** A report that the recorded run did not write, or that was changed since. */
export interface StaleReport {
  readonly id: "stale-report";
  readonly file: string;
  /** The run record that tells. */
  readonly run: string;
  readonly how:
    | { readonly kind: "changed" }
    | { readonly kind: "left"; readonly end: RunEnd }
    /** The run, of another job, wrote a file of its name that is none of the reports, and this one is of no run. */
    | { readonly kind: "none"; readonly end: RunEnd };
}
