import { groupByTarget } from "../../measures/check-links.ts";
import { faultsOf } from "../../measures/docs.ts";
import type { MeasuredDocs } from "../../measures/docs-facts.ts";
import type { ArtefactOutcome } from "../../model/artefact-outcome.ts";
import { formatDecimal } from "../../model/decimal.ts";
import type { WayToWrite } from "../../model/explanation.ts";
import type { LinkFaultGroup } from "../../model/link-fault.ts";
import type { Phrase } from "../../model/phrase.ts";
import type { JudgedBudget } from "../../model/verdict.ts";

/** The words of the steps, which are not ours to choose here. */
export interface StepWords {
  readonly artefact: (outcome: ArtefactOutcome) => Phrase;
  readonly links: (group: LinkFaultGroup) => Phrase;
}

/** What to write or to fill in, and which links to mend: those of one target are mended in one go, so the most of them come first. */
export function waysToWrite(budgets: readonly JudgedBudget[], docs: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  return budgets.flatMap((judged) => (judged.outcome.state === "broken" ? wayOf(judged, docs, words) : []));
}

function wayOf({ budget, measures }: JudgedBudget, docs: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  const { name } = budget.metric;
  const most = Math.floor(Number(formatDecimal(budget.limit.value)));
  const found = measures.reduce(
    (sum, { found: one }) => sum + (one.state === "measured" && one.quantity.kind === "count" ? one.quantity.low : 0),
    0,
  );
  const about = { kind: "write", budget: budget.text, missing: Math.max(1, found - most) } as const;
  if (name === "missing" || name === "weak") {
    const faulty = docs.artefacts.filter(({ result }) => result.state === name);
    return [{ ...about, element: "documents", steps: faulty.map((one) => ({ told: words.artefact(one), gain: 1 })) }];
  }
  if (name !== "broken-links" && name !== "link-warnings") return [];
  const groups = groupByTarget(faultsOf(budget, docs));
  return [
    { ...about, element: "links", steps: groups.map((group) => ({ told: words.links(group), gain: group.faults.length })) },
  ];
}
