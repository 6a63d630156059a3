import type { Part, Phrase } from "./phrase.ts";

/** A run of lines, both ends included; `count` of them are meant, the others hold no code. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The shortest way to bring one broken budget to green: a step is a file, worth `gain` of what is missing. */
export interface WayToGreen {
  readonly budget: string;
  /** How much is missing, in units of `element` (lines, branches …). */
  readonly missing: number;
  readonly element: string;
  readonly steps: readonly Step[];
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
  readonly table?: Table;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Phrase | Part)[])[];
  /** Rows that were left out, for the line below. */
  readonly more?: number;
}

export interface Column {
  readonly title: string;
  readonly align?: "right";
}

/** What a gate adds to its verdict: how to get green, what it saw, and its figures for the outputs. */
export interface Explanation {
  readonly waysToGreen: readonly WayToGreen[];
  /** The tables of the summary; made only where somebody sees one, which a terminal does not. */
  readonly sections: () => readonly Section[];
  /** What a reader must know to trust the figures, above the tables. */
  readonly remarks: readonly Phrase[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Sentences for the log: what was found and read. */
  readonly log: readonly Phrase[];
}
