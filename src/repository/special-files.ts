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
  const submodules = new Set<string>();
  const listed = git === undefined ? undefined : await git.run("ls-files", "--stage", "-z", "--full-name", ":/");
  const links: { readonly path: string; readonly blob: string }[] = [];
  for (const entry of listed?.split("\0") ?? []) {
    // Most are files, whose mode begins with 100.
    if (!entry.startsWith("120000") && !entry.startsWith("160000")) continue;
    const [, blob = "", path = ""] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
    if (entry.startsWith("160000")) submodules.add(path);
    else links.push({ path, blob });
  }
  // Of those beyond, nobody knows here what they hold.
  for (const { path } of links.slice(mostLinks)) submodules.add(path);
  for (const { path, blob } of links.slice(0, mostLinks)) {
    const target = await git?.run("cat-file", "blob", blob);
    if (target !== undefined) symlinks.set(path, target);
  }
  return { symlinks, submodules };
}
