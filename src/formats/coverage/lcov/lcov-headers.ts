import type { FileCoverage, Tally } from "../../../model/coverage.ts";
import { tallyOfBranches, tallyOfLines } from "../../../model/coverage-merge.ts";
import type { CoverageRecorder, FileRecorder } from "../../../model/coverage-recorder.ts";

/** The records that state a total, and where `LcovHeader` keeps them. */
export const headers = { LF: 0, LH: 1, BRF: 2, BRH: 3, FNF: 4, FNH: 5 } as const;
type Header = (typeof headers)[keyof typeof headers];

const totals = [
  { element: "lines", found: "LF", hit: "LH" },
  { element: "branches", found: "BRF", hit: "BRH" },
  { element: "functions", found: "FNF", hit: "FNH" },
] as const;

/** The totals that a record states beside its lines, branches and functions; -1 is one that it does not state. */
export class LcovHeader {
  readonly #values = [-1, -1, -1, -1, -1, -1];

  /** `value` is -1 for one that is no number, which is as if it were not there. */
  set(header: Header, value: number): void {
    if (value >= 0) this.#values[header] = value;
  }

  get(header: Header): number {
    return this.#values[header] as number;
  }

  /** Tells the file what the record measures. */
  measureIn(file: FileRecorder): void {
    file.measures("lines");
    if (this.get(headers.BRF) >= 0) file.measures("branches");
    if (this.get(headers.FNF) >= 0) file.measuresUnits("functions", "name");
  }

  /** Gives the file these totals, for what it has no records of. Returns what is wrong with them, if anything is. */
  writeTo(file: FileRecorder): string | undefined {
    for (const { element, found, hit } of totals) {
      if (file.has(element)) continue;
      const total = Math.max(0, this.get(headers[found]));
      const covered = Math.max(0, this.get(headers[hit]));
      if (total > 0 && covered <= total) file.tally(element, covered, total);
      else if (covered > total && element === "lines") return `${hit}:${covered} is more than ${found}:${total}`;
    }
    return undefined;
  }
}

/** Compares what the records of a whole report state with what they hold. The records decide; this only tells. */
export class LcovHeaders {
  readonly #lines = new Comparison("LF and LH", "DA");
  readonly #branches = new Comparison("BRF and BRH", "BRDA");
  #summaryOnly = 0;

  compare(header: LcovHeader, file: FileCoverage): void {
    if (file.lines?.kind === "tally") this.#summaryOnly++;
    // Not the functions: FNF counts groups of aliases in lcov 2.x, names in lcov 1.x, and either is right for its writer.
    if (file.lines?.kind === "lines") this.#lines.add(header.get(headers.LH), header.get(headers.LF), tallyOfLines(file.lines));
    if (file.branches?.kind === "arms")
      this.#branches.add(header.get(headers.BRH), header.get(headers.BRF), tallyOfBranches(file.branches));
  }

  tell(report: CoverageRecorder): void {
    for (const text of [this.#lines.contradiction(), this.#branches.contradiction()]) {
      if (text !== undefined) report.note("contradiction", text);
    }
    if (this.#summaryOnly > 0) {
      report.note("summary-only", `${this.#summaryOnly} source files have only totals (LF, LH), no lines (DA)`);
    }
  }
}

class Comparison {
  readonly #header: string;
  readonly #records: string;
  #wrong = 0;
  readonly #stated = { covered: 0, total: 0 };
  readonly #held = { covered: 0, total: 0 };

  constructor(header: string, records: string) {
    this.#header = header;
    this.#records = records;
  }

  add(covered: number, total: number, held: Tally): void {
    if (covered < 0 || total < 0) return;
    if (covered !== held.covered || total !== held.total) this.#wrong++;
    this.#stated.covered += covered;
    this.#stated.total += total;
    this.#held.covered += held.covered;
    this.#held.total += held.total;
  }

  contradiction(): string | undefined {
    if (this.#wrong === 0) return undefined;
    const { covered, total } = this.#stated;
    const held = `${this.#held.covered}/${this.#held.total}`;
    return `${this.#header} state ${covered}/${total}, the ${this.#records} records hold ${held} and count (${this.#wrong} source files differ)`;
  }
}
