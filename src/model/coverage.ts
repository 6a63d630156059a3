/**
 * What a coverage report says, in the terms that all formats share.
 *
 * A quantity of a file is held by its records where the format has them, so that reports can be merged
 * without counting anything twice, and as a tally where the format only states numbers.
 */

/** The four things that coverage reports count. */
export const coverageElements = ["lines", "branches", "functions", "statements"] as const;
export type CoverageElement = (typeof coverageElements)[number];

/** Numbers without records. `covered` and `atMost` bound the covered ones; they are equal where the number is exact. */
export interface Tally {
  readonly kind: "tally";
  readonly covered: number;
  readonly atMost: number;
  readonly total: number;
}

/** What one file has of a kind, narrow where its numbers are small enough, as they nearly always are: reports hold millions. */
export type Numbers = Uint16Array | Uint32Array;

/** One entry a line, ascending: `line * 2`, plus 1 when any record says that the line was hit. */
export interface LineRecords {
  readonly kind: "lines";
  readonly codes: Numbers;
}

/**
 * Branch arms with an identity, ascending by line and arm: `arms[i]` is `armId * 2`, plus 1 when the arm was taken.
 * The same arm may stand several times on a line (LCOV allows it): the n-th of one report is the n-th of another.
 */
export interface BranchArms {
  readonly kind: "arms";
  /** The format: what one calls block 0, arm 1 is another thing in the next, and may stand on another line. */
  readonly scheme: string;
  readonly lines: Numbers;
  readonly arms: Uint32Array;
}

/** "n of m" for a line, for formats that name no arms; `missing` names the arms not taken, where the format does. */
export interface BranchLine {
  readonly covered: number;
  readonly atMost: number;
  readonly total: number;
  readonly missing?: readonly string[];
}

export interface BranchLines {
  readonly kind: "branch-lines";
  readonly scheme: string;
  readonly lines: ReadonlyMap<number, BranchLine>;
}

/**
 * Functions or statements by an identity that is stable between reports of one format (`scheme` names which). `codes[i]`
 * is twice the weight of `keys[i]` (a block of Go stands for several statements), plus 1 when it ran. A key stands once.
 */
export interface Units {
  readonly kind: "units";
  readonly scheme: string;
  readonly keys: readonly string[];
  readonly codes: Uint32Array;
}

export type LineCoverage = LineRecords | Tally;
export type BranchCoverage = BranchArms | BranchLines | Tally;
export type UnitCoverage = Units | Tally;

/** One source file of one report. An absent member means that the format does not say, which is not the same as 0 of 0. */
export interface FileCoverage {
  /** The path as the report has it: absolute, relative, of another machine, an import path. */
  readonly path: string;
  /** A module within the report (a JaCoCo group), where the same path can stand for two files. */
  readonly module?: string | undefined;
  readonly lines?: LineCoverage | undefined;
  readonly branches?: BranchCoverage | undefined;
  readonly functions?: UnitCoverage | undefined;
  readonly statements?: UnitCoverage | undefined;
}

/** Something about a report that its reader should tell: a total that its records contradict, a value that was clamped or left out. */
export interface ReportNote {
  readonly id: "contradiction" | "clamped" | "left-out" | "summary-only" | "without-records" | "approximate" | "repaired";
  /** A plain sentence without the file's name; it may hold text of the report and is escaped where it is shown. */
  readonly text: string;
}

export interface CoverageReport {
  /** In the report's order; a path (with its module) stands once. */
  readonly files: readonly FileCoverage[];
  /** Folders that the report's relative paths may start from (Cobertura's `<sources>`). */
  readonly sources: readonly string[];
  readonly notes: readonly ReportNote[];
}

/** Largest line number that a report may name: what an entry of `LineRecords` can hold. */
export const maxLine = 2 ** 31 - 1;
