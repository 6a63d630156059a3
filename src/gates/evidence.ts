import type { DigestedFile, Host, OpenedFile } from "../host/host.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath, pathBelow } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import type { RunEnd, StaleReport, ToolFailed } from "../model/run-failure.ts";
import { describeUnboundRuns, describeUnprovenReports, describeUntoldRun } from "../reports/wording-runs.ts";
import { ClaimsOnReports, fileNameOf } from "./claims-on-reports.ts";
import { type Expected, withMissingOutputs } from "./missing-outputs.ts";
import { endOf, follows, isLaterAttempt, type RecordedRun, recordedRuns, toolFailed } from "./recorded-runs.ts";
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

export interface Asked extends Omit<Expected, "folder" | "read"> {
  /** Whether an exit code is one that the gate's reports tell the reason of: failed tests leave true coverage. */
  readonly explainsExit: (ended: Ended) => boolean;
  /** What to remark of a run that did not end well but that its reports explain. */
  readonly explained: ((name: string, end: RunEnd) => Phrase) | undefined;
  /** What was wrong with the reports before anybody looked at records. */
  readonly problems: readonly Reason[];
}

/** A command or a step that ended: how it is called, and the report that it is to be the proof of, where there is one. */
export interface Ended {
  readonly name: string;
  readonly code: number;
  readonly report?: string;
}

type Bound =
  | { readonly kind: "proven"; readonly run: RecordedRun }
  | { readonly kind: "refused"; readonly reason: ToolFailed | StaleReport };

type Explained = Pick<Asked, "explainsExit">;
type Watched = OpenedFile | DigestedFile;

/** In bytes: what is shorter may be what every tool writes that found nothing. */
const leastTelling = 64;

/** The run records beside the reports: each report that is read is held against the run that wrote it. */
export class Evidence {
  readonly #runs: readonly RecordedRun[];
  readonly #broken: readonly Reason[];
  readonly #claims: ClaimsOnReports;
  readonly #folder: string;
  readonly #job: string | undefined;
  readonly #read = new Map<string, Watched>();

