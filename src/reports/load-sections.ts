import { throughputOf } from "../measures/load.ts";
import type { MeasuredLoad, MeasuredRun } from "../measures/load-facts.ts";
import { extremeOf, percentileOf } from "../measures/percentile.ts";
import { decimalOf } from "../model/decimal.ts";
import type { Section } from "../model/explanation.ts";
import type { ResponseTimes } from "../model/load-run.ts";
import { code, figure, join, type Part, type Phrase, say } from "../model/phrase.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { budgetSection } from "./headroom.ts";
import { changeSections } from "./load-changes.ts";
import type { LoadFacts } from "./load-facts.ts";
import { endpointSection, goodTimes, timeText, unbudgetedSection } from "./load-table.ts";
import { formatCount, formatQuantity } from "./numbers.ts";
import { msText } from "./plain-numbers.ts";
import { describePassedOver } from "./wording.ts";

/** The tables of load tests: headroom, endpoints, latency with and without errors, curves, and the facts of the runs. */
export function loadSections(facts: LoadFacts, budgets: readonly JudgedBudget[], { held, judgedAt }: Judged): readonly Section[] {
  const { load } = facts;
  if (load.runs.length === 0) return [];
  return [
    ...budgetSection(budgets),
    ...changeSections(
      facts,
      budgets.map(({ budget }) => budget),
    ),
    ...load.runs.flatMap((run) => endpointSection(run, load, held)),
    ...latencySection(load),
    ...errorSection(load),
    ...load.runs.flatMap((run) => [...curveSection(run, load), ...timelineSection(run, load)]),
    ...unbudgetedSection(load, held),
    runSection(facts, judgedAt),
  ];
}

/** What a page of the performance says besides figures. */
interface Judged {
  /** Endpoints that a budget names. */
  readonly held: ReadonlySet<string>;
  readonly judgedAt: { readonly commit: string | undefined; readonly at: Date };
}

const shownRanks = ["50", "75", "90", "95", "99", "99.9"];

/** Quick failures pull percentiles down, so both stand side by side. */
function latencySection({ runs }: MeasuredLoad): readonly Section[] {
  const rows = runs.flatMap(({ name, run }) => {
    const good = goodTimes(run.total);
    const { times } = run.total;
    if (times === undefined) return [];
    const own = [timesRow(name, "all", times)];
    return good === undefined || good === times ? own : [...own, timesRow(name, "without errors", good)];
  });
  if (rows.length === 0) return [];
  const columns = [...shownRanks.map((rank) => `p${rank}`), "max", "mean"].map((title) => ({ title, align: "right" as const }));
  return [{ title: say`Response times`, table: { columns: [{ title: "Run" }, { title: "Requests" }, ...columns], rows } }];
}

function timesRow(name: string, what: string, times: ResponseTimes): readonly (Phrase | Part)[] {
  const cells = [...shownRanks.map((rank) => percentileOf(times, rank)), extremeOf(times, "max"), extremeOf(times, "mean")];
  return [code(name), figure(what), ...cells.map((known) => figure(timeText(known) || ""))];
}

const shownErrors = 15;

/** By their words where the report has them, else by what became of them. */
function errorSection({ runs }: MeasuredLoad): readonly Section[] {
  const all = runs.flatMap((run) => failuresOf(run)).sort((a, b) => b.count - a.count);
  if (all.length === 0) return [];
  const isOfMany = runs.length > 1;
  const rows = all
    .slice(0, shownErrors)
    .map(({ name, count, what, text }) => [
      ...(isOfMany ? [code(name)] : []),
      figure(formatCount(count)),
      figure(what),
      text === "" ? say`` : code(text),
    ]);
  const columns = [
    ...(isOfMany ? [{ title: "Run" }] : []),
    { title: "Count", align: "right" as const },
    { title: "Kind" },
    { title: "Message" },
  ];
  return [{ title: say`Failed requests`, folded: true, table: { columns, rows, more: all.length - rows.length } }];
}

function failuresOf({ name, run }: MeasuredRun) {
  if (run.errors.length > 0) return run.errors.map(({ failure, count, text }) => ({ name, count, what: String(failure), text }));
  return run.total.outcomes
    .filter(({ failure }) => failure !== "none")
    .map(({ failure, status, count }) => ({
      name,
      count,
      what: status === undefined ? failure : `${failure} (${status})`,
      text: "",
    }));
}

const curveRanks = ["10", "25", "50", "75", "90", "95", "99", "99.9"];

