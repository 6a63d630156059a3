/** A path inside the repository: relative to its root, `/` between segments, no `.` or `..`. Only `repoPath` makes one. */
export type RepoPath = string & { readonly repoPath: unique symbol };

/** Cleans a relative path; undefined when it is absolute, empty or leaves the repository. */
export function repoPath(path: string): RepoPath | undefined {
  const clean = cleanPath(path);
  if (clean === "" || clean.startsWith("/") || clean.startsWith("../") || clean === ".." || /^[A-Za-z]:/.test(clean))
    return undefined;
  return clean as RepoPath;
}

/** Whether a cleaned path says where it begins: at a root or on a drive. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path);
}

/** What a path of a report hardly ever has: a backslash, an empty segment, `.` or `..`, a slash at its end. */
const unclean = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|[\s\S]\/$/;

/** `/` for `\`, without `.` and empty segments; `..` is resolved where something stands before it. Keeps a leading `/`. */
export function cleanPath(path: string): string {
  if (!unclean.test(path)) return path;
  const kept: string[] = [];
  const slashed = path.replaceAll("\\", "/");
  for (const segment of slashed.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else kept.push(segment);
  }
  return (slashed.startsWith("/") ? "/" : "") + kept.join("/");
}

/** What follows `folder` in `path`, both cleaned, or undefined when it does not lie below it. Drive letters match in any case. */
export function pathBelow(path: string, folder: string): string | undefined {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  if (
    /^[A-Za-z]:\//.test(path) &&
    path.slice(0, 2).toLowerCase() === prefix.slice(0, 2).toLowerCase() &&
    path.slice(2).startsWith(prefix.slice(2))
  ) {
    return path.slice(prefix.length);
  }
  return undefined;
}

/** Folders in which package managers keep what others wrote. */
const dependencyFolders =
  /(^|\/)(node_modules|site-packages|dist-packages|bower_components|\.cargo|\.rustup|\.m2|\.gradle|\.nuget|pkg\/mod|vendor\/bundle|gems)\/|^\/usr\/(include|lib|local\/lib)\//;

/** Whether a path of a report is of somebody else's code: it lies where package managers keep it. */
export function isDependencyPath(path: string): boolean {
  return dependencyFolders.test(path);
}
