import type { FindingKind } from "./finding.ts";
import type { MergedFinding } from "./merged-finding.ts";

/** An entry of an ignore file: what it covers, why, and how long. */
export interface IgnoreEntry {
  /** The rule or advisory, by any of its names. */
  readonly id: string;
  readonly reason?: string;
  /** The last day on which it counts, as YYYY-MM-DD; for ever where a tool's own file names none. */
  readonly until?: string;
  readonly owner?: string;
  /** Narrowing: the package's name, a path glob, the tool, the kind. All that are given must fit. */
  readonly package?: string;
  /** The type of the package's URL, which only files of tools give. */
  readonly ecosystem?: string;
  readonly path?: string;
  readonly tool?: string;
  readonly kind?: FindingKind;
  readonly source: IgnoreSource;
}

export interface IgnoreSource {
  /** From the root of the repository. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Whose file it is: ours, or that of a tool, whose entries are only of that tool. */
  readonly format: IgnoreFormat;
}

export type IgnoreFormat = "gates" | "trivyignore" | "audit-ci" | "osv-scanner";

/** An entry with the findings that it is told of. */
export interface EntryFindings {
  readonly entry: IgnoreEntry;
  readonly findings: readonly MergedFinding[];
}

/** Why a finding does not count, though it is shown. */
export type LeftOutBy =
  | { readonly kind: "ignored"; readonly entry: IgnoreEntry }
  /** A filter of the settings: `only-fixable`, `scope`, `min-confidence`, `only-reachable`. */
  | { readonly kind: "filtered"; readonly setting: string }
  /** A VEX document says that the product is not affected. */
  | { readonly kind: "vex"; readonly file: string; readonly status: "not_affected" | "fixed"; readonly why: string };

/** A finding with whether it counts, and whether it is new. */
export interface JudgedFinding {
  readonly finding: MergedFinding;
  readonly leftOut?: LeftOutBy;
  /** An entry of the ignore file that would cover it, but has ended. */
  readonly expired?: IgnoreEntry;
  /** Against the baseline; undefined where there is none. */
  readonly novelty?: "new" | "known";
  /** When it was first seen, YYYY-MM-DD, by the baseline, also of what has become worse since; today for what it does not know. */
  readonly since?: string;
}
