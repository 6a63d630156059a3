import type { Finding, FindingKind } from "./finding.ts";
import type { Severity } from "./severity.ts";

/** Where a finding stands, as far as the repository knows the place. */
export interface KnownPlace {
  /** The path in the repository, or the tool's own where it is no file of it. */
  readonly path: string;
  readonly inRepository: boolean;
  /** From 1; undefined where the tool names the file alone. */
  readonly line?: number;
}

/** A finding of one tool, with what the repository adds to it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly place?: KnownPlace;
  /** Where it stands besides. */
  readonly alsoAt?: readonly KnownPlace[];
  /**
   * What is to be known again at the place when its line has moved: of code and configuration a digest of the line's text
   * without white space at its ends, of a secret the commit that last touched the line (or the blob, in a shallow clone),
   * never anything made of the secret. Undefined where nobody can say.
   */
  readonly mark?: string;
}

/** What one tool found, by one report. */
export interface ToolFindings {
  readonly tool: string;
  /** The report, as it is told to the user. */
  readonly report: string;
  readonly findings: readonly LocatedFinding[];
}

/** One fault, whoever found it and however often: what is counted, listed and held against budgets. */
export interface MergedFinding
  extends Pick<Finding, "confidence" | "scope" | "reachable" | "published" | "knownExploited" | "package" | "commit"> {
  readonly kind: FindingKind;
  /** The name that most people know it by: the CVE where there is one, else the GHSA, else the tool's own. */
  readonly id: string;
  /** All its names, `id` first. */
  readonly names: readonly string[];
  /** The highest that any tool says, of this package or, where none does, of the same fault elsewhere; else `unknown`. */
  readonly severity: Severity;
  /** The highest CVSS base score that is said, 0 to 10. */
  readonly cvss?: number;
  readonly title: string;
  /** Every place that a tool names, each once. */
  readonly places: readonly KnownPlace[];
  /** Who found it, each once, in code-unit order. */
  readonly tools: readonly string[];
  /** Of the first place, as `LocatedFinding` has it. */
  readonly mark?: string;
}
