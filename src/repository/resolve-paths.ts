import { cleanPath, isAbsolutePath, pathBelow, type RepoPath, repoPath } from "../model/repo-path.ts";
import type { PathIndex } from "./path-index.ts";
import type { SourceFolders } from "./source-folders.ts";

/** How a path of a report was found in the repository; `gates inspect` and the summary say it. */
export type Resolution =
  | { readonly how: "map" | "exact" | "workspace" | "source" | "go-module" | "end" | "suffix"; readonly path: RepoPath }
  /** `at` is where it would lie, from the root, where it is known what the report's relative paths start from. */
  | { readonly how: "not-found"; readonly at?: RepoPath }
  | { readonly how: "ambiguous"; readonly candidates: readonly RepoPath[] };

/** What a path in a report begins with, and the folder of the repository ("" for its root) that this is; cleaned, without a slash at the end. */
export interface PathMapping {
  readonly from: string;
  readonly to: string;
}

export interface PathContext {
  readonly index: PathIndex;
  /** The user's `paths`. */
  readonly mappings: readonly PathMapping[];
  /** Absolute folders that stand for the root of the repository: the runner's, the container's, the laptop's. */
  readonly roots: readonly string[];
  /** The names of the repository's Go modules, and the folders of their `go.mod`. */
  readonly goModules: readonly PathMapping[];
  /** The working directory inside the repository, "" for its root: reports of a monorepo's package start there. */
  readonly workingFolder: string;
}

/**
 * What is sure about a path alone, from the surest way to the least sure: the user's map, the report's own source folders
 * below a known root, the path itself from its base, a known root in front, other source folders, Go modules. Undefined
 * where none of them leads to a file.
 */
export function resolveSurely(
  path: string,
  sources: SourceFolders,
  context: PathContext,
  from: "base only" | "base and root",
): Resolution | undefined {
  return (
    byMapping(path, context.mappings, context.index, "map") ??
    bySource(path, sources, context, "sure") ??
    byPath(path, context, from) ??
    bySource(path, sources, context, "all") ??
    byMapping(path, context.goModules, context.index, "go-module")
  );
}

function byMapping(
  path: string,
  mappings: readonly PathMapping[],
  index: PathIndex,
  how: "map" | "go-module",
): Resolution | undefined {
  for (const { from, to } of mappings) {
    const rest = from === "" ? repoPath(path) : pathBelow(path, from);
    const found = rest === undefined ? undefined : index.find(to === "" ? rest : `${to}/${rest}`);
    if (found) return { how, path: found };
  }
  return undefined;
}

function byPath(path: string, context: PathContext, from: "base only" | "base and root"): Resolution | undefined {
  const { index, workingFolder } = context;
  const inBase = !isAbsolutePath(path) ? index.find(pathIn(workingFolder, path)) : undefined;
  if (inBase) return { how: "exact", path: inBase };
  const relative = from === "base only" ? undefined : repoPath(path);
  const atRoot = relative && index.find(relative);
  return atRoot ? { how: "exact", path: atRoot } : belowRoot(path, context);
}

/** The path from the root of the repository of a cleaned one that is relative to a folder, "" for the root. */
export function pathIn(folder: string, path: string): string {
  return folder === "" ? path : cleanPath(`${folder}/${path}`);
}

function belowRoot(path: string, { index, roots }: PathContext): Resolution | undefined {
  for (const root of roots) {
    const rest = pathBelow(path, root);
    const inside = rest === undefined ? undefined : index.find(rest);
    if (inside) return { how: "workspace", path: inside };
  }
  return undefined;
}

function bySource(path: string, sources: SourceFolders, { index }: PathContext, below: "sure" | "all"): Resolution | undefined {
  if (sources.isEmpty || isAbsolutePath(path)) return undefined;
  for (const candidate of sources.candidates(path, below)) {
    const found = index.find(candidate);
    if (found) return { how: "source", path: found };
  }
  return undefined;
}

/** Files with one end up to which a module's and the nearest are looked for among them, and those that are listed. */
const [comparable, listed] = [1000, 50];

/** The file whose path and the reported one have an end in common, where only one has; near the report, where several have. */
export function resolveByEnd(
  path: string,
  module: string | undefined,
  folder: string | undefined,
  context: PathContext,
): Resolution {
  const end = longEnd(path, context);
  if (end) return end;
  const relative = repoPath(path);
  const all = relative === undefined ? [] : context.index.endingWith(relative);
  const candidates = all.length > comparable ? all : nearest(inModule(all, module), folder);
  const [only, ...others] = candidates.slice(0, listed);
  if (only === undefined) return { how: "not-found" };
  return others.length === 0 ? { how: "suffix", path: only } : { how: "ambiguous", candidates: [only, ...others] };
}

/** Those that lie in a folder with the module's name, if any does. */
function inModule(candidates: readonly RepoPath[], module: string | undefined): readonly RepoPath[] {
  if (module === undefined) return candidates;
  const inside = candidates.filter((one) => `/${one}`.includes(`/${module}/`));
  return inside.length > 0 ? inside : candidates;
}

/** Of several, those below the nearest folder above the report that has any: a module's report lies in the module. */
function nearest(candidates: readonly RepoPath[], folder: string | undefined): readonly RepoPath[] {
  if (candidates.length < 2 || !folder) return candidates;
  const segments = folder.split("/");
  for (let length = segments.length; length > 0; length--) {
    const below = candidates.filter((one) => one.startsWith(`${segments.slice(0, length).join("/")}/`));
    if (below.length > 0) return below;
  }
  return candidates;
}

/**
 * A path of another machine whose end is a file of ours. One segment alone proves nothing: every repository has an
 * index.js at its root, and so has every dependency.
 */
function longEnd(path: string, { index }: PathContext): Resolution | undefined {
  const found = index.longestEnd(path.replace(/^\//, ""));
  return found?.includes("/") ? { how: "end", path: found } : undefined;
}
