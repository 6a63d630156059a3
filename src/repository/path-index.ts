import type { RepoPath } from "../model/repo-path.ts";

/** Files of one end up to which each is looked at; above that they are told apart by more of their path first. */
const fewFiles = 50;

/**
 * The files of the repository, to be found by their whole path or by its end, in time that does not grow with their number.
 * What it takes to find them is made when the first is looked for: of very many files nobody may ask.
 */
export class PathIndex {
  readonly #listed: readonly RepoPath[];
  #known: ReadonlySet<string> | undefined;
  #longestKnown: number | undefined;
  /** Files by their last segments, for each number of segments that was asked for. */
  readonly #byEnd = new Map<number, ReadonlyMap<string, readonly RepoPath[]>>();
  #folders: ReadonlySet<string> | undefined;
  #stems: ReadonlySet<string> | undefined;
  #composed: ReadonlyMap<string, RepoPath> | undefined;

  constructor(paths: readonly RepoPath[]) {
    this.#listed = paths;
  }

  get #paths(): ReadonlySet<string> {
    this.#known ??= new Set<string>(this.#listed);
    return this.#known;
  }

  get #longest(): number {
    this.#longestKnown ??= this.#listed.reduce((longest, path) => Math.max(longest, path.length), 0);
    return this.#longestKnown;
  }

  get size(): number {
    return this.#paths.size;
  }

  /** Whether a file has exactly this name. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  find(path: string): RepoPath | undefined {
    if (this.#paths.has(path)) return path as RepoPath;
    if (isAscii(path)) return undefined;
    this.#composed ??= byComposedForm(this.#paths);
    return this.#composed.get(path.normalize());
  }

  /** Whether files lie below a folder, "" for the root. It may be said of one that only differs in how its accents are written. */
  hasFolder(folder: string): boolean {
    this.#folders ??= foldersOf(this.#paths);
    return folder === "" || this.#folders.has(folder) || !isAscii(folder);
  }

  /** Whether any file has this name, without its ending. It may be said of one that only differs in how its accents are written. */
  hasStem(stem: string): boolean {
    this.#stems ??= new Set([...this.#paths].map(stemOf));
    return this.#stems.has(stem) || !isAscii(stem);
  }

  /** The longest end of `path`, in whole segments, that is a file of the repository. */
  longestEnd(path: string): RepoPath | undefined {
    // In another form of its accents a path is up to three times as long.
    const most = isAscii(path) ? this.#longest : this.#longest * 3;
    for (let from = 0; from !== -1; from = nextSegment(path, from)) {
      const found = path.length - from <= most ? this.find(path.slice(from)) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** All files whose path ends with `path`, in whole segments. */
  endingWith(path: string): readonly RepoPath[] {
    const segments = path.split("/");
    const near = this.#ending(segments, Math.min(segments.length, 2));
    if (segments.length <= 2) return near;
    if (near.length > fewFiles) return this.#ending(segments, segments.length);
    return near.filter((one) => one === path || one.endsWith(`/${path}`));
  }

  /** The only file that has more of its end in common with `path` than any other. */
  likest(path: string): RepoPath | undefined {
    let likest: readonly RepoPath[] = [];
    for (let from = path.lastIndexOf("/") + 1; ; from = path.lastIndexOf("/", from - 2) + 1) {
      const more = this.endingWith(path.slice(from));
      if (more.length > 0) likest = more;
      if (more.length < 2 || from < 2) return likest.length === 1 ? likest[0] : undefined;
    }
  }

  #ending(segments: readonly string[], count: number): readonly RepoPath[] {
    const known = this.#byEnd.get(count) ?? indexByEnd(this.#paths, count);
    this.#byEnd.set(count, known);
    return known.get(segments.slice(-count).join("/")) ?? [];
  }
}

/**
 * The mapping `from::to` that would place most of the lost paths: each is set beside the files of its name, and what
 * differs in front of their longest common end is what the mapping would replace. Undefined when fewer than half agree.
 */
export function suggestMapping(lost: readonly string[], index: PathIndex): string | undefined {
  const votes = new Map<string, number>();
  const sample = lost.slice(0, 200);
  for (const path of sample) {
    const mapping = mappingFor(path, index);
    if (mapping !== undefined) votes.set(mapping, (votes.get(mapping) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 >= sample.length ? best[0] : undefined;
}

function mappingFor(path: string, index: PathIndex): string | undefined {
  const likest = index.likest(path);
  if (likest === undefined) return undefined;
  const end = commonEnd(path, likest);
  const [from, to] = [path, likest].map((whole) => whole.slice(0, whole.length - end.length).replace(/\/$/, ""));
  return from ? `${from}::${to}` : undefined;
}

/** The longest end, in whole segments, that two paths share. */
function commonEnd(a: string, b: string): string {
  const [left, right] = [a.split("/"), b.split("/")];
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length)) length++;
  return right.slice(right.length - length).join("/");
}

/** `cart.test` of `src/cart.test.ts`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** A Mac's file system and its tools write é as e and an accent, others as one character; both are the same name. */
function byComposedForm(paths: Iterable<string>): ReadonlyMap<string, RepoPath> {
  return new Map([...paths].filter((path) => !isAscii(path)).map((path) => [path.normalize(), path as RepoPath]));
}

function nextSegment(path: string, from: number): number {
  const slash = path.indexOf("/", from);
  return slash === -1 ? -1 : slash + 1;
}

/** Files by their last `count` segments. */
function indexByEnd(paths: Iterable<string>, count: number): ReadonlyMap<string, readonly RepoPath[]> {
  const index = new Map<string, RepoPath[]>();
  for (const path of paths) {
    const key = lastSegments(path, count);
    const known = key === undefined ? undefined : index.get(key);
    if (known) known.push(path as RepoPath);
    else if (key !== undefined) index.set(key, [path as RepoPath]);
  }
  return index;
}

function lastSegments(path: string, count: number): string | undefined {
  let start = path.length + 1;
  for (let i = 0; i < count; i++) {
    if (start === 0) return undefined;
    start = path.lastIndexOf("/", start - 2) + 1;
  }
  return path.slice(start);
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf("/");
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf("/", end - 1);
    }
  }
  return folders;
}
