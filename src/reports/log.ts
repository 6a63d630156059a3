import { withoutLimit } from "../model/budget.ts";
import type { WayToGreen } from "../model/explanation.ts";
import type { LogLine, LogRole } from "../model/output.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { JudgedBudget } from "../model/verdict.ts";
import { toLog } from "./escape.ts";
import type { Told } from "./summary.ts";
import {
  describeActual,
  describeReason,
  describeSteps,
  describeWay,
  isOfWarning,
  stepWords,
  verdictLine,
  wayOut,
  waysOut,
  wayTitles,
  whatApplies,
} from "./wording.ts";
import { describeSourceLine } from "./wording-patch.ts";

/** Steps of a way to green in the log; the summary has more, the result document all. */
const shownSteps = 5;

/** Source lines of a step. */
const shownSource = 8;

/** The verdict and what explains it, in lines for a log or a terminal; the same facts as the summary, without its tables. */
export function renderLog(told: Told): readonly LogLine[] {
  const { judgement, explanation, looser, remarks } = told;
  const title = told.name === undefined ? told.gate : `${told.gate} ${told.name}`;
  return [
    ...explanation.log.map((phrase) => line("detail", phrase)),
    line(judgement.verdict === "passed" ? "passed" : "red", verdictLine(title, judgement, told.mode, looser.length)),
    ...judgement.budgets.map((budget) => line("detail", say`  ${budgetLine(budget)}`)),
    ...waysOut(judgement.reasons).flatMap(({ reason, out }) => {
      const what = reason.id === "bad-configuration" ? say`bad-configuration` : describeReason(reason, judgement.budgets);
      return wayOut(reason).length === 0 ? [] : [line("heading", what), ...out.map((phrase) => line("detail", say`  ${phrase}`))];
    }),
    ...explanation.waysToGreen.flatMap((way) => [
      line("heading", say`${isOfWarning(way, judgement.budgets) ? wayTitles.warning : wayTitles.red}: ${describeWay(way)}`),
      ...stepLines(way),
    ]),
    ...judgement.accepted.map(({ reason, acceptance }) =>
      line("detail", say`Accepted (${code(acceptance.text)}): ${describeReason(reason, judgement.budgets)}`),
    ),
    ...judgement.notes.map((reason) => line("detail", say`Only a warning: ${describeReason(reason, judgement.budgets)}`)),
    ...[...looser, ...remarks].map((phrase) => line("detail", phrase)),
  ];
}

function stepLines(way: WayToGreen): readonly LogLine[] {
  const more = way.steps.length - shownSteps;
  const what = figure(more === 1 ? stepWords[way.kind].replace(/s$/, "") : stepWords[way.kind]);
  return [
    ...describeSteps(way, shownSteps).flatMap((step, i) => [
      line("detail", say`  ${step}`),
      ...sourceLines(way, i),
      ...alsoLines(way, i),
    ]),
    ...(more > 0 ? [line("detail", say`  and ${more} more ${what}; the result document has them all`)] : []),
  ];
}

function sourceLines(way: WayToGreen, step: number): readonly LogLine[] {
  const source = way.kind === "cover" ? way.steps[step]?.source : undefined;
  return (source ?? []).slice(0, shownSource).map((one) => line("detail", describeSourceLine(one)));
}

function alsoLines(way: WayToGreen, step: number): readonly LogLine[] {
  const also = way.kind === "write" ? way.steps[step]?.also : undefined;
  return (also ?? []).map((one) => line("detail", say`    ${one}`));
}

const words = { holds: "holds", broken: "BROKEN", undecided: "UNDECIDED", "not-applicable": "not applicable" } as const;

function budgetLine(judged: JudgedBudget): Phrase {
  const level = judged.budget.level === "warn" ? "warning, " : "";
  const count = whatApplies(judged.measures).length;
  const many = count > 1 && judged.outcome.state === "holds";
  const actual = many ? say`${code(judged.budget.text)} in all ${count}` : describeActual(judged);
  const besides = [...new Set((judged.budget.besides ?? []).map(withoutLimit))].map(code);
  const without = besides.length === 0 ? say`` : say` (besides ${join(besides, ", ")})`;
  return say`${figure(`${level}${words[judged.outcome.state]}`)}: ${actual}${without}`;
}

function line(role: LogRole, phrase: Phrase): LogLine {
  return { text: toLog(phrase), role };
}
