import type { Metric } from "../model/metric.ts";
import type { Way } from "../model/quantity.ts";

/** Counts that nobody wants less of; of all others nobody wants more. */
const wished: ReadonlySet<string> = new Set(["present", "documents", "adr", "runbooks"]);

/** Which way a figure gets worse. */
export function worseWay({ name, kind }: Pick<Metric, "name" | "kind">): Way {
  return kind === "share" || wished.has(name) ? "drop" : "rise";
}

/** The changes of metrics that a budget can limit: that faults rise, that what is wished for drops. */
export function changesOf(metrics: readonly Metric[]): readonly Metric[] {
  return metrics.map((metric): Metric => {
    const way = worseWay(metric);
    const moved = way === "rise" ? "rose above" : "fell below";
    const measured = metric.kind === "share" ? "Percentage points by which" : "How far";
    return {
      ...metric,
      name: `${metric.name}-${way}`,
      change: true,
      description: `${measured} \`${metric.name}\` ${moved} the baseline.`,
      ...((metric.kind === "share" || metric.name === "documents") && wholeOnly),
    };
  });
}

/** A baseline names files that have faults, not all that were checked or described. */
const wholeOnly = { dimensions: [] } as const;
