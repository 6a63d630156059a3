import type { MeasuredFile } from "../measures/coverage.ts";
import { narrowCoverage } from "../measures/narrow-coverage.ts";
import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import { type ChangedFile, ChangedLines } from "../model/changed-lines.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import type { PathIndex } from "../repository/path-index.ts";
import { endOfChange, revealHidden } from "../repository/read-change.ts";
import { defaultPatchFrom } from "../settings/declare.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import type { Workplace } from "./gate.ts";
import type { FoundChange } from "./patch-change.ts";
import { uncoveredFiles, withoutPrograms } from "./uncovered-files.ts";
import { unmentionedBy } from "./unmentioned.ts";

/** The change as the reports see it, once they are all read; `index` has the files of the repository. */
export async function patchOf(
  settings: CoverageSettings,
  place: Workplace,
  change: FoundChange | UnknownPatch,
  { coverage }: CoverageFacts,
  index: PathIndex,
): Promise<Patch | UnknownPatch> {
  if ("unknown" in change) return change;
  const unmentioned = unmentionedBy(settings, coverage.files, place, index, "with scripts");
  const reported = new Set(coverage.files.map(({ path }) => path.normalize()));
  const isReported = ({ path }: ChangedFile) => reported.has(path.normalize());
  const garbled = sourcesOf(change.changed).find(
    (file) => file.path.includes("\ufffd") && (isReported(file) || unmentioned([file.path]).length > 0),
  );
  if (garbled)
    return { unknown: `the name of ${garbled.path} is no UTF-8, so that nobody can tell it from another; rename the file` };
  const counts = (file: ChangedFile) => settings.include !== undefined && unmentioned([file.path]).length > 0;
  const shown = await withHidden(place, change, (file) => isReported(file) || counts(file));
  if ("unknown" in shown) return shown;
  const changed = spelledAs(shown, index);
  const paths = unmentioned(sourcesOf(changed).map(({ path }) => path));
  const left = await withoutPrograms(place, paths, change.changed);
  const added = settings.include === undefined ? [] : await uncoveredFiles(place, changed, left);
  if ("unknown" in added) return added;
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

/** What is there after the change, and has lines of its own. */
function sourcesOf({ files }: ChangedLines): readonly ChangedFile[] {
  return [...files.values()].filter(({ state }) => state !== "deleted" && state !== "link" && state !== "submodule");
}

/**
 * The change with its files named as the repository names them: who told of the change may spell accents otherwise. A file
 * that is there by exactly its own name is never another.
 */
function spelledAs(changed: ChangedLines, index: PathIndex): ChangedLines {
  const respelled = (file: ChangedFile): ChangedFile => {
    const path = file.state === "deleted" || index.has(file.path) ? undefined : index.find(file.path);
    return path === undefined || changed.files.has(path) ? file : { ...file, path };
  };
  return new ChangedLines([...changed.files.values()].map(respelled));
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
