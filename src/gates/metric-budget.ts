import { metricsFormats } from "../formats/metrics-formats.ts";
import { measureMetrics } from "../measures/metrics.ts";
import { measureMetricChange } from "../measures/metrics-change.ts";
import { knownVocabulary, openVocabulary } from "../measures/metrics-vocabulary.ts";
import type { MetricFacts } from "../reports/metrics-facts.ts";
import { describeVerdictExit, describeVerdictStep } from "../reports/wording-load.ts";
import type { Settings } from "../settings/declare.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs } from "../settings/declare.ts";
import { defineBaseline } from "./define-baseline.ts";
import type { Ended } from "./evidence.ts";
import { explainMetrics, proposals } from "./explain-metrics.ts";
import { figuresBaselineKind } from "./figures-baseline.ts";
import { defineGate } from "./gate.ts";
import { gatherMetrics, metricPlaces } from "./gather-metrics.ts";
import { findMetricsBaseline, metricsToday } from "./metrics-baseline.ts";

const inputs = declareInputs({
  ...commonInputs,
  reports: {
    ...commonInputs.reports,
    description:
      "Globs of files whose metrics count under their own names, one per line. Each line must match a file; `optional ` in front of one says otherwise.",
    whenLeftOut: "none where `metrics` names figures, else the places where the tools usually leave them",
    example: "metrics/*.prom",
  },
  budgets: { ...commonInputs.budgets, example: "image-size <= 500MB" },
  accept: { ...commonInputs.accept, example: "contradiction[out.prom] until 2027-01-31" },
  outcomes: { ...commonInputs.outcomes, example: "build=$" + "{{ steps.build.outcome }}" },
  "report-file": { ...commonInputs["report-file"], example: "metric-budget.md" },
  metrics: {
    type: "figures",
    description:
      'Figures by name, one per line: `name: FILE`, `name: FILE#/json/pointer UNIT`, `name: FILE#metric{label="x"} UNIT` or `name: FILE#column UNIT`.',
    example: "bundle-size: dist/stats.json#/size B",
  },
  derived: {
    type: "formulas",
    description: "Figures that are computed from others with `+`, `-`, `*` and `/`, one per line: `name = formula`.",
    example: "error-share = errors_total / requests_total",
  },
  runner: {
    type: "text",
    description:
      "The machine that figures were measured on, where those of different ones must not be compared: times, not sizes.",
    whenLeftOut: "changes are held against runs on any machine",
    example: "ubuntu-24.04",
  },
});

export type MetricInputs = typeof inputs;
export type MetricSettings = Settings<MetricInputs>;

const outputs = declareOutputs({
  ...commonOutputs,
  metrics: { description: "How many metrics were measured; empty where nothing was read." },
  values: {
    description:
      "The figures that `metrics` and `derived` name, as a JSON object of names and numbers: times in ms, sizes in bytes, rates per second. One that is only known within bounds is left out.",
  },
});

export default defineGate<MetricInputs, MetricFacts>({
  name: "metric-budget",
  title: "Metric budget",
  description:
    "Holds any number that your project produces against your limits: image and bundle sizes, costs, times, Prometheus metrics.",
  inputs,
  outputs,
  vocabulary: (settings, facts) =>
    facts?.metrics.reading === "whole"
      ? knownVocabulary(facts.metrics)
      : openVocabulary([...(settings.metrics ?? []), ...(settings.derived ?? [])].map(({ name }) => name)),
  gather: gatherMetrics,
  baseline: defineBaseline({
    kind: figuresBaselineKind,
    find: findMetricsBaseline,
    sought: ({ sought }) => sought,
    today: metricsToday,
  }),
  measure: (budget, facts) => (budget.metric.change ? measureMetricChange(budget, facts) : measureMetrics(budget, facts.metrics)),
  propose: proposals,
  reports: (facts) => facts.reports.map((report) => ({ ...report, format: report.format ?? null })),
  explainsExit: explainsMetricsExit,
  explained: { run: describeVerdictExit, step: describeVerdictStep },
  readsReportsOf: "metrics",
  usualPlaces: metricPlaces,
  explain: explainMetrics,
});

/** A tool that ends with a code for what it measured has told the truth in its report. */
function explainsMetricsExit({ code, report }: Ended, { reports }: MetricFacts): boolean {
  if (code === 0) return true;
  const about = report === undefined ? reports : reports.filter(({ file }) => file === report);
  return about.some(({ format }) => metricsFormats.find(({ id }) => id === format)?.verdictExit(code) === true);
}
