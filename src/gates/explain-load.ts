import { waysToEase } from "../judge/way-to-green/load.ts";
import { throughputOf } from "../measures/load.ts";
import type { MeasuredRun } from "../measures/load-facts.ts";
import { selectorOf } from "../measures/load-scopes.ts";
import { extremeOf, type KnownTime, percentileOf } from "../measures/percentile.ts";
import { countErrors } from "../model/error-rule.ts";
import type { Explanation } from "../model/explanation.ts";
import { nameMatcher } from "../model/glob.ts";
import type { Endpoint, ResponseTimes, Traffic } from "../model/load-run.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { countOf } from "../reports/counted.ts";
import { changeRemarks, p95Change } from "../reports/load-changes.ts";
import type { LoadFacts } from "../reports/load-facts.ts";
import { loadSections } from "../reports/load-sections.ts";
import { formatCount, formatPercent } from "../reports/numbers.ts";
import type { Listed } from "../reports/result.ts";
import { baselineLine, baselineRemarks } from "../reports/wording-baseline.ts";
import { loadRemarks } from "../reports/wording-load.ts";
import { isBaselineTold } from "./baseline-told.ts";
import type { Seen } from "./gate.ts";

/** What a judgement of load tests is explained by. */
export function explainLoad(judgement: Judgement, facts: LoadFacts, { place: { host } }: Seen): Explanation {
  const { budgets } = judgement;
  const held = heldEndpoints(judgement, facts);
  const judgedAt = { commit: host.facts.commit, at: host.now() };
  return {
    waysToGreen: waysToEase(budgets, facts.load),
    sections: () => loadSections(facts, budgets, { held, judgedAt }),
    places: () => [],
    remarks: [
      ...loadRemarks(facts, judgement),
      ...changeRemarks(
        facts,
        budgets.map(({ budget }) => budget),
      ),
      ...baselineRemarks(facts.sought, isBaselineTold(judgement)),
    ],
    outputs: { ...figures(facts), "p95-change": p95Change(facts) },
    log: [...logLines(facts), ...baselineLine(facts.sought)],
  };
}

/** Endpoints that a budget names, alone or among others. */
function heldEndpoints({ budgets }: Judgement, { load }: LoadFacts): ReadonlySet<string> {
  const selectors = budgets.flatMap(({ budget }) => selectorOf(budget, "endpoint") ?? []);
  const matchers = selectors.map(({ pattern }) => (pattern === undefined ? () => true : nameMatcher(pattern)));
  const names = load.runs.flatMap(({ run }) => run.endpoints.map(({ name }) => name));
  return new Set(names.filter((name) => matchers.some((matches) => matches(name))));
}

/** Of several runs the worst figure, which no run is better than. */
function figures({ load: { runs, errors } }: LoadFacts): Readonly<Record<string, string>> {
  if (runs.length === 0) return {};
  const worst = (rank: string) => {
    const highs = runs.map(({ run }) => (run.total.times ? percentileOf(run.total.times, rank)?.high : undefined));
    return highs.every((high) => high !== undefined) ? String(rounded(Math.max(...highs))) : "";
  };
  const judged = runs.filter(({ run }) => run.total.unknown === undefined);
  const shares = judged.map(({ run }) => ({ part: countErrors(run.total.outcomes, errors).high, whole: run.total.requests }));
  const [share] = shares.sort((a, b) => b.part / b.whole - a.part / a.whole);
  const rates = runs.map(({ run }) => throughputOf(run.total.requests, run)?.low);
  return {
    p50: worst("50"),
    p95: worst("95"),
    p99: worst("99"),
    "error-rate": share && judged.length === runs.length ? formatPercent(share).replace("%", "") : "",
    throughput: rates.every((rate) => rate !== undefined) ? String(rounded(Math.min(...rates) / 60)) : "",
    requests: String(runs.reduce((sum, { run }) => sum + run.total.requests, 0)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function logLines({ reports, load, base = [], passedOver }: LoadFacts): readonly Phrase[] {
  const all = [...load.runs, ...base];
  const read = reports.map(({ file, format, leg, role, notes }) => {
    const of = leg === undefined ? say`` : say` for leg ${leg}`;
    const what = role !== "run" ? say`${figure(roleWords[role])}` : runText(all.find(({ files }) => files.includes(file)));
    const told = notes.map((note) => say`${figure(note.id)}: ${note.text}`);
    const noted = told.length === 0 ? say`` : say` (${join(told, "; ")})`;
    return say`Read ${code(file)}${of}: ${figure(format)}, ${what}${noted}`;
  });
  const shown = read.length > 50 ? [...read.slice(0, 50), say`… and ${read.length - 50} more reports`] : read;
  return [...shown, ...passedOver.map(({ file, why }) => say`Did not use ${code(file)}: ${why}`)];
}

const roleWords = { part: "part of a run", resources: "what was used" } as const;

function runText(run: MeasuredRun | undefined): Phrase {
  if (run === undefined) return say`a run`;
  if (run.files.length > 1) return say`one of ${run.files.length} shards`;
  const endpoints = run.run.endpoints.length;
  return say`${figure(countOf(run.run.total.requests, "requests"))}, ${figure(`${formatCount(endpoints)} ${endpoints === 1 ? "endpoint" : "endpoints"}`)}`;
}

type ListedRun = NonNullable<Listed["load"]>[number];

/** The runs as the result document lists them: whatever a percentile may be asked for later, as far as the reports tell. */
export function listedLoad({ load: { runs } }: LoadFacts): ListedRun[] {
  return runs.map(({ name, files, run, format }) => ({
    run: name,
    files: [...files],
    tool: format.tool,
    format: format.id,
    responseTime: format.responseTime,
    began: run.began === undefined ? null : new Date(run.began).toISOString(),
    duration: run.duration ? [run.duration.low, run.duration.high] : null,
    users: run.users ?? null,
    ...listedTraffic(run.total),
    endpoints: run.endpoints.map((endpoint: Endpoint) => ({ name: endpoint.name, ...listedTraffic(endpoint) })),
  }));
}

function listedTraffic({ requests, outcomes, times, unknown }: Traffic): Pick<ListedRun, "requests" | "outcomes" | "times"> {
  const told = unknown === undefined ? outcomes : [];
  return {
    requests: unknown === "requests" ? null : requests,
    outcomes: told.map(({ failure, status, count }) => ({ failure, ...(status !== undefined && { status }), count })),
    times: times ? listedTimes(times) : {},
  };
}

const listedRanks = ["50", "75", "90", "95", "99", "99.9"];

function listedTimes(times: ResponseTimes): ListedRun["times"] {
  const ranks = times.kind === "stated" ? [...times.percentiles.keys()] : listedRanks;
  const known: [string, KnownTime | undefined][] = [
    ...ranks.map((rank): [string, KnownTime | undefined] => [`p${rank}`, percentileOf(times, rank)]),
    ...(["min", "max", "mean"] as const).map((of): [string, KnownTime | undefined] => [of, extremeOf(times, of)]),
  ];
  return Object.fromEntries(
    known.flatMap(([name, time]) =>
      time ? [[name, [time.low ?? null, time.high ?? null] as [number | null, number | null]]] : [],
    ),
  );
}
