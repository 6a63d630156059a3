import type { Budget, Selector } from "../model/budget.ts";
import { type CoverageElement, coverageElements, type FileCoverage, type Tally } from "../model/coverage.ts";
import { sumTallies } from "../model/coverage-merge.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import type { Approximation, Found, Measure } from "../model/measure.ts";
import { exactCount, type Quantity } from "../model/quantity.ts";
import { isDependencyPath } from "../model/repo-path.ts";
import type { Components } from "./components.ts";
import { tallyOf } from "./coverage-totals.ts";
import type { Patch, UnknownPatch } from "./patch-coverage.ts";

/** A source file with what all reports say of it. */
export interface MeasuredFile {
  /** The path in the repository, or the report's own where it was not found there. */
  readonly path: string;
  readonly inRepository: boolean;
  readonly coverage: FileCoverage;
}

/** What the reports of a run say together, and each leg on its own. */
export interface MeasuredCoverage {
  readonly files: readonly MeasuredFile[];
  readonly legs: ReadonlyMap<string, readonly MeasuredFile[]>;
  readonly components: Components;
  readonly reports: number;
  /** The titles of the formats that were read, for "does not say". */
  readonly formats: readonly string[];
  /** Below this share of files found in the repository, in percent, a budget with a path cannot be trusted. */
  readonly minPathMatch: { readonly percent: number; readonly text: string };
  /** A line of `paths` that would find most of the files that were not found. */
  readonly mapping: string | undefined;
  /** What the change touched, where a budget asks for it. */
  readonly patch?: Patch | UnknownPatch;
  /** Source files of the repository that no report mentions. */
  readonly withoutCoverage?: () => readonly string[];
}

/** Measures what one budget asks for: the sum over what its selectors match, or each match on its own. */
export function measureCoverage(budget: Budget, coverage: MeasuredCoverage): readonly Measure[] {
  const nothing = nothingAtAll(budget, coverage);
  if (nothing) return [{ scope: "", found: nothing }];
  if (budget.metric.name === "reports") return [{ scope: "", found: count(coverage.reports) }];
  const groups = groupsByLeg(budget, coverage);
  if (groups.length === 0) return [{ scope: "", found: noLeg(budget, coverage) }];
  return groups.flatMap((group) => measureComponents(budget, group, coverage));
}

interface Group {
  readonly scope: string;
  readonly files: readonly MeasuredFile[];
  /** A component that the group stands for, and of which no file was reported. */
  readonly empty?: string;
}

/** Without a leg selector, all legs merged; with one, the legs that match, which for a pattern means each of them. */
export function groupsByLeg(budget: Budget, { files, legs }: MeasuredCoverage): readonly Group[] {
  const selector = selectorOf(budget, "leg");
  if (!selector) return [{ scope: "", files }];
  const matches = nameFilter(selector);
  return [...legs].filter(([leg]) => matches(leg)).map(([leg, of]) => ({ scope: `leg ${leg}`, files: of }));
}

/** Without a component selector, the whole group; with one, what its components have of the group. */
export function groupsByComponent(budget: Budget, group: Group, { components }: MeasuredCoverage): readonly Group[] {
  const selector = selectorOf(budget, "component");
  if (!selector) return [group];
  return components.narrow(selector, group.files).map(({ name, files, empty }) => ({
    scope: name === undefined ? group.scope : within(group.scope, `component ${name}`),
    files,
    ...(empty !== undefined && { empty }),
  }));
}

function measureComponents(budget: Budget, group: Group, coverage: MeasuredCoverage): readonly Measure[] {
  const selector = selectorOf(budget, "component");
  const lost = selector && notFoundPaths(budget, group.files, coverage);
  if (lost) return [{ scope: group.scope, found: lost }];
  const groups = groupsByComponent(budget, group, coverage);
  if (groups.length === 0) return [{ scope: group.scope, found: noComponent(budget, coverage) }];
  return groups.flatMap(({ scope, files, empty }) =>
    empty === undefined
      ? measureFiles(budget, files, scope, coverage)
      : [{ scope, found: noMatch(budget, group.files, empty, "component") }],
  );
}

