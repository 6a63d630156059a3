import { formatDecimal } from "../model/decimal.ts";
import type { Section } from "../model/explanation.ts";
import { directionOf } from "../model/limit.ts";
import type { Measure } from "../model/measure.ts";
import { code, figure, type Part, type Phrase, say } from "../model/phrase.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { bar, formatQuantity } from "./numbers.ts";

const shownRows = 30;

/** How far each measured figure is from its limit, and how it is known; the nearest to it first. */
export function budgetSection(budgets: readonly JudgedBudget[]): readonly Section[] {
  const all = budgets.flatMap((judged) => judged.measures.flatMap((measure) => measureRow(judged, measure) ?? []));
  if (all.length === 0) return [];
  const sorted = all.sort((a, b) => b.used - a.used);
  return [
    {
      title: say`How much of each limit is used`,
      table: {
        columns: [
          { title: "Budget" },
          { title: "Of" },
          { title: "Actual", align: "right" },
          { title: "Used" },
          { title: "Known" },
        ],
        rows: sorted.slice(0, shownRows).map(({ row }) => row),
        more: sorted.length - Math.min(shownRows, sorted.length),
      },
    },
  ];
}

interface Row {
  readonly used: number;
  readonly row: readonly (Phrase | Part)[];
}

function measureRow({ budget, outcome }: JudgedBudget, { scope, found }: Measure): Row | undefined {
  if (found.state !== "measured") return undefined;
  const used = usedOf(budget.limit, found.quantity);
  const isBroken = outcome.state === "broken" && outcome.by.some((one) => one.scope === scope);
  const shown =
    used === undefined
      ? ""
      : `${bar({ part: Math.round(Math.min(used, 1) * 1000), whole: 1000 })} ${percentText(used, isBroken)}`;
  return {
    used: used ?? -1,
    row: [
      code(budget.text),
      scope === "" ? say`` : code(scope),
      figure(formatQuantity(found.quantity, budget.limit)),
      figure(shown),
      say`${found.by ?? ""}`,
    ],
  };
}

/** Whole percent on the true side of 100: what is broken never reads as 100 %, nor what holds as more. */
function percentText(used: number, isBroken: boolean): string {
  const percent = used * 100;
  if (!Number.isFinite(percent)) return "all of it";
  const whole = isBroken ? Math.max(101, Math.ceil(percent)) : Math.min(100, Math.floor(percent));
  return `${whole}%`;
}

/** The share of an upper limit that is used, or how much of what a lower one asks for is lacking: 1 is the limit itself. */
function usedOf(limit: JudgedBudget["budget"]["limit"], quantity: Parameters<typeof formatQuantity>[0]): number | undefined {
  const wanted = Number(formatDecimal(limit.value));
  const isMinimum = directionOf(limit.op) === "minimum";
  const actual = endOf(quantity, isMinimum ? "low" : "high");
  if (actual === undefined) return undefined;
  if (isMinimum) return actual === 0 ? Number.POSITIVE_INFINITY : wanted / actual;
  return wanted === 0 ? (actual === 0 ? 0 : Number.POSITIVE_INFINITY) : actual / wanted;
}

function endOf(quantity: Parameters<typeof formatQuantity>[0], end: "low" | "high"): number | undefined {
  if (quantity.kind === "change") return undefined;
  const value = quantity[end];
  if (value === null) return undefined;
  if (typeof value === "number") return value;
  if ("part" in value) return value.whole === 0 ? undefined : (value.part * 100) / value.whole;
  return Number(formatDecimal(value));
}
