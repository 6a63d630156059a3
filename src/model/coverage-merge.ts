import type {
  BranchArms,
  BranchCoverage,
  BranchLine,
  CoverageElement,
  FileCoverage,
  LineCoverage,
  Numbers,
  Tally,
  UnitCoverage,
} from "./coverage.ts";

/**
 * Merges two views of one file: what either saw covered is covered. Where the records have identities the result is
 * exact; where they do not, it is bounded. Takes path and module from `a`.
 */
export function mergeFiles(a: FileCoverage, b: FileCoverage): FileCoverage {
  return {
    path: a.path,
    module: a.module,
    lines: either(a.lines, b.lines, mergeLines),
    branches: either(a.branches, b.branches, mergeBranches),
    functions: either(a.functions, b.functions, mergeUnits),
    statements: either(a.statements, b.statements, mergeUnits),
  };
}

function either<T>(a: T | undefined, b: T | undefined, merge: (a: T, b: T) => T): T | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : merge(a, b);
}

function mergeLines(a: LineCoverage, b: LineCoverage): LineCoverage {
  if (a.kind === "lines" && b.kind === "lines") return { kind: "lines", codes: mergeLineCodes(a.codes, b.codes) };
  return mergeTallies(tallyOfLines(a), tallyOfLines(b));
}

function mergeLineCodes(a: Numbers, b: Numbers): Numbers {
  if (nameTheSame(a, b)) return withHitsOf(a, b);
  const merged = roomForBoth(a, b);
  let i = 0;
  let j = 0;
  let length = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x >>> 1 === y >>> 1) {
      // Equal lines: the codes differ at most in the covered bit, so "or" keeps it.
      merged[length++] = x | y;
      i++;
      j++;
    } else if (x < y) {
      merged[length++] = x;
      i++;
    } else {
      merged[length++] = y;
      j++;
    }
  }
  while (i < a.length) merged[length++] = a[i++] as number;
  while (j < b.length) merged[length++] = b[j++] as number;
  return merged.slice(0, length);
}

/** Whether two lists of codes are of the same things, hit or not: shards of one run nearly always are. */
function nameTheSame(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if ((a[i] as number) >>> 1 !== (b[i] as number) >>> 1) return false;
  return true;
}

/** The codes of `a` with what `b` saw hit; `a` itself where that is nothing more. */
function withHitsOf<T extends Numbers>(a: T, b: Numbers): T {
  let merged: T | undefined;
  for (let i = 0; i < a.length; i++) {
    const code = (a[i] as number) | (b[i] as number);
    if (code === a[i]) continue;
    // A copy is of the same kind.
    merged ??= a.slice() as T;
    merged[i] = code;
  }
  return merged ?? a;
}

function roomForBoth(a: Numbers, b: Numbers): Numbers {
  const length = a.length + b.length;
  return a instanceof Uint16Array && b instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
}

function mergeBranches(a: BranchCoverage, b: BranchCoverage): BranchCoverage {
  // Two formats do not even agree on the lines that branches stand on: there, only the numbers can be compared.
  if (a.kind === "tally" || b.kind === "tally" || a.scheme !== b.scheme)
    return mergeTallies(tallyOfBranches(a), tallyOfBranches(b));
  if (a.kind === "arms" && b.kind === "arms") return mergeArms(a, b);
  const merged = new Map(branchLinesOf(a));
  for (const [line, said] of branchLinesOf(b)) {
    const known = merged.get(line);
    merged.set(line, known ? mergeBranchLine(known, said) : said);
  }
  return { kind: "branch-lines", scheme: a.scheme, lines: merged };
}

