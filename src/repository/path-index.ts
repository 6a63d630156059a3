import type { RepoPath } from "../model/repo-path.ts";

/** The files of the repository, to be found by their whole path or by its end, in time that does not grow with their number. */
export class PathIndex {
  readonly #paths: ReadonlySet<string>;
  #byEnd: Map<string, RepoPath[]> | undefined;
  #composed: ReadonlyMap<string, RepoPath> | undefined;

  constructor(paths: readonly RepoPath[]) {
    this.#paths = new Set<string>(paths);
  }

  get size(): number {
    return this.#paths.size;
  }

  find(path: string): RepoPath | undefined {
    if (this.#paths.has(path)) return path as RepoPath;
    if (isAscii(path)) return undefined;
    this.#composed ??= byComposedForm(this.#paths);
    return this.#composed.get(path.normalize());
  }

  /** The longest end of `path`, in whole segments, that is a file of the repository. */
  longestEnd(path: string): RepoPath | undefined {
    for (let from = 0; from !== -1; from = nextSegment(path, from)) {
      const found = this.find(path.slice(from));
      if (found) return found;
    }
    return undefined;
  }

  /** All files whose path ends with `path`, in whole segments. */
  endingWith(path: string): readonly RepoPath[] {
    this.#byEnd ??= indexByEnd(this.#paths);
    return (this.#byEnd.get(lastSegments(path)) ?? []).filter((one) => one === path || one.endsWith(`/${path}`));
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
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ends = index.endingWith(name).map((candidate) => ({ candidate, end: commonEnd(path, candidate) }));
  ends.sort((a, b) => b.end.length - a.end.length);
  const [best, second] = ends;
  if (best === undefined || best.end.length === second?.end.length) return undefined;
  const [from, to] = [path, best.candidate].map((whole) => whole.slice(0, whole.length - best.end.length).replace(/\/$/, ""));
  return from ? `${from}::${to}` : undefined;
}

/** The longest end, in whole segments, that two paths share. */
function commonEnd(a: string, b: string): string {
  const [left, right] = [a.split("/"), b.split("/")];
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length)) length++;
  return right.slice(right.length - length).join("/");
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

/** Files by their last segment, and by their last two: repositories have thousands of files with one name. */
function indexByEnd(paths: Iterable<string>): Map<string, RepoPath[]> {
  const index = new Map<string, RepoPath[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    for (const key of new Set([name, lastSegments(path)])) {
      const known = index.get(key);
      if (known) known.push(path as RepoPath);
      else index.set(key, [path as RepoPath]);
    }
  }
  return index;
}

function lastSegments(path: string): string {
  const last = path.lastIndexOf("/");
  return last <= 0 ? path.slice(last + 1) : path.slice(path.lastIndexOf("/", last - 1) + 1);
}
