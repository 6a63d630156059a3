/** What a metric counts in; decides which units a budget may use and how it is compared. */
export type MetricKind = "share" | "count" | "time" | "rate" | "size" | "number";

/** One named quantity of a gate. */
export interface Metric {
  readonly name: string;
  readonly kind: MetricKind;
  /** A sentence for the documentation and for errors. */
  readonly description: string;
  /** A difference to a baseline (`lines-drop`): in pp for a share, in its own unit or % for anything else. */
  readonly change?: true;
  /** A count that needs a baseline to be known (`new-high`). */
  readonly baseline?: true;
  /** A plain number that is written with a percent sign (CPU load). */
  readonly percent?: true;
  /**
   * A plain number that is a share of something, so that a limit may be `0.05` as well as `5%`; `in-percent` where its file
   * writes `5%`: a limit of `5` is then meant as that, and would allow a hundred times as much.
   */
  readonly ratio?: "plain" | "in-percent";
  /** Cannot be summed over what a pattern matches (percentiles), so that a pattern means `each`. */
  readonly pointwise?: true;
  /** What a missing report would add can also take away from it: what is uncovered here may be covered there. */
  readonly unsettled?: true;
  /** Of each report on its own, such as a percentile of one run: a report that is missing would add nothing to it. */
  readonly separate?: true;
  /** The level of a budget that names none; `fail` unless the metric says otherwise. */
  readonly level?: "warn";
  /** What it counts in is only known once reports were read, so that no unit is refused before. */
  readonly anyUnit?: true;
  /** Can be narrowed to what a change touched. */
  readonly patch?: true;
  /** Dimensions it can be narrowed by, where that is less than what the gate has. */
  readonly dimensions?: readonly string[];
}

/** One way of narrowing a metric. */
export interface Dimension {
  readonly name: string;
  /** Path globs (`*` stays within a segment) or plain names, in which `*` crosses `/`. */
  readonly pattern: "path" | "name";
  /** Every value there can be, where that is known before anything is read: another one is a typo. */
  readonly values?: readonly string[];
  /** How every value looks, wildcards too, where they cannot be listed. */
  readonly form?: { readonly matches: RegExp; readonly allowed: string; readonly meant: (text: string) => string | undefined };
}

/** What budgets of one gate may talk about. The first dimension is the implicit one, which needs no name. */
export interface Vocabulary {
  readonly metrics: readonly Metric[];
  /** Metrics whose names cannot be listed, such as every percentile: the metric of a name, or undefined. */
  readonly openMetric?: (name: string) => Metric | undefined;
  /** What other tools call metrics of this gate, for "did you mean". */
  readonly meant?: Readonly<Record<string, string>>;
  /** Names of such metrics that are known, for "did you mean". */
  readonly openNames?: readonly string[];
  readonly dimensions: readonly [Dimension, ...Dimension[]];
  /** The dimension of a name, where dimensions are only known once reports were read. */
  readonly openDimension?: (name: string) => Dimension;
  /** Whether `[patch]` (what the change touched) can be measured. */
  readonly patch: boolean;
}
