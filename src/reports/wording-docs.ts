import type { MeasuredDocs } from "../measures/docs-facts.ts";
import type { SelectionProblem } from "../measures/select-artefacts.ts";
import type { ApiGap } from "../model/api-coverage.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { LinkFaultGroup } from "../model/link-fault.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import type { UnmatchedRoute } from "../model/route-comparison.ts";
import type { Judgement } from "../model/verdict.ts";
import { describePhantom, describeUndocumented, gapHelp } from "./wording-docs-api.ts";
import { describeArtefactNote, describeHidden, describeMissing, missingWayOut } from "./wording-docs-artefacts.ts";
import { describeLinkFault, suggestLink } from "./wording-docs-links.ts";
import { describeWeak } from "./wording-docs-weak.ts";

/** Sentences of the gate of documents; of artefacts and links `wording-docs-artefacts.ts` and `wording-docs-links.ts` have more. */

/** What a setting asks for that is no document. */
export function describeSelectionProblem(problem: SelectionProblem): ConfigProblem {
  switch (problem.kind) {
    case "unknown-artefact":
      return {
        where: problem.setting,
        message: `no document ${JSON.stringify(problem.id)} is known`,
        ...(problem.nearest !== undefined && { suggestion: problem.nearest }),
      };
    case "name-taken":
      return {
        where: "artefacts",
        message: `${JSON.stringify(problem.id)} is the name of another document; allowed: a name of its own`,
      };
    case "never-inherited":
      return {
        where: "inherited",
        message: `${JSON.stringify(problem.id)} never comes from an organisation's .github repository`,
      };
    case "required-and-optional":
      return { where: "optional", message: `${JSON.stringify(problem.id)} is also in require; allowed: one of the two` };
  }
}

/** A setting that only a person's own machine takes. */
export function describeNotInWorkflow(setting: string): Phrase {
  return say`${code(setting)} does nothing in a workflow: run ${code(`gates docs-present --${setting}`)} on your machine.`;
}

/** What to do about an artefact that is missing or weak. */
export function describeArtefactStep(outcome: ArtefactOutcome): Phrase {
  const { result } = outcome;
  if (result.state === "missing") return say`${describeMissing(outcome)}: ${missingWayOut(outcome, result)}`;
  if (result.state !== "weak") return say`${code(outcome.artefact.id)}`;
  const [first, ...others] = result.reasons;
  const { what, fix } = describeWeak(first);
  const line = "line" in first ? `:${first.line}` : "";
  const more = others.length === 0 ? say`` : say` (and ${others.length} more)`;
  return say`${code(`${first.path}${line}`)}: ${what}${more}. ${fix}`;
}

/** The links of one target, with where the first of them stands. */
export function describeLinkStep({ faults }: LinkFaultGroup): Phrase {
  const [first] = faults;
  if (first === undefined) return say``;
  const hint = suggestLink(first);
  const more = faults.length === 1 ? say`` : say` and ${faults.length - 1} more`;
  return say`${code(`${first.path}:${first.line}`)}${more}: ${describeLinkFault(first)}${hint === undefined ? say`` : say` ${hint}`}`;
}

/** Something of a specification that nobody described. */
export function describeGapStep({ name, why, place }: ApiGap): Phrase {
  return say`${code(`${place.path}:${place.line}`)}: ${code(name)} ${gapHelp[why].what}`;
}

/** A route that is on one side only. */
export function describeRouteStep(route: UnmatchedRoute, of: "undocumented" | "phantom"): Phrase {
  const what = of === "undocumented" ? describeUndocumented(route) : describePhantom(route);
  return say`${code(`${route.place.path}:${route.place.line}`)}: ${what}`;
}

/** What a reader must know besides: files that hide others, licences, and how to begin where there is much to do. */
export function docsRemarks({ artefacts, links, skeletons }: MeasuredDocs, { budgets }: Judgement): readonly Phrase[] {
  const notes = artefacts.flatMap(({ result }) => (result.state === "present" ? result.notes.map(describeArtefactNote) : []));
  const hidden = artefacts.flatMap(({ result }) => {
    if (result.state !== "present" && result.state !== "weak") return [];
    const [path] = result.paths;
    return path === undefined || result.hidden.length === 0 ? [] : [describeHidden(path, result.hidden)];
  });
  const isBroken = budgets.some(({ budget, outcome }) => budget.metric.name === "broken-links" && outcome.state === "broken");
  const faults = links?.faults.length ?? 0;
  const beginning =
    skeletons.length > 0
      ? [
          say`${code("gates docs-present --fix-missing")} writes ${figure(String(skeletons.length))} of the missing documents to begin with.`,
        ]
      : [];
  const frozen =
    isBroken && faults > 20
      ? [
          say`Where there is too much to mend at once, ${code(`max-broken-links: ${faults}`)} holds what is there, and is lowered with it.`,
        ]
      : [];
  return [...hidden, ...notes, ...beginning, ...frozen];
}
