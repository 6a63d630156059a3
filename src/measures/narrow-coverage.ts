import type { LineSpan } from "../model/changed-lines.ts";
import { spanOf } from "../model/changed-lines.ts";
import type { BranchCoverage, FileCoverage, LineCoverage } from "../model/coverage.ts";

/** What a file's reports say of some of its lines. Numbers without records cannot be narrowed, and stay as they are. */
export function narrowCoverage({ path, lines, branches }: FileCoverage, spans: readonly LineSpan[]): FileCoverage {
  return {
    path,
    ...(lines && { lines: narrowLines(lines, spans) }),
    ...(branches && { branches: narrowBranches(branches, spans) }),
  };
}

function narrowLines(lines: LineCoverage, spans: readonly LineSpan[]): LineCoverage {
  if (lines.kind === "tally") return lines;
  return { kind: "lines", codes: lines.codes.filter((code) => spanOf(spans, code >>> 1)) };
}

function narrowBranches(branches: BranchCoverage, spans: readonly LineSpan[]): BranchCoverage {
  if (branches.kind === "tally") return branches;
  if (branches.kind === "branch-lines") {
    const lines = new Map([...branches.lines].filter(([line]) => spanOf(spans, line)));
    return { ...branches, lines };
  }
  const kept = [...branches.lines.keys()].filter((i) => spanOf(spans, branches.lines[i] ?? 0));
  return {
    ...branches,
    lines: Uint32Array.from(kept, (i) => branches.lines[i] ?? 0),
    arms: Uint32Array.from(kept, (i) => branches.arms[i] ?? 0),
  };
}

/** A file that no report mentions although it should be measured: each of the lines is one that no test reached. */
export function uncoveredFile(path: string, lines: Iterable<number>): FileCoverage {
  return { path, lines: { kind: "lines", codes: Uint32Array.from(lines, (line) => line * 2) } };
}
