import { artefactsBehind, faultsBehind, weakBehind } from "../../measures/behind-docs.ts";
import { changingFigure } from "../../measures/change-metric.ts";
import { groupByTarget } from "../../measures/check-links.ts";
import { worseWay } from "../../measures/docs-change-vocabulary.ts";
import type { MeasuredDocs } from "../../measures/docs-facts.ts";
import { changeFaults, type MeasuredRules, pathsOf } from "../../measures/docs-rules.ts";
import { scopeIn } from "../../measures/measure-weak.ts";
import { nearestFirst, placeOfLink, placeOfReason, type TouchOf } from "../../measures/touched-docs.ts";
import type { WeakFile } from "../../measures/weak-files.ts";
import type { ApiGap } from "../../model/api-coverage.ts";
import type { ApiFault } from "../../model/api-fault.ts";
import type { ArtefactOutcome } from "../../model/artefact-outcome.ts";
import type { Budget } from "../../model/budget.ts";
import { type Decimal, formatDecimal } from "../../model/decimal.ts";
import type { DocsRuleFault } from "../../model/docs-rule-fault.ts";
import type { WayToWrite, WriteStep } from "../../model/explanation.ts";
import { directionOf } from "../../model/limit.ts";
import type { LinkFault, LinkFaultGroup } from "../../model/link-fault.ts";
import { code, say } from "../../model/phrase.ts";
import type { UnmatchedRoute } from "../../model/route-comparison.ts";
import type { JudgedBudget } from "../../model/verdict.ts";
import { descriptionsFor, lackOfShare } from "./api.ts";
import { missingOf } from "./missing-of-change.ts";

/** The words of the steps, which are not ours to choose here. */
export interface StepWords {
  readonly artefact: (outcome: ArtefactOutcome) => StepText;
  readonly weak: (file: WeakFile, touch: TouchOf | undefined) => StepText;
  readonly links: (group: LinkFaultGroup, touch: TouchOf | undefined) => StepText;
  readonly api: (fault: ApiFault) => StepText;
  readonly gap: (gap: ApiGap) => StepText;
  readonly change: (fault: DocsRuleFault) => StepText;
  readonly route: (route: UnmatchedRoute, of: "undocumented" | "phantom") => StepText;
}

type StepText = Omit<WriteStep, "gain">;

/** What to write or to fill in, and which links to mend: those of one target are mended in one go, so the most of them come first. */
export function waysToWrite(budgets: readonly JudgedBudget[], docs: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  return budgets.flatMap((judged) => (judged.outcome.state === "broken" ? wayOf(judged, docs, words) : []));
}

function wayOf(judged: JudgedBudget, docs: MeasuredDocs, words: StepWords): readonly WayToWrite[] {
  const { budget } = judged;
  const name = changingFigure(budget);
  if (name === "docstrings") return docstringsWay(judged, docs.rules);
  if (budget.metric.kind === "share") return descriptionsFor(judged, docs, words.gap);
  const missing = lackOf(judged);
  if (missing === undefined) return [];
  const about = { kind: "write", budget: budget.text, missing } as const;
  switch (name) {
    case "missing": {
      const steps = artefactsBehind(budget, docs).map((one) => ({ ...words.artefact(one), gain: 1 }));
      return [{ ...about, element: "documents", act: "written", steps }];
    }
    case "weak": {
      const easiest = brokenFiles(judged, docs).toSorted((a, b) => a.reasons.length - b.reasons.length);
      const files = nearestFirst(easiest, docs.touch, ({ reasons }) => reasons.map(placeOfReason));
      const steps = files.map((file) => ({ ...words.weak(file, docs.touch), gain: 1 }));
      return [{ ...about, element: "documents", act: "mended", steps }];
    }
    case "broken-links":
    case "link-warnings": {
      const groups = nearestFirst(groupByTarget(brokenFaults(judged, docs)), docs.touch, (one) => one.faults.map(placeOfLink));
      const steps = groups.map((group) => ({ ...words.links(group, docs.touch), gain: group.faults.length }));
      return [{ ...about, element: "links", act: "mended", steps }];
    }
    case "present": {
      const lacking = docs.artefacts.filter(({ result }) => result.state === "missing" || result.state === "weak");
      const steps = easiestFirst(lacking).map((one) => ({ ...words.artefact(one), gain: 1 }));
      return [{ ...about, element: "documents", act: "written or filled in", steps }];
    }
    case "adr":
      return [{ ...about, element: "decisions", act: "written", steps: [] }];
    case "runbooks":
      return [{ ...about, element: "runbooks", act: "written", steps: [] }];
    case "stale-documents":
    case "untold-changes": {
      const steps = changeFaults(budget, docs.rules).map((fault) => ({ ...words.change(fault), gain: 1 }));
      return [{ ...about, element: "documents", act: "brought up to date", steps }];
    }
    case "undocumented-routes":
    case "phantom-routes": {
      const of = name === "phantom-routes" ? "phantom" : "undocumented";
      const routes = docs.api.routes?.[of] ?? [];
      const steps = routes.map((route) => ({ ...words.route(route, of), gain: 1 }));
      return [{ ...about, element: "routes", act: "brought together with the specification", steps }];
    }
    case "api-faults": {
      const steps = docs.api.faults.map((fault) => ({ ...words.api(fault), gain: 1 }));
      return [{ ...about, element: "faults", act: "mended", steps }];
    }
    default:
      return [];
  }
}