/** Only where every rank is known as one figure: a line through bounds would be a guess. */
function curveSection({ name, run }: MeasuredRun, { runs }: MeasuredLoad): readonly Section[] {
  const { times } = run.total;
  if (times === undefined || times.kind === "stated") return [];
  const values = curveRanks.map((rank) => percentileOf(times, rank)?.high ?? 0);
  const of = runs.length > 1 ? say` of ${code(name)}` : say``;
  return [
    {
      title: say`Percentile curve${of}`,
      folded: true,
      chart: { unit: "ms", labels: curveRanks.map((rank) => `p${rank}`), values },
      table: {
        columns: curveRanks.map((rank) => ({ title: `p${rank}`, align: "right" })),
        rows: [values.map((value) => figure(msText(value)))],
      },
    },
  ];
}

/** Rate and p95 by stretches of time. */
function timelineSection({ name, run }: MeasuredRun, { runs }: MeasuredLoad): readonly Section[] {
  const { timeline } = run;
  if (timeline.length < 3) return [];
  const of = runs.length > 1 ? say` of ${code(name)}` : say``;
  const labels = timeline.map(({ at }) => `${Math.round(at / 1000)}s`);
  const timed = timeline.every(({ p95 }) => p95 !== undefined);
  const rates = timeline.map(({ requests, length }) => (length > 0 ? (requests * 1000) / length : requests));
  const rows = timeline.map(({ at, requests, failed, p95, users }, i) => [
    figure(`${Math.round(at / 1000)}s`),
    figure(formatCount(requests)),
    figure(`${Math.round((rates[i] ?? 0) * 10) / 10}/s`),
    figure(formatCount(failed)),
    figure(p95 === undefined ? "" : msText(p95)),
    figure(users === undefined ? "" : formatCount(users)),
  ]);
  const columns = ["From", "Requests", "Rate", "Failed", "p95", "Users"].map((title) => ({ title, align: "right" as const }));
  return [
    ...(timed
      ? [
          {
            title: say`p95 over time${of}`,
            folded: true as const,
            chart: { unit: "ms", labels, values: timeline.map(({ p95 = 0 }) => p95) },
          },
        ]
      : []),
    {
      title: say`Rate over time${of}`,
      folded: true,
      chart: { unit: "requests/s", labels, values: rates },
      table: { columns, rows },
    },
  ];
}

/** What each run was, and from which report. */
function runSection({ load, reports, passedOver }: LoadFacts, { commit, at }: Judged["judgedAt"]): Section {
  const rows = load.runs.map(({ name, files, run, format, shards }) => {
    const rate = throughputOf(run.total.requests, run);
    return [
      code(name),
      say`${figure(format.tool)} (${figure(format.id)}${shards === undefined ? say`` : say`, ${shards} shards`})`,
      figure(formatCount(run.total.requests)),
      figure(run.duration === undefined ? "" : timeText({ ...run.duration, by: { kind: "stated" } })),
      figure(rate ? formatQuantity({ kind: "rate", low: end(rate.low), high: end(rate.high) }) : ""),
      figure(run.users === undefined ? "" : formatCount(run.users)),
      figure(run.began === undefined ? "" : new Date(run.began).toISOString()),
      join(files.map(code), ", "),
    ];
  });
  const columns = ["Run", "Tool", "Requests", "Duration", "Throughput", "Users", "Began", "Report"].map((title) => ({ title }));
  const meanings = [...new Map(load.runs.map(({ format }) => [format.tool, format.responseTime]))];
  const intro = join(
    [
      say`Judged ${figure(at.toISOString().slice(0, 10))}${commit === undefined ? say`` : say` at commit ${code(commit.slice(0, 12))}`}.`,
      ...meanings.map(([tool, meaning]) => say`Response time in ${figure(tool)} is ${figure(meaning)}.`),
      ...(load.window
        ? [say`Left out: the first ${figure(msText(load.window.skipFirst))}, the last ${figure(msText(load.window.skipLast))}.`]
        : []),
    ],
    " ",
  );
  const count = reports.length;
  return {
    title: say`Runs, from ${figure(formatCount(count))} ${figure(count === 1 ? "report" : "reports")}`,
    folded: true,
    intro: say`${intro}${describePassedOver(passedOver)}`,
    table: { columns, rows },
  };
}

function end(value: number | undefined) {
  return value === undefined ? null : decimalOf(value);
}
