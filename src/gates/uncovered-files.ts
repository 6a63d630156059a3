import type { MeasuredFile } from "../measures/coverage.ts";
import { uncoveredFile } from "../measures/narrow-coverage.ts";
import type { UnknownPatch } from "../measures/patch-coverage.ts";
import { extensionOf } from "../measures/source-files.ts";
import { type ChangedFile, type ChangedLines, countLines, type LineSpan } from "../model/changed-lines.ts";
import type { Workplace } from "./gate.ts";
import { isBlank, isTooLarge, readSource } from "./source-text.ts";

/** Lines of one file without a report that are counted one by one: of more, nobody could tell where they are. */
const mostLines = 1_000_000;

/** Files that should be measured and are in no report: every changed line that is not blank is one that no test reached. */
export async function uncoveredFiles(
  place: Workplace,
  changed: ChangedLines,
  paths: readonly string[],
): Promise<readonly MeasuredFile[] | UnknownPatch> {
  const files: MeasuredFile[] = [];
  for (const path of paths) {
    const file = changed.find(path);
    const lines = file ? await linesWithText(place, file) : [];
    if (lines === "too many")
      return { unknown: `${path}, which no report mentions, has too many lines to count; exclude it, or let the tests load it` };
    if (lines.length > 0) files.push({ path, inRepository: true, coverage: uncoveredFile(path, lines) });
  }
  return files;
}

async function linesWithText(place: Workplace, file: ChangedFile): Promise<readonly number[] | "too many"> {
  if (file.state !== "untracked") {
    const most = countLines(file.spans) - countLines(file.blanks);
    return most > mostLines ? "too many" : [...linesBut(file.spans, file.blanks)];
  }
  const source = await readSource(place, file);
  if (source !== undefined) return source.flatMap((text, i) => (isBlank(text) ? [] : [i + 1]));
  return (await isTooLarge(place, file)) ? "too many" : [];
}

/** The lines of spans without those of others; both are ascending, and the others lie within. */
function* linesBut(spans: readonly LineSpan[], others: readonly LineSpan[]): Generator<number> {
  let next = 0;
  for (const { from, to } of spans) {
    for (let line = from; line <= to; line++) {
      const other = others[next];
      if (other === undefined || line < other.from) yield line;
      else {
        line = other.to;
        next++;
      }
    }
  }
}

/** Those that are no program: a file without an extension may be one, and only its content tells it from a script. */
export async function withoutPrograms(
  place: Workplace,
  paths: readonly string[],
  change: ChangedLines,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    const file = change.find(path);
    const isUnclear = extensionOf(path) === undefined && (file?.hidden || file?.state === "untracked");
    if (!isUnclear || !(await isProgram(place, file))) kept.push(path);
  }
  return kept;
}

/** As git tells it, by a zero among the first 8000 bytes; but a zero does not make what says how it is run a program. */
async function isProgram(place: Workplace, file: ChangedFile): Promise<boolean> {
  const head = (await readSource(place, file))?.join("\n").slice(0, 8000) ?? "";
  return head.includes("\0") && !head.startsWith("#!");
}
