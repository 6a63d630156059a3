import { findingsVocabulary } from "../../src/measures/findings-vocabulary.ts";
import { loadVocabulary } from "../../src/measures/load-vocabulary.ts";
import type { Metric, Vocabulary } from "../../src/model/metric.ts";

/**
 * What the gates to come will measure, as far as the budget language has to carry it. When such a gate is written, its own
 * vocabulary takes the place of the one here.
 */
const metric = (name: string, kind: Metric["kind"], more: Partial<Metric> = {}): Metric => ({
  name,
  kind,
  description: name,
  ...more,
});
const change = (name: string, kind: Metric["kind"], more: Partial<Metric> = {}): Metric =>
  metric(name, kind, { change: true, ...more });

export const coverageLater: Vocabulary = {
  metrics: [
    metric("lines", "share", { patch: true }),
    metric("branches", "share", { patch: true }),
    metric("uncovered-lines", "count", { patch: true }),
    metric("files-without-coverage", "count", { patch: true }),
    metric("reports", "count", { dimensions: [] }),
  ],
  dimensions: [
    { name: "path", pattern: "path" },
    { name: "leg", pattern: "name", values: ["py39", "py310"] },
    { name: "component", pattern: "name", values: ["api"] },
    { name: "report", pattern: "name", values: ["unit"] },
  ],
  patch: true,
};

export const findings: Vocabulary = findingsVocabulary(["bandit", "trivy", "gitleaks"]);

export const load: Vocabulary = loadVocabulary(
  { legs: ["100", "1000", "10000"], custom: [], resources: new Map([["cpu", "percent"]]), read: "all" },
  "runs",
);

export const metrics: Vocabulary = {
  metrics: [
    metric("image-size", "size"),
    change("image-size-rise", "size"),
    metric("bundle-size", "size"),
    metric("cost-per-request", "number"),
    metric("deploy-time", "time"),
    metric("error-share", "number", { percent: true }),
    change("deploy-time-drop", "time"),
  ],
  dimensions: [{ name: "label", pattern: "name" }],
  patch: false,
};

export const documents: Vocabulary = {
  metrics: [
    ...["missing", "weak", "broken-links", "undocumented-routes", "adr", "runbooks"].map((name) => metric(name, "count")),
    ...["api-operations", "api-parameters", "docstrings"].map((name) => metric(name, "share")),
    change("broken-links-rise", "count"),
    change("docstrings-drop", "share"),
  ],
  dimensions: [{ name: "path", pattern: "path" }],
  patch: false,
};

export const tests: Vocabulary = {
  metrics: [
    ...["failed", "tests", "flaky", "skipped", "removed-tests", "new-failures", "newly-skipped"].map((name) =>
      metric(name, "count"),
    ),
    metric("skipped-share", "share"),
    metric("pass-rate", "share"),
    metric("duration", "time"),
    metric("test-duration", "time"),
    change("duration-rise", "time"),
  ],
  dimensions: [
    { name: "suite", pattern: "name" },
    { name: "leg", pattern: "name", values: ["py39", "py310"] },
    { name: "path", pattern: "path" },
  ],
  patch: false,
};