export function within(scope: string, part: string): string {
  return scope === "" ? part : `${scope}, ${part}`;
}

function nameFilter({ pattern }: Selector): (name: string) => boolean {
  return pattern === undefined ? () => true : nameMatcher(pattern);
}

function measureFiles(
  budget: Budget,
  files: readonly MeasuredFile[],
  scope: string,
  coverage: MeasuredCoverage,
): readonly Measure[] {
  const selector = selectorOf(budget, "path");
  if (!selector) return [{ scope, found: measureGroup(budget, files, scope, coverage) }];
  const matching = selector.pattern === undefined ? files : files.filter(pathFilter(selector.pattern));
  if (selector.pattern !== undefined) {
    const unmatched = matching.length > 0 ? undefined : noMatch(budget, files, selector.pattern, "path");
    const unknown = notFoundPaths(budget, files, coverage) ?? unmatched;
    if (unknown) return [{ scope, found: unknown }];
  }
  if (!selector.each) return [{ scope, found: measureGroup(budget, matching, scope, coverage) }];
  const measured = matching.map((file) => ({ scope: within(scope, file.path), found: measureSum(budget, [file], coverage) }));
  return eachSays(measured)
    ? measured.map(silentIsNotApplicable)
    : [{ scope, found: measureGroup(budget, matching, scope, coverage) }];
}

/** A file whose format does not say is left alone, as long as any file says something. */
function eachSays(measures: readonly Measure[]): boolean {
  return measures.some(({ found }) => found.state === "measured");
}

function silentIsNotApplicable(measure: Measure): Measure {
  return measure.found.state === "unknown" ? { ...measure, found: { state: "not-applicable" } } : measure;
}

export function selectorOf(budget: Budget, dimension: string): Selector | undefined {
  return budget.selectors.find((selector) => selector.dimension === dimension);
}

export function pathFilter(pattern: string): (file: Pick<MeasuredFile, "path">) => boolean {
  const matches = pathMatcher(pattern);
  return (file) => matches(file.path);
}

/** A pattern means paths of the repository; where the reports' paths are not those, matching them would be a guess. */
export function notFoundPaths(
  budget: Budget,
  files: readonly MeasuredFile[],
  { minPathMatch, mapping }: MeasuredCoverage,
): Found | undefined {
  // Somebody else's code that was measured along is not lost: it was never to be found here.
  const own = files.filter((file) => file.inRepository || !isDependencyPath(file.path));
  const lost = own.filter((file) => !file.inRepository);
  const found = own.length - lost.length;
  if (found * 100 >= minPathMatch.percent * own.length) return undefined;
  const examples = lost.slice(0, 3).map((file) => file.path);
  const numbers = { found, total: own.length, least: minPathMatch.text };
  return {
    state: "unknown",
    reason: { id: "paths-not-found", budget: budget.text, ...numbers, examples, ...(mapping && { mapping }) },
  };
}

export function noMatch(budget: Budget, files: readonly MeasuredFile[], pattern: string, dimension: "path" | "component"): Found {
  const folders = [
    ...new Set(files.map(({ path }) => (path.includes("/") ? `${path.slice(0, path.indexOf("/", 1))}/` : path))),
  ].slice(0, 5);
  return {
    state: "unknown",
    reason: { id: "not-measured", budget: budget.text, why: { kind: "no-match", pattern, dimension, folders } },
  };
}

export function noLeg(budget: Budget, { legs }: MeasuredCoverage): Found {
  const pattern = selectorOf(budget, "leg")?.pattern ?? "*";
  const why = { kind: "no-match", pattern, dimension: "leg", folders: [...legs.keys()].slice(0, 5) } as const;
  return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
}

/** No component, or none of those that are declared, is what the pattern means. */
export function noComponent(budget: Budget, { components }: MeasuredCoverage): Found {
  const why = { kind: "no-component", pattern: selectorOf(budget, "component")?.pattern, declared: components.names } as const;
  return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
}

/** Nothing to hold a budget against at all: no report was read, or every file of them was left out. */
export function nothingAtAll(budget: Budget, { files, reports }: MeasuredCoverage): Found | undefined {
  if (files.length > 0 || (reports > 0 && budget.metric.name === "reports")) return undefined;
  return {
    state: "unknown",
    reason: { id: "not-measured", budget: budget.text, why: { kind: reports === 0 ? "no-report" : "all-left-out" } },
  };
}

