import type { ApiPart } from "../model/api-document.ts";

/**
 * The parts that a reader sees an example of: those that show one, those whose sample has one (the schema of a body, an
 * item of a list), and those of which each property has one. Found from the examples upwards, in one pass.
 */
export function partsWithExample(parts: readonly ApiPart[]): ReadonlySet<number> {
  const { sampledBy, ownedBy, missing } = parentsOf(parts);
  const shown = new Set<number>();
  const waiting = parts.flatMap(({ hasExample }, i) => (hasExample ? i : []));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (shown.has(at)) continue;
    shown.add(at);
    for (const parent of sampledBy[at] ?? none) waiting.push(parent);
    for (const owner of ownedBy[at] ?? none) {
      const left = (missing[owner] ?? 0) - 1;
      missing[owner] = left;
      if (left === 0) waiting.push(owner);
    }
  }
  return shown;
}

const none: readonly number[] = [];

type Parents = (number[] | undefined)[];

/** By the number of a part, what it is a sample of, and a property of, and how many of its own properties have no example so far. */
function parentsOf(parts: readonly ApiPart[]) {
  const sampledBy: Parents = parts.map(() => undefined);
  const ownedBy: Parents = parts.map(() => undefined);
  const missing = parts.map(({ samples, leadsTo }, parent) => {
    for (const sample of samples) add(sampledBy, sample, parent);
    const properties = leadsTo.filter((child) => parts[child]?.kind === "property");
    const each = properties.length > 1 ? [...new Set(properties)] : properties;
    for (const property of each) add(ownedBy, property, parent);
    return each.length;
  });
  return { sampledBy, ownedBy, missing };
}

function add(lists: Parents, key: number, item: number): void {
  const list = lists[key];
  if (list === undefined) lists[key] = [item];
  else list.push(item);
}
