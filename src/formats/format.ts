import type { CoverageReport } from "../model/coverage.ts";
import type { DocstringReport } from "../model/docstrings.ts";
import type { FindingKind, PrintedScan, ScanProof, ScanReport } from "../model/finding.ts";
import type { LoadReport, Window } from "../model/load-run.ts";
import type { MetricsReport } from "../model/metric-report.ts";
import type { ResourceReport } from "../model/resource-series.ts";
import type { TestReport } from "../model/test-report.ts";
import type { VexDocument } from "../model/vex.ts";
import type { Probe } from "./probe.ts";
import type { LongList } from "./read/json-pieces.ts";
import type { Source } from "./read/source.ts";

/** What every format says of itself, whatever it holds. */
export interface Format {
  /** The one spelling: file name, fixture folder, input value, row of the README. */
  readonly id: string;
  readonly title: string;
  /** The page that specifies the format, or the writer's source where nothing else does. */
  readonly spec: string;
  /** Globs of the places where tools leave it. A hint for finding reports, never the proof of a format. */
  readonly files: readonly string[];
  /** Whether the document proves its own end, so that a cut-off one can be told from a short one. */
  readonly end: "marked" | "none";
  /** Whether the content is of this format. Cheap: it sees the head of a text, the root of XML, or parsed JSON. */
  readonly recognises: (probe: Probe) => boolean;
}

export interface CoverageFormat extends Format {
  readonly kind: "coverage";
  /** Reads a report that `recognises` accepted. Throws `ReportError` with a place when it is not what it claims to be. */
  readonly read: (source: Source) => Promise<CoverageReport>;
}

/** Declares a coverage format; one file of `formats/coverage` exports one as its default. */
export function coverageFormat(format: Omit<CoverageFormat, "kind">): CoverageFormat {
  return { kind: "coverage", ...format };
}

export interface FindingsFormat extends Format {
  readonly kind: "findings";
  /** The kinds of findings that the tool can tell of: none of another kind is no answer to whether there is one. */
  readonly finds: readonly FindingKind[];
  /** Whether the tool ends with a code because it found something, as opposed to having failed. */
  readonly findingsExit: (code: number) => boolean;
  /** How a run proves a scan that the report alone cannot. */
  readonly scanProof: ScanProof;
  /** What the tool says of its scan in its log (the last of standard error); undefined where it says nothing of it. */
  readonly printed?: (log: string) => PrintedScan | undefined;
  /** Lists that a large report consists of: all that `recognises` and `read` look at has to be kept. */
  readonly longLists?: readonly LongList[];
  /** What in a report without findings proves that anything was scanned, and all of it; Markdown, for the README. */
  readonly proof: string;
  /**
   * Reads a report that `recognises` accepted. Throws `ReportError`, which never quotes the report: what a scanner found
   * may be a secret.
   */
  readonly read: (source: Source) => Promise<ScanReport>;
}

/** Declares a format of findings; one file of `formats/findings` exports one as its default. */
export function findingsFormat(format: Omit<FindingsFormat, "kind">): FindingsFormat {
  return { kind: "findings", ...format };
}

export interface LoadFormat extends Format {
  readonly kind: "load";
  /** The tool as its users write it. Figures of two tools are never compared: each measures something else. */
  readonly tool: string;
  /** From when to when the tool's response time goes, as the end of "response time is …". */
  readonly responseTime: string;
  /** What of a request's outcome the report tells, and what each becomes here; Markdown, for the README. */
  readonly failures: string;
  /** How its percentiles come about, and how near they are; Markdown, for the README. */
  readonly percentiles: string;
  /** What to change so that the report, or another of the tool, holds a percentile (its rank, such as `99.9`) that this one lacks. */
  readonly lacking: (percentile: string) => string;
  /** What to change so that the report has figures of single endpoints, where it may have none. */
  readonly perEndpoint?: string;
  /** Whether the tool ends with a code because of what it measured (its own limits, failed requests), with a report that is true. */
  readonly verdictExit: (code: number) => boolean;
  /** Reads a report that `recognises` accepted. Throws `ReportError`; a run without a request is `empty-report`. */
  readonly read: (source: Source, wish: LoadWish) => Promise<LoadReport>;
}

