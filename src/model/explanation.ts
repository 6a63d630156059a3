import type { Part, Phrase } from "./phrase.ts";

/** A run of lines, both ends included; `count` of them are meant, the others hold no code. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The shortest way to bring one broken budget to green: by covering more, or by mending what was found. */
export type WayToGreen = WayToCover | WayToMend | WayToEase | WayToWrite | WayToFix;

/** A step is a file, worth `gain` of what is missing. */
export interface WayToCover {
  readonly kind: "cover";
  readonly budget: string;
  /** How much is missing, in units of `element` (lines, branches …). */
  readonly missing: number;
  readonly element: string;
  readonly steps: readonly Step[];
}

/** A step is an upgrade or a place, worth `gain` of the findings that are too many. */
export interface WayToMend {
  readonly kind: "mend";
  readonly budget: string;
  /** What of the budget's matches it is about, where each is held on its own. */
  readonly scope?: string;
  /** How many findings have to go. */
  readonly missing: number;
  readonly element: "findings";
  readonly steps: readonly MendStep[];
}

export type MendStep =
  | {
      readonly kind: "upgrade";
      readonly package: string;
      /** The version in use, where it is known. */
      readonly from?: string;
      readonly to: string;
      /** Whether the step is to a new major version, by the tool or by the versions. */
      readonly breaking: "breaking" | "compatible";
      readonly gain: number;
      readonly findings: readonly string[];
    }
  /** `lines` are those of the findings, each once. A secret is not mended by taking it out: whoever saw it can use it. */
  | {
      readonly kind: "file";
      readonly act: "mend" | "revoke";
      readonly path: string;
      readonly gain: number;
      readonly lines: readonly number[];
      readonly findings: readonly string[];
      /** What is wrong, where it is one thing. */
      readonly title?: string;
    }
  /** A package without a version that mends it: it has to be replaced, or the finding ignored with a reason. */
  | {
      readonly kind: "no-fix";
      readonly subject: string;
      /** A version without the fault exists, and the report does not name it. */
      readonly because?: "not-named";
      readonly gain: number;
      readonly findings: readonly string[];
    };

/** A step is an endpoint, worth `gain` of the requests that took too long or failed. */
export interface WayToEase {
  readonly kind: "ease";
  readonly budget: string;
  /** The run, where there are several. */
  readonly scope?: string;
  /** How many requests have to be quicker or to succeed; undefined where the report only has percentiles. */
  readonly missing: number | undefined;
  readonly element: "requests" | "errors";
  /** The time that they take too long for, as it was written. */
  readonly limit?: string;
  readonly steps: readonly EaseStep[];
}

/** A step is a document to write, or links of one target to mend. */
export interface WayToWrite {
  readonly kind: "write";
  readonly budget: string;
  /** How many documents or links are too many, or descriptions too few. */
  readonly missing: number;
  readonly element: "documents" | "decisions" | "runbooks" | "links" | "descriptions" | "docstrings" | "routes" | "faults";
  /** What has to become of them. */
  readonly act:
    | "written"
    | "filled in"
    | "written or filled in"
    | "mended"
    | "brought up to date"
    | "brought together with the specification";
  /** The easiest first. */
  readonly steps: readonly WriteStep[];
}

export interface WriteStep {
  /** What is wrong and what to do, for whoever sees no table. */
  readonly told: Phrase;
  /** The document or the place alone, where a table below says the rest. */
  readonly at: Phrase;
  /** What else is wrong in the same document, a line each. */
  readonly also?: readonly Phrase[];
  readonly gain: number;
}

/** A step is a test, or the tests that fail for one cause, worth `gain` of what is missing. */
export interface WayToFix {
  readonly kind: "fix";
  readonly budget: string;
  /** How many tests have to change; undefined where it is a time that is too long. */
  readonly missing?: number;
  readonly element: "tests";
  readonly act: FixAct;
  readonly steps: readonly FixStep[];
}

/** What has to become of the tests. */
export type FixAct = "mended" | "run" | "made reliable" | "made quicker" | "added" | "brought back";

export type FixStep =
  /** What tests say that fail, and the first of them. */
  | {
      readonly kind: "cause";
      readonly message: string;
      /** Whether all of them say just that. */
      readonly alike: "the same" | "alike";
      readonly tests: readonly NamedTest[];
      readonly gain: number;
    }
  | { readonly kind: "test"; readonly test: string; readonly gain: number }
  /** How long it took, in ms. */
  | { readonly kind: "slow"; readonly test: string; readonly ms: number; readonly gain: number };

/** A test, and the legs that are meant; none where there are no legs. */
export interface NamedTest {
  readonly name: string;
  readonly legs: readonly string[];
}

export interface EaseStep {
  readonly endpoint: string;
  /** Requests of the endpoint that took too long or failed; all of them where only percentiles are known. */
  readonly gain: number;
  readonly requests: number;
  /** Its own figure in ms, as known: `p95 812ms`. */
  readonly figure?: string;
}

export interface Step {
  readonly path: string;
  readonly inRepository: boolean;
  readonly gain: number;
  readonly ranges: readonly LineRange[];
  /** By how much its uncovered ones rose against the baseline, where that is what the budget is about. */
  readonly rose?: number;
  /** What stands in the ranges, where there is room to show it. */
  readonly source?: readonly SourceLine[];
}

/** One line of a source file, as it is written there. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** One table of the summary. Cells are phrases, so that nothing in them can act. */
export interface Section {
  readonly title: Phrase;
  /** Folded away behind its title: facts that only matter when something looks wrong. */
  readonly folded?: true;
  readonly intro?: Phrase;
  readonly chart?: Chart;
  readonly table?: Table;
  /** What a tool wrote, shown as it is. */
  readonly text?: readonly string[];
}

/** A line through numbers of ours, as a picture beside the table that has the same numbers. */
export interface Chart {
  /** What the axis of the numbers counts in. */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that were left out, for the line below. */
  readonly more?: number;
}

/** What stands in a cell; several lines stand below each other. */
export type Cell = Phrase | Part | { readonly lines: readonly Phrase[] };

export interface Column {
  readonly title: string;
  readonly align?: "right";
}

/** A place in a file of the repository that is worth an annotation; both lines are included. */
export interface MarkedPlace {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly title: Phrase;
  readonly message: Phrase;
  /** It alone makes a limit broken; other places only say where the most would be won. */
  readonly level?: "error";
}

/** What a gate adds to its verdict: how to get green, what it saw, and its figures for the outputs. */
export interface Explanation {
  readonly waysToGreen: readonly WayToGreen[];
  /** The tables of the summary; made only where somebody sees one, which a terminal does not. */
  readonly sections: () => readonly Section[];
  /** The places that matter most for a verdict that is not green, the first of them first. */
  readonly places: () => readonly MarkedPlace[];
  /** What a reader must know to trust the figures, above the tables. */
  readonly remarks: readonly Phrase[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Sentences for the log: what was found and read. */
  readonly log: readonly Phrase[];
}
