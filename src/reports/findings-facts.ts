import type { FindingsChange } from "../measures/compare-findings.ts";
import type { MeasuredFindings } from "../measures/findings.ts";
import type { ReportNote } from "../model/coverage.ts";
import type { FindingKind, LeftOut, Scan, ScanProof } from "../model/finding.ts";
import type { Phrase } from "../model/phrase.ts";
import type { EntryFindings, IgnoreEntry } from "../model/standing.ts";

/** What one tool said in one report, and what proves that it looked at anything. */
export interface SeenScan extends Pick<Scan, "tool" | "evidence" | "leftOut"> {
  readonly report: string;
  readonly bytes: number;
  readonly format: string;
  readonly finds: readonly FindingKind[];
  readonly proof: ScanProof;
  readonly found: number;
  readonly suppressed: number;
  /** Of what it left out, what the project allows. */
  readonly allowed: readonly LeftOut[];
  /** The recorded run that wrote the report. */
  readonly run?: string;
  readonly notes: readonly ReportNote[];
}

/** What is to be known of the ignore files. */
export interface IgnoreFacts {
  readonly due: readonly EntryFindings[];
  readonly ended: readonly EntryFindings[];
  readonly unmatched: readonly IgnoreEntry[];
  readonly withoutReport: readonly IgnoreEntry[];
  readonly remarks: readonly Phrase[];
}

export interface SecurityFacts extends MeasuredFindings {
  readonly scans: readonly SeenScan[];
  readonly ignores: IgnoreFacts;
  /** Against the baseline, where there is one. */
  readonly change?: FindingsChange;
  /** Reports that were found but not used, with why. */
  readonly passedOver: readonly { readonly file: string; readonly why: string }[];
  /** Settings that matched nothing. */
  readonly unused: readonly string[];
}
