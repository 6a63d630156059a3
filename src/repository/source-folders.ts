import { cleanPath, isAbsolutePath, pathBelow } from "../model/repo-path.ts";
import type { PathIndex } from "./path-index.ts";

/** Ways up that a path may begin with, as in `../../src/a.c` of a build folder. */
const mostWaysUp = 16;

/**
 * The folders of the repository that the source folders of a report stand for, in their order: each as it is or below a
 * known root, then the ends of each, the longest first, for those of another machine. Worked out once for all paths.
 */
export class SourceFolders {
  readonly #sources: readonly string[];
  readonly #index: PathIndex;
  readonly #roots: readonly string[];
  /** By the ways up that are taken from the source folders. */
  readonly #folders = new Map<number, readonly string[]>();

  constructor(sources: readonly string[], { index, roots }: { readonly index: PathIndex; readonly roots: readonly string[] }) {
    this.#sources = [...new Set(sources.map(cleanPath))];
    this.#index = index;
    this.#roots = roots;
  }

  /** The paths from the root at which a path of the report may lie, relative as it is. */
  *candidates(path: string): Generator<string> {
    const segments = path.split("/");
    const up = segments.findIndex((segment) => segment !== "..");
    if (up === -1 || up > mostWaysUp) return;
    const rest = segments.slice(up).join("/");
    for (const folder of this.#above(up)) yield folder === "" ? rest : `${folder}/${rest}`;
  }

  #above(up: number): readonly string[] {
    const known = this.#folders.get(up) ?? this.#foldersOf(this.#sources.flatMap((source) => withoutLast(source, up)));
    this.#folders.set(up, known);
    return known;
  }

  #foldersOf(sources: readonly string[]): readonly string[] {
    const exact = sources.flatMap((source) => {
      if (!isAbsolutePath(source)) return [source];
      return this.#roots.flatMap((root) => (source === root ? "" : (pathBelow(source, root) ?? [])));
    });
    const ends = sources.flatMap((source) => {
      const segments = source.split("/");
      return segments.slice(1).map((_, i) => segments.slice(i + 1).join("/"));
    });
    return [...new Set([...exact, ...ends.filter((end) => end !== "")])].filter((folder) => this.#index.hasFolder(folder));
  }
}

/** A folder without its last segments; nothing where it has fewer. */
function withoutLast(folder: string, count: number): readonly string[] {
  if (count === 0) return [folder];
  const segments = folder.split("/");
  return count > segments.length ? [] : [segments.slice(0, -count).join("/")];
}
