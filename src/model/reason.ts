import type { NoBaseline } from "./baseline.ts";
import type { ConfigProblem } from "./config-problem.ts";
import type { LeftOut, ScanProof } from "./finding.ts";
import type { Approximation } from "./measure.ts";
import type { NoFigure } from "./no-figure.ts";
import type { Place, RefusalId } from "./report-error.ts";
import type { StaleReport, ToolFailed } from "./run-failure.ts";

/**
 * Why a gate is red, or why something could not be judged. One spelling of each id everywhere: log, summary, outputs,
 * result, documentation, `gates explain` and `accept`.
 */
export type Reason =
  | { readonly id: "budget-broken"; readonly budget: string }
  | { readonly id: "bad-configuration"; readonly problems: readonly ConfigProblem[] }
  | NoReport
  | {
      readonly id: RefusalId;
      readonly file: string;
      readonly message: string;
      readonly place?: Place;
      /** The metrics that it could have added to, where that is not all of them. */
      readonly addsTo?: readonly string[];
    }
  /** A collection of requests is a document that belongs into git, and only no list of what a service answers to. */
  | { readonly id: "tracked-report"; readonly file: string; readonly of?: "collection" }
  | ToolFailed
  | StaleReport
  /** A report without a proof that its tool looked at anything. */
  | {
      readonly id: "nothing-scanned";
      readonly tool: string;
      readonly report: string;
      readonly why: string;
      /** How a run of the tool would prove it, where a report alone cannot. */
      readonly proof: ScanProof;
      /** The recorded run that wrote the report, and does not prove it either. */
      readonly run?: string;
    }
  | { readonly id: "partly-scanned"; readonly tool: string; readonly report: string; readonly leftOut: readonly LeftOut[] }
  | {
      readonly id: "contradiction";
      /** Two reports of one run that cannot both be: they name the same files, and differ on some. */
      readonly file: string;
      readonly other: string;
      readonly differing: number;
      readonly example: string;
    }
  /** A report that cannot be true; `against` is the other one that it cannot stand beside. */
  | { readonly id: "contradiction"; readonly file: string; readonly what: string; readonly against?: string }
  | {
      readonly id: "ambiguous-path" /** The path that reports of several folders name. */;
      readonly file: string;
      readonly folders: readonly string[];
      readonly count: number;
    }
  /** A budget on what the change touched, and why nobody knows what that is. */
  | { readonly id: "no-diff-base"; readonly budget: string; readonly why: string }
  | { readonly id: "missing-leg"; readonly leg: string; readonly found: readonly string[] }
  | { readonly id: "not-measured"; readonly budget: string; readonly why: NotMeasured }
  | { readonly id: "no-baseline"; readonly gate: string; readonly budget: string; readonly why: NoBaseline }
  | { readonly id: "undecidable"; readonly budget: string; readonly why: Undecidable }
  | {
      readonly id: "paths-not-found";
      readonly budget: string;
      readonly found: number;
      readonly total: number;
      readonly least: string;
      readonly examples: readonly string[];
      /** The line of `paths` that would find most of them, where one can be guessed. */
      readonly mapping?: string;
    };

export interface NoReport {
  readonly id: "no-report";
  /** What the gate reads. */
  readonly of: ReportKind;
  /** The line of `reports` (or leg) that matched nothing, or undefined where none was given and the usual places were searched. */
  readonly pattern: string | undefined;
  readonly lookedFor: readonly string[];
  /** Commands that would make a report, for the tools that the repository seems to use. */
  readonly commands: readonly ReportCommand[];
  /** Reports that were found but are committed, so that no test run of this commit wrote them. */
  readonly committed: readonly string[];
  /** The recorded run that ended well and should have written it. */
  readonly run?: string;
  /** A file that was read and only adds to this one. */
  readonly partOf?: string;
  /** Recorded runs that ended badly: one of them may be why. */
  readonly failedRuns?: readonly string[];
  /** The metrics that it could have added to, where that is not all of them. */
  readonly addsTo?: readonly string[];
}

