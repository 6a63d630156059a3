import type { Tally } from "../model/coverage.ts";
import type { CoverageBaseline, FileLoss, Loss } from "../model/coverage-baseline.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount, formatPercent } from "./plain-numbers.ts";

/** Sentences about what a baseline of coverage holds. */

/** What a change takes away from the next one: in the whole, and of single files. */
export function describeLosses(losses: readonly Loss[], files: readonly FileLoss[]): readonly Phrase[] {
  const ofFiles = files.length === 0 ? [] : [say`of single files, ${join(describeFileLosses(files), "; ")}`];
  return [...losses.map(describeLoss), ...ofFiles];
}

const shownFiles = 5;

/** Files of which less is covered, the worst first. */
export function describeFileLosses(files: readonly FileLoss[]): readonly Phrase[] {
  const shown = files.slice(0, shownFiles).map((loss) => say`${code(loss.path)}: ${describeLoss(loss)}`);
  const more = files.length - shown.length;
  return more > 0 ? [...shown, say`and ${figure(more === 1 ? "1 more file" : `${formatCount(more)} more files`)}`] : shown;
}

/** `lines 81.20% (406/500) -> 60.10% (…), 30 more uncovered`. */
export function describeLoss({ element, leg, before, after }: Loss): Phrase {
  const what = leg === undefined ? say`${figure(element)}` : say`${figure(element)} of leg ${code(leg)}`;
  if (after === null) return say`${what} ${figure(shareOf(before))} -> nothing`;
  const more = uncovered(after) - uncovered(before);
  const lost = more > 0 ? say`, ${figure(formatCount(more))} more uncovered` : say``;
  return say`${what} ${figure(`${shareOf(before)} -> ${shareOf(after)}`)}${lost}`;
}

export function shareOf({ covered, atMost, total }: Tally): string {
  const low = formatPercent({ part: covered, whole: total });
  const share = covered === atMost ? low : `${low} to ${formatPercent({ part: atMost, whole: total })}`;
  return `${share} (${formatCount(covered)}/${formatCount(total)})`;
}

function uncovered({ covered, total }: Tally): number {
  return total - covered;
}

/** What `gates baseline` did with a file. */
export function describeWritten(path: string, baseline: CoverageBaseline, gone: number): Phrase {
  const count = baseline.whole.files.size;
  const less = gone === 0 ? say`` : say` ${figure(gone === 1 ? "1 file is" : `${formatCount(gone)} files are`)} no longer in it.`;
  return say`Wrote ${code(path)}: ${figure(count === 1 ? "1 file" : `${formatCount(count)} files`)}.${less}`;
}

export function describeRaised(what: string, before: Tally | undefined, after: Tally): Phrase {
  const same = before !== undefined && shareOf(before) === shareOf(after);
  return say`${figure(what)} ${figure(before === undefined || same ? shareOf(after) : `${shareOf(before)} -> ${shareOf(after)}`)}`;
}

/** `Lines: ▃▄▅▇ 79.10% -> 81.20% over 12 runs`. */
export function describeTrend(element: string, blocks: string, first: Tally, last: Tally, runs: number): Phrase {
  const name = `${element[0]?.toUpperCase() ?? ""}${element.slice(1)}`;
  const [from, to] = [first, last].map(({ covered, total }) => formatPercent({ part: covered, whole: total }));
  return say`${figure(`${name}: ${blocks} ${from} -> ${to} over ${formatCount(runs)} runs`)}`;
}

export function describeFileRise(path: string, rise: number, element: string): Phrase {
  return say`${code(path)}: ${figure(formatCount(rise))} more uncovered, by ${figure(element)}`;
}
