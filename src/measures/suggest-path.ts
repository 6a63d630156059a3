import type { PathHint } from "../model/link-fault.ts";
import { folderOf, joined, nameOf, relativeTo, stemOf } from "../model/path-parts.ts";
import { type GuessBudget, nearestName } from "./near-name.ts";
import type { TrackedTree } from "./tracked-tree.ts";

type Guess = Pick<PathHint, "because" | "file">;

/** Renames in a row up to which one is followed: they may run in a circle. */
const mostRenames = 20;

/** Says what was meant by a path that is not there. */
export class PathSuggestions {
  readonly #tree: TrackedTree;
  readonly #renames: ReadonlyMap<string, string>;
  readonly #budget: GuessBudget;
  readonly #known = new Map<string, Guess | undefined>();
  #folders: ReadonlyMap<string, string> | undefined;

  constructor(tree: TrackedTree, renames: ReadonlyMap<string, string>, budget: GuessBudget) {
    [this.#tree, this.#renames, this.#budget] = [tree, renames, budget];
  }

  /** `rest` is what follows the path in the target: its fragment. */
  for(path: string, folder: string, rest: string): PathHint | undefined {
    const guess = this.#guess(path);
    return guess && { ...guess, instead: `${writtenPath(relativeTo(folder, guess.file))}${rest}` };
  }

  #guess(path: string): Guess | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    const guess = this.#moved(path) ?? this.#sameName(path) ?? this.#misspelt(path);
    this.#known.set(path, guess);
    return guess;
  }

  #moved(path: string): Guess | undefined {
    let at: string | undefined = path;
    for (let steps = 0; at !== undefined && steps < mostRenames; steps++) {
      at = this.#renames.get(at) ?? this.#movedWithFolder(at);
      if (at !== undefined && this.#tree.kindOf(at) !== undefined) return { because: "moved", file: at };
    }
    return undefined;
  }

  /** A folder, or a file that was in it, of which git knows only what it held. */
  #movedWithFolder(path: string): string | undefined {
    if (this.#renames.size === 0) return undefined;
    this.#folders ??= movedFolders(this.#renames);
    for (let folder = path; folder !== ""; folder = folderOf(folder)) {
      const to = this.#folders.get(folder);
      if (to !== undefined) return `${to}${path.slice(folder.length)}`;
    }
    return undefined;
  }

  #sameName(path: string): Guess | undefined {
    const name = nameOf(path).toLowerCase();
    // `guide` for `guide.md`, and `guide.html` for it, by its stem; `v1.2` has no ending.
    const files = [...this.#tree.named(stemOf(path)), ...this.#tree.named(nameOf(path))];
    const isDocument = /\.(?:md|markdown|mdx|rst|adoc|txt|html?)$/i;
    // `hooks` is no `hooks.go`, but `guide` is `guide.md`.
    const beside = files.find(
      (file) =>
        folderOf(file) === folderOf(path) &&
        isPicture(file) === isPicture(path) &&
        (nameOf(path).includes(".") || isDocument.test(file)),
    );
    if (beside !== undefined) return { because: "extension", file: beside };
    // Every other folder has a README or an index: the name alone says nothing.
    if (/^(?:readme|index)\b/.test(name)) return undefined;
    const same = likest(
      path,
      files.filter((file) => nameOf(file).toLowerCase() === name),
    );
    return same === undefined ? undefined : { because: "same-name", file: same };
  }

  /** Goes down the path as far as it is there, and takes the nearest name from then on. */
  #misspelt(path: string): Guess | undefined {
    let at = "";
    for (const segment of path.split("/").slice(0, 20)) {
      const entries = this.#tree.entriesOf(at);
      if (entries === undefined) return undefined;
      const exact = joined(at, segment);
      const near = this.#tree.kindOf(exact) === undefined ? nearestName(segment, entries, this.#budget) : segment;
      if (near === undefined) return undefined;
      at = joined(at, near);
    }
    return this.#tree.kindOf(at) === undefined ? undefined : { because: "spelling", file: at };
  }
}

/** The file with most folders of the path, counted from its end and its beginning; undefined where two are as like. */
function likest(path: string, files: readonly string[]): string | undefined {
  const scored = files.map((file) => ({ file, score: sharedFolders(path, file) })).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first === undefined || first.score === second?.score ? undefined : first.file;
}

function sharedFolders(a: string, b: string): number {
  const [left, right] = [folderOf(a).split("/"), folderOf(b).split("/")];
  let [start, end] = [0, 0];
  const least = Math.min(left.length, right.length);
  while (start < least && left[start] === right[start]) start++;
  while (end < least - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return start + end;
}

/** Folders by where files in them went that kept their names. */
function movedFolders(renames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const [from, to] of renames) {
    let [old, now] = [from, to];
    while (nameOf(old) === nameOf(now) && old.includes("/") && now.includes("/")) {
      [old, now] = [folderOf(old), folderOf(now)];
      if (old === now || folders.has(old)) break;
      folders.set(old, now);
    }
  }
  return folders;
}

/** A path as the target of a link: what would end it is escaped. */
function writtenPath(path: string): string {
  return path.replace(/[\s()<>#?%]/g, (character) => encodeURIComponent(character).replace("(", "%28").replace(")", "%29"));
}

/** A picture is never meant by anything else of its name. */
function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$/i.test(path);
}
