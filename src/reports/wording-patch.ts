import type { Tally } from "../model/coverage.ts";
import type { LineRange, SourceLine } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount } from "./numbers.ts";

/** `Against 1a2b3c4 of 2026-05-30 (merge base with origin/main).` */
export function describeBase({
  commit,
  how,
  date,
}: {
  readonly commit: string;
  readonly how: string;
  readonly date: string;
}): Phrase {
  const day = date === "" ? say`` : say` of ${date.slice(0, 10)}`;
  return say`Against ${code(commit.slice(0, 7))}${day} (${how}).`;
}

export function describeRange({ from, to }: Pick<LineRange, "from" | "to">): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Changed source files that no report mentions, with what becomes of their lines. */
export function describeUnmentioned(paths: readonly string[], lines: "counted" | "left out"): Phrase {
  const names = join(paths.slice(0, 5).map(code), ", ");
  const more = paths.length > 5 ? say` and ${figure(formatCount(paths.length - 5))} more` : say``;
  const [what, it, its, Its] =
    paths.length === 1
      ? [say`a changed source file`, say`it`, say`its`, say`Its`]
      : [say`changed source files`, say`they`, say`their`, say`Their`];
  const start = say`⚠️ No report mentions ${what}: ${names}${more}.`;
  if (lines === "counted")
    return say`${start} ${code("include")} says that ${it} should be measured, so each of ${its} changed lines counts as uncovered.`;
  return say`${start} ${Its} lines are in no figure. Let the tests load what they should, or name what should be measured with ${code("include")} (the changed lines then count as uncovered) and what should not with ${code("exclude")}; ${code("files-without-coverage[patch] <= 0")} makes this a limit.`;
}

/** Sources that are newer than every report: their lines may have moved. */
export function describeEditedSince(paths: readonly string[]): Phrase {
  const more = paths.length > 3 ? say` and ${figure(formatCount(paths.length - 3))} more` : say``;
  return say`⚠️ Edited since the reports were written: ${join(paths.slice(0, 3).map(code), ", ")}${more}. Their lines may have moved; run the tests again.`;
}

/** The first line of a file that a report calls executable and that cannot be. */
export type OtherCode =
  | { readonly path: string; readonly kind: "blank"; readonly line: number }
  | { readonly path: string; readonly kind: "beyond"; readonly line: number; readonly length: number };

/** A report whose executable lines are not there or are blank. */
export function describeOtherCode(found: readonly OtherCode[]): Phrase {
  const named = join(found.slice(0, 3).map(describeOddLine), "; ");
  const more = found.length > 3 ? say`; and ${figure(formatCount(found.length - 3))} more files` : say``;
  return say`⚠️ The report calls lines executable that cannot be (${named}${more}): the report is of other code than what is checked out, so its lines may not be those that changed. Run the tests again on this code.`;
}

function describeOddLine(odd: OtherCode): Phrase {
  if (odd.kind === "blank") return say`${code(odd.path)}: line ${figure(formatCount(odd.line))} is blank`;
  return say`${code(odd.path)}: it has ${figure(formatCount(odd.length))} lines, and line ${figure(formatCount(odd.line))} is reported`;
}

/** `   41 | return price * amount;` */
export function describeSourceLine({ line, text }: SourceLine): Phrase {
  return say`  ${figure(String(line).padStart(5))} | ${text.trimEnd()}`;
}

/** The same for a block of code, where lines that do not follow each other stand apart. */
export function sourceBlock(lines: readonly SourceLine[]): readonly string[] {
  const width = String(lines.at(-1)?.line ?? 0).length;
  return lines.flatMap(({ line, text }, i) => {
    const before = lines[i - 1];
    const gap = before !== undefined && before.line + 1 !== line ? ["…"] : [];
    return [...gap, `${String(line).padStart(width)} | ${text.trimEnd()}`];
  });
}

/** `Changed lines: 12 of 15 measurable ones are covered. Against …` */
export function describePatch(base: Parameters<typeof describeBase>[0], tally: Tally | undefined): Phrase {
  const what = tally
    ? say`${figure(`${formatCount(tally.covered)} of ${formatCount(tally.total)}`)} measurable ones are covered`
    : say`some are only in a summary`;
  return say`Changed lines: ${what}. ${describeBase(base)}`;
}
