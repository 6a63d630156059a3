import type { EaseStep, WayToEase } from "../model/explanation.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import { formatCount } from "./numbers.ts";

/** Sentences about endpoints that are too slow or fail; `wording.ts` has all others. */

/** `p95 < 500ms needs 1,200 fewer requests above 500ms; these endpoints have them`. */
export function describeEasing({ budget, scope, missing, element, limit, steps }: WayToEase): Phrase {
  const where = scope === undefined ? say`` : say` in ${code(scope)}`;
  const by = steps.length > 1 ? `, in ${countOf(steps.length, "endpoints")}` : "";
  if (missing === undefined) return say`${code(budget)}${where}: the endpoints that are above it, by their requests`;
  const what = limit === undefined ? "" : ` above ${limit}`;
  return say`${code(budget)}${where} needs ${figure(`${formatCount(missing)} fewer ${missing === 1 ? element.slice(0, -1) : element}${what}${by}`)}`;
}

/** `GET /search: 900 of 2,000 requests, p95 812ms`. */
export function describeEaseStep({ endpoint, gain, requests, figure: own }: EaseStep, { missing, element }: WayToEase): Phrase {
  const told = own === undefined ? "" : `, ${own}`;
  if (missing === undefined) return say`${code(endpoint)}: ${figure(`${countOf(requests, "requests")}${told}`)}`;
  const what =
    element === "errors"
      ? `${countOf(gain, "errors")} in ${countOf(requests, "requests")}`
      : `${formatCount(gain)} of ${countOf(requests, "requests")}`;
  return say`${code(endpoint)}: ${figure(`${what}${told}`)}`;
}
