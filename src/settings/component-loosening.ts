import type { Loosening } from "../model/loosening.ts";

/**
 * What became of the components that there were, from their `name=glob` lines. One that is gone or has lost a glob is
 * looser, and so is one with a glob more: what is well covered there would make up for the rest. A new one takes nothing.
 */
export function looserComponents(setting: string, before: readonly string[], now: readonly string[]): Loosening[] {
  const [old, fresh] = [byName(before), byName(now)];
  return [...old].flatMap(([name, globs]): Loosening[] => {
    const left = fresh.get(name);
    if (left !== undefined && sorted(left) === sorted(globs)) return [];
    return [{ setting, before: shown(name, globs), after: left && shown(name, left) }];
  });
}

function byName(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const components = new Map<string, string[]>();
  for (const line of lines) {
    const separator = line.indexOf("=");
    const name = line.slice(0, separator);
    components.set(name, [...(components.get(name) ?? []), line.slice(separator + 1)]);
  }
  return components;
}

function sorted(globs: readonly string[]): string {
  return [...globs].sort().join("\n");
}

function shown(name: string, globs: readonly string[]): string {
  return `${name}=${globs.join(", ")}`;
}
