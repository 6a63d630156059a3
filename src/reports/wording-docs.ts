import type { MeasuredDocs } from "../measures/docs-facts.ts";
import type { SelectionProblem } from "../measures/select-artefacts.ts";
import { placeOfLink, type TouchOf } from "../measures/touched-docs.ts";
import { type WeakFile, weakFiles } from "../measures/weak-files.ts";
import type { ApiGap } from "../model/api-coverage.ts";
import type { ApiFault } from "../model/api-fault.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { DocsRuleFault } from "../model/docs-rule-fault.ts";
import type { WriteStep } from "../model/explanation.ts";
import { directionOf } from "../model/limit.ts";
import type { LinkFault, LinkFaultGroup } from "../model/link-fault.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { UnmatchedRoute } from "../model/route-comparison.ts";
import type { JudgedBudget, Judgement } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import { type AdvisedLinks, adviceOn, newMark, type ToldReason, toldReasons } from "./docs-marks.ts";
import { describeUnused } from "./wording.ts";
import { apiRuleHelp, describeApiFault, describePhantom, describeUndocumented, gapHelp } from "./wording-docs-api.ts";
import { describeMissing, describeStandIns, missingWayOut } from "./wording-docs-artefacts.ts";
import { describeFreezing } from "./wording-docs-baseline.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";

/** Sentences of the gate of documents; of artefacts and links `wording-docs-artefacts.ts` and `wording-docs-links.ts` have more. */

