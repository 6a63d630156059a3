import { isPlain, pathMatcher } from "../model/glob.ts";
import { toolOf } from "../model/ignore-scope.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { comparableName, roughName } from "../model/package-name.ts";
import type { IgnoreEntry } from "../model/standing.ts";

interface Indexed {
  readonly entry: IgnoreEntry;
  readonly fitsPath: (path: string) => boolean;
}

/**
 * Finds the entries that fit a finding without asking all of them: by id, package and, where `path` is no glob, path. Only
 * globs for the same rule or advisory are tried one by one.
 */
export class IgnoreIndex {
  readonly #entries = new Map<string, Indexed[]>();
  /** In lower case: most findings have none of these names, and nothing else of them is looked at. */
  readonly #ids = new Set<string>();

  constructor(entries: readonly IgnoreEntry[]) {
    for (const entry of entries) {
      this.#ids.add(entry.id.toLowerCase());
      const path = entry.path !== undefined && isExact(entry.path) ? entry.path : undefined;
      const key = keyOf(entry.id, entry.package, path);
      const indexed = { entry, fitsPath: entry.path === undefined ? () => true : pathMatcher(entry.path) };
      const same = this.#entries.get(key);
      if (same) same.push(indexed);
      else this.#entries.set(key, [indexed]);
    }
  }

  /** The entries that fit a finding, whether or not they have ended, each once. */
  entriesOf(finding: MergedFinding): ReadonlySet<IgnoreEntry> {
    const names = this.#ids.size === 0 ? [] : finding.names.filter((name) => this.#ids.has(name.toLowerCase()));
    if (names.length === 0) return none;
    const found = new Set<IgnoreEntry>();
    const paths = new Set(finding.places.map(({ path }) => path));
    for (const name of names)
      for (const key of keysFor(name, finding, paths))
        for (const indexed of this.#entries.get(key) ?? []) if (fits(indexed, name, finding, paths)) found.add(indexed.entry);
    return found;
  }
}

const none: ReadonlySet<IgnoreEntry> = new Set();

/** Whether a path fits nothing but itself. */
function isExact(path: string): boolean {
  return isPlain(path) && !path.startsWith("./") && !path.endsWith("/");
}

/** What entries that fit can stand under: with a path of its own only where the finding has one place alone. */
function keysFor(name: string, finding: MergedFinding, paths: ReadonlySet<string>): readonly string[] {
  const names = finding.package === undefined ? [undefined] : [undefined, finding.package.name];
  const places = paths.size === 1 ? [undefined, ...paths] : [undefined];
  return names.flatMap((one) => places.map((path) => keyOf(name, one, path)));
}

function keyOf(id: string, name: string | undefined, path: string | undefined): string {
  return JSON.stringify([id.toLowerCase(), name === undefined ? null : roughName(name), path]);
}

function fits({ entry, fitsPath }: Indexed, name: string, finding: MergedFinding, paths: ReadonlySet<string>): boolean {
  // Names of advisories are written in any case; rules of one tool may differ in nothing else.
  if (entry.id !== name && finding.kind !== "vulnerability") return false;
  if (entry.kind !== undefined && entry.kind !== finding.kind) return false;
  const tool = toolOf(entry);
  if (tool !== undefined && !isFoundBy(tool, finding)) return false;
  if (entry.package !== undefined && !isOfPackage(entry.package, entry.ecosystem, finding)) return false;
  return entry.path === undefined || (paths.size > 0 && [...paths].every(fitsPath));
}

function isFoundBy(tool: string, { tools }: MergedFinding): boolean {
  return tools.length > 0 && tools.every((one) => one === tool);
}

function isOfPackage(name: string, ecosystem: string | undefined, { package: affected }: MergedFinding): boolean {
  if (affected === undefined || (ecosystem !== undefined && ecosystem !== affected.ecosystem)) return false;
  return comparableName(name, affected.ecosystem) === comparableName(affected.name, affected.ecosystem);
}
