import type { Host } from "../host/host.ts";
import { countChoices } from "../model/glob.ts";
import { say } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { recordCaps } from "../model/record-caps.ts";
import type { RunEnd, ToolFailed } from "../model/run-failure.ts";
import type { RunRecord } from "../model/run-record.ts";
import { toLog } from "../reports/escape.ts";

/** A record of this run, and the folder of the artifact that brought it; "" for one of this job. */
export interface RecordedRun {
  readonly record: RunRecord;
  readonly from: string;
}

export interface RecordedRuns {
  readonly runs: readonly RecordedRun[];
  readonly problems: readonly Reason[];
}

/** The records of this run, by the time of their start. What cannot be read could have been the one that matters. */
export async function recordedRuns(host: Host): Promise<RecordedRuns> {
  const files = await host.runs.read();
  if (files.length === 0) return { runs: [], problems: [] };
  const { readRunRecord } = await import("../model/run-record.ts");
  const runs: RecordedRun[] = [];
  const problems: Reason[] = [];
  for (const one of files) {
    const record = "wrong" in one ? one : readRunRecord(one.text);
    const from = one.file.slice(0, Math.max(0, one.file.lastIndexOf("/")));
    if ("wrong" in record) problems.push(brokenRecord(host, one.file, record.wrong));
    else if (record.run?.id === host.facts.runId) runs.push({ record, from });
    else host.debug(() => toLog(say`Ignored ${one.file}: it is a record of another run`));
  }
  const beyond = beyondCaps(runs);
  if (beyond !== undefined) return { runs: [], problems: [...problems, brokenRecord(host, ".", beyond)] };
  runs.sort((a, b) => startOf(a) - startOf(b));
  return { runs: runs.filter((run, i) => !runs.slice(i + 1).some((later) => isRetry(later, run))), problems };
}

/** Globs are held against all that was written, so their number must be one that this ends with. */
function beyondCaps(runs: readonly RecordedRun[]): string | undefined {
  const outputs = runs.flatMap(({ record }) => record.outputs);
  if (outputs.length > recordCaps.outputs) return `name more than ${recordCaps.outputs} files, the most that are looked at`;
  const unfinished = runs.flatMap(({ record }) => (record.endedAt === null ? record.declared : []));
  const globs = [...unfinished, ...outputs.flatMap((one) => (one.state === "missing" ? one.path : []))];
  let choices = 0;
  for (const one of globs) {
    choices += countChoices(one);
    if (choices > recordCaps.globs)
      return `name more than ${recordCaps.globs} globs and files that are not written, the most that are looked at`;
  }
  return undefined;
}

function brokenRecord({ runs }: Host, file: string, wrong: string): Reason {
  const folder = runs.folder.split(/[/\\]/).at(-1) ?? "";
  if (file === ".") return { id: "bad-report", file: folder, message: `the run records ${wrong}` };
  const message = `the run record ${wrong}; delete it, and run its command under gates record again`;
  return { id: "bad-report", file: `${folder}/${file}`, message };
}

/** The same command once more: only its last try says what is there now. */
function isRetry(later: RecordedRun, earlier: RecordedRun): boolean {
  const [a, b] = [later, earlier].map(({ record: { name, command, cwd, declared, run }, from }) =>
    JSON.stringify([from, name, command, cwd, declared, run]),
  );
  return a === b && follows(later, earlier);
}

/** The same in a later attempt of the workflow run, which was started because the earlier one failed. */
export function isLaterAttempt(later: RecordedRun, earlier: RecordedRun): boolean {
  const [a, b] = [later.record, earlier.record];
  const isSame = a.name === b.name && a.run?.job === b.run?.job && follows({ ...later, from: earlier.from }, earlier);
  return isSame && Number(a.run?.attempt) > Number(b.run?.attempt);
}

/** Whether one run began when the other was over. Jobs beside one another, whose records were thrown together, are no retries. */
export function follows(later: RecordedRun, earlier: RecordedRun): boolean {
  const { endedAt, startedAt } = earlier.record;
  return later !== earlier && later.from === earlier.from && startOf(later) >= Date.parse(endedAt ?? startedAt);
}

function startOf({ record }: RecordedRun): number {
  return Date.parse(record.startedAt);
}

export function endOf({ exitCode, signal }: RunRecord): RunEnd {
  if (exitCode !== null) return { kind: "exit", code: exitCode };
  return signal === null ? { kind: "never" } : { kind: "signal", signal };
}

/** Lines of standard error that are shown of a tool that failed. */
const shownLines = 10;

export function toolFailed({ record }: RecordedRun, missing: string | undefined): ToolFailed {
  const lines = (record.standardError ?? "").split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");
  const said = lines.slice(-shownLines);
  return {
    id: "tool-failed",
    name: record.name,
    how: { kind: "run", command: record.command, end: endOf(record), missing, said },
  };
}
