import type { Decimal } from "../../model/decimal.ts";
import { type FigureUnit, figureUnit, plainUnit } from "../../model/figure-unit.ts";
import { isUnit } from "../../model/limit.ts";
import type { MetricFamily, Series } from "../../model/metric-report.ts";
import { speltDecimal } from "./spelt.ts";

/** A number as people and scripts write it, perhaps with its unit: `12.5`, `482 MB`. */
export interface FigureText {
  readonly value: Decimal;
  /** As it is written, where one is. */
  readonly unit: FigureUnit | undefined;
}

/** Undefined for what is no number, `NaN` and `1,234` among it: nobody knows what that comma means. */
export function figureText(text: string): FigureText | undefined {
  const [, number = "", unit = ""] = /^\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*(\S*)\s*$/.exec(text) ?? [];
  const value = speltDecimal(number);
  if (value === undefined || !isUnit(unit) || unit === "pp") return undefined;
  return { value, unit: unit === "" ? undefined : figureUnit(unit) };
}

/** The metric of one figure without a name of its own. */
export function oneFigure({ value, unit }: FigureText, series: Pick<Series, "place" | "how">): MetricFamily {
  return {
    name: "",
    unit: unit ?? plainUnit,
    unitBy: unit === undefined ? "name" : "file",
    together: "each",
    apart: [],
    series: [{ labels: new Map(), value: { kind: "number", value }, ...series }],
  };
}

/** What no number is called by, in a sentence. */
export function quoted(text: string): string {
  return text.trim() === "" ? "nothing" : JSON.stringify(text.trim().slice(0, 40));
}