/** Branches that have no names can only be merged to bounds. */
export const mergedBranches: Approximation = { because: "reports that name no single branches were merged", mend: "branches" };

/** The sum over a group; where it is nothing, the reason names the group. */
function measureGroup(budget: Budget, files: readonly MeasuredFile[], scope: string, coverage: MeasuredCoverage): Found {
  const found = measureSum(budget, files, coverage);
  if (scope === "" || found.state !== "unknown" || found.reason.id !== "not-measured") return found;
  if (found.reason.why.kind !== "nothing-to-measure") return found;
  return { state: "unknown", reason: { ...found.reason, why: { ...found.reason.why, scope } } };
}

function measureSum(budget: Budget, files: readonly MeasuredFile[], { formats }: MeasuredCoverage): Found {
  const metric = budget.metric.name;
  // None at all is neither few nor many: nothing was measured.
  if (files.length === 0) return nothing(budget);
  if (metric === "files") return count(files.length);
  const tally = metric === "combined" ? combinedTally(files) : elementTally(files, elementOf(metric));
  if (tally === undefined) {
    const element = metric === "combined" ? "branches" : elementOf(metric);
    return {
      state: "unknown",
      reason: { id: "not-measured", budget: budget.text, why: { kind: "not-in-format", element, formats } },
    };
  }
  if (tally.total === 0 && !mayBeEmpty(budget)) return nothing(budget);
  const approximate = tally.covered === tally.atMost ? {} : { approximate: mergedBranches };
  return { state: "measured", quantity: quantityOf(metric, tally), ...approximate };
}

/** Single files and a change may hold no code. A leg or a component without any was not measured, also where each is held. */
function mayBeEmpty({ metric, patch, selectors }: Budget): boolean {
  return metric.kind !== "count" && (patch || selectors.some(({ dimension, each }) => dimension === "path" && each));
}

function nothing(budget: Budget): Found {
  return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } } };
}

export function elementOf(metric: string): CoverageElement {
  const element = coverageElements.find((one) => metric === one || metric === `uncovered-${one}` || metric === `covered-${one}`);
  if (element === undefined) throw new Error(`no coverage metric ${metric}`);
  return element;
}

export function quantityOf(metric: string, { covered, atMost, total }: Tally): Quantity {
  if (metric.startsWith("uncovered-")) return { kind: "count", low: total - atMost, high: total - covered };
  if (metric.startsWith("covered-")) return { kind: "count", low: covered, high: atMost };
  return { kind: "share", low: { part: covered, whole: total }, high: { part: atMost, whole: total } };
}

function elementTally(files: readonly MeasuredFile[], element: CoverageElement): Tally | undefined {
  return sumTallies(files.map((file) => tallyOf(file.coverage, element)));
}

/** coverage.py's mix needs branches: without them it would be lines under another name. */
function combinedTally(files: readonly MeasuredFile[]): Tally | undefined {
  const branches = elementTally(files, "branches");
  const lines = elementTally(files, "lines");
  return branches && lines && sumTallies([lines, branches]);
}

function count(value: number): Found {
  return { state: "measured", quantity: exactCount(value) };
}

/** The files that one measure of a budget is about, for explaining it. */
export function filesOfMeasure(budget: Budget, measure: Measure, coverage: MeasuredCoverage): readonly MeasuredFile[] {
  const selector = selectorOf(budget, "path");
  const matches = selector?.pattern === undefined ? () => true : pathFilter(selector.pattern);
  const { patch } = coverage;
  const looked = budget.patch && patch && "files" in patch ? { ...coverage, files: patch.files, legs: patch.legs } : coverage;
  const groups = groupsByLeg(budget, looked).flatMap((group) => groupsByComponent(budget, group, looked));
  for (const { scope, files } of groups) {
    if (!selector?.each) {
      if (scope === measure.scope) return files.filter(matches);
      continue;
    }
    const file = files.find((one) => within(scope, one.path) === measure.scope);
    if (file) return [file];
  }
  return [];
}
