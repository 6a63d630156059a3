import type { BranchCoverage, Numbers } from "../model/coverage.ts";

/** The branches of one line: how many arms there are, and of how many it is known that they were taken. */
export interface BranchCount {
  readonly line: number;
  readonly covered: number;
  readonly total: number;
}

/** The branches of a file by line, ascending; none where only their sum is known. */
export function branchCounts(branches: BranchCoverage | undefined): readonly BranchCount[] {
  if (branches === undefined || branches.kind === "tally") return [];
  if (branches.kind === "arms") return countArms(branches.lines, branches.arms);
  const counts = [...branches.lines].map(([line, { covered, total }]) => ({ line, covered, total }));
  return counts.filter(({ total }) => total > 0).sort((a, b) => a.line - b.line);
}

/** Arms stand in the order of their lines. */
function countArms(lines: Numbers, arms: Numbers): readonly BranchCount[] {
  const counts: { line: number; covered: number; total: number }[] = [];
  lines.forEach((line, i) => {
    const taken = (arms[i] as number) & 1;
    const last = counts.at(-1);
    if (last?.line === line) {
      last.covered += taken;
      last.total++;
    } else counts.push({ line, covered: taken, total: 1 });
  });
  return counts;
}
