/** What git tracks, as its index says. Paths are seen from the root. */
export interface GitIndex {
  /** Files, symbolic links and submodules, each once. */
  readonly paths: readonly string[];
  /** Those that are no files. */
  readonly special: readonly SpecialEntry[];
}

export interface SpecialEntry {
  readonly kind: "symlink" | "submodule";
  /** The name of the object: of a link, its content is where it leads. */
  readonly object: string;
  readonly path: string;
}

/** What git is asked for it. */
export const indexCommand = ["ls-files", "--stage", "-z", "--full-name", ":/"];

/** Reads `<mode> <object> <stage>\t<path>`, each ended by NUL. A path that is being merged has several, one after the other. */
export function readIndex(listed: string): GitIndex {
  const paths: string[] = [];
  const special: SpecialEntry[] = [];
  let before: string | undefined;
  for (let at = 0; at < listed.length; ) {
    const next = listed.indexOf("\0", at);
    const end = next === -1 ? listed.length : next;
    const path = listed.slice(listed.indexOf("\t", at) + 1, end);
    if (path !== before) {
      paths.push(path);
      // Most are files, whose mode begins with 100.
      if (!listed.startsWith("100", at)) special.push(...specialOf(listed.slice(at, end), path));
    }
    before = path;
    at = end + 1;
  }
  return { paths, special };
}

function specialOf(entry: string, path: string): readonly SpecialEntry[] {
  const [, mode, object] = /^(120000|160000) ([0-9a-f]+) /.exec(entry) ?? [];
  if (object === undefined) return [];
  return [{ kind: mode === "120000" ? "symlink" : "submodule", object, path }];
}
