import { artefactsBehind, faultsBehind } from "../measures/behind-docs.ts";
import { changingFigure } from "../measures/change-metric.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { changeFaults } from "../measures/docs-rules.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { DocsRuleFault } from "../model/docs-rule-fault.ts";
import type { MarkedPlace } from "../model/explanation.ts";
import type { LinkFault } from "../model/link-fault.ts";
import { figure, join, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { describeLinkFault, suggestLink } from "./wording-docs-links.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";
import { describeWeak } from "./wording-docs-weak.ts";

/** Few of them are ever shown. */
const mostPlaces = 20;

/** What breaks a limit, at its very line: links and lines of weak documents by turns, then what is wrong with a whole file. */
export function docsPlaces(docs: MeasuredDocs, { budgets }: Judgement): readonly MarkedPlace[] {
  const broken = budgets.filter(({ outcome }) => outcome.state === "broken").map(({ budget }) => budget);
  const ofLinks = broken.filter((budget) => ["broken-links", "link-warnings"].includes(changingFigure(budget)));
  const links = [...new Set(ofLinks.flatMap((budget) => faultsBehind(budget, docs).slice(0, mostPlaces)))].map(linkPlace);
  const ofWeak = broken.filter((budget) => changingFigure(budget) === "weak");
  const weak = [...new Set(ofWeak.flatMap((budget) => artefactsBehind(budget, docs)))].flatMap(weakPlace);
  const atLines = weak.filter(({ line }) => line !== undefined).map(({ place }) => place);
  const ofFiles = weak.filter(({ line }) => line === undefined).map(({ place }) => place);
  return [
    ...byTurns(links, atLines),
    ...ofFiles,
    ...broken.flatMap((budget) => changeFaults(budget, docs.rules).map(changePlace)),
  ];
}

function changePlace(fault: DocsRuleFault): MarkedPlace {
  const line = fault.line ?? 1;
  const message = say`${describeDocsRuleFault(fault)} ${docsRuleHelp[fault.rule].fix}`;
  return { path: fault.path, from: line, to: line, title: say`left behind`, message };
}

function byTurns<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const longer = a.length > b.length ? a : b;
  return longer.flatMap((_, i) => [...a.slice(i, i + 1), ...b.slice(i, i + 1)]);
}

function linkPlace(fault: LinkFault): MarkedPlace {
  const hint = suggestLink(fault);
  const message = join([describeLinkFault(fault), ...(hint === undefined ? [] : [hint])], " ");
  return { path: fault.path, from: fault.line, to: fault.line, title: say`broken link`, message };
}

/** The first reason that stands on a line, otherwise the first. */
function weakPlace({
  artefact,
  result,
}: ArtefactOutcome): readonly { readonly line: number | undefined; readonly place: MarkedPlace }[] {
  if (result.state !== "weak") return [];
  const reason = result.reasons.find((one) => "line" in one) ?? result.reasons[0];
  const line = "line" in reason ? reason.line : undefined;
  const { what, fix } = describeWeak(reason);
  const title = say`${figure(artefact.title)} is weak`;
  return [{ line, place: { path: reason.path, from: line ?? 1, to: line ?? 1, title, message: say`${what}. ${fix}` } }];
}