function mergeArms(a: BranchArms, b: BranchArms): BranchArms {
  if (nameTheSame(a.arms, b.arms) && areEqual(a.lines, b.lines)) return { ...a, arms: withHitsOf(a.arms, b.arms) };
  const lines = roomForBoth(a.lines, b.lines);
  const arms = new Uint32Array(lines.length);
  let i = 0;
  let j = 0;
  let length = 0;
  while (i < a.lines.length || j < b.lines.length) {
    const order = compareArms(a, i, b, j);
    const from = order <= 0 ? a : b;
    const at = order <= 0 ? i : j;
    lines[length] = from.lines[at] as number;
    arms[length++] = order === 0 ? (a.arms[i] as number) | (b.arms[j] as number) : (from.arms[at] as number);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return { kind: "arms", scheme: a.scheme, lines: lines.slice(0, length), arms: arms.slice(0, length) };
}

function areEqual<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Negative when arm `i` of `a` comes first, positive when arm `j` of `b` does, 0 when they are the same arm. */
function compareArms(a: BranchArms, i: number, b: BranchArms, j: number): number {
  if (i >= a.lines.length) return 1;
  if (j >= b.lines.length) return -1;
  const byLine = (a.lines[i] as number) - (b.lines[j] as number);
  return byLine !== 0 ? byLine : ((a.arms[i] as number) >>> 1) - ((b.arms[j] as number) >>> 1);
}

/** Two views of the branches of one line. Exact when the arms not taken are named, or when nothing is left to chance. */
export function mergeBranchLine(a: BranchLine, b: BranchLine): BranchLine {
  const total = Math.max(a.total, b.total);
  if (a.missing && b.missing && a.total === b.total) {
    const inBoth = new Set(b.missing);
    const missing = a.missing.filter((arm) => inBoth.has(arm));
    return { covered: total - missing.length, atMost: total - missing.length, total, missing };
  }
  return { covered: Math.max(a.covered, b.covered), atMost: Math.min(total, a.atMost + b.atMost), total };
}

function mergeUnits(a: UnitCoverage, b: UnitCoverage): UnitCoverage {
  // Two formats name functions differently: there, only the numbers can be compared.
  if (a.kind === "tally" || b.kind === "tally" || a.scheme !== b.scheme) return mergeTallies(tallyOfUnits(a), tallyOfUnits(b));
  if (areEqual(a.keys, b.keys)) return { ...a, codes: a.codes.map((code, i) => mergeUnitCodes(code, b.codes[i] as number)) };
  const codes = new Map<string, number>();
  for (const { keys, codes: said } of [a, b]) {
    keys.forEach((key, i) => {
      codes.set(key, mergeUnitCodes(codes.get(key), said[i] as number));
    });
  }
  return { kind: "units", scheme: a.scheme, keys: [...codes.keys()], codes: Uint32Array.from(codes.values()) };
}

/** A code of `Units` from two views of one unit: the larger weight, covered when either says so. */
export function mergeUnitCodes(known: number | undefined, said: number): number {
  if (known === undefined) return said;
  return (Math.max(known >>> 1, said >>> 1) * 2 + ((known | said) & 1)) >>> 0;
}

/**
 * Of equal totals it is taken that they count the same things. Where they differ nobody knows how many of them are the
 * same: as many as both have is the most that there are, and what one covers of them may be all that the other misses.
 */
function mergeTallies(a: Tally, b: Tally): Tally {
  const covered = Math.max(a.covered, b.covered);
  if (a.total === b.total) return { kind: "tally", covered, atMost: Math.min(a.total, a.atMost + b.atMost), total: a.total };
  const total = a.total + b.total;
  const uncovered = Math.max(0, a.total - a.atMost - b.atMost, b.total - b.atMost - a.atMost);
  return { kind: "tally", covered, atMost: total - uncovered, total };
}

/** Covered lines and all lines of one file. */
export function tallyOfLines(lines: LineCoverage): Tally {
  if (lines.kind === "tally") return lines;
  const covered = lowBits(lines.codes);
  return { kind: "tally", covered, atMost: covered, total: lines.codes.length };
}

/** How many codes have the covered bit. Counted by index: an iterator over millions of lines takes five times as long. */
function lowBits(codes: Numbers): number {
  let count = 0;
  for (let i = 0; i < codes.length; i++) count += (codes[i] as number) & 1;
  return count;
}

/** Taken arms and all arms of one file. */
export function tallyOfBranches(branches: BranchCoverage): Tally {
  if (branches.kind === "tally") return branches;
  if (branches.kind === "arms") {
    const taken = lowBits(branches.arms);
    return { kind: "tally", covered: taken, atMost: taken, total: branches.arms.length };
  }
  let covered = 0;
  let atMost = 0;
  let total = 0;
  for (const line of branches.lines.values()) {
    covered += line.covered;
    atMost += line.atMost;
    total += line.total;
  }
  return { kind: "tally", covered, atMost, total };
}

/** Covered weight and whole weight of the functions or statements of one file. */
export function tallyOfUnits(units: UnitCoverage): Tally {
  if (units.kind === "tally") return units;
  let covered = 0;
  let total = 0;
  for (const code of units.codes) {
    total += code >>> 1;
    if (code & 1) covered += code >>> 1;
  }
  return { kind: "tally", covered, atMost: covered, total };
}

function branchLinesOf(branches: BranchArms | Exclude<BranchCoverage, BranchArms | Tally>): ReadonlyMap<number, BranchLine> {
  if (branches.kind === "branch-lines") return branches.lines;
  const lines = new Map<number, BranchLine>();
  branches.lines.forEach((line, i) => {
    const taken = (branches.arms[i] as number) & 1;
    const known = lines.get(line);
    const covered = (known?.covered ?? 0) + taken;
    lines.set(line, { covered, atMost: covered, total: (known?.total ?? 0) + 1 });
  });
  return lines;
}

/** What one file has of an element, or undefined where its reports do not say. Counts; `measures` keeps what it counted. */
export function countElement(file: FileCoverage, element: CoverageElement): Tally | undefined {
  if (element === "lines") return file.lines && tallyOfLines(file.lines);
  if (element === "branches") return file.branches && tallyOfBranches(file.branches);
  const units = file[element];
  return units && tallyOfUnits(units);
}

/** The sum over files that have nothing in common; undefined where none of them says anything. */
export function sumTallies(tallies: Iterable<Tally | undefined>): Tally | undefined {
  let sum: { kind: "tally"; covered: number; atMost: number; total: number } | undefined;
  for (const tally of tallies) {
    if (tally === undefined) continue;
    sum ??= { kind: "tally", covered: 0, atMost: 0, total: 0 };
    sum.covered += tally.covered;
    sum.atMost += tally.atMost;
    sum.total += tally.total;
  }
  return sum;
}
