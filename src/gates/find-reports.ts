import type { HostFiles } from "../host/host.ts";
import type { NoReport, Reason, ReportCommand, ReportKind } from "../model/reason.ts";
import type { LegLine, PathLine } from "../settings/declare.ts";
import { committedReport, type PassedOver } from "./report-opener.ts";

/** A report that was found, and the leg that it belongs to. */
export interface FoundReport {
  readonly file: string;
  readonly leg: string | undefined;
  /** The tool or format that somebody declares it to be of. */
  readonly of?: string;
}

export interface FoundReports {
  readonly reports: readonly FoundReport[];
  readonly problems: readonly NoReport[];
}

/** The files of `reports` and `legs`. Every line must match a file, unless it says that it may not. */
export async function findDeclared(
  of: ReportKind,
  paths: readonly (PathLine & { readonly of?: string | undefined })[],
  legs: readonly LegLine[],
  files: HostFiles,
): Promise<FoundReports> {
  const reports: FoundReport[] = [];
  const problems: NoReport[] = [];
  for (const line of [
    ...paths.map((path) => ({ ...path, leg: undefined, isLeg: false })),
    ...legs.map((leg) => ({ ...leg, isLeg: true })),
  ]) {
    const found = await matches(line, files);
    if (found.length === 0 && !line.optional)
      problems.push({ id: "no-report", of, pattern: line.pattern, lookedFor: [], commands: [], committed: [] });
    reports.push(...found);
  }
  return { reports, problems };
}

interface DeclaredLine extends PathLine {
  readonly of?: string | undefined;
  readonly leg: string | undefined;
  readonly isLeg: boolean;
}

async function matches({ pattern, leg, isLeg, of }: DeclaredLine, files: HostFiles): Promise<readonly FoundReport[]> {
  if (!isLeg || leg !== undefined)
    return (await files.glob(pattern)).map((file) => ({ file, leg, ...(of !== undefined && { of }) }));
  // `cov/*/`: every folder that matches is a leg of its own, with all files below it; `cov/*/a.xml` with that file.
  const segments = pattern.replace(/\/$/, "").split("/");
  const depth = pattern.endsWith("/") ? segments.length : segments.indexOf("*") + 1;
  const below = await files.glob(pattern.endsWith("/") ? `${pattern}**` : pattern);
  const ofLegs = below.flatMap((file) => {
    const name = file.split("/")[depth - 1];
    return name && file.split("/").length > depth ? [{ file, leg: name }] : [];
  });
  // `py3.9` stands before `py3.10`. Only here, since to make one takes 5 ms.
  const byNumbers = new Intl.Collator("en", { numeric: true });
  return ofLegs.sort((a, b) => byNumbers.compare(a.leg, b.leg));
}

/** A way to make a report, and the files by which one sees that a repository uses the tool. */
export interface ReportMaker {
  readonly tool: string;
  readonly signs: readonly string[];
  readonly command: string;
}

/** The commands for the tools that the repository seems to use; none where it shows none. */
async function commandsFor(makers: readonly ReportMaker[], files: HostFiles): Promise<readonly ReportCommand[]> {
  const commands: ReportCommand[] = [];
  for (const { tool, signs, command } of makers) {
    if (commands.some((known) => known.tool === tool)) continue;
    for (const because of signs) {
      if (!(await files.exists(because))) continue;
      commands.push({ tool, because, command });
      break;
    }
  }
  return commands;
}

/** What is searched where no report is named. */
export interface UsualReports {
  readonly of: ReportKind;
  readonly places: readonly string[];
  readonly makers: readonly ReportMaker[];
}

/** What a gate reads, what is wrong with where it looked, and what it passed over there. */
export interface SearchedReports {
  readonly reports: readonly FoundReport[];
  readonly problems: Reason[];
  readonly passedOver: readonly PassedOver[];
}

/** The reports in the usual places, but for committed ones, which are of another run; that there is none is a problem. */
export async function searchUsual(
  usual: UsualReports,
  files: HostFiles,
  isTracked: (file: string) => boolean,
): Promise<SearchedReports> {
  const found = await files.glob(...usual.places);
  const fresh = found.filter((file) => !isTracked(file));
  const passedOver = found.filter(isTracked).map((file) => ({ file, why: committedReport }));
  const problems = fresh.length > 0 ? [] : [await noReport(usual, files, passedOver)];
  return { reports: fresh.map((file) => ({ file, leg: undefined })), problems, passedOver };
}

/** None of the usual places holds a report of this run; what lies there was passed over, and why is told. */
export async function noReport(
  { of, places, makers }: UsualReports,
  files: HostFiles,
  passedOver: readonly PassedOver[],
): Promise<Reason> {
  const commands = await commandsFor(makers, files);
  const committed = passedOver.filter(({ why }) => why === committedReport).map(({ file }) => file);
  return { id: "no-report", of, pattern: undefined, lookedFor: places, commands, committed };
}

/** The legs that must have a report and have none. */
export function missingLegs(expected: readonly string[] = [], found: readonly string[]): readonly Reason[] {
  return expected.filter((leg) => !found.includes(leg)).map((leg) => ({ id: "missing-leg", leg, found }));
}
