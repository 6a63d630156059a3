import { cleanPath, pathBelow, type RepoPath, repoPath } from "../model/repo-path.ts";
import type { PathIndex } from "./path-index.ts";

/** How a path of a report was found in the repository; `gates inspect` and the summary say it. */
export type Resolution =
  | { readonly how: "map" | "exact" | "workspace" | "source" | "go-module" | "end" | "suffix"; readonly path: RepoPath }
  | { readonly how: "not-found" }
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

export interface ReportedPath {
  readonly path: string;
  readonly module?: string;
  readonly sources: readonly string[];
}

/**
 * Finds the file of the repository that a report means, from the surest way to the least sure: the user's map, the path
 * itself, a known root in front, the report's source folders, Go modules, and at last a unique match of whole segments.
 */
export function resolvePath(reported: ReportedPath, context: PathContext): Resolution {
  const path = cleanPath(reported.path);
  return (
    byMapping(path, context.mappings, context.index, "map") ??
    byPath(path, context, "exact", "workspace") ??
    bySource(path, reported.sources, context) ??
    byMapping(path, context.goModules, context.index, "go-module") ??
    byEnd(path, reported.module, context) ?? { how: "not-found" }
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

function byPath<How extends "exact" | "source", Rooted extends "workspace" | "source">(
  path: string,
  { index, roots, workingFolder }: PathContext,
  how: How,
  rooted: Rooted,
): Resolution | undefined {
  const relative = repoPath(path);
  const found =
    relative && ((workingFolder === "" ? undefined : index.find(`${workingFolder}/${relative}`)) ?? index.find(relative));
  if (found) return { how, path: found };
  for (const root of roots) {
    const rest = pathBelow(path, root);
    const inside = rest === undefined ? undefined : index.find(rest);
    if (inside) return { how: rooted, path: inside };
  }
  return undefined;
}

function bySource(path: string, sources: readonly string[], context: PathContext): Resolution | undefined {
  if (repoPath(path) === undefined) return undefined;
  for (const source of sources) {
    const joined = cleanPath(`${source}/${path}`);
    const found = byPath(joined, context, "source", "source") ?? longEnd(joined, context, "source");
    if (found) return found;
  }
  return undefined;
}

function byEnd(path: string, module: string | undefined, context: PathContext): Resolution | undefined {
  const end = longEnd(path, context, "end");
  if (end) return end;
  const relative = repoPath(path);
  if (relative === undefined) return undefined;
  const candidates = context.index.endingWith(relative);
  const inModule = module === undefined ? [] : candidates.filter((one) => one.split("/").includes(module));
  const [only, ...others] = inModule.length > 0 ? inModule : candidates;
  if (only === undefined) return undefined;
  return others.length === 0 ? { how: "suffix", path: only } : { how: "ambiguous", candidates: [only, ...others] };
}

/**
 * A path of another machine whose end is a file of ours. One segment alone proves nothing: every repository has an
 * index.js at its root, and so has every dependency.
 */
function longEnd(path: string, { index }: PathContext, how: "end" | "source"): Resolution | undefined {
  const found = index.longestEnd(path.replace(/^\//, ""));
  return found?.includes("/") ? { how, path: found } : undefined;
}
