import { loadFormats } from "../formats/load-formats.ts";
import { measureLoad } from "../measures/load.ts";
import { measureLoadChange } from "../measures/load-change.ts";
import { resourceKinds } from "../measures/load-resources.ts";
import { loadVocabulary } from "../measures/load-vocabulary.ts";
import { percentileOf } from "../measures/percentile.ts";
import { countErrors } from "../model/error-rule.ts";
import type { LoadFacts } from "../reports/load-facts.ts";
import { describeVerdictExit, describeVerdictStep } from "../reports/wording-load.ts";
import type { Settings } from "../settings/declare.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs } from "../settings/declare.ts";
import { defineBaseline } from "./define-baseline.ts";
import type { Ended } from "./evidence.ts";
import { explainLoad, listedLoad } from "./explain-load.ts";
import { defineGate } from "./gate.ts";
import { gatherLoad, loadPlaces } from "./gather-load.ts";
import { findLoadBaseline, loadBaselineKind, loadToday } from "./load-baseline.ts";

const times = (what: string, metric: string, example: string) =>
  ({ type: "duration", description: `${what} that is allowed.`, budget: `${metric} <= `, example }) as const;

const inputs = declareInputs({
  ...commonInputs,
  reports: {
    ...commonInputs.reports,
    description:
      "Globs of the reports, one per line; each is a run of its own. Each line must match a file; `optional ` in front of one says otherwise.",
    example: "k6.json",
  },
  budgets: { ...commonInputs.budgets, example: 'p99["GET /api/*"] < 800ms' },
  accept: { ...commonInputs.accept, example: "contradiction[load_stats.csv] until 2027-01-31" },
  outcomes: { ...commonInputs.outcomes, example: "k6=$" + "{{ steps.k6.outcome }}" },
  "report-file": {
    ...commonInputs["report-file"],
    description: "Where to keep the summary as Markdown: a page of the performance with date, commit and figures.",
    example: "docs/performance-baseline.md",
  },
  format: {
    type: "choice",
    choices: loadFormats.map((format) => format.id),
    description: "The format of all reports. The content is checked against it.",
    whenLeftOut: "each report is recognised by its content",
  },
  legs: {
    type: "legs",
    description:
      "Runs by name, one `name=glob` per line (or `folder/*/` for one leg per folder); a budget picks one with `p95[leg 1000]`.",
    example: "1000=load/1000/*.csv",
  },
  "expected-legs": {
    type: "names",
    description: "Legs that must have a report, separated by commas.",
    example: "100, 1000, 10000",
  },
  merge: {
    type: "choice",
    choices: ["no", "shards"],
    description:
      "`shards`: the reports (of each leg) are parts of one run that several machines made together. Percentiles are put together where the reports hold every response time, else they are bounded, never averaged.",
    whenLeftOut: "`no`: each report is a run of its own",
    example: "shards",
  },
  compare: {
    type: "legs",
    description:
      "Two sets of repetitions, a line `base=GLOB` and a line `head=GLOB`: budgets on changes then hold head against base, all others hold each run of head. Takes the place of `reports` and `legs`.",
    example: "head=load/head/*.json",
  },
  runner: {
    type: "text",
    description:
      "The machine that the load ran on, such as the label of its runner: figures of different ones are never compared.",
    whenLeftOut: "system, architecture, image and processors of the machine that the gate runs on",
    example: "ubuntu-24.04",
  },
  "max-p50": times("The longest median response time", "p50", "200ms"),
  "max-p95": times("The longest response time of 95 of 100 requests", "p95", "500ms"),
  "max-p99": times("The longest response time of 99 of 100 requests", "p99", "2s"),
  "max-error-rate": {
    type: "percent",
    description: "The largest share of failed requests.",
    budget: "error-rate <= ",
    example: "1",
  },
  "min-throughput": { type: "rate", description: "The fewest requests in a time.", budget: "throughput >= ", example: "100/s" },
  "min-requests": {
    type: "count",
    description: "The fewest requests that say anything.",
    whenLeftOut: "1: a run without a request is never judged",
    budget: "requests >= ",
    example: "1000",
  },
  "min-duration": {
    type: "duration",
    description: "The shortest run that says anything.",
    budget: "duration >= ",
    example: "5min",
  },
  "min-users": { type: "count", description: "The fewest users at once, as planned.", budget: "users >= ", example: "1000" },
  "count-as-error": {
    type: "names",
    description:
      "Which failures are errors, separated by commas: `transport`, `4xx`, `5xx`, `assertion`, `other` (the tool does not say how), a status (`503`), or one that is none (`-429`).",
    whenLeftOut: "all of them",
    example: "transport, 5xx, 4xx, -429",
  },
  resources: {
    type: "paths",
    description:
      "What was used while the test ran, one glob per line: CSV or JSON of time, name and value, `docker stats`, `pidstat`. A budget names what and how: `cpu-max < 80%`.",
    example: "load/docker-stats.txt",
  },
  "apdex-target": {
    type: "duration",
    description: "The response time up to which a user is satisfied, for the metric `apdex`.",
    example: "500ms",
  },
  "skip-first": {
    type: "duration",
    description: "What to leave out at the beginning, where the report has the time of each request.",
    example: "30s",
  },
  "skip-last": { type: "duration", description: "What to leave out at the end, likewise.", example: "10s" },
});

