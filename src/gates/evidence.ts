import type { DigestedFile, Host, OpenedFile } from "../host/host.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath, pathBelow } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import type { StaleReport, ToolFailed } from "../model/run-failure.ts";
import { describeUnboundRuns } from "../reports/wording-runs.ts";
import { ClaimsOnReports } from "./claims-on-reports.ts";
import { type Expected, withMissingOutputs } from "./missing-outputs.ts";
import { endOf, type RecordedRun, recordedRuns, toolFailed } from "./recorded-runs.ts";
import type { Claim } from "./run-claims.ts";

/** What the run records prove of the reports that were read. */
export interface Proof {
  /** Every record of this run, with the reports that it is the proof of. */
  readonly runs: readonly ProvenRun[];
  /** All that is wrong with the reports, what the records add or explain included. */
  readonly problems: readonly Reason[];
  readonly remarks: readonly Phrase[];
}

export interface ProvenRun extends RecordedRun {
  readonly reports: readonly string[];
}

export interface Asked extends Omit<Expected, "folder"> {
  /** Whether an exit code is one that the gate's reports tell the reason of: failed tests leave true coverage. */
  readonly explainsExit: (code: number) => boolean;
  /** What was wrong with the reports before anybody looked at records. */
  readonly problems: readonly Reason[];
}

type Bound =
  | { readonly kind: "proven"; readonly run: RecordedRun }
  | { readonly kind: "refused"; readonly reason: ToolFailed | StaleReport };

type Watched = OpenedFile | DigestedFile;

/** The run records beside the reports: each report that is read is held against the run that wrote it. */
export class Evidence {
  readonly #runs: readonly RecordedRun[];
  readonly #broken: readonly Reason[];
  readonly #claims: ClaimsOnReports;
  readonly #folder: string;
  readonly #read = new Map<string, Watched>();

  private constructor({ runs, problems }: { runs: readonly RecordedRun[]; problems: readonly Reason[] }, host: Host) {
    const { root } = host.runs;
    this.#runs = runs;
    this.#broken = problems;
    this.#folder = pathBelow(cleanPath(host.cwd), cleanPath(root)) ?? "";
    this.#claims = new ClaimsOnReports(runs, { root, folder: this.#folder });
  }

  static async open(host: Host): Promise<Evidence> {
    return new Evidence(await recordedRuns(host), host);
  }

  /** A report that is about to be read; hashed meanwhile where a record says what its digest must be. */
  async watch(file: OpenedFile, { files }: Host): Promise<OpenedFile> {
    if (this.#runs.length === 0) return file;
    const writers = [...this.#claims.on(file), ...this.#claims.ofItsName(file)].filter(({ says }) => says.state === "written");
    const watched = writers.length > 0 ? await files.digesting(file) : file;
    this.#read.set(file.path, watched);
    return watched;
  }

  /** A report that was read but does not count: nothing need prove it. */
  passOver(file: string): void {
    this.#read.delete(file);
  }

  async conclude(asked: Asked): Promise<Proof> {
    const refused: Reason[] = [];
    const reports = new Map<RecordedRun, string[]>();
    for (const [file, watched] of this.#read) {
      const bound = await this.#bind(watched, asked);
      if (bound?.kind === "refused") refused.push(bound.reason);
      else if (bound) reports.set(bound.run, [...(reports.get(bound.run) ?? []), file]);
    }
    const problems = withMissingOutputs(asked.problems, this.#claims.all, { ...asked, folder: this.#folder }, this.#runs);
    const isUnbound = this.#runs.length > 0 && this.#read.size > 0 && reports.size === 0 && refused.length === 0;
    return {
      runs: this.#runs.map((run) => ({ ...run, reports: reports.get(run) ?? [] })),
      problems: eachRunOnce([...this.#broken, ...refused, ...problems]),
      remarks: isUnbound
        ? [describeUnboundRuns(this.#runs.map(({ record }) => ({ name: record.name, end: endOf(record) })))]
        : [],
    };
  }

  async #bind(file: Watched, { explainsExit }: Asked): Promise<Bound | undefined> {
    const claim = decisive(this.#claims.on(file)) ?? (await this.#moved(file));
    if (claim === undefined) return undefined;
    const { record } = claim.run;
    const end = endOf(record);
    const stale = { id: "stale-report", file: file.path, run: record.name } as const;
    if (claim.says.state === "unchanged") return { kind: "refused", reason: { ...stale, how: { kind: "left", end } } };
    const digest = claim.says.state === "written" ? await digestOf(file) : undefined;
    if (claim.says.state === "written" && digest === undefined) return undefined;
    if (claim.says.state === "written" && claim.says.sha256 !== digest)
      return { kind: "refused", reason: { ...stale, how: { kind: "changed" } } };
    if (end.kind === "exit" && explainsExit(end.code)) return { kind: "proven", run: claim.run };
    return { kind: "refused", reason: toolFailed(claim.run, undefined) };
  }

  async #moved(file: Watched): Promise<Claim | undefined> {
    const claims = this.#claims.ofItsName(file);
    if (claims.length === 0) return undefined;
    const digest = await digestOf(file);
    return claims.findLast(({ says }) => says.state === "written" && says.sha256 === digest);
  }
}

/** The last run that wrote it, or was to; without one, the last that named it and never ended, or left it as it was. */
function decisive(claims: readonly Claim[]): Claim | undefined {
  return (
    claims.findLast(({ says }) => says.state === "written" || (says.state === "unfinished" && says.by === "output")) ??
    claims.findLast(({ says }) => says.state === "unfinished") ??
    claims.findLast(({ says }) => says.state === "unchanged")
  );
}

/** Undefined for a file that cannot be read to its end, which is told as that. */
function digestOf(file: Watched): Promise<string | undefined> {
  return "digest" in file ? file.digest().catch(unreadable) : Promise.resolve(undefined);
}

function unreadable(error: unknown): undefined {
  if (!(error instanceof ReportError)) throw error;
}

/** A tool that failed is told first and once, however many of its reports were looked for. */
function eachRunOnce(problems: readonly Reason[]): readonly Reason[] {
  const failed = new Map<string, ToolFailed>();
  for (const one of problems) {
    if (one.id !== "tool-failed") continue;
    const key = JSON.stringify([one.name, { ...one.how, missing: undefined }]);
    const known = failed.get(key);
    if (known === undefined || (wroteNothing(one) && !wroteNothing(known))) failed.set(key, one);
  }
  return [...failed.values(), ...problems.filter(({ id }) => id !== "tool-failed")];
}

function wroteNothing({ how }: ToolFailed): boolean {
  return how.kind === "run" && how.missing !== undefined;
}
