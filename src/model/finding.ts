import type { ReportNote } from "./coverage.ts";
import type { Severity } from "./severity.ts";

/** What a finding is about. */
export const findingKinds = ["vulnerability", "secret", "misconfiguration", "code", "licence", "lint"] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * One thing that a scanner found. No member can hold a secret that was found, the line that it stands in, or who wrote
 * it: what is not in the model cannot leak (log, summary, SARIF, baseline).
 */
export interface Finding {
  readonly kind: FindingKind;
  /** What the tool calls it: an advisory (`CVE-2024-3651`, `GHSA-…`) or a rule (`B608`, `aws-access-token`). */
  readonly id: string;
  /** Other names of the same advisory. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** The highest CVSS base score that is said, 0 to 10. */
  readonly cvss?: number;
  /** One line for people, by the tool; of a secret only what its rule says. */
  readonly title: string;
  readonly package?: AffectedPackage;
  readonly place?: FindingPlace;
  /** Where it stands besides. */
  readonly alsoAt?: readonly FindingPlace[];
  readonly confidence?: "high" | "medium" | "low";
  /** Whether it is in what is shipped, or only in what builds and tests it; undefined where the tool does not say. */
  readonly scope?: "runtime" | "development";
  /** Whether the vulnerable function is called, where the tool looked. */
  readonly reachable?: "called" | "not-called";
  /** When the advisory was published, YYYY-MM-DD. */
  readonly published?: string;
  /** Listed as exploited (CISA's catalogue). */
  readonly knownExploited?: true;
  /** The commit in which a secret stands. */
  readonly commit?: string;
}

export interface AffectedPackage {
  /** The type of its package URL: `npm`, `pypi`, `golang`, `deb`; "" where the tool does not say. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version?: string;
  /** Versions without the fault, in the order of the tool; empty where there is none. */
  readonly fixedIn: readonly string[];
  /** Whether the only fix is a new major version. */
  readonly breaking?: true;
  /** A version without the fault exists, and the report does not say which. */
  readonly fixExists?: true;
}

/** Whether a version without the fault exists. */
export function isFixable(affected: AffectedPackage | undefined): boolean {
  return affected !== undefined && (affected.fixedIn.length > 0 || affected.fixExists === true);
}

export interface FindingPlace {
  /** As the report has it: absolute, relative, of another machine, a URL, the name of an image. */
  readonly path: string;
  /** From 1; undefined where the tool names the file alone. */
  readonly line?: number;
}

/** A finding that the tool itself was told to leave out, and why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly why: string;
}

/**
 * What a report says of whether anything was scanned. "0 findings" of a tool that looked at nothing is no clean result.
 *
 * - `scanned`: the report itself proves it; `what` says how much ("57,583 lines").
 * - `unproven`: the format cannot tell a clean scan from none; a run record has to.
 * - `nothing`: the report says that nothing was looked at.
 * - `failed`: the tool says that it failed.
 */
export type ScanEvidence =
  | { readonly state: "scanned"; readonly what: string }
  | { readonly state: "unproven" | "nothing" | "failed"; readonly why: string };

/** What one tool says in one report. */
export interface Scan {
  /** The tool by the name that budgets and `accept` use: `trivy`, `bandit`, `codeql`. */
  readonly tool: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly evidence: ScanEvidence;
  /** What the tool itself says that it did not look at: a file it could not parse, a package it does not know. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * What a run of the tool adds where its report cannot prove a scan: `printed`, the count that it prints, which a run record
 * keeps; `option`, what makes it write the proof into the report.
 */
export interface ScanProof {
  readonly printed?: string;
  readonly option?: string;
}

/** What a tool said of its scan in its log. Only our own words and numbers: the log may hold what it found. */
export interface PrintedScan {
  readonly scan?: { readonly state: "scanned"; readonly what: string } | { readonly state: "nothing"; readonly why: string };
  readonly leftOut?: readonly LeftOut[];
}

export interface LeftOut {
  /** The file, package or system. */
  readonly what: string;
  readonly why: string;
}

export interface ScanReport {
  /** One for each tool; SARIF can hold several. */
  readonly scans: readonly Scan[];
  readonly notes: readonly ReportNote[];
}
