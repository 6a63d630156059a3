import type {
  BranchCoverage,
  BranchLine,
  CoverageElement,
  CoverageReport,
  FileCoverage,
  LineCoverage,
  Numbers,
  ReportNote,
  Tally,
  UnitCoverage,
  Units,
} from "./coverage.ts";
import { countElement, mergeBranchLine, mergeFiles, mergeUnitCodes, sumTallies } from "./coverage-merge.ts";
import { roomFor, Uint32List } from "./uint32-list.ts";

/** Collects what one report says of one file, in any order and with repetitions. */
export class FileRecorder {
  readonly #path: string;
  readonly #module: string | undefined;
  readonly #lines = new Uint32List();
  readonly #armLines = new Uint32List();
  readonly #arms = new Uint32List();
  #branchLines: Map<number, BranchLine> | undefined;
  #functions: UnitRecorder | undefined;
  #statements: UnitRecorder | undefined;
  #tallies: { [Of in CoverageElement]?: Tally } | undefined;
  #measuresLines = false;
  #measuresBranches = false;

  constructor(path: string, module?: string) {
    this.#path = path;
    this.#module = module;
  }

  /** The format measures this even where the file has none of it: 0 of 0 instead of "does not say". */
  measures(element: "lines" | "branches"): void {
    if (element === "lines") this.#measuresLines = true;
    else this.#measuresBranches = true;
  }

  /** A line record; `line` is 1 to `maxLine`. A line is covered when any of its records is. */
  line(line: number, covered: boolean): void {
    this.#lines.push(codeOf(line, covered));
  }

  /** One arm of a branch, `arm` from `armId`. */
  arm(line: number, arm: number, taken: boolean): void {
    this.#armLines.push(line);
    this.#arms.push(codeOf(arm, taken));
  }

  /** Where a loop over millions of records writes what `line` would: a code for each line. */
  get lineCodes(): Uint32List {
    return this.#lines;
  }

  /** The same of `arm`: as many lines as codes. */
  get armLines(): Uint32List {
    return this.#armLines;
  }

  get armCodes(): Uint32List {
    return this.#arms;
  }

  /** "n of m arms" on a line. A second record of the line is another view of the same branches. */
  branchLine(line: number, covered: number, total: number, missing?: readonly string[]): void {
    const said: BranchLine = missing ? { covered, atMost: covered, total, missing } : { covered, atMost: covered, total };
    this.#branchLines ??= new Map();
    const known = this.#branchLines.get(line);
    this.#branchLines.set(line, known ? mergeBranchLine(known, said) : said);
  }

  /** A function or statement. Said twice, it is covered when either says so. */
  unit(of: "functions" | "statements", scheme: string, key: string, covered: boolean, weight = 1): void {
    this.#unitsOf(of, scheme).add(key, weight * 2 + (covered ? 1 : 0));
  }

  /**
   * All functions or statements of the file at once, each with a key of its own: there is nothing to look up. `covered` has
   * at least as many entries as there are keys, in their order.
   */
  distinctUnits(of: "functions" | "statements", scheme: string, keys: readonly string[], covered: readonly boolean[]): void {
    if (keys.length > 0) this.#unitsOf(of, scheme).addDistinct(keys, covered);
  }

  /** The format measures functions or statements here, even if there are none. */
  measuresUnits(of: "functions" | "statements", scheme: string): void {
    this.#unitsOf(of, scheme);
  }

