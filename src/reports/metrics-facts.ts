import type { SoughtFigures } from "../measures/earlier-runs.ts";
import type { MeasuredMetrics } from "../measures/known-metrics.ts";
import type { ReportNote } from "../model/coverage.ts";

/** One file as it was read. */
export interface SeenMetrics {
  readonly file: string;
  /** The format; undefined for a file of which only named figures were read. */
  readonly format: string | undefined;
  readonly bytes: number;
  /** The metrics that it adds, or the figures that were read of it. */
  readonly metrics: number;
  readonly notes: readonly ReportNote[];
}

/** A metric of a report whose name no budget can spell, or that is called as the gate's own. */
export interface UnnamedMetric {
  readonly name: string;
  readonly file: string;
}

export interface MetricFacts {
  readonly metrics: MeasuredMetrics;
  /** The machine that figures were measured on, where somebody says that it matters. */
  readonly runner: string | undefined;
  /** Figures of earlier runs, where they were looked for. */
  readonly sought?: SoughtFigures;
  readonly reports: readonly SeenMetrics[];
  readonly unnamed: readonly UnnamedMetric[];
  /** Reports that were found but not used, with why. */
  readonly passedOver: readonly { readonly file: string; readonly why: string }[];
}
