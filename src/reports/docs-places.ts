import { faultsBehind, weakBehind } from "../measures/behind-docs.ts";
import { changingFigure } from "../measures/change-metric.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { changeFaults } from "../measures/docs-rules.ts";
import { type FaultPlace, nearestFirst, placeOfLink, placeOfReason, type TouchOf } from "../measures/touched-docs.ts";
import { type WeakFile, weakScope } from "../measures/weak-files.ts";
import { worstReasonsFirst } from "../measures/worst-reasons.ts";
import type { Budget } from "../model/budget.ts";
import type { DocsRuleFault } from "../model/docs-rule-fault.ts";
import type { MarkedPlace } from "../model/explanation.ts";
import type { LinkFault } from "../model/link-fault.ts";
import { figure, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { newMark, sayOfLink } from "./docs-marks.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";
import { describeWeak } from "./wording-docs-weak.ts";

/** Few of them are ever shown. */
const mostPlaces = 20;

/** What breaks a limit, at its very line: links and lines of weak documents by turns, then what is wrong with a whole file. */
export function docsPlaces(docs: MeasuredDocs, { budgets }: Judgement): readonly MarkedPlace[] {
  const all = budgets.filter(({ outcome }) => outcome.state === "broken").map(({ budget }) => budget);
  const isRed = ({ level }: Budget) => level === "fail";
  const red = placesOf(all.filter(isRed), docs).map((place): MarkedPlace => ({ ...place, level: "error" }));
  return [
    ...red,
    ...placesOf(
      all.filter((budget) => !isRed(budget)),
      docs,
    ),
  ];
}

function placesOf(broken: readonly Budget[], docs: MeasuredDocs): readonly MarkedPlace[] {
  const { touch } = docs;
  const ofLinks = broken.filter((budget) => ["broken-links", "link-warnings"].includes(changingFigure(budget)));
  const faults = new Set(ofLinks.flatMap((budget) => faultsBehind(budget, docs)));
  const links = nearestFirst([...faults], touch, (one) => [placeOfLink(one)]).map((fault) => linkPlace(fault, touch));
  const ofWeak = broken.filter((budget) => changingFigure(budget) === "weak");
  const files = new Map(ofWeak.flatMap((budget) => weakBehind(budget, docs)).map((file) => [weakScope(file), file]));
  const weak = inTurns([...files.values()].map((file) => weakPlaces(file, touch)));
  const near = nearestFirst(weak, touch, ({ at }) => [at]);
  const atLines = near.filter(({ isAtLine }) => isAtLine).map(({ place }) => place);
  const ofFiles = near.filter(({ isAtLine }) => !isAtLine).map(({ place }) => place);
  return [
    ...inTurns([links.slice(0, mostPlaces), atLines]),
    ...ofFiles,
    ...broken.flatMap((budget) => changeFaults(budget, docs.rules).map(changePlace)),
  ];
}

function changePlace(fault: DocsRuleFault): MarkedPlace {
  const line = fault.line ?? 1;
  const message = say`${describeDocsRuleFault(fault)} ${docsRuleHelp[fault.rule].fix}`;
  return { path: fault.path, from: line, to: line, title: say`left behind`, message };
}

/** The first of each list, then the second of each: one bad file does not hide all others. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

function linkPlace(fault: LinkFault, touch: TouchOf | undefined): MarkedPlace {
  const title = say`broken link${newMark(placeOfLink(fault), touch)}`;
  return { path: fault.path, from: fault.line, to: fault.line, title, message: sayOfLink(fault) };
}

interface WeakPlace {
  readonly at: FaultPlace;
  readonly isAtLine: boolean;
  readonly place: MarkedPlace;
}

/** Each reason that stands on a line, otherwise the first. */
function weakPlaces({ outcome, path, reasons }: WeakFile, touch: TouchOf | undefined): readonly WeakPlace[] {
  const sorted = worstReasonsFirst(reasons);
  const atLines = sorted.filter((one) => "line" in one);
  return (atLines.length > 0 ? atLines : sorted.slice(0, 1)).map((reason) => {
    const at = placeOfReason(reason);
    const line = "line" in reason ? reason.line : 1;
    const { what, fix } = describeWeak(reason);
    const title = say`weak document (${figure(outcome.artefact.title)})${newMark(at, touch)}`;
    return { at, isAtLine: "line" in reason, place: { path, from: line, to: line, title, message: say`${what}. ${fix}` } };
  });
}
