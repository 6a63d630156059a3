import { type CoverageElement, coverageElements } from "../model/coverage.ts";
import type { Metric, Vocabulary } from "../model/metric.ts";

/** What budgets of coverage can talk about. The legs are known when reports were read, the components from the settings. */
export function coverageVocabulary(legs: readonly string[] | undefined, components: readonly string[] = []): Vocabulary {
  return {
    metrics: coverageMetrics,
    dimensions: [
      { name: "path", pattern: "path" },
      { name: "leg", pattern: "name", ...(legs && { values: legs }) },
      { name: "component", pattern: "name", values: components },
    ],
    patch: true,
  };
}

/** Reports place lines and branches in a file; where functions and statements stand, most do not say. */
function ofPatch(element: CoverageElement): { readonly patch?: true } {
  return element === "lines" || element === "branches" ? { patch: true } : {};
}

const coverageMetrics: readonly Metric[] = [
  ...coverageElements.map(
    (name): Metric => ({ name, kind: "share", ...ofPatch(name), description: `Covered ${name} of all ${name}.` }),
  ),
  {
    name: "combined",
    kind: "share",
    description: "Covered lines and branches of all lines and branches: coverage.py's own mix, which its fail_under means.",
  },
  ...coverageElements.map(
    (name): Metric => ({
      name: `uncovered-${name}`,
      unsettled: true,
      kind: "count",
      ...ofPatch(name),
      description: `${name[0]?.toUpperCase()}${name.slice(1)} that no test reached.`,
    }),
  ),
  ...coverageElements.map(
    (name): Metric => ({
      name: `covered-${name}`,
      kind: "count",
      ...ofPatch(name),
      description: `${name[0]?.toUpperCase()}${name.slice(1)} that a test reached.`,
    }),
  ),
  ...changeMetrics(),
  { name: "files", kind: "count", description: "Source files that the reports name." },
  {
    name: "files-without-coverage",
    kind: "count",
    patch: true,
    unsettled: true,
    dimensions: ["path"],
    description: "Source files that no report mentions: those of `include`, else files like the reported ones that are no tests.",
  },
  { name: "reports", kind: "count", description: "Reports that were read.", dimensions: [] },
];

/** Differences to a baseline. */
function changeMetrics(): readonly Metric[] {
  const drops = [...coverageElements, "combined"].map(
    (name): Metric => ({
      name: `${name}-drop`,
      kind: "share",
      change: true,
      description: `Percentage points by which the share of ${name === "combined" ? "lines and branches together" : `covered ${name}`} fell below the baseline.`,
    }),
  );
  const rises = coverageElements.map(
    (name): Metric => ({
      name: `uncovered-${name}-rise`,
      kind: "count",
      change: true,
      unsettled: true,
      description: `How many more ${name} than in the baseline no test reached.`,
    }),
  );
  return [...drops, ...rises];
}