  private constructor({ runs, problems }: { runs: readonly RecordedRun[]; problems: readonly Reason[] }, host: Host) {
    const { root } = host.runs;
    this.#runs = runs;
    this.#job = host.facts.job;
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
    const read = new Set([...this.#read.values()].flatMap((file) => [...this.#claims.pathsOf(file)]));
    const expected = { ...asked, folder: this.#folder, read };
    const problems = withMissingOutputs(asked.problems, this.#claims.all, expected, this.#runs);
    const all = eachRunOnce([...this.#broken, ...refused, ...problems]);
    return {
      runs: this.#runs.map((run) => ({ ...run, reports: reports.get(run) ?? [] })),
      problems: all,
      remarks: this.#remarks(reports, all, asked),
    };
  }

  /** Runs that a reader would take for proof although they are none, and those that ended badly, told or not. */
  #remarks(reports: ReadonlyMap<RecordedRun, readonly string[]>, problems: readonly Reason[], asked: Asked): readonly Phrase[] {
    const ended = (run: RecordedRun) => ({ name: run.record.name, end: endOf(run.record) });
    const proving = [...reports.keys()].map(ended).filter(({ end }) => !isWell(end));
    const told = new Set(problems.flatMap((one) => (one.id === "tool-failed" || one.id === "stale-report" ? [nameOf(one)] : [])));
    const others = this.#runs.filter((run) => !reports.has(run) && !told.has(run.record.name));
    const failed = others.filter((run) => !isExplained(run, undefined, asked)).map(ended);
    const isUnbound = others.length === this.#runs.length && this.#runs.length > 0 && this.#read.size > 0;
    const known = new Set([...[...reports.values()].flat(), ...problems.flatMap((one) => ("file" in one ? [one.file] : []))]);
    const unproven = reports.size > 0 ? [...this.#read.keys()].filter((file) => !known.has(file)) : [];
    return [
      ...(unproven.length > 0 ? [describeUnprovenReports(unproven)] : []),
      ...proving.flatMap(({ name, end }) => asked.explained?.(name, end) ?? []),
      ...(isUnbound ? [describeUnboundRuns(others.map(ended))] : failed.map(({ name, end }) => describeUntoldRun(name, end))),
    ];
  }

  async #bind(file: Watched, asked: Asked): Promise<Bound | undefined> {
    const claim = decisive(this.#claims.on(file), asked);
    if (claim === undefined) return this.#bindMoved(file, asked);
    const { record } = claim.run;
    const stale = { id: "stale-report", file: file.path, run: record.name } as const;
    if (claim.says.state === "unchanged") return { kind: "refused", reason: leftOver(claim, stale, asked) };
    const digest = claim.says.state === "written" ? await digestOf(file) : undefined;
    if (claim.says.state === "written" && digest === undefined) return undefined;
    if (claim.says.state === "written" && claim.says.sha256 !== digest)
      return { kind: "refused", reason: { ...stale, how: { kind: "changed" } } };
    return this.#boundTo(claim.run, file.path, asked);
  }

  #boundTo(run: RecordedRun, report: string, asked: Explained): Bound {
    const culprit = this.#stepsOf(run).find((step) => !isExplained(step, report, asked));
    return culprit ? { kind: "refused", reason: toolFailed(culprit, undefined) } : { kind: "proven", run };
  }

  /** Runs of one name are the steps of one: what the last of them wrote is true only if those before it did their work. */
  #stepsOf(run: RecordedRun): readonly RecordedRun[] {
    return [run, ...this.#runs.filter((other) => other.record.name === run.record.name && follows(run, other))];
  }

  /** A report that no run wrote here, as out of an artifact, is known by its digest, whichever of the runs wrote that. */
  async #bindMoved(file: Watched, asked: Asked): Promise<Bound | undefined> {
    const written = this.#claims.ofItsName(file);
    const claims = written.filter(({ run }) => !written.some((other) => isLaterAttempt(other.run, run)));
    const digest = claims.length === 0 ? undefined : await digestOf(file);
    if (digest === undefined) return undefined;
    const same = claims.filter((claim) => digestIn(claim) === digest);
    const own = file.size < leastTelling ? await this.#ofOneOnly(file, digest, same) : same;
    const bound = own.map(({ run }) => this.#boundTo(run, file.path, asked));
    if (bound.length > 0) return bound.findLast(({ kind }) => kind === "refused") ?? bound.at(-1);
    const lost = await this.#withoutReport(claims);
    const crashed = lost.find((run) => !isExplained(run, undefined, asked));
    const [run] = crashed ? [crashed] : claims.length > 1 ? lost : [];
    if (run === undefined) return undefined;
    const how = { kind: "none", end: endOf(run.record) } as const;
    return { kind: "refused", reason: { id: "stale-report", file: file.path, run: run.record.name, how } };
  }

  /** What is as short as an empty list has the digest of any other: it binds what came from another job, and only the one. */
  async #ofOneOnly(file: Watched, digest: string, claims: readonly Claim[]): Promise<readonly Claim[]> {
    const travelled = claims.filter(({ run }) => this.#travelled(run));
    const alike = [...this.#read.values()].filter((other) => fileNameOf(other.path) === fileNameOf(file.path));
    const digests = await Promise.all(alike.map(digestOf));
    return digests.filter((one) => one === digest).length > travelled.length ? [] : travelled;
  }

  /** Runs of other jobs whose file of a name is none of the reports that were read: it may be one that was changed on its way. */
  async #withoutReport(claims: readonly Claim[]): Promise<readonly RecordedRun[]> {
    const read = new Set(await Promise.all([...this.#read.values()].map(digestOf)));
    const lost = claims.filter((claim) => this.#travelled(claim.run) && !read.has(digestIn(claim)));
    return lost.map(({ run }) => run);
  }

  #travelled({ from, record }: RecordedRun): boolean {
    return from !== "" || (record.run?.job ?? undefined) !== this.#job;
  }
}

function digestIn({ says }: Claim): string | undefined {
  return says.state === "written" ? says.sha256 : undefined;
}

type Stale = Pick<StaleReport, "id" | "file" | "run">;

/** A run that left what was there: by crashing, which is told as that, or because it never writes it. */
function leftOver({ run }: Claim, stale: Stale, asked: Explained): ToolFailed | StaleReport {
  if (!isExplained(run, undefined, asked)) return toolFailed(run, stale.file);
  return { ...stale, how: { kind: "left", end: endOf(run.record) } };
}

function isExplained({ record }: RecordedRun, report: string | undefined, { explainsExit }: Explained): boolean {
  const end = endOf(record);
  return end.kind === "exit" && explainsExit({ name: record.name, code: end.code, ...(report !== undefined && { report }) });
}

function isWell(end: RunEnd): boolean {
  return end.kind === "exit" && end.code === 0;
}

function nameOf(reason: ToolFailed | StaleReport): string {
  return reason.id === "tool-failed" ? reason.name : reason.run;
}

/** Only a run that names its outputs says that it was to write what it left; others may have read it. */
function isOfWriter({ says, run }: Claim, asked: Explained): boolean {
  if (says.state === "unfinished") return says.by === "output";
  const isLeft = says.state === "unchanged" && run.record.declared.length > 0;
  return says.state === "written" || (isLeft && !isExplained(run, undefined, asked));
}

/** The last run that wrote it, or was to; without one, the last that named it and never ended, or left it as it was. */
function decisive(claims: readonly Claim[], asked: Explained): Claim | undefined {
  return (
    claims.findLast((claim) => isOfWriter(claim, asked)) ??
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
