import type { FigureUnit } from "../../model/figure-unit.ts";
import type { MetricFamily, Series, Spelt } from "../../model/metric-report.ts";
import type { JsonCursor } from "./json.ts";
import { numberOf } from "./spelt.ts";

/** A metric of which the document itself says the unit, and whose values are each one of its own kind. */
export function familyOf(name: string, unit: FigureUnit, series: readonly Series[]): MetricFamily {
  return { name, unit, unitBy: "file", together: "each", apart: [], series };
}

/** The series of a JSON number, with the pointer to it; none where it is missing or null. */
export function seriesAt(cursor: JsonCursor, labels: ReadonlyMap<string, string>): readonly Series[] {
  return cursor.isAbsent ? [] : [{ labels, value: numberAt(cursor), place: cursor.place }];
}

/** A JSON number from 0. */
export function numberAt(cursor: JsonCursor): Spelt {
  const value = cursor.number();
  if (value >= 0) return numberOf(value);
  throw cursor.error(`${value} stands where a number from 0 is expected`);
}
