import type { MeasuredFile } from "../measures/coverage.ts";
import { tallyOf } from "../measures/coverage-totals.ts";
import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import { uncoveredPatchLines } from "../measures/uncovered-lines.ts";
import type { Tally } from "../model/coverage.ts";
import { sumTallies } from "../model/coverage-merge.ts";
import type { LineRange, Section } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount, formatPercent } from "./numbers.ts";
import { describeBase, describeRange, describeUnmentioned } from "./wording-patch.ts";

const shownFiles = 30;
const shownRanges = 12;

/** Covered and all measurable lines of the change; undefined where a file of it has only numbers, or nobody knows. */
export function patchTally(patch: Patch | UnknownPatch | undefined): Tally | undefined {
  if (patch === undefined || "unknown" in patch) return undefined;
  if (patch.files.some(({ coverage }) => coverage.lines?.kind !== "lines")) return undefined;
  return (
    sumTallies(patch.files.map((file) => tallyOf(file.coverage, "lines"))) ?? { kind: "tally", covered: 0, atMost: 0, total: 0 }
  );
}

/** What the change touched: its base, its figure, and every changed file with the lines in it that no test reached. */
export function patchSections(patch: Patch | UnknownPatch | undefined): readonly Section[] {
  if (patch === undefined || "unknown" in patch) return [];
  const tally = patchTally(patch);
  const files = patch.files.filter((file) => (tallyOf(file.coverage, "lines")?.total ?? 1) > 0).sort(byLack);
  const rows = files.slice(0, shownFiles).map((file) => row(file, patch));
  return [
    {
      title: say`Changed lines`,
      intro: join([describeBase(patch.base), figureOf(tally)], " "),
      ...(rows.length > 0 && { table: { columns, rows, more: files.length - rows.length } }),
    },
  ];
}

const columns = [
  { title: "Changed file" },
  { title: "Covered", align: "right" as const },
  { title: "Uncovered", align: "right" as const },
  { title: "Uncovered changed lines" },
];

function figureOf(tally: Tally | undefined): Phrase {
  if (tally === undefined) return say`Some of the changed files are only in a summary, which says nothing about single lines.`;
  if (tally.total === 0) return say`The change holds no line that is measured.`;
  const share = formatPercent({ part: tally.covered, whole: tally.total });
  return say`${figure(`${formatCount(tally.covered)} of ${formatCount(tally.total)}`)} measurable changed lines are covered (${figure(share)}).`;
}

function row(file: MeasuredFile, { changed, counted }: Patch) {
  const tally = tallyOf(file.coverage, "lines");
  const ranges = uncoveredPatchLines(file.coverage, changed.find(file.path)?.spans ?? []);
  const name = counted.has(file.path) ? say`${code(file.path)} (in no report)` : say`${code(file.path)}`;
  if (file.coverage.lines?.kind !== "lines" || tally === undefined) return [name, say`only a sum`, say``, say``];
  return [
    name,
    figure(`${formatCount(tally.covered)}/${formatCount(tally.total)}`),
    figure(formatCount(tally.total - tally.covered)),
    rangesCell(ranges),
  ];
}

function rangesCell(ranges: readonly LineRange[]): Phrase {
  const more = ranges.length > shownRanges ? `, … ${ranges.length - shownRanges} more` : "";
  return say`${figure(ranges.slice(0, shownRanges).map(describeRange).join(", ") + more)}`;
}

function byLack(a: MeasuredFile, b: MeasuredFile): number {
  return lack(b) - lack(a) || (a.path < b.path ? -1 : 1);
}

function lack({ coverage }: MeasuredFile): number {
  const tally = tallyOf(coverage, "lines");
  return tally ? tally.total - tally.atMost : 0;
}

/** Changed source files that no report mentions: not nothing to cover, but nothing that a test is known to have loaded. */
export function patchRemarks(patch: Patch | UnknownPatch | undefined): readonly Phrase[] {
  if (patch === undefined || "unknown" in patch || patch.unmentioned.length === 0) return [];
  const left = patch.unmentioned.filter((path) => !patch.counted.has(path));
  const counted = patch.unmentioned.filter((path) => patch.counted.has(path));
  return [
    ...(counted.length > 0 ? [describeUnmentioned(counted, "counted")] : []),
    ...(left.length > 0 ? [describeUnmentioned(left, "left out")] : []),
  ];
}
