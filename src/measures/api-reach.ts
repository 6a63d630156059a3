import type { ApiDocument, ApiOperation, ApiPart, OperationHome } from "../model/api-document.ts";

/** Where operations are asked to be documented. Callbacks are requests of the service to others, and left out unless asked for. */
export const usualHomes: ReadonlySet<OperationHome> = new Set(["paths", "webhooks", "components"]);

/** The operations that are asked to be documented, each once however many paths share it. */
export function countedOperations(document: ApiDocument, homes: ReadonlySet<OperationHome>): readonly ApiOperation[] {
  const seen = new Set<number>();
  return document.operations.filter(({ where, internal, part }) => {
    if (!homes.has(where) || internal || seen.has(part)) return false;
    seen.add(part);
    return true;
  });
}

/**
 * The parts that are asked to be documented: all that the counted operations lead to, and the components that nothing leads
 * to. What only internal operations use, or ones that are not counted, is left out with them.
 */
export function countedParts(document: ApiDocument, counted: readonly ApiOperation[]): ReadonlySet<number> {
  const { parts, operations, components } = document;
  const isPublic = (part: ApiPart) => !part.internal;
  const used = reach(
    parts,
    counted.map(({ part }) => part),
    isPublic,
  );
  const internal = parts.flatMap((part, i) => (part.internal ? i : []));
  const others = reach(parts, [...operations.map(({ part }) => part).filter((part) => !used.has(part)), ...internal], () => true);
  const unused = reach(
    parts,
    components.filter((part) => !used.has(part) && !others.has(part)),
    isPublic,
  );
  return new Set([...used, ...unused]);
}

function reach(parts: readonly ApiPart[], from: readonly number[], mayEnter: (part: ApiPart) => boolean): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const part = parts[at];
    if (part === undefined || reached.has(at) || !mayEnter(part)) continue;
    reached.add(at);
    for (const next of part.leadsTo) waiting.push(next);
  }
  return reached;
}
