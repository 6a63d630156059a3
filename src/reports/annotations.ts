import type { MarkedPlace } from "../model/explanation.ts";
import type { Annotation } from "../model/output.ts";
import { figure, say } from "../model/phrase.ts";
import { toLog } from "./escape.ts";
import type { Told } from "./summary.ts";
import { describeActual, describeOthers, describeReason, describeWay, verdictLine } from "./wording.ts";

/** The runner shows ten annotations of a level and step; the first is the verdict's, nine are left for places. */
const places = 9;

/** The verdict as an annotation, and the places that matter most for a broken budget. */
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
  const found =
    withPlaces === "on"
      ? explanation
          .places()
          .slice(0, places)
          .map((place) => placeOf(place, level))
      : [];
  return [verdict, ...warned, ...found].slice(0, places + 1);
}

function verdictTitle({ gate, name, judgement }: Told) {
  return say`${name === undefined ? gate : `${gate} ${name}`} ${figure(judgement.verdict === "failed" ? "failed" : "cannot judge")}`;
}

function verdictMessage({ gate, mode, judgement, explanation }: Told) {
  const [reason] = judgement.reasons;
  const [way] = explanation.waysToGreen;
  const more = describeOthers(judgement.reasons.slice(1));
  const what = reason ? say`${describeReason(reason, judgement.budgets)}${more}` : verdictLine(gate, judgement, mode, 0);
  const isTold = way !== undefined && way.missing !== undefined;
  return isTold ? say`${what}. ${describeWay(way)}.` : what;
}

function placeOf({ path, from, to, title, message, level }: MarkedPlace, most: Annotation["level"]): Annotation {
  return {
    level: level === "error" ? most : "warning",
    title: toLog(title),
    message: toLog(message),
    file: path,
    startLine: from,
    endLine: to,
  };
}