/** Where each file is held on its own, those of files that are above the limit. */
function brokenFaults({ budget, outcome }: JudgedBudget, docs: MeasuredDocs): readonly LinkFault[] {
  const faults = faultsBehind(budget, docs);
  if (outcome.state !== "broken" || !budget.selectors.some(({ each }) => each)) return faults;
  const above = new Set(outcome.by.map(({ scope }) => scope));
  return faults.filter(({ path }) => above.has(path));
}

function brokenFiles({ budget, outcome }: JudgedBudget, docs: MeasuredDocs): readonly WeakFile[] {
  const files = weakBehind(budget, docs);
  if (outcome.state !== "broken" || !budget.selectors.some(({ each }) => each)) return files;
  const above = new Set(outcome.by.map(({ scope }) => scope));
  return files.filter((file) => above.has(scopeIn(budget, file) ?? ""));
}

/** How many have to go, or to come; undefined where the limit asks for what is nobody's wish, such as more documents that are missing. */
function lackOf(judged: JudgedBudget): number | undefined {
  const { metric, limit } = judged.budget;
  const isFromBelow = directionOf(limit.op) === "minimum";
  if (metric.change) return isFromBelow ? undefined : tooFar(judged);
  const isWished = worseWay(metric) === "drop";
  if (isWished !== isFromBelow) return undefined;
  return isWished ? tooFew(judged) : tooMany(judged);
}

/** By how much a change is too large, over all that is held on its own. */
function tooFar({ budget: { limit }, measures }: JudgedBudget): number {
  const over = measures.map(({ found }) =>
    found.state === "measured" && found.quantity.kind === "change" ? missingOf(found.quantity, limit, mostSteps) : 0,
  );
  return over.reduce((sum, one) => sum + one, 0);
}

/** More than any repository has to mend. */
const mostSteps = 10_000_000;

/** By how much the limit is passed, over all that is held on its own. */
function tooMany({ budget: { limit }, measures }: JudgedBudget): number {
  const most = largestAllowed(limit);
  const over = measures.map(({ found }) =>
    found.state === "measured" && found.quantity.kind === "count" ? Math.max(0, found.quantity.low - most) : 0,
  );
  return over.reduce((sum, one) => sum + one, 0);
}

function tooFew({ budget: { limit }, measures }: JudgedBudget): number {
  const least = Number(formatDecimal(limit.value)) + (limit.op === ">" ? 1 : 0);
  const under = measures.map(({ found }) =>
    found.state === "measured" && found.quantity.kind === "count" ? Math.max(0, Math.ceil(least - found.quantity.low)) : 0,
  );
  return under.reduce((sum, one) => sum + one, 0);
}

/** Counts are whole: below 3 there are 2, and at most 2.5 means 2. */
function largestAllowed({ op, value }: { readonly op: string; readonly value: Decimal }): number {
  const most = Number(formatDecimal(value));
  return op === "<" ? Math.ceil(most) - 1 : Math.floor(most);
}

/** What lacks the least comes first, otherwise the order of the catalogue. */
function easiestFirst(outcomes: readonly ArtefactOutcome[]): readonly ArtefactOutcome[] {
  const faults = ({ result }: ArtefactOutcome) => (result.state === "weak" ? result.reasons.length : 0);
  return outcomes.toSorted((a, b) => faults(a) - faults(b));
}

/** Names of the code that need words: the reports name the first of them. */
function docstringsWay({ budget, measures }: JudgedBudget, { docstrings }: MeasuredRules): readonly WayToWrite[] {
  const found = measures[0]?.found;
  const missing = found?.state === "measured" ? lackOfShare(found.quantity, budget.limit) : undefined;
  if (missing === undefined) return [];
  const names = budget.selectors.length > 0 ? [] : docstrings.flatMap(({ undocumented }) => undocumented);
  const steps = names.map(({ name, path, line }) => {
    const place = [path, line].filter((one) => one !== undefined).join(":");
    const at = say`${code(place === "" ? name : place)}`;
    return { at, told: place === "" ? at : say`${at}: ${code(name)}`, gain: 1 };
  });
  const told = steps.length > 0 ? steps : filesToDocument(budget, docstrings);
  return [{ kind: "write", budget: budget.text, act: "written", element: "docstrings", missing, steps: told }];
}

/** Where a report names no single names, the files that lack most. */
function filesToDocument(budget: Budget, reports: MeasuredRules["docstrings"]): readonly WriteStep[] {
  const matches = pathsOf(budget);
  const lacking = reports
    .flatMap(({ files }) => files)
    .filter(({ path, documented, total }) => documented < total && matches(path));
  return lacking
    .toSorted((a, b) => b.total - b.documented - (a.total - a.documented))
    .map(({ path, documented, total }) => {
      const at = say`${code(path)}`;
      return { at, told: say`${at}: ${total - documented} of ${total} names`, gain: total - documented };
    });
}
