import type { WayToMend } from "../../model/explanation.ts";
import type { MergedFinding } from "../../model/merged-finding.ts";
export interface BrokenFindings {
  readonly budget: string;
  readonly missing: number;
  readonly findings: readonly MergedFinding[];
}
export function waysToMend(broken: readonly BrokenFindings[]): readonly WayToMend[] {
  return broken.map(({ budget, missing }) => ({ kind: "mend", budget, missing, element: "findings", steps: [] }));
}
