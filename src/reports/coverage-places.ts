import type { LineRange, MarkedPlace, WayToGreen } from "../model/explanation.ts";
import { figure, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";

/** The largest uncovered ranges of the ways to green, in the order of the budgets, each place once. */
export function uncoveredPlaces(ways: readonly WayToGreen[]): readonly MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const way of ways) {
    if (way.kind !== "cover") continue;
    const ranges = way.steps
      .filter((step) => step.inRepository)
      .flatMap((step) => step.ranges.map((range) => ({ path: step.path, range })));
    ranges.sort((a, b) => b.range.count - a.range.count || (a.path < b.path ? -1 : 1) || a.range.from - b.range.from);
    for (const { path, range } of ranges) {
      const key = `${path}\0${range.from}`;
      if (!places.has(key)) places.set(key, placeOf(path, range, way.budget, way.element));
    }
  }
  return [...places.values()];
}

function placeOf(path: string, { from, to, count }: LineRange, budget: string, element: string): MarkedPlace {
  const message = say`${figure(countOf(count, element))} that no test reached, for ${budget}`;
  return { path, from, to, title: say`not covered`, message };
}
