import { pathMatcher } from "../model/glob.ts";

/** A test for paths by globs, of which those that begin with `!` leave out what others took in. */
export function pathFilter(patterns: readonly string[]): (path: string) => boolean {
  const [taken, left] = [patterns.filter((one) => !one.startsWith("!")), patterns.filter((one) => one.startsWith("!"))];
  const isTaken = taken.map(pathMatcher);
  const isLeft = left.map((pattern) => pathMatcher(pattern.slice(1)));
  return (path) => isTaken.some((matches) => matches(path)) && !isLeft.some((matches) => matches(path));
}
