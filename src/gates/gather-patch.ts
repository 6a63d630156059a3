import type { MeasuredFile } from "../measures/coverage.ts";
import { narrowCoverage, uncoveredFile } from "../measures/narrow-coverage.ts";
import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import { extensionOf, looksLikeCode, looksLikeTest } from "../measures/source-files.ts";
import { type ChangedFile, ChangedLines } from "../model/changed-lines.ts";
import { isDependencyPath } from "../model/repo-path.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import { endOfChange, revealHidden } from "../repository/read-change.ts";
import { defaultPatchFrom } from "../settings/declare.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import { FileFilter } from "./file-filter.ts";
import type { Workplace } from "./gate.ts";
import type { FoundChange } from "./patch-change.ts";
import { isBlank, readSource } from "./source-text.ts";

/** Source files that no report mentions, among any paths of the repository. */
export type Unmentioned = (paths: Iterable<string>) => readonly string[];

/** Which files a report should have mentioned: the code of `include`, else files like the reported ones. Tests are neither. */
export function unmentionedBy(settings: CoverageSettings, files: readonly MeasuredFile[], { git }: Workplace): Unmentioned {
  const filter = new FileFilter(settings);
  const own = files.filter((file) => file.inRepository && !isDependencyPath(file.path));
  const mentioned = new Set(own.map((file) => file.path.normalize()));
  const extensions = new Set(own.flatMap((file) => extensionOf(file.path) ?? []));
  // What lies beside the working directory is of another part of the repository, with reports of its own.
  const below = git === undefined || git.folder === "" || settings.include !== undefined ? "" : `${git.folder}/`;
  const isLikeReported = (path: string) => path.startsWith(below) && extensions.has(extensionOf(path) ?? "");
  const isSource =
    settings.include === undefined ? isLikeReported : (path: string) => isLikeReported(path) || looksLikeCode(path);
  return (paths) =>
    [...paths].filter(
      (path) =>
        isSource(path) &&
        !looksLikeTest(path) &&
        !isDependencyPath(path) &&
        filter.keeps(path) &&
        !mentioned.has(path.normalize()),
    );
}

/** The change as the reports see it, once they are all read. */
export async function patchOf(
  settings: CoverageSettings,
  place: Workplace,
  change: FoundChange | UnknownPatch,
  { coverage }: CoverageFacts,
): Promise<Patch | UnknownPatch> {
  if ("unknown" in change) return change;
  const unmentioned = unmentionedBy(settings, coverage.files, place);
  const reported = new Set(coverage.files.map(({ path }) => path.normalize()));
  const extensions = new Set(coverage.files.flatMap(({ path }) => extensionOf(path) ?? []));
  const changed = await withHidden(
    place,
    change,
    ({ path }) => reported.has(path.normalize()) || extensions.has(extensionOf(path) ?? ""),
  );
  if ("unknown" in changed) return changed;
  const sources = [...changed.files.values()].filter(
    ({ state }) => state !== "deleted" && state !== "link" && state !== "submodule",
  );
  const left = unmentioned(sources.map(({ path }) => path));
  const added = settings.include === undefined ? [] : await uncoveredFiles(place, changed, left);
  const narrow = (files: readonly MeasuredFile[]) => [...files.flatMap((file) => narrowed(file, changed)), ...added];
  return {
    base: change.base,
    changed,
    files: narrow(coverage.files),
    legs: new Map([...coverage.legs].map(([leg, files]) => [leg, narrow(files)])),
    unmentioned: left,
    counted: new Set(added.map(({ path }) => path)),
    from: settings["patch-from"]?.value ?? defaultPatchFrom,
  };
}

function narrowed(file: MeasuredFile, changed: ChangedLines): MeasuredFile[] {
  const found = file.inRepository ? changed.find(file.path) : undefined;
  if (found === undefined || found.spans.length === 0) return [];
  return [{ ...file, coverage: narrowCoverage(file.coverage, found.spans) }];
}

/** The change with the lines of files that git takes for binary, where a report covers them or should. */
async function withHidden(
  { git, host }: Workplace,
  { base, changed }: FoundChange,
  matters: (file: ChangedFile) => boolean,
): Promise<ChangedLines | UnknownPatch> {
  const hidden = [...changed.files.values()].filter((file) => file.hidden && matters(file));
  if (hidden.length === 0) return changed;
  if (git === undefined) return { unknown: `nobody says which lines of ${hidden[0]?.path} changed` };
  const revealed = await revealHidden(git, base, endOfChange(host), hidden);
  if ("unknown" in revealed) return revealed;
  return new ChangedLines([...new Map([...changed.files.values(), ...revealed].map((file) => [file.path, file])).values()]);
}

/** Files that should be measured and are in no report: every changed line that is not blank is one that no test reached. */
async function uncoveredFiles(
  place: Workplace,
  changed: ChangedLines,
  paths: readonly string[],
): Promise<readonly MeasuredFile[]> {
  const files: MeasuredFile[] = [];
  for (const path of paths) {
    const file = changed.find(path);
    const lines = file && (await linesWithText(place, file));
    if (lines && lines.length > 0) files.push({ path, inRepository: true, coverage: uncoveredFile(path, lines) });
  }
  return files;
}

async function linesWithText(place: Workplace, file: ChangedFile): Promise<readonly number[]> {
  if (file.state === "untracked") {
    const source = (await readSource(place, file)) ?? [];
    return source.flatMap((text, i) => (isBlank(text) ? [] : [i + 1]));
  }
  const blanks = new Set(file.blanks);
  return file.spans.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((line) => !blanks.has(line)),
  );
}
