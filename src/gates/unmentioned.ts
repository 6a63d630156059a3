import type { MeasuredFile } from "../measures/coverage.ts";
import { extensionOf, looksLikeCode, looksLikeScript, looksLikeTest } from "../measures/source-files.ts";
import { isDependencyPath } from "../model/repo-path.ts";
import type { PathIndex } from "../repository/path-index.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import { FileFilter } from "./file-filter.ts";
import type { Workplace } from "./gate.ts";

/** Source files that no report mentions, among any paths of the repository. */
export type Unmentioned = (paths: Iterable<string>) => readonly string[];

/**
 * Which files a report should have mentioned: the code of `include`, else files like the reported ones. Tests are neither.
 * A name without an extension is that of code where `include` names it and the change holds it (`scripts`): of all files
 * of a repository nobody looks into each to tell a script from a program.
 */
export function unmentionedBy(
  settings: CoverageSettings,
  files: readonly MeasuredFile[],
  { git }: Workplace,
  index: PathIndex,
  scripts: "with scripts" | "without scripts",
): Unmentioned {
  const filter = new FileFilter(settings);
  const own = files.filter((file) => file.inRepository && !isDependencyPath(file.path));
  const isMentioned = mentionedAmong(
    own.map(({ path }) => path),
    index,
  );
  const extensions = new Set(own.flatMap((file) => extensionOf(file.path) ?? []));
  // What lies beside the working directory is of another part of the repository, with reports of its own.
  const below = git === undefined || git.folder === "" || settings.include !== undefined ? "" : `${git.folder}/`;
  const isLikeReported = (path: string) => path.startsWith(below) && extensions.has(extensionOf(path) ?? "");
  const isNamed = (path: string) => looksLikeCode(path) || (scripts === "with scripts" && looksLikeScript(path));
  const isSource = (path: string) => isLikeReported(path) || (settings.include !== undefined && isNamed(path));
  return (paths) =>
    [...paths].filter(
      (path) => isSource(path) && !looksLikeTest(path) && !isDependencyPath(path) && filter.keeps(path) && !isMentioned(path),
    );
}

/** By name. Another spelling of its accents means a reported file only where no file of the repository has exactly that name. */
function mentionedAmong(paths: readonly string[], index: PathIndex): (path: string) => boolean {
  const exact = new Set(paths);
  const composed = new Set(paths.map((path) => path.normalize()));
  return (path) => exact.has(path) || (!index.has(path) && composed.has(path.normalize()));
}
