import { isPlain, pathMatcher } from "../model/glob.ts";
import { folderOf, nameOf } from "../model/path-parts.ts";
import type { PathIndex } from "./path-index.ts";

/** What makes a folder a package. A folder without one is a shell that somebody left behind. */
const manifest =
  /^(?:package\.json|deno\.jsonc?|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|pubspec\.yaml|mix\.exs|package\.swift|.+\.(?:csproj|fsproj|gemspec|cabal))$/;

export interface Packages {
  readonly folders: readonly string[];
  /** Patterns that no package matches. */
  readonly unmatched: readonly string[];
}

/** The packages that the patterns of the settings name, in the order of their paths. */
export function findPackages(index: PathIndex, patterns: readonly string[]): Packages {
  if (patterns.length === 0) return { folders: [], unmatched: [] };
  const known = packageFolders(index);
  const byPattern = patterns.map((pattern) => foldersOf(pattern, known));
  return {
    folders: [...new Set(byPattern.flat())].sort(),
    unmatched: patterns.filter((_, i) => byPattern[i]?.length === 0),
  };
}

function foldersOf(pattern: string, known: ReadonlySet<string>): readonly string[] {
  const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  if (isPlain(clean)) return known.has(clean) ? [clean] : [];
  const matches = pathMatcher(clean);
  return [...known].filter((folder) => folder !== "" && matches(folder));
}

function packageFolders(index: PathIndex): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of index.paths) if (manifest.test(nameOf(path).toLowerCase())) folders.add(folderOf(path));
  return folders;
}
