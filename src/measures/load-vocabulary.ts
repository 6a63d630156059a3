import type { CustomMetric } from "../model/load-run.ts";
import { failureKinds } from "../model/load-run.ts";
import type { Metric, MetricKind, Vocabulary } from "../model/metric.ts";

/** What the reports of a run bring to the language of budgets. */
export interface LoadNames {
  readonly legs: readonly string[];
  readonly custom: readonly CustomMetric[];
  /** Whether every report could be read: what one that could not be would bring is not known. */
  readonly read: "all" | "some";
  /** Names of the resource series, with what each counts in. */
  readonly resources: ReadonlyMap<string, "percent" | "size" | "number">;
}

/**
 * What budgets of a load test can talk about. Before reports were read, names that only they bring are taken as they are.
 * Runs are judged on their own, but for shards: one that is missing is missing in the figures.
 */
export function loadVocabulary(names: LoadNames | undefined, reports: "runs" | "shards"): Vocabulary {
  const settled = (metric: Metric): Metric =>
    reports === "runs" && metric.name !== "runs" ? { ...metric, separate: true } : metric;
  const open = (name: string) =>
    percentileMetric(name) ?? (names ? (reportedMetric(name, names) ?? unreadMetric(name, names)) : laterMetric(name));
  return {
    metrics: loadMetrics.map(settled),
    openMetric: (name) => {
      const metric = open(name);
      return metric && settled(metric);
    },
    meant: otherWords,
    openNames: names ? openNames(names) : [],
    dimensions: [
      { name: "endpoint", pattern: "name" },
      { name: "leg", pattern: "name", ...(names && { values: names.legs }) },
      { name: "status", pattern: "name" },
      { name: "kind", pattern: "name", values: failureKinds },
      { name: "source", pattern: "name" },
    ],
    patch: false,
  };
}

/** What tools call these figures. */
const otherWords: Readonly<Record<string, string>> = {
  median: "p50",
  med: "p50",
  avg: "mean",
  average: "mean",
  rps: "throughput",
  rate: "throughput",
  failures: "errors",
  failed: "errors",
  vus: "users",
  vus_max: "users",
  http_reqs: "requests",
  http_req_failed: "error-rate",
  http_req_duration: "p95",
  latency: "p95",
};

/** What the reports bring: of a distribution the part that is asked for most. */
function openNames({ custom, resources }: LoadNames): readonly string[] {
  const own = custom.map(({ kind, name }) => (kind === "times" || kind === "values" ? `${name}.p95` : name));
  return [...new Set([...own, ...[...resources.keys()].map((name) => `${name}-max`)])].slice(0, 50);
}

const ofEndpoint = { dimensions: ["endpoint", "leg"] } as const;
const ofRun = { dimensions: ["leg"] } as const;

const loadMetrics: readonly Metric[] = [
  time("p95", "The response time that 95 of 100 requests took at most; any rank above 0 up to 100, such as `p50` or `p99.9`."),
  time("mean", "The mean response time."),
  time("min", "The shortest response time."),
  time("max", "The longest response time."),
  { name: "error-rate", kind: "share", ...ofEndpoint, description: "Failed requests of all requests, by `count-as-error`." },
  {
    name: "errors",
    kind: "count",
    dimensions: ["endpoint", "leg", "kind"],
    description: "Failed requests, by `count-as-error`; with a kind, those of that kind.",
  },
  { name: "requests", kind: "count", ...ofEndpoint, description: "Requests that were made." },
  { name: "throughput", kind: "rate", ...ofEndpoint, description: "Requests in the time from the first to the last." },
  {
    name: "responses",
    kind: "count",
    dimensions: ["endpoint", "leg", "status"],
    description: "Answered requests; with a status, those with that status.",
  },
  {
    name: "apdex",
    kind: "number",
    ...ofEndpoint,
    pointwise: true,
    description:
      "Satisfied users, and half of the tolerating ones, of all: those within `apdex-target`, and within four times of it, without an error (Apdex 1.1).",
  },
  { name: "duration", kind: "time", ...ofRun, description: "How long requests were made." },
  { name: "users", kind: "count", ...ofRun, description: "The most users (threads, connections) at once." },
  { name: "runs", kind: "count", dimensions: [], description: "Runs whose reports were read." },
  {
    name: "p95-rise",
    kind: "time",
    change: true,
    pointwise: true,
    level: "warn",
    ...ofEndpoint,
    description: "How far a percentile is above the median of earlier runs, or above the runs of `compare: base=`; any rank.",
  },
  {
    name: "mean-rise",
    kind: "time",
    change: true,
    pointwise: true,
    level: "warn",
    ...ofEndpoint,
    description: "The same of the mean response time.",
  },
  {
    name: "error-rate-rise",
    kind: "share",
    change: true,
    pointwise: true,
    level: "warn",
    ...ofEndpoint,
    description: "How far the share of failed requests is above that of earlier runs.",
  },
  {
    name: "throughput-drop",
    kind: "rate",
    change: true,
    pointwise: true,
    level: "warn",
    ...ofEndpoint,
    description: "How far the throughput is below that of earlier runs.",
  },
];

