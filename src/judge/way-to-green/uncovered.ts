import type { FileCoverage } from "../../model/coverage.ts";
import type { LineRange } from "../../model/explanation.ts";

/** Uncovered lines in ranges; a range goes on over lines without code, and ends at a covered line, or one not looked at. */
export function uncoveredLines({ lines }: FileCoverage, looksAt: (line: number) => boolean = () => true): readonly LineRange[] {
  if (lines?.kind !== "lines") return [];
  const ranges: LineRange[] = [];
  let open: { from: number; to: number; count: number } | undefined;
  for (const code of lines.codes) {
    const line = code >>> 1;
    if ((code & 1) === 1 || !looksAt(line)) open = undefined;
    else if (open) {
      open.to = line;
      open.count++;
    } else {
      open = { from: line, to: line, count: 1 };
      ranges.push(open);
    }
  }
  return ranges;
}

/** Lines with arms that were not taken; `count` is the number of those arms. */
export function uncoveredBranchLines({ branches }: FileCoverage): readonly LineRange[] {
  const missing = new Map<number, number>();
  if (branches?.kind === "branch-lines") {
    for (const [line, { atMost, total }] of branches.lines) if (total > atMost) missing.set(line, total - atMost);
  } else if (branches?.kind === "arms") {
    branches.arms.forEach((arm, i) => {
      const line = branches.lines[i] as number;
      if ((arm & 1) === 0) missing.set(line, (missing.get(line) ?? 0) + 1);
    });
  }
  return [...missing].sort(([a], [b]) => a - b).map(([line, count]) => ({ from: line, to: line, count }));
}
