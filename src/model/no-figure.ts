/** Why there is no figure to hold a limit against, although the metric is known. */
export type NoFigure =
  /** It is `NaN` or infinite. */
  | { readonly kind: "no-number"; readonly metric: string; readonly text: string }
  | { readonly kind: "negative"; readonly metric: string; readonly of: "time" | "rate" | "size" }
  /** No value of the metric has such a label. */
  | { readonly kind: "no-series"; readonly metric: string; readonly wanted: string; readonly has: readonly string[] }
  /** A bare word that is a value of several labels. */
  | { readonly kind: "ambiguous-label"; readonly metric: string; readonly pattern: string; readonly labels: readonly string[] }
  /** A distribution without an observation, of which there is no percentile and no mean. */
  | { readonly kind: "no-observation"; readonly metric: string }
  | { readonly kind: "no-percentile"; readonly metric: string; readonly wanted: string; readonly has: readonly string[] }
  /** A formula over a metric that has several values which cannot be added up. */
  | { readonly kind: "several"; readonly metric: string; readonly count: number; readonly labels: readonly string[] }
  | { readonly kind: "divided-by-zero"; readonly by: string }
  /** A summary or histogram without its sum or its count. */
  | { readonly kind: "without-part"; readonly metric: string; readonly part: "sum" | "count" };
