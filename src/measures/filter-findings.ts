import { isOfMalice } from "../model/advisory-names.ts";
import { isFixable } from "../model/finding.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import type { LeftOutBy } from "../model/standing.ts";

/** What counts, as settings name it; left out, everything does. */
export interface FindingFilters {
  /** Only vulnerabilities of which a version without the fault exists. */
  readonly "only-fixable": boolean | undefined;
  /** Not what a tool looked for and found never called. */
  readonly "only-reachable": boolean | undefined;
  /** `runtime`: not what only builds and tests need. */
  readonly scope: string | undefined;
  readonly "min-confidence": string | undefined;
}

const confidences = ["low", "medium", "high"];

/** Says by which setting a finding does not count. What a tool does not say leaves nothing out. */
export function filterOf(
  filters: FindingFilters,
): (finding: MergedFinding) => (LeftOutBy & { readonly kind: "filtered" }) | undefined {
  const least = confidences.indexOf(filters["min-confidence"] ?? "low");
  const by = (setting: string) => ({ kind: "filtered", setting }) as const;
  return ({ kind, names, package: affected, scope, confidence, reachable }) => {
    // What was made to attack is mended by taking it out, whatever versions there are.
    const isUnfixable = kind === "vulnerability" && affected !== undefined && !isFixable(affected) && !isOfMalice(names);
    if (filters["only-fixable"] && isUnfixable) return by("only-fixable");
    if (filters["only-reachable"] && reachable === "not-called") return by("only-reachable");
    if (filters.scope === "runtime" && scope === "development") return by("scope: runtime");
    if (confidence !== undefined && confidences.indexOf(confidence) < least)
      return by(`min-confidence: ${filters["min-confidence"]}`);
    return undefined;
  };
}