function time(name: string, description: string): Metric {
  return { name, kind: "time", pointwise: true, ...ofEndpoint, description };
}

/** The rank of `p95` or `p99.9`, as it is written; undefined for anything else. */
export function rankOf(metric: string): string | undefined {
  return /^p(100|(?!0+(?:\.0*)?(?:-|$))\d{1,2}(?:\.\d{1,6})?)(?:-rise)?$/.exec(metric)?.[1];
}

function percentileMetric(name: string): Metric | undefined {
  if (rankOf(name) === undefined) return undefined;
  const like = loadMetrics.find((metric) => metric.name === (name.endsWith("-rise") ? "p95-rise" : "p95"));
  return like && { ...like, name };
}

/** What of a distribution can be asked for: `waiting_time.p95`. */
const partPattern = /^(.+)\.(p(?:100|\d{1,2}(?:\.\d{1,6})?)|min|max|mean)$/;

/** The name of a custom metric, and what of it is meant, where it is a distribution. */
export function customPart(name: string): { readonly of: string; readonly part: string } | undefined {
  const [, of, part] = partPattern.exec(name) ?? [];
  return of === undefined || part === undefined ? undefined : { of, part };
}

/** `cpu-max`: what of a resource series is meant. */
export function resourcePart(name: string): { readonly of: string; readonly part: string } | undefined {
  const [, of, part] = /^(.+)-(max|mean|min|p(?:100|\d{1,2}(?:\.\d{1,6})?))$/.exec(name) ?? [];
  return of === undefined || part === undefined ? undefined : { of, part };
}

const customKinds: Readonly<Record<CustomMetric["kind"], MetricKind>> = {
  count: "count",
  number: "number",
  share: "share",
  times: "time",
  values: "number",
};

function reportedMetric(name: string, names: LoadNames): Metric | undefined {
  const whole = names.custom.find((one) => one.name === name);
  if (whole && whole.kind !== "times" && whole.kind !== "values") return ownMetric(name, customKinds[whole.kind]);
  const part = customPart(name);
  const distribution = names.custom.find((one) => one.name === part?.of);
  if (distribution && ["times", "values"].includes(distribution.kind)) return ownMetric(name, customKinds[distribution.kind]);
  return resourceMetric(name, names);
}

function ownMetric(name: string, kind: MetricKind): Metric {
  return { name, kind, ...ofRun, pointwise: true, description: "A metric of the test's own." };
}

function resourceMetric(name: string, { resources }: LoadNames): Metric | undefined {
  const part = resourcePart(name);
  const kind = part && resources.get(part.of);
  if (kind === undefined) return undefined;
  const dimensions = ["source"];
  const description = "A resource series.";
  if (kind === "size") return { name, kind: "size", pointwise: true, dimensions, description };
  return { name, kind: "number", pointwise: true, ...(kind === "percent" && { percent: true }), dimensions, description };
}

/** A name that a report might have brought which could not be read, or resources that nobody named. */
function unreadMetric(name: string, { read, resources }: LoadNames): Metric | undefined {
  if (read === "some") return laterMetric(name);
  return resources.size === 0 && resourcePart(name) !== undefined && /^(?:cpu|memory|disk|network|pids)/.test(name)
    ? laterMetric(name)
    : undefined;
}

/** A name that a report may bring, with any unit. */
function laterMetric(name: string): Metric {
  return { name, kind: "number", anyUnit: true, description: "A metric that the report brings." };
}
