import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { Budget, Selector } from "../model/budget.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import { type LinkFault, type LinkFaultLevel, linkFaultLevels } from "../model/link-fault.ts";
import type { Found, Measure } from "../model/measure.ts";
import { exactCount } from "../model/quantity.ts";
import type { NotMeasured } from "../model/reason.ts";
import { scopeOf } from "./artefact-scope.ts";
import { isOfApi, measureApi } from "./docs-api.ts";
import type { MeasuredDocs } from "./docs-facts.ts";
import { isOfRules, measureRules } from "./docs-rules.ts";
import { measureWeak } from "./measure-weak.ts";

/** Measures what one budget asks for: the count of what its selector matches, or each of it on its own. */
export function measureDocs(budget: Budget, docs: MeasuredDocs): readonly Measure[] {
  const measures = measure(budget, docs);
  // A report of routes or docstrings that is missing says nothing about documents.
  return docs.isAllRead && isOfDocuments(budget) ? measures.map((one) => ({ ...one, settled: true })) : measures;
}

function isOfDocuments(budget: Budget): boolean {
  return !isOfApi(budget) && budget.metric.name !== "docstrings";
}

function measure(budget: Budget, docs: MeasuredDocs): readonly Measure[] {
  if (isOfRules(budget)) return [{ scope: "", found: measureRules(budget, docs.rules) }];
  if (isOfApi(budget)) return [{ scope: "", found: measureApi(budget, docs.api) }];
  if (budget.metric.name === "weak") return measureWeak(budget, docs);
  const state = stateOf(budget);
  return state === undefined ? measureDocuments(budget, docs) : measureArtefacts(budget, docs, state);
}

type State = ArtefactOutcome["result"]["state"];

/** The state that a budget counts artefacts of; undefined for a budget about Markdown files. */
function stateOf({ metric: { name } }: Budget): State | undefined {
  return name === "missing" || name === "present" ? name : undefined;
}

function measureArtefacts(budget: Budget, docs: MeasuredDocs, state: State): readonly Measure[] {
  const selector = budget.selectors.find(({ dimension }) => dimension === "artefact");
  const matching = docs.artefacts.filter(isArtefactOf(budget));
  if (matching.length === 0) return [{ scope: "", found: noArtefact(budget, selector, docs) }];
  // That nothing is asked for is no proof that nothing is missing.
  if (selector === undefined && docs.artefacts.every(({ result }) => result.state === "not-asked"))
    return [{ scope: "", found: unknown(budget, nothingAsked) }];
  const isIn = ({ result }: ArtefactOutcome) => result.state === state;
  if (!selector?.each) return [{ scope: "", found: count(matching.filter(isIn).length) }];
  return matching.map((one) => ({ scope: scopeOf(one), found: count(isIn(one) ? 1 : 0) }));
}

const nothingAsked: NotMeasured = {
  kind: "not-in-report",
  what: "a document: none is asked for, and none of those that may be missing is there",
  has: [],
  mend: "Ask for one with `preset` or `require`, or take it out of `optional`",
};

/** What the project's own budgets are about is left to them by a default. */
function noArtefact(budget: Budget, selector: Selector | undefined, { artefacts }: MeasuredDocs): Found {
  if (selector?.pattern === undefined) return artefacts.length > 0 ? { state: "not-applicable" } : unknown(budget, nothingAsked);
  const folders = [...new Set(artefacts.map(({ artefact }) => artefact.id))];
  return unknown(budget, { kind: "no-match", pattern: selector.pattern, dimension: "artefact", folders });
}

function measureDocuments(budget: Budget, docs: MeasuredDocs): readonly Measure[] {
  const selector = budget.selectors.find(({ dimension }) => dimension === "path");
  if (docs.links === undefined) return [{ scope: "", found: unknown(budget, { kind: "links-off" }) }];
  const isPathMeant = isPathOf(budget);
  const matching = docs.documents.filter(isPathMeant);
  if (matching.length === 0 && selector?.pattern !== undefined)
    return [{ scope: "", found: unknown(budget, noDocument(selector.pattern, docs)) }];
  if (budget.metric.name === "documents") return [{ scope: "", found: count(matching.length) }];
  if (matching.length === 0) return [{ scope: "", found: { state: "not-applicable" } }];
  const faults = faultsOf(budget, docs);
  if (!selector?.each) return [{ scope: "", found: count(faults.length) }];
  const byFile = new Map<string, number>(matching.map((path) => [path, 0]));
  for (const { path } of faults) byFile.set(path, (byFile.get(path) ?? 0) + 1);
  return [...byFile].map(([scope, faulty]) => ({ scope, found: count(faulty) }));
}

/** A file that is there and not checked holds no limit. */
function noDocument(pattern: string, { tracked }: MeasuredDocs): NotMeasured {
  const dimension = tracked(pattern).length === 0 ? "tracked" : "document";
  return { kind: "no-match", pattern, dimension, folders: [] };
}

/** The faults that one budget counts. */
export function faultsOf(budget: Budget, { links }: MeasuredDocs): readonly LinkFault[] {
  const level: LinkFaultLevel = budget.metric.name === "broken-links" ? "broken" : "warning";
  const isPathMeant = isPathOf(budget);
  return (links?.faults ?? []).filter(({ rule, path }) => linkFaultLevels[rule] === level && isPathMeant(path));
}

/** The artefacts that one budget counts. */
export function artefactsOf(budget: Budget, { artefacts }: MeasuredDocs): readonly ArtefactOutcome[] {
  return artefacts.filter(({ result }) => result.state === stateOf(budget)).filter(isArtefactOf(budget));
}

function isArtefactOf(budget: Budget): (outcome: ArtefactOutcome) => boolean {
  const isNamed = namesOf(budget, "artefact", nameMatcher);
  return ({ artefact }) => isNamed(artefact.id);
}

function isPathOf(budget: Budget): (path: string) => boolean {
  return namesOf(budget, "path", pathMatcher);
}

type Test = (name: string) => boolean;

/** Which names a budget is about: a default leaves to the project's own budgets what they are about. */
function namesOf(budget: Budget, dimension: string, matcher: (pattern: string) => Test): Test {
  const testOf = ({ selectors }: Budget): Test => {
    const pattern = selectors.find((one) => one.dimension === dimension)?.pattern;
    return pattern === undefined ? () => true : matcher(pattern);
  };
  const isSelected = testOf(budget);
  const others = (budget.besides ?? []).map(testOf);
  return (name) => isSelected(name) && !others.some((isOfOther) => isOfOther(name));
}

function unknown({ text }: Budget, why: NotMeasured): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}
