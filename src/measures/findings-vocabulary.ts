import { findingKinds } from "../model/finding.ts";
import type { Metric, Vocabulary } from "../model/metric.ts";
import { type Severity, severities } from "../model/severity.ts";

/** What budgets of findings can talk about. The tools are known when reports were read. */
export function findingsVocabulary(tools: readonly string[] | undefined): Vocabulary {
  return {
    metrics: findingsMetrics,
    dimensions: [
      { name: "kind", pattern: "name", values: findingKinds },
      { name: "tool", pattern: "name", ...(tools && { values: tools }) },
      { name: "rule", pattern: "name" },
      { name: "path", pattern: "path" },
    ],
    patch: false,
  };
}

/** What a metric counts: all findings or those of one severity, and which of them. */
export interface FindingsMetric {
  readonly severity: Severity | "findings";
  readonly which: "all" | "new" | "fixable" | "oldest";
}

/** Reads the name of a metric; undefined for one that counts something else. */
export function findingsMetricOf(name: string): FindingsMetric | undefined {
  const [, which = "all", severity] = /^(?:(new|fixable|oldest)-)?([a-z]+)$/.exec(name) ?? [];
  const known = counted.find((one) => one === severity);
  if (known === undefined) return undefined;
  return { severity: known, which: which === "new" || which === "fixable" || which === "oldest" ? which : "all" };
}

/** Whether a metric is about findings, one by one; others count reports, tools and entries of ignore files. */
export function isOfFindings(name: string): boolean {
  return findingsMetricOf(name) !== undefined || name === "known-exploited" || name === "ignored" || name === "expired";
}

const counted = ["findings", ...severities] as const;

function describeCounted(one: (typeof counted)[number]): string {
  if (one === "findings") return "Findings of any severity";
  return one === "unknown" ? "Findings of which nobody says how bad they are" : `Findings of severity ${one}`;
}

const findingsMetrics: readonly Metric[] = [
  ...counted.map((name): Metric => ({ name, kind: "count", description: `${describeCounted(name)}.` })),
  ...counted.map(
    (name): Metric => ({
      name: `new-${name}`,
      kind: "count",
      baseline: true,
      description: `${describeCounted(name)} that the baseline does not know, or knows as less bad.`,
    }),
  ),
  ...counted.map(
    (name): Metric => ({
      name: `fixable-${name}`,
      kind: "count",
      description: `${describeCounted(name)} in packages of which a version without the fault exists.`,
    }),
  ),
  ...counted.map(
    (name): Metric => ({
      name: `oldest-${name}`,
      kind: "time",
      baseline: true,
      description: `For how long the oldest of these is known: ${describeCounted(name).toLowerCase()}. By the baseline, without one since its advisory was published.`,
    }),
  ),
  {
    name: "known-exploited",
    kind: "count",
    description: "Findings that are listed as exploited (CISA's catalogue), where a report says so.",
  },
  { name: "ignored", kind: "count", description: "Findings that an entry of an ignore file covers." },
  { name: "expired", kind: "count", description: "Findings that count again, because the entry that covered them has ended." },
  {
    name: "new-ignores",
    kind: "count",
    dimensions: [],
    description: "Entries of ignore files that the change adds, makes wider or lets last longer.",
  },
  { name: "reports", kind: "count", description: "Reports that were read.", dimensions: [] },
  { name: "tools", kind: "count", description: "Tools whose reports were read.", dimensions: [] },
];
