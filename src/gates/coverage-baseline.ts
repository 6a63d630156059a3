import { scopeOf } from "../measures/baseline-coverage.ts";
import type { BaselineKind, SoughtBaseline } from "../model/baseline.ts";
import { coverageElements } from "../model/coverage.ts";
import { type BaselineScope, type CoverageBaseline, keptOf, totalsOf } from "../model/coverage-baseline.ts";
import { countsTheSame, fileLossesBetween, lossesBetween } from "../model/coverage-losses.ts";
import type { Phrase } from "../model/phrase.ts";
import { writeCoverageBaseline } from "../model/write-coverage-baseline.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import { listed } from "../reports/wording-baseline.ts";
import * as told from "../reports/wording-coverage-baseline.ts";
import { isWanted } from "./baseline-search.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import type { CoverageInputs } from "./coverage-gate.ts";
import { FileFilter } from "./file-filter.ts";
import type { BaselineSearch } from "./gate.ts";

export const coverageBaselineKind: BaselineKind<CoverageBaseline> = {
  // Behind an import: the schemas weigh more than all that a run without a baseline needs.
  read: async (text) => (await import("../model/read-coverage-baseline.ts")).readCoverageBaseline(text),
  write: writeCoverageBaseline,
  carryOn: (earlier, today) => ({ ...today, samples: keptOf(earlier?.samples ?? [], today) }),
  isEmpty: ({ whole }) => Object.keys(totalsOf(whole)).length === 0,
  saysTheSame: countsTheSame,
  losses: (before, after) => told.describeLosses(lossesBetween(before, after), fileLossesBetween(before, after)),
  lossLines,
  gainLines,
  describeWritten: (path, after, before) => {
    const gone = [...(before?.whole.files.keys() ?? [])].filter((one) => !after.whole.files.has(one)).length;
    return told.describeWritten(path, after, gone);
  },
};

/** Adds the earlier figures to the facts, where a budget asks for them or they are simply there. */
export async function findCoverageBaseline(
  facts: CoverageFacts,
  { settings, budgets, searched }: BaselineSearch<CoverageInputs>,
): Promise<CoverageFacts> {
  const changes = budgets.filter(({ metric }) => metric.change);
  if (changes.length === 0 && !(await isWanted(searched, settings))) return facts;
  const eachFile = changes.some(({ selectors }) => selectors.some(({ dimension, each }) => dimension === "path" && each));
  const { findBaseline } = await import("./find-baseline.ts");
  const sought = await findBaseline(searched, coverageBaselineKind, { renames: eachFile ? "wanted" : "not" });
  return { ...facts, sought: filtered(sought, settings) };
}

/** Today's figures, for later runs. */
export function coverageToday({ coverage }: CoverageFacts): Omit<CoverageBaseline, "gate" | "name" | "commit" | "writtenAt"> {
  return {
    whole: scopeOf(coverage.files),
    legs: new Map([...coverage.legs].map(([leg, files]) => [leg, scopeOf(files)])),
    samples: [],
  };
}

/** Like is compared with like: a file that does not count today did not count then. What the change leaves out is told as loosened. */
function filtered(sought: SoughtBaseline<CoverageBaseline>, settings: CoverageSettings): SoughtBaseline<CoverageBaseline> {
  if (sought.state !== "found") return sought;
  const filter = new FileFilter(settings);
  const kept = ({ files, elsewhere }: BaselineScope): BaselineScope => ({
    files: new Map([...files].filter(([path]) => filter.keeps(path))),
    elsewhere,
  });
  const { whole, legs } = sought.baseline;
  const keptLegs = new Map([...legs].map(([leg, scope]) => [leg, kept(scope)]));
  return { ...sought, baseline: { ...sought.baseline, whole: kept(whole), legs: keptLegs } };
}

function gainLines(present: CoverageBaseline | undefined, today: CoverageBaseline): Phrase[] {
  const [before, after] = [present ? totalsOf(present.whole) : {}, totalsOf(today.whole)];
  const lost = new Set(
    present ? lossesBetween(present, today).flatMap(({ element, leg }) => (leg === undefined ? element : [])) : [],
  );
  return coverageElements.flatMap((element) => {
    const now = after[element];
    return now && !lost.has(element) ? [told.describeRaised(element, before[element], now)] : [];
  });
}

const shownFiles = 5;

/** What is given up: in each element, and in the files that lost most; none where nothing is. */
function lossLines(present: CoverageBaseline, today: CoverageBaseline): readonly Phrase[] {
  const losses = lossesBetween(present, today);
  const [first] = losses;
  if (first === undefined) return listed(told.describeFileLosses(fileLossesBetween(present, today)));
  const { element } = first;
  const rises = [...today.whole.files].flatMap(([path, counts]) => {
    const [before, now] = [present.whole.files.get(path)?.[element], counts[element]];
    const rise = now ? now.total - now.covered - (before ? before.total - before.covered : 0) : 0;
    return rise > 0 ? [{ path, rise }] : [];
  });
  rises.sort((a, b) => b.rise - a.rise || (a.path < b.path ? -1 : 1));
  const files = rises.slice(0, shownFiles).map(({ path, rise }) => told.describeFileRise(path, rise, element));
  return listed([...losses.map(told.describeLoss), ...listed(files)]);
}
