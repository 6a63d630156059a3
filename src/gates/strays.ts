import type { Reason } from "../model/reason.ts";
import { isAbsolutePath } from "../model/repo-path.ts";

/**
 * Relative paths that are no file of the repository, by the folders of the reports that name them. In two packages
 * `src/index.ts` is two files; merged as one, the tests of one would cover the code of the other.
 */
export class Strays {
  readonly #folders = new Map<string, Set<string>>();

  add(path: string, folder: string): void {
    if (isAbsolutePath(path)) return;
    const known = this.#folders.get(path);
    if (known) known.add(folder);
    else this.#folders.set(path, new Set([folder]));
  }

  problem(): readonly Reason[] {
    const shared = [...this.#folders].filter(([, folders]) => folders.size > 1);
    const [first] = shared;
    return first ? [{ id: "ambiguous-path", file: first[0], folders: [...first[1]], count: shared.length }] : [];
  }
}
