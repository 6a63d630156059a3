import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files that are in one `dist` alone or differ between the two, without the schemas, which no build writes. */
export function staleFiles(committed: string, fresh: string): string[] {
  const names = new Set([...bundledFiles(committed), ...bundledFiles(fresh)]);
  return [...names].filter((name) => !sameBytes(join(committed, name), join(fresh, name))).sort();
}

/** The files of a `dist` by their path in it, with "/" everywhere. */
export function bundledFiles(dist: string): string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !name.startsWith("schemas/"))
    .sort();
}

function sameBytes(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
