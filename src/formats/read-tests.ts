import { ReportError } from "../model/report-error.ts";
import type { TestReport } from "../model/test-report.ts";
import { detectFormat } from "./detect.ts";
import type { TestsFormat, TestsWish } from "./format.ts";
import { formatsBesides } from "./other-formats.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { testsFormats } from "./tests-formats.ts";

export interface ReadTests {
  readonly format: TestsFormat;
  readonly report: TestReport;
}

const asWritten: TestsWish = { duplicates: undefined };

/** Recognises and reads one report of a test runner. Throws `ReportError`; one without a test is `empty-report`. */
export async function readTestReport(file: ReportFile, declared?: string, wish = asWritten): Promise<ReadTests> {
  const source = new Source(file);
  const format = await detectFormat(source, testsFormats, declared, () => formatsBesides("tests"));
  return readTests(source, format, wish);
}

/** Reads a report whose format is known. */
export async function readTests(source: Source, format: TestsFormat, wish = asWritten): Promise<ReadTests> {
  const report = await format.read(source, wish);
  const [contradiction] = report.contradictions;
  if (report.tests.length > 0) return { format, report };
  const message = `is ${format.title} without a test${contradiction === undefined ? "" : `: ${contradiction}`}`;
  throw new ReportError("empty-report", source.file, message);
}