export type LoadInputs = typeof inputs;
export type LoadSettings = Settings<LoadInputs>;

const ofWorst = (what: string) => ({ description: `${what}; of several runs the worst, empty where no report says.` });

const outputs = declareOutputs({
  ...commonOutputs,
  p50: ofWorst("The median response time in ms"),
  p95: ofWorst("The response time in ms that 95 of 100 requests took at most"),
  p99: ofWorst("The response time in ms that 99 of 100 requests took at most"),
  "error-rate": ofWorst("The share of failed requests in percent"),
  throughput: ofWorst("Requests per second"),
  requests: { description: "How many requests were made, in all runs." },
  "p95-change": {
    description:
      "Percent by which `p95` is above (`12.5`) or below (`-3.1`) the median of earlier runs, or of `compare: base=`; of several runs the worst, empty where there are too few.",
  },
});

export default defineGate<LoadInputs, LoadFacts>({
  name: "load-test-budget",
  title: "Load test budget",
  description:
    "Holds the reports of load tests against your limits for response times, errors and throughput, and never invents a percentile.",
  inputs,
  outputs,
  vocabulary: (settings, facts) =>
    loadVocabulary(
      facts && {
        legs: [...facts.load.runs.map(({ leg }) => leg), ...(settings["expected-legs"] ?? [])],
        read: facts.refused > 0 ? "some" : "all",
        custom: facts.load.runs.flatMap(({ run }) => run.custom),
        resources: new Map(facts.load.resources.map(({ name, unit }) => [name, resourceKinds[unit]])),
      },
      settings.merge === "shards" ? "shards" : "runs",
    ),
  gather: gatherLoad,
  baseline: defineBaseline({
    kind: loadBaselineKind,
    find: findLoadBaseline,
    sought: ({ sought }) => sought,
    today: loadToday,
  }),
  measure: (budget, facts) => (budget.metric.change ? measureLoadChange(budget, facts) : measureLoad(budget, facts.load)),
  propose: proposals,
  reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg ?? null })),
  listed: (facts) => ({ load: listedLoad(facts) }),
  explainsExit: explainsLoadExit,
  explained: { run: describeVerdictExit, step: describeVerdictStep },
  readsReportsOf: "load",
  usualPlaces: loadPlaces,
  explain: explainLoad,
});

/** A tool that ends with a code for what it measured has told the truth in its report. */
function explainsLoadExit({ code, report }: Ended, { reports }: LoadFacts): boolean {
  if (code === 0) return true;
  const about = report === undefined ? reports : reports.filter(({ file }) => file === report);
  return about.some(({ format }) => loadFormats.find(({ id }) => id === format)?.verdictExit(code) === true);
}

/** Limits that today's figures meet, with some room: of the p95 the next round number, of errors the next whole percent. */
function proposals({ load: { runs, errors } }: LoadFacts): readonly string[] {
  const highs = runs.flatMap(({ run }) => (run.total.times && percentileOf(run.total.times, "95")?.high) ?? []);
  const judged = runs.filter(({ run }) => run.total.unknown === undefined);
  const shares = judged.map(({ run }) => countErrors(run.total.outcomes, errors).high / run.total.requests);
  return [
    ...(highs.length > 0 ? [`max-p95: ${roundedUp(Math.max(...highs))}ms`] : []),
    ...(shares.length > 0 ? [`max-error-rate: ${Math.max(1, Math.ceil(Math.max(...shares) * 100))}`] : []),
  ];
}

/** Up to two digits that count: 412 becomes 420. */
function roundedUp(ms: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(ms, 1))) - 1);
  return Math.ceil(ms / step) * step;
}
