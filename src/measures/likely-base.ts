import type { LikelyBase } from "../model/route-comparison.ts";
import type { TemplatedRoute } from "./route-index.ts";

/** Routes that a base path is guessed from. */
const looksAt = 500;
/** Segments of a base path. */
const longestBase = 6;

/**
 * A base path that stands on one side alone: `/api/v1` in front of the routes, where the specification names no server. Only
 * one with which more would match than do.
 */
export function likelyBase(
  operations: readonly TemplatedRoute[],
  routes: readonly TemplatedRoute[],
  matched: number,
): LikelyBase | undefined {
  const inSpecification = commonBase(routes, operations);
  const inRoutes = commonBase(operations, routes);
  const best =
    inSpecification.matched >= inRoutes.matched
      ? { ...inSpecification, missingIn: "specification" as const }
      : { ...inRoutes, missingIn: "routes" as const };
  return best.matched > matched && best.matched > 1 ? best : undefined;
}

/** The beginning that most of `longer` have in front of one of `shorter`. */
function commonBase(longer: readonly TemplatedRoute[], shorter: readonly TemplatedRoute[]) {
  const known = new Set(shorter.flatMap(({ method, templates }) => templates.map((template) => `${method} ${template}`)));
  const counts = new Map<string, number>();
  for (const { method, templates } of longer.slice(0, looksAt)) {
    const base = templates.map((template) => baseBefore(template, method, known)).find((one) => one !== undefined);
    if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  let [best, matched] = ["", 0];
  for (const [base, count] of counts) if (count > matched) [best, matched] = [base, count];
  return { base: best, matched };
}

function baseBefore(template: string, method: string, known: ReadonlySet<string>): string | undefined {
  let segments = 0;
  for (let at = template.indexOf("/", 1); at > 0 && segments++ < longestBase; at = template.indexOf("/", at + 1))
    if (known.has(`${method} ${template.slice(at)}`)) return template.slice(0, at);
  return undefined;
}
