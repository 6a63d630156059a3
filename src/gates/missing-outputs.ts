import type { NoReport, Reason, ReportKind } from "../model/reason.ts";
import type { PathLine } from "../settings/declare.ts";
import { endOf, follows, type RecordedRun, toolFailed } from "./recorded-runs.ts";
import { type Claim, matching, meeting, namedPaths, pathFrom } from "./run-claims.ts";

/** Which reports a gate looks for. */
export interface Expected {
  /** What the gate reads. */
  readonly of: ReportKind;
  /** The working directory, which patterns start at, from the folder that records start from. */
  readonly folder: string;
  /** The lines of `reports` and `legs`; undefined where none are given and the usual places are searched. */
  readonly lines: readonly PathLine[] | undefined;
  readonly usualPlaces: readonly string[];
  /** Where the reports lie that were read, as records have it. */
  readonly read: ReadonlySet<string>;
}

/** What is wrong with the reports, with what the records tell about those that are not there. */
export function withMissingOutputs(
  problems: readonly Reason[],
  claims: readonly Claim[],
  expected: Expected,
  runs: readonly RecordedRun[],
): readonly Reason[] {
  // As in most runs: no pattern need be taken apart.
  if (runs.length === 0) return problems;
  const written = claims.filter(({ says }) => says.state === "written");
  const patterns = patternsOf(expected).map(({ pattern }) => pattern);
  const missing = [
    ...claimsMeeting(patterns.map(meeting), claims.filter(isMissing)),
    ...claimsMeeting(
      patterns.map(matching),
      runs.flatMap((run) => namedButMissing(run, expected)),
    ),
  ].filter((claim) => !isWrittenLater(claim, written));
  const explained = problems.filter((one) => one.id !== "no-report" || !missing.some((claim) => isAbout(one, claim, expected)));
  const failedRuns = [...new Set(runs.filter((run) => !endedWell(run)).map(({ record }) => record.name))];
  return [
    ...missing.flatMap((claim) => reasonFor(claim, expected)),
    ...explained.map((one) => (one.id === "no-report" && failedRuns.length > 0 ? { ...one, failedRuns } : one)),
  ];
}

function isMissing({ says }: Claim): boolean {
  return says.state === "missing" || (says.state === "unfinished" && says.by === "output");
}

/**
 * What a run names in its arguments and that is not there: if it failed, or wrote nothing at all, it was to write that. A run
 * that names its outputs says so itself.
 */
function namedButMissing(run: RecordedRun, { read }: Expected): readonly Claim[] {
  const { record } = run;
  const wrote = record.outputs.some(({ state }) => state === "written");
  if (record.declared.length > 0 || (endedWell(run) && wrote)) return [];
  const there = new Set(record.outputs.map(({ path }) => path.normalize()));
  const paths = [...new Set(namedPaths(record))].filter((path) => !there.has(path) && !read.has(path));
  return paths.map((path) => ({ run, path, says: { state: "missing" } }));
}

function claimsMeeting(tests: readonly ((path: string) => boolean)[], claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ path }) => tests.some((meets) => meets(path)));
}

/** A later run made good for it. */
function isWrittenLater(claim: Claim, written: readonly Claim[]): boolean {
  const meets = meeting(claim.path);
  return written.some(({ run, path }) => follows(run, claim.run) && meets(path));
}

function patternsOf({ folder, lines, usualPlaces }: Expected): readonly PathLine[] {
  const wanted = lines ?? usualPlaces.map((pattern) => ({ pattern, optional: true }));
  return wanted.map(({ pattern, optional }) => ({ pattern: pathFrom(folder, pattern), optional }));
}

function isAbout({ pattern, lookedFor }: NoReport, { path }: Claim, { folder }: Expected): boolean {
  const looked = pattern === undefined ? lookedFor : [pattern];
  return looked.some((one) => meeting(pathFrom(folder, one))(path));
}

/** A tool that ended well was to write it, and nobody said that it may be missing: then it is missed like any other. */
function reasonFor({ run, path }: Claim, expected: Expected): readonly Reason[] {
  if (!endedWell(run)) return [toolFailed(run, path)];
  const isOptional =
    expected.lines !== undefined && patternsOf(expected).every((line) => line.optional || !meeting(line.pattern)(path));
  if (isOptional) return [];
  return [{ id: "no-report", of: expected.of, pattern: path, lookedFor: [], commands: [], committed: [], run: run.record.name }];
}

function endedWell({ record }: RecordedRun): boolean {
  const end = endOf(record);
  return end.kind === "exit" && end.code === 0;
}
