import { scopeOf } from "../measures/baseline-coverage.ts";
import type { Baseline, BaselineScope } from "../model/baseline.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import { baselinePlace, isWanted } from "./baseline-search.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import type { CoverageInputs } from "./coverage-gate.ts";
import { FileFilter } from "./file-filter.ts";
import type { GateBaseline } from "./gate.ts";

/** How coverage compares with an earlier run, and what it keeps for later ones. */
export const coverageBaseline: GateBaseline<CoverageInputs, CoverageFacts> = {
  find: async (facts, { gate, settings, budgets, place }) => {
    const searched = baselinePlace(gate, settings, place);
    const changes = budgets.filter(({ metric }) => metric.change);
    if (changes.length === 0 && !(await isWanted(searched, settings))) return facts;
    const eachFile = changes.some(({ selectors }) => selectors.some(({ dimension, each }) => dimension === "path" && each));
    const { findBaseline } = await import("./find-baseline.ts");
    const sought = await findBaseline(searched, { renames: eachFile ? "wanted" : "not" });
    if (sought.state !== "found") return { ...facts, sought };
    return { ...facts, sought: { ...sought, baseline: filtered(sought.baseline, settings) } };
  },
  today: ({ coverage }, { gate, name, commit, writtenAt }) => ({
    ...{ gate, name, commit, writtenAt },
    whole: scopeOf(coverage.files),
    legs: new Map([...coverage.legs].map(([leg, files]) => [leg, scopeOf(files)])),
    samples: [],
  }),
  sought: ({ sought }) => sought,
};

/** Like is compared with like: a file that does not count today did not count then. What the change leaves out is told as loosened. */
function filtered(baseline: Baseline, settings: CoverageSettings): Baseline {
  const filter = new FileFilter(settings);
  const kept = ({ files, elsewhere }: BaselineScope): BaselineScope => ({
    files: new Map([...files].filter(([path]) => filter.keeps(path))),
    elsewhere,
  });
  return {
    ...baseline,
    whole: kept(baseline.whole),
    legs: new Map([...baseline.legs].map(([leg, scope]) => [leg, kept(scope)])),
  };
}
