import type { FigureKind, FigureUnit } from "../model/figure-unit.ts";
import { plainUnit } from "../model/figure-unit.ts";
import type { Dimension, Metric, Vocabulary } from "../model/metric.ts";
import { compareRationals } from "../model/rational.ts";
import { isDistribution, type KnownMetric, type MeasuredMetrics, memberOf, metricCalled, unitOf } from "./known-metrics.ts";
import { anyLabel } from "./metrics.ts";

/** What the gate itself counts, whatever is measured. */
const own: readonly Metric[] = [
  { name: "reports", kind: "number", description: "Files that were read.", dimensions: [] },
  { name: "metrics", kind: "number", description: "Metrics that they hold.", dimensions: [] },
];

const label: Dimension = { name: anyLabel, pattern: "name" };

/**
 * Before anything is read: names of settings are known, others may come from reports, and nobody knows what they count in.
 */
export function openVocabulary(named: readonly string[]): Vocabulary {
  return {
    metrics: [...own, ...named.map(unknownMetric)],
    openMetric: (name) => changeMetric(name, unknownMetric) ?? unknownMetric(name),
    dimensions: [label],
    openDimension: (name) => ({ name, pattern: "name" }),
    patch: false,
  };
}

/** `image-size-rise` and `-drop`: how far a figure is from that of earlier runs. */
function changeMetric(name: string, metricOf: (name: string) => Metric | undefined): Metric | undefined {
  const figure = /^(.+)-(?:rise|drop)$/.exec(name)?.[1];
  const metric = figure === undefined ? undefined : metricOf(figure);
  return metric && { ...metric, name, change: true };
}

function unknownMetric(name: string): Metric {
  return { name, kind: "number", anyUnit: true, description: "A figure of a file." };
}

/** Once all was read: every metric by name with what it counts in, and every label that any of them has. */
export function knownVocabulary({ known, formulas }: Pick<MeasuredMetrics, "known" | "formulas">): Vocabulary {
  return vocabularyOf(
    known,
    [...formulas.values()].map(({ name, kind }) => ({ ...ofKind(name, kind, "plain"), dimensions: [] })),
  );
}

/** The same for finding out what the formulas, which are only known by name, are made of. */
export function operandVocabulary(known: MeasuredMetrics["known"], formulas: readonly string[]): Vocabulary {
  return vocabularyOf(
    known,
    formulas.map((name) => ({ ...unknownMetric(name), dimensions: [] })),
  );
}

function vocabularyOf(known: MeasuredMetrics["known"], derived: readonly Metric[]): Vocabulary {
  const measured = [...known.values()].flatMap(metricsOf);
  const named = new Map([...measured, ...derived].map((metric) => [metric.name, metric]));
  const member = (name: string) => {
    const meant = memberOf(name) && metricCalled(name, { known });
    return meant && ofUnit(name, unitOf(meant, plainUnit));
  };
  return {
    metrics: [...own, ...derived, ...measured],
    openMetric: (name) => member(name) ?? changeMetric(name, (figure) => named.get(figure) ?? member(figure)),
    dimensions: [label, ...labelsOf(known).map((name): Dimension => ({ name, pattern: "name" }))],
    patch: false,
  };
}

/** A distribution is no number itself: what is meant of it stands behind its name. */
function metricsOf(metric: KnownMetric): readonly Metric[] {
  const { name, unit } = metric;
  if (!isDistribution(metric)) return [ofUnit(name, unit)];
  return [...["p95", "mean", "sum"].map((member) => ofUnit(`${name}.${member}`, unit)), ofUnit(`${name}.count`, plainUnit)];
}

function ofUnit(name: string, { kind, factor }: FigureUnit): Metric {
  return ofKind(name, kind, compareRationals(factor, plainUnit.factor) < 0 ? "in-percent" : "plain");
}

function ofKind(name: string, kind: FigureKind, ratio: "plain" | "in-percent"): Metric {
  const description = "A figure of a file.";
  return kind === "ratio" ? { name, kind: "number", ratio, description } : { name, kind, description };
}

function labelsOf(known: ReadonlyMap<string, KnownMetric>): readonly string[] {
  const names = new Set<string>();
  for (const { series } of known.values()) for (const { labels } of series) for (const name of labels.keys()) names.add(name);
  names.delete(anyLabel);
  return [...names];
}
