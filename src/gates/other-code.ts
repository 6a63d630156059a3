import type { MeasuredFile } from "../measures/coverage.ts";
import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import { spanOf } from "../model/changed-lines.ts";
import type { Phrase } from "../model/phrase.ts";
import { describeOtherCode, type OtherCode } from "../reports/wording-patch.ts";
import type { Workplace } from "./gate.ts";
import { isBlank, readSource } from "./source-text.ts";

/** Changed files whose source is looked at: git is asked for each of them. */
const mostFiles = 100;

/**
 * Tells where a report cannot be of the code that is checked out: it calls lines executable that are not there, or that
 * are blank. The numbers of its lines then mean other lines than those that changed. It proves too little to be red.
 */
export async function ofOtherCode(
  patch: Patch | UnknownPatch | undefined,
  files: readonly MeasuredFile[],
  place: Workplace,
): Promise<readonly Phrase[]> {
  if (patch === undefined || "unknown" in patch) return [];
  const touched = new Set(patch.files.filter(({ path }) => !patch.counted.has(path)).map(({ path }) => path));
  const found: OtherCode[] = [];
  for (const file of files.filter(({ path }) => touched.has(path)).slice(0, mostFiles)) {
    const odd = await oddLine(file, patch, place);
    if (odd) found.push(odd);
  }
  return found.length === 0 ? [] : [describeOtherCode(found)];
}

async function oddLine({ path, coverage }: MeasuredFile, { changed }: Patch, place: Workplace): Promise<OtherCode | undefined> {
  const file = changed.find(path);
  const source = file && coverage.lines?.kind === "lines" ? await readSource(place, file) : undefined;
  if (file === undefined || source === undefined || coverage.lines?.kind !== "lines") return undefined;
  const lines = Array.from(coverage.lines.codes, (code) => code >>> 1);
  const last = lines.at(-1) ?? 0;
  if (last > source.length) return { path, kind: "beyond", line: last, length: source.length };
  const blank = lines.find((line, i) => isBlank(source[line - 1] ?? "") && spanOf(file.spans, line) && !isInBlock(lines, i));
  return blank === undefined ? undefined : { path, kind: "blank", line: blank };
}

/** Tools for Go, Rust or Swift count every line of a block, the blank ones among them too. */
function isInBlock(lines: readonly number[], i: number): boolean {
  const line = lines[i] ?? 0;
  return lines[i - 1] === line - 1 && lines[i + 1] === line + 1;
}
