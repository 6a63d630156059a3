import { folderOf, joined, nameOf } from "../model/path-parts.ts";

interface Folder {
  /** Names in lower case, and the paths that they are of. */
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
}

/** The tracked paths, by folder and without regard to case. One pass makes it; looking up costs what a folder holds. */
export class PathIndex {
  readonly paths: ReadonlySet<string>;
  readonly #folders = new Map<string, Folder>([["", { files: new Map(), folders: new Set() }]]);

  constructor(paths: Iterable<string>) {
    this.paths = paths instanceof Set ? paths : new Set(paths);
    for (const path of this.paths) this.#add(path);
  }

  /** A file in any case; of several that differ in nothing else, the first. */
  file(path: string): string | undefined {
    const lower = path.toLowerCase();
    return this.#folders.get(folderOf(lower))?.files.get(nameOf(lower));
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path.toLowerCase());
  }

  /** Files right in a folder, as [name in lower case, path]. */
  filesIn(folder: string): Iterable<readonly [string, string]> {
    return this.#folders.get(folder.toLowerCase())?.files ?? [];
  }

  /** Names of the folders right in a folder, in lower case. */
  foldersIn(folder: string): Iterable<string> {
    return this.#folders.get(folder.toLowerCase())?.folders ?? [];
  }

  /** Every file below a folder, however deep. */
  *filesBelow(folder: string): Generator<string> {
    const open = [folder.toLowerCase()];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const known = this.#folders.get(next);
      if (known === undefined) continue;
      yield* known.files.values();
      for (const name of known.folders) open.push(joined(next, name));
    }
  }

  /** Every file below a folder whose name, in lower case, is accepted. */
  *namedBelow(folder: string, accepts: (name: string) => boolean): Generator<string> {
    const below = folder === "" ? "" : `${folder.toLowerCase()}/`;
    for (const [path, { files }] of this.#folders)
      if (below === "" || `${path}/`.startsWith(below)) for (const [name, file] of files) if (accepts(name)) yield file;
  }

  #add(path: string): void {
    const lower = path.toLowerCase();
    const { files } = this.#folder(folderOf(lower));
    const name = nameOf(lower);
    if (!files.has(name)) files.set(name, path);
  }

  #folder(path: string): Folder {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const made: Folder = { files: new Map(), folders: new Set() };
    this.#folders.set(path, made);
    this.#folder(folderOf(path)).folders.add(nameOf(path));
    return made;
  }
}
