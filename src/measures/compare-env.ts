import { compareTexts } from "../model/compare-texts.ts";
import type { EnvFault } from "../model/env-fault.ts";
import type { EnvExample, EnvUse, EnvUses } from "../model/env-names.ts";
import { folderOf } from "../model/path-parts.ts";
import { anyOf, isInjected, isReadUnnamed } from "./env/known-names.ts";
import { isShellsOwn } from "./env/shells-own.ts";

export interface EnvSettings {
  /** Names, with `*` for any letters, that need not be listed and may be listed without a use. */
  readonly allow?: readonly string[];
}

/**
 * Names that sources ask for against those that the examples list, both ways, and secrets among them. A source is held
 * against the examples in its own folder and those above; without any there is nothing to hold it against.
 */
export function compareEnv(examples: readonly EnvExample[], uses: EnvUses, settings: EnvSettings = {}): readonly EnvFault[] {
  const isAllowed = anyOf(settings.allow ?? []);
  const faults = [...secrets(examples), ...unlisted(examples, uses, isAllowed), ...unused(examples, uses, isAllowed)];
  return faults.sort((a, b) => compareTexts(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}

function secrets(examples: readonly EnvExample[]): readonly EnvFault[] {
  return examples.flatMap(({ path, secrets: found }) =>
    found.map(({ name, line }): EnvFault => ({ rule: "env-secret", path, line, name })),
  );
}

type Allowed = (name: string) => boolean;

/** The files that ask for a variable which somebody has to set. */
export function filesThatAsk({ uses, assigned }: EnvUses, { allow = [] }: EnvSettings = {}): ReadonlySet<string> {
  const isAllowed = anyOf(allow);
  return new Set(uses.filter((use) => isToBeSet(use, assigned, isAllowed)).map(({ path }) => path));
}

function isToBeSet(use: EnvUse, assigned: EnvUses["assigned"], isAllowed: Allowed): boolean {
  return !isInjected(use.name) && !isAllowed(use.name) && !isOfScript(use, assigned);
}

function unlisted(examples: readonly EnvExample[], { uses, assigned }: EnvUses, isAllowed: Allowed): readonly EnvFault[] {
  const scopes = new Scopes(examples);
  const missing = new Map<string, { readonly first: EnvUse; readonly example: string; count: number }>();
  for (const use of uses.toSorted((a, b) => compareTexts(a.path, b.path) || a.line - b.line)) {
    if (!isToBeSet(use, assigned, isAllowed)) continue;
    const scope = scopes.of(use.path);
    if (scope === undefined || scope.names.has(use.name)) continue;
    const key = `${scope.example} ${use.name}`;
    const known = missing.get(key);
    if (known === undefined) missing.set(key, { first: use, example: scope.example, count: 1 });
    else known.count++;
  }
  return [...missing.values()].map(({ first: { name, path, line }, example, count }) => ({
    ...{ rule: "env-unlisted", path: example, line: undefined, name },
    ...{ asked: { path, line }, more: count - 1 },
  }));
}

/** Whether a script or its shell makes the variable itself. */
function isOfScript({ name, from }: EnvUse, assigned: ReadonlySet<string>): boolean {
  return from === "shell" && (assigned.has(name) || isShellsOwn(name));
}

interface Scope {
  /** The nearest example. */
  readonly example: string;
  /** What it and those above it list. */
  readonly names: ReadonlySet<string>;
}

/** Which examples hold for which folder. */
class Scopes {
  readonly #examples = new Map<string, EnvExample[]>();
  readonly #known = new Map<string, Scope | undefined>();

  constructor(examples: readonly EnvExample[]) {
    for (const example of examples) {
      const folder = folderOf(example.path);
      this.#examples.set(folder, [...(this.#examples.get(folder) ?? []), example]);
    }
  }

  of(path: string): Scope | undefined {
    return this.#ofFolder(folderOf(path));
  }

  /** Paths are no longer than file systems have them, so this calls itself some hundred times at most for each. */
  #ofFolder(folder: string): Scope | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const above = folder === "" ? undefined : this.#ofFolder(folderOf(folder));
    const own = this.#examples.get(folder);
    const [first] = own ?? [];
    const names = [...(above?.names ?? []), ...(own ?? []).flatMap((one) => one.names.map(({ name }) => name))];
    const scope = first === undefined ? above : { example: first.path, names: new Set(names) };
    this.#known.set(folder, scope);
    return scope;
  }
}

/** Wherever a source asks for it: packages read variables for each other. */
function unused(examples: readonly EnvExample[], { uses, mentioned }: EnvUses, isAllowed: Allowed): readonly EnvFault[] {
  const used = new Set(uses.map(({ name }) => name));
  return examples.flatMap(({ path, names }) =>
    names
      .filter(({ name }) => !used.has(name) && !mentioned.has(name) && !isReadUnnamed(name) && !isAllowed(name))
      .map(({ name, line }): EnvFault => ({ rule: "env-unused", path, line, name })),
  );
}
