/** Globs of one rule, with braces taken apart, that are looked at. */
const most = 200;

/** Each `{a,b}` in all its ways, as lists behind commas have to have it; without what is left out by `!`. */
export function plainGlobs(globs: readonly string[]): readonly string[] {
  const done = new Set<string>();
  const open = globs.filter((glob) => !glob.startsWith("!")).toReversed();
  for (let glob = open.pop(); glob !== undefined && done.size < most && open.length < most; glob = open.pop()) {
    const [whole, choices] = /\{([^{}]*,[^{}]*)\}/.exec(glob.slice(0, 500)) ?? [];
    if (whole === undefined || choices === undefined) done.add(cleaned(glob));
    else for (const choice of choices.split(",").reverse()) open.push(glob.replace(whole, () => choice));
  }
  return [...done].filter((glob) => glob !== "");
}

/** Signs that the list of a setting is made with cannot stand in a path of it. */
function cleaned(glob: string): string {
  return /[,;{}]/.test(glob) ? "" : glob.trim().replace(/^\.\//, "").replace(/\/$/, "");
}
