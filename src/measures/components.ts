import type { Selector } from "../model/budget.ts";
import type { Component } from "../model/component.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import type { MeasuredFile } from "./coverage.ts";

/** The parts of the project that the settings name, and which files are theirs. A file may be of several. */
export class Components {
  readonly names: readonly string[];
  readonly #declared: readonly { readonly name: string; readonly globs: readonly Glob[] }[];
  /** The components of each path that was asked for: budgets, tables and ways to green ask again. */
  readonly #known = new Map<string, readonly string[]>();

  constructor(declared: readonly Component[]) {
    this.names = declared.map(({ name }) => name);
    this.#declared = declared.map(({ name, globs }) => ({
      name,
      globs: globs.map((glob) => ({ glob, matches: pathMatcher(glob) })),
    }));
  }

  /** The names of the components that a path belongs to. */
  of(path: string): readonly string[] {
    const known = this.#known.get(path);
    if (known) return known;
    const names = this.#declared.filter(({ globs }) => globs.some(({ matches }) => matches(path))).map(({ name }) => name);
    this.#known.set(path, names);
    return names;
  }

  /** The files of the components that a selector means: together, or of each on its own. Empty where it means none. */
  narrow({ pattern, each }: Selector, files: readonly MeasuredFile[]): readonly ComponentFiles[] {
    const names = this.names.filter(pattern === undefined ? () => true : nameMatcher(pattern));
    const parts = names.map((name) => this.#part(name, files));
    if (each || parts.length === 0) return parts;
    const wanted = new Set(names);
    const together = files.filter(({ path }) => this.of(path).some((name) => wanted.has(name)));
    return [{ name: undefined, files: together, empty: parts.find(({ empty }) => empty !== undefined)?.empty }];
  }

  #part(name: string, files: readonly MeasuredFile[]): ComponentFiles {
    const own = files.filter(({ path }) => this.of(path).includes(name));
    return { name, files: own, empty: own.length === 0 ? name : undefined };
  }

  /** Globs that match none of the files, as `name=glob`. */
  unused(files: readonly MeasuredFile[]): readonly string[] {
    return this.#declared.flatMap(({ name, globs }) =>
      globs.filter(({ matches }) => !files.some((file) => matches(file.path))).map(({ glob }) => `${name}=${glob}`),
    );
  }
}

export interface ComponentFiles {
  /** Undefined for several components together. */
  readonly name: string | undefined;
  readonly files: readonly MeasuredFile[];
  /** A component among them of which no file was reported: what the others say does not stand for it. */
  readonly empty: string | undefined;
}

interface Glob {
  readonly glob: string;
  readonly matches: (path: string) => boolean;
}
