import type { FileCoverage, Tally } from "../../../model/coverage.ts";
import { tallyOfBranches, tallyOfLines } from "../../../model/coverage-merge.ts";
import type { CoverageRecorder, FileRecorder } from "../../../model/coverage-recorder.ts";

const headers = [
  { element: "lines", found: "LF", hit: "LH" },
  { element: "branches", found: "BRF", hit: "BRH" },
  { element: "functions", found: "FNF", hit: "FNH" },
] as const;

export type HeaderName = (typeof headers)[number]["found" | "hit"];

/** The totals that a record states beside its lines, branches and functions. */
export class LcovHeader {
  readonly #values: { [Name in HeaderName]?: number } = {};

  /** `value` is -1 for one that is no number, which is as if it were not there. */
  set(name: HeaderName, value: number): void {
    if (value >= 0) this.#values[name] = value;
  }

  get(name: HeaderName): number | undefined {
    return this.#values[name];
  }

  /** Gives the file these totals, for what it has no records of. Returns what is wrong with them, if anything is. */
  writeTo(file: FileRecorder): string | undefined {
    file.measures("lines");
    if (this.get("BRF") !== undefined) file.measures("branches");
    if (this.get("FNF") !== undefined) file.measuresUnits("functions", "name");
    for (const { element, found, hit } of headers) {
      const total = this.get(found) ?? 0;
      const covered = this.get(hit) ?? 0;
      if (total > 0 && covered <= total) file.tally(element, covered, total);
      else if (covered > total && element === "lines" && !file.hasLines)
        return `${hit}:${covered} is more than ${found}:${total}`;
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
    if (file.lines?.kind === "lines") this.#lines.add(header.get("LH"), header.get("LF"), tallyOfLines(file.lines));
    if (file.branches?.kind === "arms") this.#branches.add(header.get("BRH"), header.get("BRF"), tallyOfBranches(file.branches));
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
  #stated = { covered: 0, total: 0 };
  #held = { covered: 0, total: 0 };

  constructor(header: string, records: string) {
    this.#header = header;
    this.#records = records;
  }

  add(covered: number | undefined, total: number | undefined, held: Tally): void {
    if (covered === undefined || total === undefined) return;
    if (covered !== held.covered || total !== held.total) this.#wrong++;
    this.#stated = { covered: this.#stated.covered + covered, total: this.#stated.total + total };
    this.#held = { covered: this.#held.covered + held.covered, total: this.#held.total + held.total };
  }

  contradiction(): string | undefined {
    if (this.#wrong === 0) return undefined;
    const { covered, total } = this.#stated;
    const held = `${this.#held.covered}/${this.#held.total}`;
    return `${this.#header} state ${covered}/${total}, the ${this.#records} records hold ${held} and count (${this.#wrong} source files differ)`;
  }
}