  #unitsOf(of: "functions" | "statements", scheme: string): UnitRecorder {
    const known = of === "functions" ? this.#functions : this.#statements;
    if (known) return known;
    const units = new UnitRecorder(scheme);
    if (of === "functions") this.#functions = units;
    else this.#statements = units;
    return units;
  }

  /** A total that the report states; it counts only where there are no records of the same thing. */
  tally(of: CoverageElement, covered: number, total: number): void {
    this.#tallies ??= {};
    this.#tallies[of] = { kind: "tally", covered, atMost: covered, total };
  }

  /** Whether there are records of this. */
  has(element: CoverageElement): boolean {
    if (element === "lines") return this.#lines.length > 0;
    if (element === "branches") return this.#arms.length > 0 || this.#branchLines !== undefined;
    return (element === "functions" ? this.#functions : this.#statements)?.isEmpty === false;
  }

  finish(): FileCoverage {
    return {
      path: this.#path,
      module: this.#module,
      lines: this.#finishLines(),
      branches: this.#finishBranches(),
      functions: finishUnits(this.#functions, this.#tallies?.functions),
      statements: finishUnits(this.#statements, this.#tallies?.statements),
    };
  }

  #finishLines(): LineCoverage | undefined {
    if (this.#lines.length > 0)
      return { kind: "lines", codes: this.#lines.takeAscending() ?? sortedLineCodes(this.#lines.takeNarrow()) };
    return this.#tallies?.lines ?? (this.#measuresLines ? { kind: "lines", codes: new Uint16Array() } : undefined);
  }

  #finishBranches(): BranchCoverage | undefined {
    if (this.#arms.length > 0) return sortedArms(this.#armLines.takeNarrow(), this.#arms.take());
    if (this.#branchLines) return { kind: "branch-lines", scheme: "", lines: this.#branchLines };
    return (
      this.#tallies?.branches ?? (this.#measuresBranches ? { kind: "branch-lines", scheme: "", lines: new Map() } : undefined)
    );
  }
}

/** A line or an arm, and whether it was hit, in one number. */
export function codeOf(id: number, hit: boolean): number {
  return hit ? id * 2 + 1 : id * 2;
}

/** The functions or the statements of one file. */
class UnitRecorder {
  readonly #scheme: string;
  #codes: Map<string, number> | undefined;
  #distinct: Units | undefined;

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  add(key: string, code: number): void {
    this.#codes ??= new Map();
    this.#codes.set(key, mergeUnitCodes(this.#codes.get(key), code));
  }

  addDistinct(keys: readonly string[], covered: readonly boolean[]): void {
    const codes = roomFor(keys.length);
    for (let i = 0; i < keys.length; i++) codes[i] = covered[i] === true ? 3 : 2;
    this.#distinct = { kind: "units", scheme: this.#scheme, keys, codes };
  }

  get isEmpty(): boolean {
    return !this.#codes && !this.#distinct;
  }

  finish(): Units {
    if (this.#distinct) return this.#distinct;
    const codes = new Uint32List();
    for (const code of this.#codes?.values() ?? []) codes.push(code);
    return { kind: "units", scheme: this.#scheme, keys: [...(this.#codes?.keys() ?? [])], codes: codes.take() };
  }
}

function finishUnits(recorder: UnitRecorder | undefined, tally: Tally | undefined): UnitCoverage | undefined {
  return recorder?.isEmpty === false ? recorder.finish() : (tally ?? recorder?.finish());
}

/** Collects a whole report. A path that comes again (an LCOV record, a nested class) is merged with what was there. */
export class CoverageRecorder {
  readonly #files = new Map<string, FileCoverage>();
  readonly #sources: string[] = [];
  readonly #notes: ReportNote[] = [];

  /** Returns what this record alone says of the file. */
  add(file: FileRecorder): FileCoverage {
    const said = file.finish();
    const key = said.module === undefined ? said.path : `${said.module}\0${said.path}`;
    const known = this.#files.get(key);
    this.#files.set(key, known ? mergeFiles(known, said) : said);
    return said;
  }

  source(folder: string): void {
    this.#sources.push(folder);
  }

  note(id: ReportNote["id"], text: string): void {
    this.#notes.push({ id, text });
  }

  /** Notes where a total that the report states is not what its records add up to. To be called when all files are added. */
  stated(of: CoverageElement, covered: number | undefined, total: number | undefined): void {
    const nothing = { covered: 0, atMost: 0, total: 0 };
    const found = sumTallies([...this.#files.values()].map((file) => countElement(file, of))) ?? nothing;
    if (covered === undefined || total === undefined || (found.total === 0 && total === 0)) return;
    if (total === found.total && covered >= found.covered && covered <= found.atMost) return;
    const counted = found.covered === found.atMost ? `${found.covered}` : `${found.covered} to ${found.atMost}`;
    this.note("contradiction", `states ${covered} of ${total} ${of} covered, but its records say ${counted} of ${found.total}`);
  }

  get fileCount(): number {
    return this.#files.size;
  }

  finish(): CoverageReport {
    return { files: [...this.#files.values()], sources: this.#sources, notes: this.#notes };
  }
}

/** Sorts by line and keeps one entry a line, covered when any of its entries is. Most reports are sorted already. */
function sortedLineCodes(codes: Numbers): Numbers {
  if (isStrictlyAscendingByLine(codes)) return codes;
  codes.sort();
  let kept = 0;
  for (const code of codes) {
    // Of two entries of one line the covered one sorts last, so the later entry always wins.
    if (kept > 0 && (codes[kept - 1] as number) >>> 1 === code >>> 1) codes[kept - 1] = code;
    else codes[kept++] = code;
  }
  return codes.subarray(0, kept);
}

function isStrictlyAscendingByLine(codes: Numbers): boolean {
  for (let i = 1; i < codes.length; i++) if ((codes[i - 1] as number) >>> 1 >= (codes[i] as number) >>> 1) return false;
  return true;
}

function sortedArms(lines: Numbers, arms: Uint32Array): BranchCoverage {
  if (isAscendingByArm(lines, arms)) return { kind: "arms", scheme: "", lines, arms };
  const order = Array.from(lines.keys());
  // Stable, so that repeated arms keep the report's order, which is their only identity.
  order.sort((a, b) => at(lines, a) - at(lines, b) || (at(arms, a) >>> 1) - (at(arms, b) >>> 1));
  return {
    kind: "arms",
    scheme: "",
    lines: Uint32Array.from(order, (i) => at(lines, i)),
    arms: Uint32Array.from(order, (i) => at(arms, i)),
  };
}

function isAscendingByArm(lines: Numbers, arms: Uint32Array): boolean {
  for (let i = 1; i < lines.length; i++) {
    const step = at(lines, i) - at(lines, i - 1);
    if (step < 0 || (step === 0 && at(arms, i - 1) >>> 1 > at(arms, i) >>> 1)) return false;
  }
  return true;
}

function at(values: Numbers, index: number): number {
  return values[index] as number;
}
