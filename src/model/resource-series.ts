import type { ReportNote } from "./coverage.ts";
import type { Samples } from "./samples.ts";

/** What values count in. A percentage is 80 for 80 %; that of a processor may be above 100, where there are several. */
export type ResourceUnit = "percent" | "bytes" | "number";

/** How much of a resource was used, again and again. */
export interface ResourceSeries {
  /** What is used, in small letters as a budget names it: `cpu`, `memory`, `memory-percent`. */
  readonly name: string;
  /** The container or process that used it, where the report tells of several or names the one. */
  readonly source?: string;
  readonly unit: ResourceUnit;
  /** The values in its unit; at least one. */
  readonly samples: Samples;
  /** How far each value may be off because its tool rounds it, in the unit. Absent where values are exact. */
  readonly within?: number;
}

/** What was used while something ran. */
export interface ResourceReport {
  /** At least one; a name with its source stands once. */
  readonly series: readonly ResourceSeries[];
  /** The first and the last moment, in ms since 1970 UTC, where the report has moments rather than times of a day. */
  readonly began?: number;
  readonly ended?: number;
  readonly notes: readonly ReportNote[];
}
