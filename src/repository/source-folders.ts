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
  readonly #folders = new Map<number, Folders>();

  constructor(sources: readonly string[], { index, roots }: { readonly index: PathIndex; readonly roots: readonly string[] }) {
    this.#sources = [...new Set(sources.map(cleanPath))];
    this.#index = index;
    this.#roots = roots;
  }

  /** Most reports name none: nothing need be made of each of their paths then. */
  get isEmpty(): boolean {
    return this.#sources.length === 0;
  }

  /** The paths from the root at which a path of the report may lie, relative as it is: below sure folders, or below all. */
  *candidates(path: string, below: keyof Folders): Generator<string> {
    const segments = path.split("/");
    const up = segments.findIndex((segment) => segment !== "..");
    if (up === -1 || up > mostWaysUp) return;
    const rest = segments.slice(up).join("/");
    for (const folder of this.#above(up)[below]) yield folder === "" ? rest : `${folder}/${rest}`;
  }

  #above(up: number): Folders {
    const known = this.#folders.get(up) ?? this.#foldersOf(this.#sources.flatMap((source) => withoutLast(source, up)));
    this.#folders.set(up, known);
    return known;
  }

  #foldersOf(sources: readonly string[]): Folders {
    const sure = sources.filter(isAbsolutePath).flatMap((source) => this.#belowRoots(source));
    const exact = sources.flatMap((source) => (isAbsolutePath(source) ? this.#belowRoots(source) : source));
    const ends = sources.flatMap((source) => {
      const segments = source.split("/");
      return segments.slice(1).map((_, i) => segments.slice(i + 1).join("/"));
    });
    const known = (folders: readonly string[]) => [...new Set(folders)].filter((folder) => this.#index.hasFolder(folder));
    return { sure: known(sure), all: known([...exact, ...ends.filter((end) => end !== "")]) };
  }

  #belowRoots(source: string): readonly string[] {
    return this.#roots.flatMap((root) => (source === root ? "" : (pathBelow(source, root) ?? [])));
  }
}

interface Folders {
  /** What the report itself calls the beginning of its paths, where it is known which folder of the repository that is. */
  readonly sure: readonly string[];
  readonly all: readonly string[];
}

/** A folder without its last segments; nothing where it has fewer. */
function withoutLast(folder: string, count: number): readonly string[] {
  if (count === 0) return [folder];
  const segments = folder.split("/");
  return count > segments.length ? [] : [segments.slice(0, -count).join("/")];
}