/** What is asked of a load report. */
export interface LoadWish {
  /** The stretches to leave out; a report without the time of each request says that it cannot. */
  readonly window: Window | undefined;
  /**
   * The tool's names of metrics besides requests that budgets name. A run without any request is none to them: it is read
   * where it has one of these. Streams leave out what is many and seldom asked for (k6's phases of a request) unless it is named.
   */
  readonly metrics?: ReadonlySet<string>;
}

/** Declares a format of load reports; one file of `formats/load` exports one as its default. */
export function loadFormat(format: Omit<LoadFormat, "kind">): LoadFormat {
  return { kind: "load", ...format };
}

export interface ResourceFormat extends Format {
  readonly kind: "resources";
  /** What its series are called in budgets, and in which units; Markdown, for the README. */
  readonly names: string;
  /** Reads a report that `recognises` accepted. Throws `ReportError`; one without a value is `empty-report`. */
  readonly read: (source: Source) => Promise<ResourceReport>;
}

/** Declares a format of resource series; one file of `formats/resources` exports one as its default. */
export function resourceFormat(format: Omit<ResourceFormat, "kind">): ResourceFormat {
  return { kind: "resources", ...format };
}

export interface MetricsFormat extends Format {
  readonly kind: "metrics";
  /** How its metrics are called in budgets, and which labels they have; Markdown, for the README. */
  readonly names: string;
  /** Whether the tool ends with a code because of what it measured (its own limits), with a report that is true. */
  readonly verdictExit: (code: number) => boolean;
  /** Reads a report that `recognises` accepted. Throws `ReportError`; one without any value is `empty-report`. */
  readonly read: (source: Source) => Promise<MetricsReport>;
}

/** Declares a format of metrics; one file of `formats/metrics` exports one as its default. */
export function metricsFormat(format: Omit<MetricsFormat, "kind">): MetricsFormat {
  return { kind: "metrics", ...format };
}

export interface VexFormat extends Format {
  readonly kind: "vex";
  /** Reads a document that `recognises` accepted. Throws `ReportError` with a place when it is not what it claims to be. */
  readonly read: (source: Source) => Promise<VexDocument>;
}

/** Declares a format of statements about vulnerabilities; one file of `formats/vex` exports one as its default. */
export function vexFormat(format: Omit<VexFormat, "kind">): VexFormat {
  return { kind: "vex", ...format };
}

export interface DocstringsFormat extends Format {
  readonly kind: "docstrings";
  /** Reads a report that `recognises` accepted. Throws `ReportError` with a place when it is not what it claims to be. */
  readonly read: (source: Source) => Promise<DocstringReport>;
}

/** Declares a format of docstrings; one file of `formats/docstrings` exports one as its default. */
export function docstringsFormat(format: Omit<DocstringsFormat, "kind">): DocstringsFormat {
  return { kind: "docstrings", ...format };
}

export interface TestsFormat extends Format {
  readonly kind: "tests";
  /** Reads a report that `recognises` accepted. Throws `ReportError` with a place when it is not what it claims to be. */
  readonly read: (source: Source, wish: TestsWish) => Promise<TestReport>;
}

/** What is asked of a report of a test runner. */
export interface TestsWish {
  /**
   * What a test is that stands there again after it failed: one of its own that shares a name, or another attempt. Undefined
   * where nobody said, so that the writer decides.
   */
  readonly duplicates: "tests" | "retries" | undefined;
}

/** Declares a format of test results; one file of `formats/tests` exports one as its default. */
export function testsFormat(format: Omit<TestsFormat, "kind">): TestsFormat {
  return { kind: "tests", ...format };
}
