import { changingFigure } from "../../measures/change-metric.ts";
import type { MeasuredDocs } from "../../measures/docs-facts.ts";
import type { ApiGap } from "../../model/api-coverage.ts";
import type { WayToWrite, WriteStep } from "../../model/explanation.ts";
import { directionOf, type Limit } from "../../model/limit.ts";
import type { Quantity, Ratio } from "../../model/quantity.ts";
import type { JudgedBudget } from "../../model/verdict.ts";
import { missingOf as missingOfChange } from "./missing-of-change.ts";

/** What lacks a description, in the order of the specification. */
export function descriptionsFor(
  { budget, measures }: JudgedBudget,
  { api }: MeasuredDocs,
  told: (gap: ApiGap) => Omit<WriteStep, "gain">,
): readonly WayToWrite[] {
  const [measure] = measures;
  const missing = measure?.found.state === "measured" ? lackOfShare(measure.found.quantity, budget.limit) : undefined;
  if (missing === undefined) return [];
  const gaps = api.specifications.flatMap(({ coverage }) => coverage?.gaps ?? []);
  const meant = gaps.filter(({ figure }) => changingFigure(budget) === `api-${figure}`);
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

/** How many more a share or its fall needs; undefined where nobody wants more of it. */
export function lackOfShare(quantity: Quantity, limit: Limit): number | undefined {
  if (quantity.kind === "share") return quantity.low === null ? 1 : missingOf(quantity.low, limit);
  if (quantity.kind !== "change" || quantity.of !== "share" || directionOf(limit.op) === "minimum") return undefined;
  return missingOfChange(quantity, limit, quantity.low?.now.whole ?? 1);
}

/** The fewest more of the part with which a share meets its limit. */
function missingOf({ part, whole }: Ratio, { op, value }: Limit): number {
  const scale = 100n * 10n ** BigInt(value.scale);
  const wanted = value.digits * BigInt(whole);
  const least = op === ">" ? wanted / scale + 1n : (wanted + scale - 1n) / scale;
  return Math.max(1, Number(least) - part);
}
