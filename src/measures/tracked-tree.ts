import { isMarkdownPath } from "../model/markdown-path.ts";
import { folderOf, joined, nameOf, resolvedPath, stemOf } from "../model/path-parts.ts";

/** Files of one name up to which each is looked at. */
const mostNamed = 50;

export interface TrackedPaths {
  /** As `git ls-files` says, with `/`. */
  readonly paths: Iterable<string>;
  /** Symbolic links and what they hold. */
  readonly symlinks?: ReadonlyMap<string, string>;
  /** Folders that are repositories of their own: what they hold is not known here. */
  readonly submodules?: ReadonlySet<string>;
}

/** The files of a repository, to be asked for by links. Whatever only a fault needs is made when there is one. */
export class TrackedTree {
  readonly #files: ReadonlySet<string>;
  readonly #symlinks: ReadonlyMap<string, string>;
  readonly #submodules: ReadonlySet<string>;
  readonly #readmes = new Map<string, string | undefined>();
  #folders: ReadonlyMap<string, readonly string[]> | undefined;
  #folded: ReadonlyMap<string, string> | undefined;
  #named: ReadonlyMap<string, readonly string[]> | undefined;

  constructor({ paths, symlinks, submodules }: TrackedPaths) {
    this.#files = new Set(paths);
    this.#symlinks = symlinks ?? new Map();
    this.#submodules = submodules ?? new Set();
  }

  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /** What is there by exactly this name; "" is the root. What lies below a submodule or a linked folder is `elsewhere`. */
  kindOf(path: string): "file" | "folder" | "elsewhere" | undefined {
    if (path === "") return "folder";
    if (this.#submodules.has(path)) return "elsewhere";
    if (this.#files.has(path)) return "file";
    if (this.entriesOf(path) !== undefined) return "folder";
    return this.#isBelowOther(path) ? "elsewhere" : undefined;
  }

  /** Where a symbolic link to a file ends; the path itself where it is none, undefined where it leads nowhere or in a circle. */
  behindLinks(path: string): string | undefined {
    let at = path;
    for (let steps = 0; steps < 40; steps++) {
      const target = this.#symlinks.get(at);
      if (target === undefined) return at;
      const next = target.startsWith("/") ? undefined : resolvedPath(folderOf(at), target);
      if (next === undefined) return undefined;
      at = next;
    }
    return undefined;
  }

  /** Where a path ends that leads through linked folders; undefined where that is outside of the repository, or a circle. */
  throughFolderLinks(path: string): { readonly path: string | undefined } | undefined {
    let at = path;
    for (let steps = 0; steps < 40; steps++) {
      const link = this.#linkAbove(at);
      if (link === undefined) return steps === 0 ? undefined : { path: at };
      const target = this.behindLinks(link);
      if (target === undefined) return { path: undefined };
      at = joined(target, at.slice(link.length + 1));
    }
    return { path: undefined };
  }

  #linkAbove(path: string): string | undefined {
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1))
      if (this.#symlinks.has(path.slice(0, end))) return path.slice(0, end);
    return undefined;
  }

  /** The names in a folder; undefined where there is no such folder. */
  entriesOf(folder: string): readonly string[] | undefined {
    this.#folders ??= entriesByFolder(this.#files, this.#submodules);
    return this.#folders.get(folder);
  }

  /** The README that is shown with a folder: GitHub takes Markdown first. */
  readmeOf(folder: string): string | undefined {
    if (this.#readmes.has(folder)) return this.#readmes.get(folder);
    const name = this.entriesOf(folder)?.find((one) => /^readme\.[^.]+$/i.test(one) && isMarkdownPath(one));
    const readme = name === undefined ? undefined : joined(folder, name);
    this.#readmes.set(folder, readme);
    return readme;
  }

  /** The file or folder that differs from `path` in nothing but its case, or in how its accents are written. */
  inOtherCase(path: string): string | undefined {
    this.#folded ??= new Map([...this.#folderNames(), ...this.#files].map((one) => [folded(one), one]));
    return this.#folded.get(folded(path));
  }

  /** Some files whose name, without its ending, is this one in any case. */
  named(stem: string): readonly string[] {
    this.#named ??= filesByStem(this.#files);
    return this.#named.get(stem.toLowerCase()) ?? [];
  }

  #folderNames(): Iterable<string> {
    this.#folders ??= entriesByFolder(this.#files, this.#submodules);
    return this.#folders.keys();
  }

  #isBelowOther(path: string): boolean {
    if (this.#submodules.size === 0 && this.#symlinks.size === 0) return false;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (this.#submodules.has(folder) || this.#symlinks.has(folder)) return true;
    }
    return false;
  }
}

function entriesByFolder(files: Iterable<string>, submodules: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>([["", []]]);
  const add = (path: string): void => {
    for (let at = path; at !== ""; ) {
      const folder = folderOf(at);
      const name = nameOf(at);
      const known = folders.get(folder);
      if (known !== undefined) {
        known.push(name);
        return;
      }
      folders.set(folder, [name]);
      at = folder;
    }
  };
  for (const path of files) add(path);
  for (const path of submodules) add(path);
  return folders;
}

function filesByStem(files: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const path of files) {
    const stem = stemOf(path).toLowerCase();
    const known = named.get(stem);
    if (known === undefined) named.set(stem, [path]);
    else if (known.length < mostNamed) known.push(path);
  }
  return named;
}

function folded(path: string): string {
  return path.toLowerCase().normalize();
}
