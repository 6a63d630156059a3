import { type Part, quantityOf } from "../measures/figure.ts";
import type { FigureKind } from "../model/figure-unit.ts";
import type { NoFigure } from "../model/no-figure.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount, formatQuantity } from "./numbers.ts";

/** Sentences about figures of files; `wording.ts` has all others. */

/** Why there is none. */
export function describeNoFigure(why: NoFigure): Phrase {
  switch (why.kind) {
    case "no-number":
      return say`${code(why.metric)} is ${code(why.text)}, which is no number`;
    case "negative":
      return say`${code(why.metric)} is below 0, which no ${figure(why.of)} can be`;
    case "no-series":
      return say`no value of ${code(why.metric)} has ${code(why.wanted)} (it has ${why.has.length === 0 ? "no labels" : why.has.join("; ")})`;
    case "ambiguous-label":
      return say`${code(why.pattern)} is a value of several labels of ${code(why.metric)} (${why.labels.join(", ")})`;
    case "no-observation":
      return say`${code(why.metric)} is of no observation (0 of 0)`;
    case "no-percentile":
      return say`${code(why.metric)} is a summary without ${code(why.wanted)} (it has ${why.has.length === 0 ? "none" : why.has.join(", ")})`;
    case "several":
      return say`${code(why.metric)} has ${figure(formatCount(why.count))} values that do not add up (${why.labels.join("; ")})`;
    case "divided-by-zero":
      return say`${code(why.by)} is 0, and nothing can be divided by it`;
    case "without-part":
      return say`the ${figure(why.part)} of ${code(why.metric)} is not in the report`;
  }
}

/** How to get out of it. */
export function noFigureWayOut(why: NoFigure): Phrase {
  switch (why.kind) {
    case "no-number":
    case "no-observation":
      return say`Look at what writes it: nothing was counted or measured when the file was made.`;
    case "negative":
      return say`Look at what writes it, or give the figure no unit where it may be below 0.`;
    case "no-series":
      return say`Mend the selector. A counter that only appears with its first event is not known to be 0: let the program show it from its start.`;
    case "ambiguous-label":
      return say`Name the label: ${code(`${why.metric}[${why.labels[0] ?? "label"} ${why.pattern}]`)}.`;
    case "no-percentile":
      return say`Set the limit for one that it has, let the program compute this one, or make it a histogram.`;
    case "several":
      return say`Pick one of them in brackets: ${code(`${why.metric}[LABEL VALUE]`)}.`;
    case "divided-by-zero":
      return say`Look at what writes it: where nothing was counted, no share of it is known.`;
    case "without-part":
      return say`Let the program write it, or set a limit for something that is in the report.`;
  }
}

const shownWeights = 5;

/** Which parts of a sum that is too much are the heaviest. */
export function describeWeights(budget: string, parts: readonly Part[], kind: FigureKind): Phrase {
  const shown = parts
    .slice(0, shownWeights)
    .map(({ name, span }) => say`${code(name)} ${figure(formatQuantity(quantityOf(span, kind, "plain")))}`);
  const more = parts.length - shown.length;
  return say`${code(budget)} is about a sum, and these weigh most in it: ${join(shown, ", ")}${more > 0 ? say`, … ${more} more` : say``}.`;
}