/** What a report is of; each gate reads one kind. */
export type ReportKind = "coverage" | "findings" | "load" | "metrics" | "documents" | "tests";

/** How to make a report with a tool, and the file of the repository that suggests its use. */
export interface ReportCommand {
  readonly tool: string;
  readonly because: string;
  readonly command: string;
}

export type NotMeasured =
  | {
      readonly kind: "no-match";
      readonly pattern: string;
      readonly dimension: string /** Where the reported files are instead. */;
      readonly folders: readonly string[];
    }
  /** No component that is declared is what the pattern means; without a pattern, none is declared. */
  /** None of the tools whose reports were read looks for it. */
  | { readonly kind: "no-scanner"; readonly of: string; readonly tools: readonly string[] }
  | { readonly kind: "no-component"; readonly pattern: string | undefined; readonly declared: readonly string[] }
  | { readonly kind: "not-in-format"; readonly element: string; readonly formats: readonly string[] }
  /** What the report could say and this one does not, with what it has of the kind and how to make it say it. */
  | { readonly kind: "not-in-report"; readonly what: string; readonly has: readonly string[]; readonly mend: string }
  /** The metric is there, but no number of it. */
  | { readonly kind: "no-figure"; readonly figure: NoFigure }
  /** `scope` is the leg or component of several that holds nothing. */
  | { readonly kind: "nothing-to-measure"; readonly scope?: string }
  /** The budget waits for what the project accepted to lack, and no other budget holds. */
  | { readonly kind: "only-accepted"; readonly reason: string }
  /** No report was read, or `include` and `exclude` leave no file of those that were. */
  | { readonly kind: "no-report" }
  | { readonly kind: "all-left-out" }
  /** The settings say that links are not looked at. */
  | { readonly kind: "links-off" };

export type Undecidable =
  | { readonly kind: "interval"; readonly low: string; readonly high: string; readonly approximate?: Approximation }
  | { readonly kind: "incomplete"; readonly files: readonly string[] }
  /** The difference is above the limit, but the runs of each side differ as much among themselves. */
  | { readonly kind: "by-chance"; readonly difference: string; readonly p: number; readonly runs: number };

export type ReasonId = Reason["id"];

/** Every id, with whether a project may choose to live with it (`accept`). */
export const reasonIds: Readonly<Record<ReasonId, { readonly acceptable: boolean }>> = {
  "budget-broken": { acceptable: false },
  "bad-configuration": { acceptable: false },
  "no-report": { acceptable: true },
  "empty-report": { acceptable: true },
  "cut-off-report": { acceptable: true },
  "unknown-format": { acceptable: true },
  "ambiguous-format": { acceptable: true },
  "bad-report": { acceptable: true },
  "too-large": { acceptable: true },
  "unreadable-report": { acceptable: true },
  "tracked-report": { acceptable: true },
  "tool-failed": { acceptable: true },
  "stale-report": { acceptable: true },
  "nothing-scanned": { acceptable: true },
  "partly-scanned": { acceptable: true },
  contradiction: { acceptable: true },
  "ambiguous-path": { acceptable: true },
  "missing-leg": { acceptable: true },
  "no-diff-base": { acceptable: true },
  "not-measured": { acceptable: true },
  "no-baseline": { acceptable: true },
  undecidable: { acceptable: true },
  "paths-not-found": { acceptable: true },
};

export function isReasonId(text: string): text is ReasonId {
  return Object.hasOwn(reasonIds, text);
}

/** What `accept: reason[pattern]` is matched against: the file, leg or budget that the reason is about. */
export function subjectOfReason(reason: Reason): string {
  if ("file" in reason) return reason.file;
  if ("tool" in reason) return reason.tool;
  if ("budget" in reason) return reason.budget;
  if (reason.id === "missing-leg") return reason.leg;
  if (reason.id === "tool-failed") return reason.name;
  return reason.id === "no-report" ? (reason.pattern ?? "") : "";
}
