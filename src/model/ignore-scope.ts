import { roughName } from "./package-name.ts";
import type { IgnoreEntry, IgnoreFormat } from "./standing.ts";

/** Whose findings an entry of a tool's own file is of. */
const toolsOfFormats: Readonly<Record<IgnoreFormat, string | undefined>> = {
  gates: undefined,
  trivyignore: "trivy",
  "audit-ci": "npm-audit",
  "osv-scanner": "osv-scanner",
};

/** The one tool that an entry is narrowed to: the one that it names, or the one whose file it stands in. */
export function toolOf(entry: IgnoreEntry): string | undefined {
  return entry.tool?.toLowerCase() ?? toolsOfFormats[entry.source.format];
}

/** What narrows an entry, by name. */
export function narrowingOf(entry: IgnoreEntry): ReadonlyMap<string, string> {
  const narrowing: readonly (readonly [string, string | undefined])[] = [
    ["package", entry.package === undefined ? undefined : roughName(entry.package)],
    ["ecosystem", entry.ecosystem],
    ["path", entry.path],
    ["tool", toolOf(entry)],
    ["kind", entry.kind],
  ];
  return new Map(narrowing.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The same for two entries that cover the same: ids of advisories are written in any case. */
export function scopeKey(entry: IgnoreEntry): string {
  return keyOf(entry.id, narrowingOf(entry));
}

/** The keys of all scopes that hold this one: the same id with some of its narrowing, or none. */
export function widerScopes(entry: IgnoreEntry): readonly string[] {
  const narrowing = [...narrowingOf(entry)];
  return Array.from({ length: 2 ** narrowing.length }, (_, chosen) =>
    keyOf(entry.id, new Map(narrowing.filter((_, i) => (chosen >> i) % 2 === 1))),
  );
}

function keyOf(id: string, narrowing: ReadonlyMap<string, string>): string {
  return JSON.stringify([id.toLowerCase(), ...narrowing]);
}
