import type { LineRange, WayToGreen } from "../model/explanation.ts";
import type { Annotation } from "../model/output.ts";
import { figure, say } from "../model/phrase.ts";
import { toLog } from "./escape.ts";
import type { Told } from "./summary.ts";
import { countOf, describeActual, describeReason, describeWay, verdictLine } from "./wording.ts";

/** The runner shows ten annotations of a level and step; the first is the verdict's, nine are left for places. */
const places = 9;

/** The verdict as an annotation, and the largest uncovered ranges that matter for a broken budget. */
export function renderAnnotations(told: Told, withPlaces: "on" | "off"): readonly Annotation[] {
  const { judgement, explanation } = told;
  const warnings = judgement.budgets.filter((one) => one.budget.level === "warn" && one.outcome.state === "broken");
  const warned = [
    ...told.looser.map((one) => ({ title: say`policy loosened`, message: one })),
    ...warnings.map((one) => ({ title: say`${told.gate} warns`, message: describeActual(one) })),
  ].map(({ title, message }): Annotation => ({ level: "warning", title: toLog(title), message: toLog(message) }));
  if (judgement.verdict === "passed") return warned.slice(0, places + 1);
  const level = told.mode === "report" ? "warning" : "error";
  const verdict: Annotation = { level, title: toLog(verdictTitle(told)), message: toLog(verdictMessage(told)) };
  const found = withPlaces === "on" ? placesOf(explanation.waysToGreen) : [];
  return [verdict, ...warned, ...found].slice(0, places + 1);
}

function verdictTitle({ gate, name, judgement }: Told) {
  return say`${name === undefined ? gate : `${gate} ${name}`} ${figure(judgement.verdict === "failed" ? "failed" : "cannot judge")}`;
}

function verdictMessage({ gate, mode, judgement, explanation }: Told) {
  const [reason] = judgement.reasons;
  const [way] = explanation.waysToGreen;
  const more = judgement.reasons.length > 1 ? say` (and ${judgement.reasons.length - 1} more)` : say``;
  const what = reason ? say`${describeReason(reason, judgement.budgets)}${more}` : verdictLine(gate, judgement, mode, 0);
  return way ? say`${what}. ${describeWay(way)}.` : what;
}

/** The largest ranges of the ways to green, in the order of the budgets, each place once. */
function placesOf(ways: readonly WayToGreen[]): Annotation[] {
  const places = new Map<string, Annotation>();
  for (const { budget, element, steps } of ways) {
    const ranges = steps
      .filter((step) => step.inRepository)
      .flatMap((step) => step.ranges.map((range) => ({ path: step.path, range })));
    ranges.sort((a, b) => b.range.count - a.range.count || (a.path < b.path ? -1 : 1) || a.range.from - b.range.from);
    for (const { path, range } of ranges) {
      const key = `${path}\0${range.from}`;
      if (!places.has(key)) places.set(key, placeOf(path, range, budget, element));
    }
  }
  return [...places.values()];
}

function placeOf(file: string, { from, to, count }: LineRange, budget: string, element: string): Annotation {
  const message = toLog(say`${figure(countOf(count, element))} that no test reached, for ${budget}`);
  return { level: "warning", title: toLog(say`not covered`), message, file, startLine: from, endLine: to };
}
