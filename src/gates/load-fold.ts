import type { LoadFormat, LoadWish } from "../formats/format.ts";
import { readLoadReport } from "../formats/read-load.ts";
import type { MeasuredRun, RunFormat } from "../measures/load-facts.ts";
import { mergeShards, ranApart } from "../measures/merge-shards.ts";
import { extremeOf } from "../measures/percentile.ts";
import { withParts } from "../measures/run-parts.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { ReportNote } from "../model/coverage.ts";
import type { LoadPart, LoadReport, LoadRun } from "../model/load-run.ts";
import type { Reason } from "../model/reason.ts";
import type { SeenLoad } from "../reports/load-facts.ts";
import type { FoundReport } from "./find-reports.ts";
import type { Workplace } from "./gate.ts";
import type { LoadSettings } from "./load-test-budget.ts";
import type { ReportOpener } from "./report-opener.ts";

interface SeenRun {
  readonly leg: string | undefined;
  readonly file: string;
  readonly format: LoadFormat;
  readonly run: LoadRun;
}

interface SeenPart {
  readonly leg: string | undefined;
  readonly file: string;
  readonly part: LoadPart;
}

/** What all reports of load tests say, run by run. */
export class LoadFold {
  readonly reports: SeenLoad[] = [];
  readonly #runs: SeenRun[] = [];
  readonly #parts: SeenPart[] = [];
  readonly #settings: LoadSettings;
  readonly #opener: ReportOpener;
  readonly #wish: LoadWish;

  constructor(settings: LoadSettings, opener: ReportOpener, wish: LoadWish) {
    this.#settings = settings;
    this.#opener = opener;
    this.#wish = wish;
  }

