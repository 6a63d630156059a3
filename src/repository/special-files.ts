import type { Git } from "./git.ts";

/** Symbolic links of which is asked where they lead. */
const mostLinks = 500;

/** What git tracks that is no file: symbolic links with what they hold, and repositories of their own, or whatever else holds unknown files. */
export interface SpecialFiles {
  readonly symlinks: ReadonlyMap<string, string>;
  readonly submodules: ReadonlySet<string>;
}

export async function specialFiles(git: Git | undefined): Promise<SpecialFiles> {
  const symlinks = new Map<string, string>();
  const { special } = (await git?.index) ?? { special: [] };
  const submodules = new Set(special.flatMap(({ kind, path }) => (kind === "submodule" ? path : [])));
  const links = special.filter(({ kind }) => kind === "symlink");
  // Of those beyond, nobody knows here what they hold.
  for (const { path } of links.slice(mostLinks)) submodules.add(path);
  for (const { path, object } of links.slice(0, mostLinks)) {
    const target = await git?.run("cat-file", "blob", object);
    if (target !== undefined) symlinks.set(path, target);
  }
  return { symlinks, submodules };
}
