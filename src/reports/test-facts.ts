import type { MeasuredTests } from "../measures/test-facts.ts";
import type { ReportNote } from "../model/coverage.ts";
import type { Phrase } from "../model/phrase.ts";

/** A report that was read, for who wants to know how. */
export interface ReadTestReport {
  readonly file: string;
  /** Empty where there are no legs. */
  readonly leg: string;
  readonly format: string;
  /** The tool that wrote it, where the report tells. */
  readonly writer: string | undefined;
  readonly bytes: number;
  readonly tests: number;
  /** Elements of cases, of which several may be attempts of one test. */
  readonly cases: number;
  /** Cases under the name of one that failed, which count as tests of their own. */
  readonly repeated: number;
  readonly ended: "with failures" | "without a failure";
  /** Whether pytest could not collect a file of tests, which it then has as a test without a class. */
  readonly collection: "whole" | "broken";
  readonly notes: readonly ReportNote[];
}

/** What `test-results` found. */
export interface TestFacts {
  readonly tests: MeasuredTests;
  readonly reports: readonly ReadTestReport[];
  /** Legs that have to have a report and have none. */
  readonly missingLegs: readonly string[];
  /** What the change adds to the quarantine. */
  readonly excuses: readonly Phrase[];
  readonly passedOver: readonly { readonly file: string; readonly why: string }[];
}