  async read({ file, leg }: FoundReport, place: Workplace): Promise<readonly Reason[]> {
    const opened = await this.#opener.open(file, leg ?? "", place, async (report) => ({
      ...(await readLoadReport(report, this.#wish, this.#settings.format)),
      path: report.path,
      bytes: report.size,
    }));
    if (opened.state === "refused") return [opened.reason];
    if (opened.state === "none") return [];
    const { format, report, path, bytes } = opened.value;
    this.reports.push({
      file: path,
      leg,
      format: format.id,
      tool: format.tool,
      bytes,
      role: report.role,
      notes: notesOf(report),
    });
    if (report.role === "part") this.#parts.push({ leg, file: path, part: report.part });
    else this.#runs.push({ leg, file: path, format, run: report.run });
    const tracked: readonly Reason[] = opened.committed === "committed" ? [{ id: "tracked-report", file }] : [];
    return [...tracked, ...contradictionsOf(path, report, place.host.now().getTime())];
  }

  /** The legs that have a run. */
  get legNames(): readonly string[] {
    return [...new Set(this.#runs.flatMap(({ leg }) => leg ?? []))];
  }

  /** The runs with what their other files say of them, and what is wrong with those that belong to none. */
  finish(): { readonly runs: readonly MeasuredRun[]; readonly problems: readonly Reason[] } {
    const used = new Set<SeenPart>();
    const runs = this.#runs.map((seen): SeenRun => {
      const parts = this.#parts.filter((part) => isPartOf(part, seen));
      for (const part of parts) used.add(part);
      return {
        ...seen,
        run: withParts(
          seen.run,
          parts.map(({ part }) => part),
        ),
      };
    });
    const problems = this.#parts.filter((part) => !used.has(part)).map(lostPart);
    const legs = [...problems, ...sharedByLegs(runs), ...(this.#settings.compare === undefined ? [] : sameSides(runs))];
    if (this.#settings.merge !== "shards") return { runs: named(runs), problems: legs };
    return { runs: mergedRuns(runs), problems: [...legs, ...sameShards(runs)] };
  }
}

function notesOf(report: LoadReport): readonly ReportNote[] {
  return report.role === "run" ? report.run.notes : report.part.notes;
}

function contradictionsOf(file: string, report: LoadReport, now: number): readonly Reason[] {
  const all = report.role === "run" ? [...report.run.contradictions, ...impossibleTimes(report.run, now)] : [];
  if (all.length === 0) return [];
  const more = all.length > shownContradictions ? `; and ${all.length - shownContradictions} more` : "";
  return [{ id: "contradiction", file, what: `${all.slice(0, shownContradictions).join("; ")}${more}` }];
}

const shownContradictions = 3;

/** No load tester of those that are read is older. */
const firstRun = Date.UTC(1999, 0);

/** A clock may be a little ahead, and in another zone where a tool writes none. */
function impossibleTimes({ began, ended }: LoadRun, now: number): readonly string[] {
  const late = ended !== undefined && ended > now + 86_400_000 ? [`it ended ${dateOf(ended)}, which is still to come`] : [];
  const early = began !== undefined && began < firstRun ? [`it began ${dateOf(began)}, before any load test`] : [];
  return [...late, ...early];
}

/** The day, or the number where there is none such. */
function dateOf(ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? `on ${new Date(ms).toISOString().slice(0, 10)}` : `at ${ms} ms since 1970`;
}

function isPartOf({ leg, file, part }: SeenPart, run: SeenRun): boolean {
  return leg === run.leg && run.file === ownReport(file, part);
}

/** The report of the run that a part belongs to. */
function ownReport(file: string, { ending, of }: LoadPart): string {
  return file.endsWith(ending) ? `${file.slice(0, -ending.length)}${of}` : of;
}

/** A part says nothing alone: what is missing is the report of its run. */
function lostPart({ file, part }: SeenPart): Reason {
  return {
    id: "no-report",
    of: "load",
    pattern: ownReport(file, part),
    lookedFor: [],
    commands: [],
    committed: [],
    partOf: file,
  };
}

/** A glob that is too wide takes the file of another leg: whose it is nobody can tell. */
function sharedByLegs(runs: readonly SeenRun[]): readonly Reason[] {
  const legs = new Map<string, Set<string>>();
  for (const { file, leg } of runs) if (leg !== undefined) legs.set(file, (legs.get(file) ?? new Set()).add(leg));
  const problems = [...legs]
    .filter(([, of]) => of.size > 1)
    .map(
      ([file, of]): ConfigProblem => ({
        where: "legs",
        message: `${[...of].join(" and ")} both read ${JSON.stringify(file)}; allowed: a file is of one leg`,
      }),
    );
  return problems.length === 0 ? [] : [{ id: "bad-configuration", problems }];
}

/** The same run twice would count all of its requests twice. */
function sameShards(runs: readonly SeenRun[]): readonly Reason[] {
  return sameRuns(runs, ({ leg }) => leg ?? null, "which would count twice as shards of one run");
}

/** A run that is compared with itself is never slower. */
function sameSides(runs: readonly SeenRun[]): readonly Reason[] {
  return sameRuns(runs, () => null, "which compares a run with itself: nothing was run anew");
}

/** Runs that are one, by what they say, within each group. */
function sameRuns(runs: readonly SeenRun[], group: (seen: SeenRun) => string | null, so: string): readonly Reason[] {
  const known = new Map<string, string>();
  return runs.flatMap((seen): Reason[] => {
    const said = JSON.stringify([group(seen), seen.format.id, fingerprintOf(seen.run)]);
    const twin = known.get(said);
    known.set(said, twin ?? seen.file);
    if (twin === undefined) return [];
    return [{ id: "contradiction", file: seen.file, what: `it says the same of the same requests, ${so}`, against: twin }];
  });
}

/** What two runs that are not the same do not have in common, to the last digit. */
function fingerprintOf({ total, began, ended, duration, endpoints }: LoadRun): unknown {
  const { requests, outcomes, times } = total;
  const counts = outcomes.map(({ failure, status, count }) => [failure, status, count]);
  const known =
    times && ["min", "max", "mean"].map((of) => extremeOf(times, of === "min" ? "min" : of === "max" ? "max" : "mean"));
  const each = endpoints.map((endpoint) => [endpoint.name, endpoint.requests]);
  return [requests, counts, began, ended, duration, known?.map((time) => [time?.low, time?.high]), each];
}

/** A leg that is one run is called by its name, several of one are told apart by their files. */
function named(runs: readonly SeenRun[]): readonly MeasuredRun[] {
  return runs.map(({ leg, file, format, run }) => {
    const isAlone = runs.filter((other) => other.leg === leg).length === 1;
    const name = leg === undefined ? file : isAlone ? leg : `${leg} (${file})`;
    return { leg: leg ?? file, name, scope: scopeOf(leg, name), files: [file], run, format: formatOf(format) };
  });
}

/** One run a leg, from all of its files. Those of different formats are no shards of one run, and stay runs of their own. */
function mergedRuns(runs: readonly SeenRun[]): readonly MeasuredRun[] {
  const groups = new Map<string, SeenRun[]>();
  for (const seen of runs) {
    const key = JSON.stringify([seen.leg, seen.format.id]);
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return [...groups.values()].flatMap((shards): MeasuredRun[] => {
    const [first] = shards;
    if (first === undefined) return [];
    const files = shards.map(({ file }) => file);
    const leg = first.leg ?? (shards.length === 1 ? first.file : first.format.tool);
    const isAlone = [...groups.values()].filter(([other]) => other?.leg === first.leg).length === 1;
    const name = isAlone ? leg : `${leg} (${first.format.id})`;
    const run = mergeShards(shards.map((shard) => shard.run));
    const scope = scopeOf(first.leg, name);
    const apart = ranApart(shards.map((shard) => shard.run));
    return [
      {
        leg,
        name,
        scope,
        files,
        run,
        format: formatOf(first.format),
        shards: shards.length,
        ...(apart && { apart: true as const }),
      },
    ];
  });
}

/** A leg is called one; a run without is its file. */
function scopeOf(leg: string | undefined, name: string): string {
  return leg === undefined ? name : `leg ${name}`;
}

function formatOf({ id, title, tool, responseTime, lacking, perEndpoint }: LoadFormat): RunFormat {
  return {
    id,
    title,
    tool,
    responseTime,
    lacking,
    perEndpoint: perEndpoint ?? `${title} has no figures of single endpoints; give another report of ${tool}`,
  };
}
