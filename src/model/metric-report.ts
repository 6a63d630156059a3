import type { ReportNote } from "./coverage.ts";
import type { Decimal } from "./decimal.ts";
import type { FigureUnit } from "./figure-unit.ts";
import type { Place } from "./report-error.ts";

/** A number as a file spells it. */
export type Spelt =
  | { readonly kind: "number"; readonly value: Decimal }
  /** `NaN`, `+Inf`: it stands where a number should, and is none that a limit could be held against. */
  | { readonly kind: "no-number"; readonly text: string };

/** The observations of a histogram: how many are at most `le`, ascending; the last one has no edge and counts all. */
export interface Bucket {
  readonly le: Decimal | null;
  readonly count: number;
}

export type SeriesValue =
  | Spelt
  | { readonly kind: "histogram"; readonly buckets: readonly Bucket[]; readonly sum?: Spelt }
  /** Percentiles that a program computed itself, by rank from 0 to 100: `95`, `99.9`. */
  | { readonly kind: "summary"; readonly percentiles: ReadonlyMap<string, Spelt>; readonly sum?: Spelt; readonly count?: Spelt };

/** One value of a metric, told from others of it by its labels. */
export interface Series {
  readonly labels: ReadonlyMap<string, string>;
  readonly value: SeriesValue;
  readonly place?: Place;
  /** How it came about where it is not simply what stands at a place: `the sum of 12 rows`. */
  readonly how?: string;
}

/** A metric of a report by its own name. */
export interface MetricFamily {
  readonly name: string;
  readonly unit: FigureUnit;
  /** Whether the file says the unit, or only the name of the metric does, which a setting may know better. */
  readonly unitBy: "file" | "name";
  /** Whether values with different labels add up (counters), or are each one of its own kind (temperatures, sizes, percentiles). */
  readonly together: "sum" | "each";
  /** Labels over which even counters are never added up: the buckets of a histogram hold one another. */
  readonly apart: readonly string[];
  /** How many figures each value is the sum of, where their mean is meant: a third is no decimal. */
  readonly parts?: number;
  readonly series: readonly Series[];
}

export interface MetricsReport {
  readonly metrics: readonly MetricFamily[];
  /** The metric that is meant where none is named. */
  readonly main?: string;
  /** What the report says twice, and differently: it cannot be trusted. */
  readonly contradictions: readonly string[];
  readonly notes: readonly ReportNote[];
}
