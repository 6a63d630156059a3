/** A path inside the repository: relative to its root, `/` between segments, no `.` or `..`. Only `repoPath` makes one. */
export type RepoPath = string & { readonly repoPath: unique symbol };

/** Cleans a relative path; undefined when it is absolute, empty or leaves the repository. */
export function repoPath(path: string): RepoPath | undefined {
  const clean = cleanPath(path);
  if (clean === "" || clean.startsWith("/") || clean.startsWith("../") || clean === ".." || /^[A-Za-z]:/.test(clean))
    return undefined;
  return clean as RepoPath;
}

/** `/` for `\`, without `.` and empty segments; `..` is resolved where something stands before it. Keeps a leading `/`. */
export function cleanPath(path: string): string {
  const kept: string[] = [];
  const slashed = path.replaceAll("\\", "/");
  for (const segment of slashed.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else kept.push(segment);
  }
  return (slashed.startsWith("/") ? "/" : "") + kept.join("/");
}
