import { cleanPath, isAbsolutePath, isDependencyPath, pathBelow, type RepoPath, repoPath } from "../model/repo-path.ts";
import { type PathContext, pathIn, type Resolution, resolveByEnd, resolveSurely } from "./resolve-paths.ts";
import { SourceFolders } from "./source-folders.ts";

export interface ReportedFile {
  readonly path: string;
  /** A module within the report, where the same path can stand for two files. */
  readonly module?: string | undefined;
}

/** A report as far as its paths go. */
export interface ReportedFiles {
  readonly files: readonly ReportedFile[];
  /** Folders that relative paths may start from. */
  readonly sources: readonly string[];
  /** The folder that the report lies in, from the root of the repository; undefined for one that lies elsewhere. */
  readonly folder: string | undefined;
}

/**
 * Finds the files of the repository that a report means, all together: what most of its paths have in common says what
 * the others mean. In order: what is sure about each path alone, then ends of paths, which only count where they all
 * point the same way and no surer path has the file already. A dependency has a `src/lib.rs` too, and so has the
 * neighbour in a monorepo.
 */
export function resolveReport(report: ReportedFiles, context: PathContext): readonly Resolution[] {
  const paths = report.files.map((file) => cleanPath(file.path));
  const base = baseOf(paths, report.folder, context);
  const inBase: PathContext = base.folder === undefined ? context : { ...context, workingFolder: base.folder };
  const sources = new SourceFolders(report.sources, context);
  const sure = paths.map((path) => resolveSurely(path, sources, inBase, base.settled ? "base only" : "base and root"));
  if (areAllFound(sure)) return sure;
  const taken = new Set(sure.flatMap((found) => (found && "path" in found ? [found.path] : [])));
  const prefix = likeliestPrefix(paths, sure, context);
  const placed = sure.some((found) => found?.how === "workspace");
  return report.files.map((file, i) => {
    const surely = sure[i];
    if (surely) return surely;
    const found = resolveByEnd(paths[i] ?? "", file.module, report.folder, context);
    const known = { taken, prefix, settled: base.settled, placed, context };
    return isCredible(found, paths[i] ?? "", known) ? found : notFound(paths[i] ?? "", base);
  });
}

function areAllFound(found: readonly (Resolution | undefined)[]): found is readonly Resolution[] {
  return found.every((one) => one !== undefined);
}

/** Relative paths that are looked at to find their base: enough to be sure, few enough for a report of any size. */
const sampled = 500;

interface Base {
  /** The folder that the report's relative paths start from, where any was found. */
  readonly folder: string | undefined;
  /** Most of them were found there, so that the others are not of another folder. */
  readonly settled: boolean;
}

/** Tools write paths from where they ran: the folder of the report, one above it, the working directory, or the root. */
function baseOf(paths: readonly string[], folder: string | undefined, { index, workingFolder }: PathContext): Base {
  const relative = paths.filter((path) => !isAbsolutePath(path)).slice(0, sampled);
  let best: { folder: string; found: number } | undefined;
  for (const candidate of new Set([...(folder === undefined ? [] : foldersUp(folder)), workingFolder, ""])) {
    const found = relative.filter((path) => index.find(pathIn(candidate, path))).length;
    if (found > (best?.found ?? 0)) best = { folder: candidate, found };
  }
  return { folder: best?.folder, settled: best !== undefined && best.found * 2 > relative.length };
}

function notFound(path: string, { folder, settled }: Base): Resolution {
  const at = settled && !isAbsolutePath(path) ? repoPath(`${folder}/${path}`.replace(/^\//, "")) : undefined;
  return { how: "not-found", ...(at !== undefined && { at }) };
}

/** `a/b/c`, `a/b`, `a`. */
function foldersUp(folder: string): readonly string[] {
  const segments = folder === "" ? [] : folder.split("/");
  return segments.map((_, i) => segments.slice(0, segments.length - i).join("/"));
}

/** The folder of another machine in front of most paths whose end is a file of ours. */
function likeliestPrefix(
  paths: readonly string[],
  sure: readonly (Resolution | undefined)[],
  { index }: PathContext,
): string | undefined {
  const votes = new Map<string, number>();
  paths.forEach((path, i) => {
    if (sure[i] || !isAbsolutePath(path) || isDependencyPath(path)) return;
    const end = index.longestEnd(path.replace(/^\//, ""));
    if (end?.includes("/")) votes.set(prefixOf(path, end), (votes.get(prefixOf(path, end)) ?? 0) + 1);
  });
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function prefixOf(path: string, end: RepoPath): string {
  return path.slice(0, path.length - end.length);
}

interface Known {
  readonly taken: ReadonlySet<RepoPath>;
  readonly prefix: string | undefined;
  readonly settled: boolean;
  /** Absolute paths were found below a known root: the report is of this checkout. */
  readonly placed: boolean;
  readonly context: PathContext;
}

/** Whether a match by the end of a path is more than a chance: nobody else's file, and the way that the others point. */
function isCredible(found: Resolution, path: string, known: Known): boolean {
  const { taken, prefix, settled } = known;
  if (isDependencyPath(path)) return false;
  if (found.how === "ambiguous") return !settled;
  if (!("path" in found) || taken.has(found.path)) return false;
  if (found.how === "end" && isAbsolutePath(path))
    return prefixOf(path, found.path) === prefix && !liesInOwnFolder(prefix, known);
  if (found.how === "end") return !settled;
  return !settled;
}

/** A file of one of our own folders that git does not know is a generated one of that folder, not another folder's. */
function liesInOwnFolder(prefix: string, { placed, context: { roots, index } }: Known): boolean {
  if (!placed) return false;
  return roots.some((root) => {
    const folder = pathBelow(prefix, root)?.replace(/\/$/, "");
    return folder !== undefined && folder !== "" && index.hasFolder(folder);
  });
}
