import { groupByTarget } from "../../measures/check-links.ts";
import { faultsOf } from "../../measures/docs.ts";
import type { MeasuredDocs } from "../../measures/docs-facts.ts";
import type { ApiGap } from "../../model/api-coverage.ts";
import type { ArtefactOutcome } from "../../model/artefact-outcome.ts";
import { formatDecimal } from "../../model/decimal.ts";
import type { WayToWrite } from "../../model/explanation.ts";
import type { LinkFaultGroup } from "../../model/link-fault.ts";
import type { Phrase } from "../../model/phrase.ts";
import type { Ratio } from "../../model/quantity.ts";
import type { UnmatchedRoute } from "../../model/route-comparison.ts";
import type { JudgedBudget } from "../../model/verdict.ts";

/** The words of the steps, which are not ours to choose here. */
export interface StepWords {
  readonly artefact: (outcome: ArtefactOutcome) => Phrase;
  readonly links: (group: LinkFaultGroup) => Phrase;
  readonly gap: (gap: ApiGap) => Phrase;
  readonly route: (route: UnmatchedRoute, of: "undocumented" | "phantom") => Phrase;
}

/** What to write or to fill in, and which links to mend: those of one target are mended in one go, so the most of them come first. */
export function waysToWrite(budgets: readonly JudgedBudget[], docs: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  return budgets.flatMap((judged) => (judged.outcome.state === "broken" ? wayOf(judged, docs, words) : []));
}

function wayOf(judged: JudgedBudget, docs: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  const { budget, measures } = judged;
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
  if (name.startsWith("api-")) return descriptionsFor(judged, docs, words);
  if (name === "undocumented-routes" || name === "phantom-routes") {
    const of = name === "phantom-routes" ? "phantom" : "undocumented";
    const routes = docs.api.routes?.[of] ?? [];
    return [{ ...about, element: "routes", steps: routes.map((route) => ({ told: words.route(route, of), gain: 1 })) }];
  }
  if (name !== "broken-links" && name !== "link-warnings") return [];
  const groups = groupByTarget(faultsOf(budget, docs));
  return [
    { ...about, element: "links", steps: groups.map((group) => ({ told: words.links(group), gain: group.faults.length })) },
  ];
}

/** What lacks a description, in the order of the specification. */
function descriptionsFor({ budget, measures }: JudgedBudget, { api }: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  const [measure] = measures;
  if (measure?.found.state !== "measured" || measure.found.quantity.kind !== "share") return [];
  const { low } = measure.found.quantity;
  const gaps = api.specifications.flatMap(({ coverage }) => coverage?.gaps ?? []);
  const meant = gaps.filter(({ figure }) => budget.metric.name === `api-${figure}`);
  const missing = low === null ? 1 : missingOf(low, budget.limit);
  return [
    {
      kind: "write",
      budget: budget.text,
      missing,
      element: "descriptions",
      steps: meant.map((gap) => ({ told: words.gap(gap), gain: 1 })),
    },
  ];
}

/** The fewest more of the part with which a share meets its limit. */
function missingOf({ part, whole }: Ratio, { op, value }: JudgedBudget["budget"]["limit"]): number {
  const scale = 100n * 10n ** BigInt(value.scale);
  const wanted = value.digits * BigInt(whole);
  const least = op === ">" ? wanted / scale + 1n : (wanted + scale - 1n) / scale;
  return Math.max(1, Number(least) - part);
}
