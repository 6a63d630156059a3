import picomatch from "picomatch";

/**
 * A test for paths of the repository. `*` stays within a segment, `**` crosses them, `?` is one character, `{a,b}` is a
 * choice; `[` is an ordinary character, because routes are files named `[id].ts`. Hidden files are files like others.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "/**");
  return picomatch(clean, {
    dot: true,
    nobracket: true,
    noextglob: true,
    nonegate: true,

    strictSlashes: true,
  });
}

/** A test for names that are no paths (endpoints, suites, legs): only `*` is special, and it crosses `/`. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("[^]*");
  const expression = new RegExp(`^${source}$`);
  return (name) => expression.test(name);
}
