import type { ReadLoad } from "../formats/read-load.ts";
import { extremeOf, type KnownTime, percentileOf } from "../measures/percentile.ts";
import type { LoadPart, LoadRun, OutcomeTally } from "../model/load-run.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "../reports/counted.ts";
import { formatCount } from "../reports/numbers.ts";

/** A load report in `gates inspect --json`. Times are in ms: a number, or `[low, high]` where that is all there is to know. */
export type InspectedLoad = InspectedRun | InspectedPart;

interface InspectedRun {
  readonly file: string;
  readonly kind: "load";
  readonly format: string;
  readonly state: "run";
  readonly requests: number;
  /** By how they failed, and `none` for those that did not. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly endpoints: number;
  /** How a budget calls them, the first hundred. */
  readonly names: readonly string[];
  readonly times: Readonly<Record<string, number | readonly (number | null)[]>>;
  readonly duration: number | readonly (number | null)[] | null;
  readonly users: number | null;
  readonly moments: number;
  readonly custom: readonly string[];
  readonly ownLimits: readonly string[];
  readonly errors: readonly string[];
  readonly contradictions: readonly string[];
  readonly notes: LoadRun["notes"];
}

interface InspectedPart {
  readonly file: string;
  readonly kind: "load";
  readonly format: string;
  readonly state: "part";
  /** The endings of its name and of that of the run's own report. */
  readonly belongsTo: readonly [string, string];
  readonly users: number | null;
  readonly moments: number;
  readonly errors: readonly string[];
  readonly failures: number;
  readonly notes: LoadPart["notes"];
}

const shownNames = 100;
const shownPercentiles = ["50", "90", "95", "99", "99.9"];

export function inspectLoad(file: string, { format, report }: ReadLoad): InspectedLoad {
  const about = { file, kind: "load", format: format.id } as const;
  return report.role === "run" ? { ...about, ...inspectRun(report.run) } : { ...about, ...inspectPart(report.part) };
}

function inspectRun(run: LoadRun): Omit<InspectedRun, "file" | "kind" | "format"> {
  const { total, endpoints, duration, users, timeline, custom, ownLimits, errors, contradictions, notes } = run;
  return {
    state: "run",
    requests: total.requests,
    outcomes: countBy(total.outcomes, ({ failure }) => failure),
    statuses: countBy(total.outcomes, ({ status }) => (status === undefined ? "unknown" : String(status))),
    endpoints: endpoints.length,
    names: endpoints.slice(0, shownNames).map(({ name }) => name),
    times: timesOf(run),
    duration: duration === undefined ? null : endsOf(duration.low, duration.high),
    users: users ?? null,
    moments: timeline.length,
    custom: custom.map(({ kind, name }) => `${name}: ${kind}`),
    ownLimits: ownLimits.map(({ text, verdict }) => `${text}: ${verdict}`),
    errors: errors.map(({ text, count }) => `${count} ${text}`),
    contradictions,
    notes,
  };
}

function inspectPart(part: LoadPart): Omit<InspectedPart, "file" | "kind" | "format"> {
  const { ending, of, users, timeline = [], errors = [], failures, notes } = part;
  return {
    state: "part",
    belongsTo: [ending, of],
    users: users ?? null,
    moments: timeline.length,
    errors: errors.map(({ text, count }) => `${count} ${text}`),
    failures: [...(failures?.values() ?? [])].flat().reduce((sum, { count }) => sum + count, 0),
    notes,
  };
}

function timesOf({ total: { times, goodTimes } }: LoadRun): InspectedRun["times"] {
  const known: (readonly [string, KnownTime | undefined])[] = [
    ...shownPercentiles.map((rank) => [`p${rank}`, times && percentileOf(times, rank)] as const),
    ...(["min", "max", "mean"] as const).map((of) => [of, times && extremeOf(times, of)] as const),
    ["p95 of good ones", goodTimes && percentileOf(goodTimes, "95")],
  ];
  return Object.fromEntries(known.flatMap(([name, time]) => (time === undefined ? [] : [[name, endsOf(time.low, time.high)]])));
}

function endsOf(low: number | undefined, high: number | undefined): number | readonly (number | null)[] {
  if (low !== undefined && low === high) return rounded(low);
  return [low, high].map((end) => (end === undefined ? null : rounded(end)));
}

/** To a thousandth of a ms. */
function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

function countBy(outcomes: readonly OutcomeTally[], key: (outcome: OutcomeTally) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(key(outcome), (counts.get(key(outcome)) ?? 0) + outcome.count);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function describeLoad(one: InspectedLoad): readonly Phrase[] {
  const notes = one.notes.map((note) => say`  ${figure(note.id)}: ${note.text}`);
  if (one.state === "part") {
    const [ending, of] = one.belongsTo;
    return [
      say`${code(one.file)}: ${figure(one.format)}, part of the run whose report ends with ${code(of)} instead of ${code(ending)}`,
      ...notes,
    ];
  }
  const times = Object.entries(one.times).map(([name, time]) => say`${figure(name)} ${figure(shownTime(time))}`);
  const outcomes = Object.entries(one.outcomes).map(
    ([failure, count]) => say`${figure(formatCount(count))} ${figure(failure === "none" ? "good" : failure)}`,
  );
  return [
    say`${code(one.file)}: ${figure(one.format)}, ${figure(countOf(one.requests, "requests"))} (${join(outcomes, ", ")}), ${figure(countOf(one.endpoints, "endpoints"))}`,
    ...one.names.slice(0, 10).map((name) => say`  ${code(name)}`),
    ...(one.endpoints > 10 ? [say`  … and ${one.endpoints - 10} more endpoints`] : []),
    ...(times.length > 0 ? [say`  in ms: ${join(times, ", ")}`] : []),
    ...one.contradictions.map((text) => say`  contradiction: ${text}`),
    ...one.ownLimits.map((text) => say`  the tool's own limit: ${text}`),
    ...notes,
  ];
}

function shownTime(time: number | readonly (number | null)[]): string {
  return typeof time === "number" ? String(time) : `${time[0] ?? "?"} to ${time[1] ?? "?"}`;
}