/** What a setting asks for that is no document. */
export function describeSelectionProblem(problem: SelectionProblem): ConfigProblem {
  switch (problem.kind) {
    case "unknown-artefact":
      return {
        where: problem.setting,
        message: `no document ${JSON.stringify(problem.id)} is known${problem.nearest === undefined ? `; known: ${problem.known.join(", ")}` : ""}`,
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

type StepText = Omit<WriteStep, "gain">;

/** What to do about an artefact that is missing, or weak where sound ones are asked for. */
export function describeArtefactStep(outcome: ArtefactOutcome): StepText {
  const { artefact, folder, result } = outcome;
  const at = folder === "" ? say`${figure(artefact.title)}` : say`${figure(artefact.title)} of ${code(folder)}`;
  if (result.state === "missing") return { at, told: say`${describeMissing(outcome)}: ${missingWayOut(outcome, result)}` };
  const [file] = weakFiles([outcome]);
  return file === undefined ? { at, told: at } : describeWeakStep(file, undefined);
}

/** Reasons that are told of one file where there is no table. */
const shownReasons = 5;

/** What is wrong with a file that is weak, the worst first. */
export function describeWeakStep({ path, reasons }: WeakFile, touch: TouchOf | undefined): StepText {
  const [first, ...others] = toldReasons(reasons, touch, shownReasons);
  const told = first === undefined ? say`` : say`${code(placeIn(path, first))}${first.mark}: ${first.what}`;
  const left = reasons.length - shownReasons;
  const also = [
    ...others.map((one) => (one.line === undefined ? one.what : say`${code(placeIn(path, one))}${one.mark}: ${one.what}`)),
    ...(left > 0 ? [say`… and ${left} more`] : []),
  ];
  return { at: say`${code(path)}`, told, ...(also.length > 0 && { also }) };
}

function placeIn(path: string, { line }: ToldReason): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** Lines that are told of the links of one target where there is no table. */
const shownLines = 5;

/** The links of one target. What to write in their place depends on where they stand: a line for those of which it is the same. */
export function describeLinkStep({ faults }: LinkFaultGroup, touch: TouchOf | undefined): StepText {
  const advised = adviceOn(faults, touch);
  const [first] = advised[0]?.faults ?? [];
  if (first === undefined) return { at: say``, told: say`` };
  const others = advised.slice(1);
  const left = others.length - shownLines + 1;
  const also = [...others.slice(0, shownLines - 1).map(lineOf(touch)), ...(left > 0 ? [say`… and ${left} more`] : [])];
  const [told = say``] = advised.slice(0, 1).map(lineOf(touch));
  return { at: say`${placesOf(faults.length, first, touch)}`, told, ...(also.length > 0 && { also }) };
}

function lineOf(touch: TouchOf | undefined): (advised: AdvisedLinks) => Phrase {
  return ({ faults: [first], faults, what }) => say`${placesOf(faults.length, first, touch)}: ${what}`;
}

/** `README.md:8 (new) and 2 more`. */
function placesOf(count: number, first: LinkFault, touch: TouchOf | undefined): Phrase {
  const more = count === 1 ? say`` : say` and ${count - 1} more`;
  return say`${code(`${first.path}:${first.line}`)}${newMark(placeOfLink(first), touch)}${more}`;
}

/** A document that a change leaves behind. */
export function describeChangeStep(fault: DocsRuleFault): StepText {
  const at = code(fault.line === undefined ? fault.path : `${fault.path}:${fault.line}`);
  return { at: say`${at}`, told: say`${at}: ${describeDocsRuleFault(fault)} ${docsRuleHelp[fault.rule].fix}` };
}

/** Something wrong with a specification or a collection. */
export function describeApiStep(fault: ApiFault): StepText {
  const at = say`${code(`${fault.path}:${fault.line}`)}`;
  return { at, told: say`${at}: ${describeApiFault(fault)} ${apiRuleHelp[fault.rule].fix}` };
}

/** Something of a specification that nobody described. */
export function describeGapStep({ name, why, place }: ApiGap): StepText {
  const at = say`${code(`${place.path}:${place.line}`)}`;
  return { at, told: say`${at}: ${code(name)} ${gapHelp[why].what}` };
}

/** A route that is on one side only. */
export function describeRouteStep(route: UnmatchedRoute, of: "undocumented" | "phantom"): StepText {
  const what = of === "undocumented" ? describeUndocumented(route) : describePhantom(route);
  const at = say`${code(`${route.place.path}:${route.place.line}`)}`;
  return { at, told: say`${at}: ${what}` };
}

/** What a reader must know besides: what the organisation may give, and how to begin where there is much to do. */
export function docsRemarks(docs: MeasuredDocs, { budgets }: Judgement): readonly Phrase[] {
  const mayStandIn = docs.artefacts.flatMap(({ artefact, result }) =>
    result.state === "missing" && result.standIn.kind === "may" ? [artefact.id] : [],
  );
  return [
    ...(mayStandIn.length > 0 ? [describeStandIns(mayStandIn)] : []),
    ...(isBroken(budgets, "missing") && docs.skeletons.length > 0 ? [describeSkeletons(docs)] : []),
    ...docs.unused.map(describeUnused),
    ...(docs.ofBranch > 0 ? [describeUnknownBranch(docs.ofBranch)] : []),
    ...freezing(budgets, docs),
  ];
}

/** Under a limit on how far it rises, a weak document in place of a missing one would be worse. */
function isBroken(budgets: readonly JudgedBudget[], metric: string): boolean {
  return budgets.some(({ budget, outcome }) => budget.metric.name === metric && outcome.state === "broken");
}

/** The command with the preset of this run, which may be a flag or an input of a workflow. */
function command(rest: string, { preset }: MeasuredDocs): Phrase {
  return say`${code(preset === "minimal" ? rest : `${rest} --preset ${preset}`)}`;
}

/** Such links are as often wrong as others, and look as if they had been held. */
function describeUnknownBranch(count: number): Phrase {
  return say`⚠️ ${figure(countOf(count, "links"))} to files of this repository on a branch ${figure(count === 1 ? "was" : "were")} not checked: nobody knows the default branch here. ${code("git remote set-head origin --auto")} says it, and so does the variable ${code("CI_DEFAULT_BRANCH")}.`;
}

/** Skeletons that are named. */
const shownSkeletons = 5;

function describeSkeletons(docs: MeasuredDocs): Phrase {
  const paths = docs.skeletons.map(({ path }) => path);
  const shown = join(paths.slice(0, shownSkeletons).map(code), ", ");
  const more = paths.length > shownSkeletons ? say` and ${paths.length - shownSkeletons} more` : say``;
  return say`${command("gates docs-present --fix-missing", docs)} on your machine writes ${shown}${more} to begin with; each counts as weak until it is filled in.`;
}

/** What is too much to mend in one change. */
const much = 20;

/** Limits that hold what is there, so that it gets no more; a project that has one on a change knows of them. */
function freezing(budgets: readonly JudgedBudget[], docs: MeasuredDocs): readonly Phrase[] {
  const broken = budgets.flatMap(({ budget, outcome }) => {
    const found = outcome.state === "broken" ? outcome.by[0]?.found : undefined;
    const isOfAll = budget.selectors.length === 0 && directionOf(budget.limit.op) === "maximum" && budget.level === "fail";
    if (!isOfAll || found?.state !== "measured" || found.quantity.kind !== "count") return [];
    return [{ name: budget.metric.name, count: found.quantity.low }];
  });
  const known = broken.filter(({ name }) => ["missing", "weak", "broken-links"].includes(name));
  const isKnown = budgets.some(({ budget }) => budget.metric.change);
  if (isKnown || known.reduce((sum, { count }) => sum + count, 0) < much) return [];
  return [describeFreezing(known, command("gates baseline docs-present", docs))];
}
