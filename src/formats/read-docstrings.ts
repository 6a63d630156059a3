import type { DocstringReport } from "../model/docstrings.ts";
import { ReportError } from "../model/report-error.ts";
import { detectFormat } from "./detect.ts";
import { docstringsFormats } from "./docstrings-formats.ts";
import type { DocstringsFormat } from "./format.ts";
import { formatsBesides } from "./other-formats.ts";
import { type ReportFile, Source } from "./read/source.ts";

export interface ReadDocstrings {
  readonly format: DocstringsFormat;
  readonly report: DocstringReport;
}

/** Recognises and reads one report of docstrings. Throws `ReportError`; one that counted nothing is `empty-report`. */
export async function readDocstringReport(file: ReportFile, declared?: string): Promise<ReadDocstrings> {
  const source = new Source(file);
  const format = await detectFormat(source, docstringsFormats, declared, () => formatsBesides("docstrings"));
  return readDocstrings(source, format);
}

/** Reads a report whose format is known. */
export async function readDocstrings(source: Source, format: DocstringsFormat): Promise<ReadDocstrings> {
  const report = await format.read(source);
  if (report.whole.total === 0)
    throw new ReportError("empty-report", source.file, `is of ${format.title} but nothing was there to document`);
  if (report.whole.documented > report.whole.total)
    throw source.error(`has ${report.whole.documented} documented of ${report.whole.total}`);
  return { format, report };
}
