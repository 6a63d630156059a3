import { pathMatcher } from "../model/glob.ts";
import type { CoverageSettings } from "./coverage-fold.ts";

/** `include` and `exclude`, with which of their globs ever matched: one that never does is a slip that nobody sees. */
export class FileFilter {
  readonly #included: readonly Glob[] | undefined;
  readonly #excluded: readonly Glob[];

  constructor({ include, exclude }: CoverageSettings) {
    this.#included = include?.map((pattern) => new Glob("include", pattern));
    this.#excluded = exclude?.map((pattern) => new Glob("exclude", pattern)) ?? [];
  }

  keeps(path: string): boolean {
    const included = this.#included === undefined || anyMatches(this.#included, path);
    return !anyMatches(this.#excluded, path) && included;
  }

  get unused(): readonly string[] {
    return [...(this.#included ?? []), ...this.#excluded].filter((glob) => !glob.matched).map((glob) => glob.setting);
  }
}

class Glob {
  readonly setting: string;
  matched = false;
  readonly #matches: (path: string) => boolean;

  constructor(input: string, pattern: string) {
    this.setting = `${input}: ${pattern}`;
    this.#matches = pathMatcher(pattern);
  }

  matches(path: string): boolean {
    const matches = this.#matches(path);
    this.matched ||= matches;
    return matches;
  }
}

/** Asks every glob, so that each knows whether it ever matched. */
function anyMatches(globs: readonly Glob[], path: string): boolean {
  return globs.filter((glob) => glob.matches(path)).length > 0;
}
