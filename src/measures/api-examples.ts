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
    for (const parent of sampledBy.get(at) ?? []) waiting.push(parent);
    for (const owner of ownedBy.get(at) ?? []) {
      const left = (missing.get(owner) ?? 0) - 1;
      missing.set(owner, left);
      if (left === 0) waiting.push(owner);
    }
  }
  return shown;
}

/** What each part is a sample of, or a property of, and how many properties of each have no example so far. */
function parentsOf(parts: readonly ApiPart[]) {
  const [sampledBy, ownedBy] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const missing = new Map<number, number>();
  parts.forEach(({ samples, leadsTo }, parent) => {
    for (const sample of samples) add(sampledBy, sample, parent);
    const properties = new Set(leadsTo.filter((child) => parts[child]?.kind === "property"));
    for (const property of properties) add(ownedBy, property, parent);
    missing.set(parent, properties.size);
  });
  return { sampledBy, ownedBy, missing };
}

function add(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
