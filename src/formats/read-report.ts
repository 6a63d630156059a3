import type { CoverageReport, FileCoverage } from "../model/coverage.ts";
import { ReportError } from "../model/report-error.ts";
import { coverageFormats } from "./coverage-formats.ts";
import { detectFormat } from "./detect.ts";
import type { CoverageFormat } from "./format.ts";
import { formatsBesides } from "./other-formats.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";

export interface ReadCoverage {
  readonly format: CoverageFormat;
  readonly report: CoverageReport;
}

/** Recognises and reads one coverage report. Throws `ReportError`; a report that names no source file is `empty-report`. */
export async function readCoverageReport(file: ReportFile, declared?: string): Promise<ReadCoverage> {
  const source = new Source(file);
  const format = await detectFormat(source, coverageFormats, declared, () => formatsBesides("coverage"));
  const report = await format.read(source);
  if (report.files.length === 0) {
    throw new ReportError("empty-report", source.file, `is ${format.title} but names no source file`);
  }
  refuseLongNames(source, report);
  refuseHugeCounts(source, report);
  nameScheme(report, format.id);
  return { format, report };
}

/**
 * Says of which format the branches of all files are: only branches of one format can be merged one by one. Written into the
 * report that was just read and that nobody else has: reports are large, and a copy of each file takes time and memory.
 */
function nameScheme({ files }: CoverageReport, scheme: string): void {
  for (const { branches } of files) if (branches && branches.kind !== "tally") Object.assign(branches, { scheme });
}

/** Every name of a file, module or folder passes here, whatever its format, and is as long as a path may be that it has to be looked for by. */
function refuseLongNames(source: Source, { files, sources }: CoverageReport): void {
  const isLong = (name: string) => name.length > caps.pathLength;
  const long = files.find(({ path, module = "" }) => isLong(path) || isLong(module))?.path ?? sources.find(isLong);
  if (long === undefined) return;
  const message = `names a path above ${caps.pathLength} characters, the most that is read: ${JSON.stringify(`${long.slice(0, 60)}…`)}`;
  throw source.error(message, undefined, "too-large");
}

/** Counts that a report states are anybody's numbers, and above 2^53 one that is missing would be lost in the sum. */
function refuseHugeCounts(source: Source, { files }: CoverageReport): void {
  let sum = 0;
  const add = (file: FileCoverage, count: number) => {
    if (count > caps.count) throw tooMany(source, `${count} of ${JSON.stringify(file.path)}`, caps.count);
    sum += count;
  };
  for (const file of files) {
    const { lines, branches, functions, statements } = file;
    if (lines?.kind === "tally") add(file, lines.total);
    if (branches?.kind === "tally") add(file, branches.total);
    if (functions?.kind === "tally") add(file, functions.total);
    if (statements?.kind === "tally") add(file, statements.total);
    if (branches?.kind === "branch-lines") for (const line of branches.lines.values()) add(file, line.total);
  }
  if (sum > caps.total) throw tooMany(source, `${sum} of all files`, caps.total);
}

function tooMany(source: Source, what: string, cap: number): Error {
  return source.error(`states a count of ${what}, above ${cap}, the most that is read`, undefined, "too-large");
}
