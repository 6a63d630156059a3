import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import { uncoveredPatchLines } from "../measures/uncovered-lines.ts";
import type { LineRange, SourceLine, Step, WayToCover } from "../model/explanation.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { countOf } from "../reports/counted.ts";
import { describeSourceLine } from "../reports/wording-patch.ts";
import type { Workplace } from "./gate.ts";
import { readSource } from "./source-text.ts";

/** Source lines that the ways to green show together; more would hide the verdict. */
const shownLines = 40;

/** The ways to green of budgets on the change, with the source lines that they are about, as long as they are few. */
export async function withSource(
  ways: readonly WayToCover[],
  judged: readonly JudgedBudget[],
  patch: Patch | UnknownPatch | undefined,
  place: Workplace,
): Promise<readonly WayToCover[]> {
  if (patch === undefined || "unknown" in patch) return ways;
  const ofPatch = new Set(judged.filter(({ budget }) => budget.patch).map(({ budget }) => budget.text));
  const shown: WayToCover[] = [];
  let left = shownLines;
  for (const way of ways) {
    const steps: Step[] = [];
    for (const step of way.steps) {
      const source = ofPatch.has(way.budget) && left > 0 ? await sourceOf(step.path, step.ranges, patch, place, left) : [];
      left -= source.length;
      steps.push(source.length > 0 ? { ...step, source } : step);
    }
    shown.push({ ...way, steps });
  }
  return shown;
}

async function sourceOf(
  path: string,
  ranges: readonly LineRange[],
  { changed }: Patch,
  place: Workplace,
  most: number,
): Promise<readonly SourceLine[]> {
  const file = changed.find(path);
  const text = file && ranges.length > 0 ? await readSource(place, file) : undefined;
  if (text === undefined) return [];
  const lines: SourceLine[] = [];
  for (const { from, to } of ranges)
    for (let line = from; line <= to && lines.length < most; line++) lines.push({ line, text: text[line - 1] ?? "" });
  return lines;
}

/** Every changed line that no test reached, with its source: what the command line lists before a push. */
export async function listUncovered(patch: Patch | UnknownPatch | undefined, place: Workplace): Promise<readonly Phrase[]> {
  if (patch === undefined) return [];
  if ("unknown" in patch) return [say`What the change touched is not known: ${patch.unknown}.`];
  const said: Phrase[] = [];
  for (const { path, coverage } of patch.files) {
    const ranges = uncoveredPatchLines(coverage, patch.changed.find(path)?.spans ?? []);
    if (ranges.length === 0) continue;
    const count = ranges.reduce((sum, range) => sum + range.count, 0);
    said.push(say`${code(path)}: ${figure(countOf(count, "lines"))} that no test reached`);
    said.push(...(await listRanges(path, ranges, patch, place)));
  }
  return said.length > 0 ? said : [say`No changed line is known to be uncovered.`];
}

async function listRanges(
  path: string,
  ranges: readonly LineRange[],
  patch: Patch,
  place: Workplace,
): Promise<readonly Phrase[]> {
  const lines = await sourceOf(path, ranges, patch, place, Number.POSITIVE_INFINITY);
  if (lines.length > 0) return lines.map((line) => describeSourceLine(line));
  return ranges.map(({ from, to }) => say`    lines ${from} to ${to}`);
}
