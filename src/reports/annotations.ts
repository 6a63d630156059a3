import type { Step, WayToGreen } from "../model/explanation.ts";
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
  const warned = warnings.map(
    (one): Annotation => ({ level: "warning", title: toLog(say`${told.gate} warns`), message: toLog(describeActual(one)) }),
  );
  if (judgement.verdict === "passed") return warned.slice(0, places + 1);
  const level = told.mode === "report" ? "warning" : "error";
  const verdict: Annotation = { level, title: toLog(verdictTitle(told)), message: toLog(verdictMessage(told)) };
  const found = withPlaces === "on" ? explanation.waysToGreen.flatMap(placesOf) : [];
  return [verdict, ...warned, ...found].slice(0, places + 1);
}

function verdictTitle({ gate, name, judgement }: Told) {
  return say`${name === undefined ? gate : `${gate} ${name}`} ${figure(judgement.verdict === "failed" ? "failed" : "cannot judge")}`;
}

function verdictMessage({ gate, mode, judgement, explanation }: Told) {
  const [reason] = judgement.reasons;
  const [way] = explanation.waysToGreen;
  const what = reason ? describeReason(reason, judgement.budgets) : verdictLine(gate, judgement, mode);
  return way ? say`${what}. ${describeWay(way)}.` : what;
}

function placesOf({ budget, element, steps }: WayToGreen): readonly Annotation[] {
  const ranges = steps.filter((step) => step.inRepository).flatMap((step) => step.ranges.map((range) => ({ step, range })));
  ranges.sort((a, b) => b.range.count - a.range.count || compareSteps(a.step, b.step) || a.range.from - b.range.from);
  return ranges.map(({ step, range }) => ({
    level: "warning" as const,
    title: toLog(say`not covered`),
    message: toLog(say`${figure(countOf(range.count, element))} that no test reached, for ${budget}`),
    file: step.path,
    startLine: range.from,
    endLine: range.to,
  }));
}

function compareSteps(a: Step, b: Step): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
