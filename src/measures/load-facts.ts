import type { ErrorRule } from "../model/error-rule.ts";
import type { LoadRun, Window } from "../model/load-run.ts";
import type { ResourceSeries } from "../model/resource-series.ts";

/** A run with what is known of it besides its figures. */
export interface MeasuredRun {
  /** The leg that it is, or else its file: what a selector of legs means. */
  readonly leg: string;
  /** The same, told apart from other runs of the leg. */
  readonly name: string;
  /** How budgets call it where there are several runs: `leg 1000`, or its file. */
  readonly scope: string;
  /** More than one where shards were merged. */
  readonly files: readonly string[];
  readonly run: LoadRun;
  readonly format: RunFormat;
  /** Of how many shards the run is made, where they were merged. */
  readonly shards?: number;
  /** The shards say when they ran, and that was not at the same time. */
  readonly apart?: true;
}

/** What the format of a report says of itself, for sentences. */
export interface RunFormat {
  readonly id: string;
  readonly title: string;
  readonly tool: string;
  readonly responseTime: string;
  readonly lacking: (percentile: string) => string;
  /** How to get figures of single endpoints, where this report has none. */
  readonly perEndpoint: string;
}

/** What budgets of a load test are measured from. */
export interface MeasuredLoad {
  readonly runs: readonly MeasuredRun[];
  /** What was used while the test ran. */
  readonly resources: readonly ResourceSeries[];
  readonly errors: ErrorRule;
  /** In ms; undefined where no target is set. */
  readonly apdexTarget: number | undefined;
  readonly window: Window | undefined;
}
