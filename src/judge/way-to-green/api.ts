import type { MeasuredDocs } from "../../measures/docs-facts.ts";
import type { ApiGap } from "../../model/api-coverage.ts";
import type { WayToWrite, WriteStep } from "../../model/explanation.ts";
import type { Ratio } from "../../model/quantity.ts";
import type { JudgedBudget } from "../../model/verdict.ts";

/** What lacks a description, in the order of the specification. */
export function descriptionsFor(
  { budget, measures }: JudgedBudget,
  { api }: MeasuredDocs,
  told: (gap: ApiGap) => Pick<WriteStep, "told" | "at">,
): readonly WayToWrite[] {
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
      act: "written",
      steps: meant.map((gap) => ({ ...told(gap), gain: 1 })),
    },
  ];
}

/** The fewest more of the part with which a share meets its limit. */
export function missingOf({ part, whole }: Ratio, { op, value }: JudgedBudget["budget"]["limit"]): number {
  const scale = 100n * 10n ** BigInt(value.scale);
  const wanted = value.digits * BigInt(whole);
  const least = op === ">" ? wanted / scale + 1n : (wanted + scale - 1n) / scale;
  return Math.max(1, Number(least) - part);
}
