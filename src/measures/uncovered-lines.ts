import { type LineSpan, spanOf } from "../model/changed-lines.ts";
import type { FileCoverage } from "../model/coverage.ts";
import type { LineRange } from "../model/explanation.ts";

/** Uncovered lines of a change in ranges: over lines without code, but never over a line that the change left alone. */
export function uncoveredPatchLines({ lines }: FileCoverage, spans: readonly LineSpan[]): readonly LineRange[] {
  if (lines?.kind !== "lines") return [];
  const ranges: LineRange[] = [];
  let open: { from: number; to: number; count: number } | undefined;
  let within: LineSpan | undefined;
  for (const code of lines.codes) {
    const line = code >>> 1;
    const span = spanOf(spans, line);
    if ((code & 1) === 1 || span === undefined) open = undefined;
    else if (open && span === within) {
      open.to = line;
      open.count++;
    } else {
      open = { from: line, to: line, count: 1 };
      ranges.push(open);
    }
    within = span;
  }
  return ranges;
}
