import type { OpenedFile } from "../host/host.ts";
import { pathMatcher } from "../model/glob.ts";
import { listsBy } from "../model/lists-by.ts";
import type { RecordedRun } from "./recorded-runs.ts";
import { type Claim, claimsOf, pathBelowRoot, pathFrom } from "./run-claims.ts";

/** The folders that paths are seen from: the one that records start from, and the working directory below it. */
export interface Folders {
  readonly root: string;
  readonly folder: string;
}

/** What the recorded runs say, to be asked by report. */
export class ClaimsOnReports {
  readonly all: readonly Claim[];
  readonly #folders: Folders;
  readonly #byPath: ReadonlyMap<string, readonly Claim[]>;
  readonly #byName: ReadonlyMap<string, readonly Claim[]>;
  readonly #globs: readonly { readonly claim: Claim; readonly matches: (path: string) => boolean }[];

  constructor(runs: readonly RecordedRun[], folders: Folders) {
    this.all = runs.flatMap(claimsOf);
    this.#folders = folders;
    this.#byPath = listsBy(this.all, ({ path }) => path);
    const written = this.all.filter(({ says }) => says.state === "written");
    this.#byName = listsBy(written, ({ path }) => fileNameOf(path));
    this.#globs = this.all
      .filter(({ says }) => says.state === "unfinished" && says.by === "output")
      .flatMap((claim) => [claim.path, `${claim.path}/**`].map((glob) => ({ claim, matches: pathMatcher(glob) })));
  }

  /** The claims on a file by its path, where it really is or as it was given, in the order of their runs. */
  on(file: OpenedFile): readonly Claim[] {
    const paths = this.pathsOf(file);
    const claims = new Set([...paths].flatMap((path) => this.#byPath.get(path) ?? []));
    for (const { claim, matches } of this.#globs) if ([...paths].some(matches)) claims.add(claim);
    return this.all.filter((claim) => claims.has(claim));
  }

  /** Where a file really is, and as it was given, as records have it. */
  pathsOf({ realPath, path }: Pick<OpenedFile, "realPath" | "path">): ReadonlySet<string> {
    const { root, folder } = this.#folders;
    return new Set([pathBelowRoot(root, realPath), pathBelowRoot(root, pathFrom(folder, path))]);
  }

  /** What runs wrote under the name of a file, which may lie elsewhere since, as out of an artifact: only a digest binds it. */
  ofItsName(file: OpenedFile): readonly Claim[] {
    return this.#byName.get(fileNameOf(file.path)) ?? [];
  }
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).normalize();
}
