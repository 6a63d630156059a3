import type { MeasuredLoad, MeasuredRun } from "../measures/load-facts.ts";
import { mergeTimes } from "../measures/merge-shards.ts";
import { extremeOf, type KnownTime, percentileOf } from "../measures/percentile.ts";
import { countErrors } from "../model/error-rule.ts";
import type { Section, Table } from "../model/explanation.ts";
import type { Endpoint, ResponseTimes, Traffic } from "../model/load-run.ts";
import { code, figure, type Part, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { formatCount, formatPercent } from "./numbers.ts";
import { msText } from "./plain-numbers.ts";

const shownEndpoints = 25;

/** The endpoints of a run, the worst first: by their errors, then by how slow they are. */
export function endpointSection(run: MeasuredRun, load: MeasuredLoad, held: ReadonlySet<string>): readonly Section[] {
  const { endpoints } = run.run;
  if (endpoints.length === 0) return [];
  const sorted = endpoints
    .map((endpoint) => ({ endpoint, rate: errorShare(endpoint, load), slow: highOf(endpoint.times, "95") }))
    .sort((a, b) => b.rate - a.rate || b.slow - a.slow || (a.endpoint.name < b.endpoint.name ? -1 : 1));
  const rows = sorted.slice(0, shownEndpoints).map(({ endpoint }) => endpointRow(endpoint, load, held));
  const of = load.runs.length > 1 ? say` of ${code(run.name)}` : say``;
  return [
    {
      title: say`Endpoints${of}, the worst first`,
      table: { columns: endpointColumns, rows, more: sorted.length - rows.length },
    },
  ];
}

const endpointColumns: Table["columns"] = [
  { title: "Endpoint" },
  { title: "Requests", align: "right" },
  { title: "Errors", align: "right" },
  { title: "p50", align: "right" },
  { title: "p95", align: "right" },
  { title: "p99", align: "right" },
  { title: "max", align: "right" },
  { title: "p95 without errors", align: "right" },
  { title: "Limit" },
];

function endpointRow(endpoint: Endpoint, load: MeasuredLoad, held: ReadonlySet<string>): readonly (Phrase | Part)[] {
  const { name, isGroup, requests, times } = endpoint;
  return [
    isGroup ? say`${code(name)} (group)` : code(name),
    figure(endpoint.unknown === "requests" ? "not known" : formatCount(requests)),
    figure(errorCell(endpoint, load)),
    ...["50", "95", "99"].map((rank) => figure(times ? timeText(percentileOf(times, rank)) : "")),
    figure(times ? timeText(extremeOf(times, "max")) : ""),
    figure(goodCell(endpoint)),
    figure(held.has(name) ? "own" : ""),
  ];
}

function errorShare({ outcomes, requests }: Traffic, { errors }: MeasuredLoad): number {
  return requests === 0 ? 0 : countErrors(outcomes, errors).high / requests;
}

function errorCell({ outcomes, requests, unknown }: Traffic, { errors }: MeasuredLoad): string {
  if (unknown !== undefined) return "not known";
  const { low, high } = countErrors(outcomes, errors);
  if (high === 0) return "0";
  const share = formatPercent({ part: low, whole: requests });
  return low === high ? `${formatCount(low)} (${share})` : `${formatCount(low)} to ${formatCount(high)}`;
}

/** The times of requests that went well, where the report has them apart. */
export function goodTimes({ outcomes, goodTimes: stated, times }: Traffic): ResponseTimes | undefined {
  if (stated) return stated;
  const good = outcomes.filter(({ failure }) => failure === "none");
  return good.length === outcomes.length ? times : mergeTimes(good.map((outcome) => outcome.times));
}

function goodCell(traffic: Traffic): string {
  const times = goodTimes(traffic);
  return times ? timeText(percentileOf(times, "95")) : "";
}

function highOf(times: ResponseTimes | undefined, rank: string): number {
  const known = times && percentileOf(times, rank);
  return known?.high ?? known?.low ?? 0;
}

/** `412ms`, `1.95s to 2.05s`, `at most 3s`; empty where nothing is known. */
export function timeText(known: KnownTime | undefined): string {
  if (known === undefined) return "";
  const { low, high } = known;
  if (low === undefined) return high === undefined ? "" : `at most ${msText(high)}`;
  if (high === undefined) return `at least ${msText(low)}`;
  const [from, to] = [msText(low), msText(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** Endpoints that no budget of the project speaks of by name. */
export function unbudgetedSection(load: MeasuredLoad, held: ReadonlySet<string>): readonly Section[] {
  const names = new Set(load.runs.flatMap(({ run }) => run.endpoints.map(({ name }) => name)));
  const free = [...names].filter((name) => !held.has(name)).sort();
  if (free.length === 0 || names.size < 2) return [];
  const shown = free.slice(0, shownEndpoints);
  return [
    {
      title: say`${figure(countOf(free.length, "endpoints"))} without a limit of their own`,
      folded: true,
      intro: say`Only limits of the whole run hold them: ${code('p95["NAME"] < 500ms')} holds one, ${code("p95[each] < 2s")} holds each.`,
      table: { columns: [{ title: "Endpoint" }], rows: shown.map((name) => [code(name)]), more: free.length - shown.length },
    },
  ];
}
