import { scopeOf } from "../measures/artefact-scope.ts";
import { changingFigure } from "../measures/change-metric.ts";
import { docsToday, keptBy, type SoughtDocs } from "../measures/docs-change.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { gainsBetweenDocs, lossesBetweenDocs } from "../measures/docs-losses.ts";
import type { BaselineKind } from "../model/baseline.ts";
import { type DocsBaseline, fileScope, type KeptFigure, partsOfScope } from "../model/docs-baseline.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { figuresText, writeDocsBaseline } from "../model/write-docs-baseline.ts";
import { listed } from "../reports/wording-baseline.ts";
import * as told from "../reports/wording-docs-baseline.ts";
import { isWanted } from "./baseline-search.ts";
import { defineBaseline } from "./define-baseline.ts";
import type { DocsInputs, DocsSettings } from "./docs-present.ts";
import type { BaselineSearch } from "./gate.ts";
import { linksAreCheckedOf } from "./gather-links.ts";

/**
 * The baseline of documents holds counts that are exact, so that one is enough to hold the next run against, and mended
 * faults stay mended as soon as it is written anew: it is a floor like that of coverage, not a series of runs.
 */
const docsBaselineKind: BaselineKind<DocsBaseline> = {
  // Behind an import: the schemas weigh more than all that a run without a baseline needs.
  read: async (text) => (await import("../model/read-docs-baseline.ts")).readDocsBaseline(text),
  write: writeDocsBaseline,
  carryOn: (_, today) => today,
  isEmpty: ({ figures }) => figures.size === 0,
  saysTheSame: (a, b) => figuresText(a.figures) === figuresText(b.figures),
  losses: (before, after) => told.describeDocsLosses(lossesBetweenDocs(before, after)),
  // What only moved from file to file is green for a limit on the whole: it is told in the change, and never refused.
  lossLines: (before, after) =>
    listed(told.describeDocsLosses(lossesBetweenDocs(before, after).filter(({ scope }) => scope === undefined))),
  worse: { refused: told.describeRefusedRise, written: told.describeWrittenRise, how: told.howToAllowMore },
  gainLines: (before, after) => gainsBetweenDocs(before, after).map(told.describeMoved),
  describeWritten: told.describeWrittenDocs,
};

export const docsBaseline = defineBaseline<DocsInputs, MeasuredDocs, DocsBaseline>({
  kind: docsBaselineKind,
  find: findDocsBaseline,
  sought: ({ sought }) => sought,
  today: docsToday,
});

/** Adds the earlier counts to the facts, where a budget asks for them or they are simply there. */
async function findDocsBaseline(
  docs: MeasuredDocs,
  { settings, budgets, searched }: BaselineSearch<DocsInputs>,
): Promise<MeasuredDocs> {
  const changes = budgets.filter(({ metric }) => metric.change);
  if (changes.length === 0 && !(await isWanted(searched, settings))) return docs;
  const { findBaseline } = await import("./find-baseline.ts");
  // A file that moved takes its old faults along: what is told of them is told by file.
  const sought = await findBaseline(searched, docsBaselineKind, { renames: changes.length > 0 ? "wanted" : "not" });
  return { ...docs, sought: comparable(sought, docs, settings) };
}

/**
 * Like is compared with like: what is not looked at today was not counted then, and faults that a setting leaves out make
 * no room for others. What the change leaves out is told as loosened.
 */
function comparable(sought: SoughtDocs, { artefacts }: MeasuredDocs, settings: DocsSettings): SoughtDocs {
  if (sought.state !== "found") return sought;
  const asked = new Set(artefacts.filter(({ result }) => result.state !== "not-asked").map(scopeOf));
  const isChecked = linksAreCheckedOf(settings);
  const { renames, baseline } = sought;
  const figures = [...baseline.figures].map(([metric, figure]): [string, KeptFigure] => {
    if (figure.kind !== "counts") return [metric, figure];
    const isOfPath = keptBy(metric) === "path";
    const by = new Map<string, number>();
    for (const [then, count] of figure.by) {
      const scope = scopeNow(then, renames);
      const [first] = partsOfScope(scope);
      if (isOfPath ? isChecked(first) : asked.has(first)) by.set(scope, (by.get(scope) ?? 0) + count);
    }
    return [metric, { kind: "counts", by }];
  });
  return { ...sought, baseline: { ...baseline, figures: new Map(figures) } };
}

/** Where a file moved, its faults of then are those of its path now. */
function scopeNow(then: string, renames: ReadonlyMap<string, string>): string {
  const [first, path] = partsOfScope(then);
  return path === undefined ? (renames.get(first) ?? first) : fileScope(first, renames.get(path) ?? path);
}

/** What a green change mended of what budgets freeze, so that a new baseline can keep it. */
export function mendedSince(docs: MeasuredDocs, { verdict, budgets }: Judgement): readonly Phrase[] {
  if (docs.sought?.state !== "found" || verdict !== "passed") return [];
  const { baseline } = docs.sought;
  const frozen = new Set(budgets.filter(({ budget }) => budget.metric.change).map(({ budget }) => changingFigure(budget)));
  const gains = gainsBetweenDocs(baseline, docsToday(docs, baseline)).filter(
    ({ metric }) => frozen.has(metric) && baseline.figures.has(metric),
  );
  return gains.length === 0 ? [] : [told.describeMended(gains)];
}
