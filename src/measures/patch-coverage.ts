import type { Budget } from "../model/budget.ts";
import type { ChangedLines } from "../model/changed-lines.ts";
import type { Tally } from "../model/coverage.ts";
import { sumTallies } from "../model/coverage-merge.ts";
import type { Found, Measure, NotApplicable } from "../model/measure.ts";
import {
  elementOf,
  groupsByComponent,
  groupsByLeg,
  type MeasuredCoverage,
  type MeasuredFile,
  mergedBranches,
  noComponent,
  noLeg,
  noMatch,
  notFoundPaths,
  pathFilter,
  quantityOf,
  selectorOf,
} from "./coverage.ts";
import { tallyOf } from "./coverage-totals.ts";

/** What a change touched, as the reports see it. */
export interface Patch {
  readonly base: { readonly commit: string; readonly how: string; readonly date: string };
  readonly changed: ChangedLines;
  /** Changed files with what the reports say of their changed lines alone. */
  readonly files: readonly MeasuredFile[];
  readonly legs: ReadonlyMap<string, readonly MeasuredFile[]>;
  /** Changed source files that no report mentions. */
  readonly unmentioned: readonly string[];
  /** Those of them that `include` names: their changed lines are among `files`, as uncovered ones. */
  readonly counted: ReadonlySet<string>;
  /** Below so many measurable changed lines a share is not held. */
  readonly from: number;
}

export interface UnknownPatch {
  /** Why nobody knows what changed. */
  readonly unknown: string;
}

/** Measures a budget on what the change touched. Where nobody knows that, nothing is held and nothing is empty. */
export function measurePatch(budget: Budget, coverage: MeasuredCoverage): readonly Measure[] {
  const patch = coverage.patch ?? { unknown: "it was not looked for" };
  if ("unknown" in patch) return [{ scope: "", found: unknownBase(budget, patch) }];
  const legs = groupsByLeg(budget, coverage);
  if (legs.length === 0) return [{ scope: "", found: noLeg(budget, coverage) }];
  const narrowed = { ...coverage, files: patch.files, legs: patch.legs };
  const touched = groupsByLeg(budget, narrowed).flatMap((leg) => groupsByComponent(budget, leg, narrowed));
  const touchedIn = new Map(touched.map(({ scope, files }) => [scope, files]));
  return legs.flatMap((leg) => measureLeg(budget, leg, touchedIn, coverage));
}

/** One leg, or what its components have of it; the paths of its reports are those of components only where they were found. */
function measureLeg(
  budget: Budget,
  leg: Pick<Group, "scope" | "files">,
  touchedIn: ReadonlyMap<string, readonly MeasuredFile[]>,
  coverage: MeasuredCoverage,
): readonly Measure[] {
  const lost = selectorOf(budget, "component") && notFoundPaths(budget, leg.files, coverage);
  if (lost) return [{ scope: leg.scope, found: lost }];
  const groups = groupsByComponent(budget, leg, coverage);
  if (groups.length === 0) return [{ scope: leg.scope, found: noComponent(budget, coverage) }];
  return groups.flatMap(({ scope, files, empty }) => {
    const touched = touchedIn.get(scope) ?? [];
    if (empty !== undefined && touched.length === 0) return [{ scope, found: noMatch(budget, leg.files, empty, "component") }];
    return measureGroup(budget, { scope, files, touched }, coverage);
  });
}

export function unknownBase(budget: Budget, { unknown }: UnknownPatch): Found {
  return { state: "unknown", reason: { id: "no-diff-base", budget: budget.text, why: unknown } };
}

interface Group {
  readonly scope: string;
  readonly files: readonly MeasuredFile[];
  readonly touched: readonly MeasuredFile[];
}

function measureGroup(budget: Budget, { scope, files, touched }: Group, coverage: MeasuredCoverage): readonly Measure[] {
  const selector = selectorOf(budget, "path");
  const matches = selector?.pattern === undefined ? () => true : pathFilter(selector.pattern);
  const matching = touched.filter(matches);
  const unmatched = selector?.pattern !== undefined && matching.length === 0 && !files.some(matches);
  const unknown =
    notFoundPaths(budget, files, coverage) ??
    (unmatched ? noMatch(budget, files, selector.pattern ?? "", "path") : undefined) ??
    saysNothing(budget, files.length > 0 ? files : touched, coverage);
  if (unknown) return [{ scope, found: unknown }];
  if (!selector?.each || matching.length === 0) return [{ scope, found: measureTouched(budget, matching, coverage) }];
  const prefix = scope === "" ? "" : `${scope}, `;
  return matching.map((file) => ({ scope: prefix + file.path, found: measureTouched(budget, [file], coverage) }));
}

/** Reports that say nothing about an element at all say nothing about that of the changed lines either. */
function saysNothing(budget: Budget, files: readonly MeasuredFile[], coverage: MeasuredCoverage): Found | undefined {
  const element = elementOf(budget.metric.name);
  return files.some((file) => tallyOf(file.coverage, element)) ? undefined : notInFormat(budget, element, coverage);
}

function measureTouched(budget: Budget, files: readonly MeasuredFile[], coverage: MeasuredCoverage): Found {
  const element = elementOf(budget.metric.name);
  const { patch } = coverage;
  if (files.length === 0 || patch === undefined || "unknown" in patch) return notApplicable({ kind: "patch-empty" });
  if (files.some((file) => isOnlyNumbers(file, element))) return notInFormat(budget, `single ${element}`, coverage);
  const tally = sumTallies(files.map((file) => tallyOf(file.coverage, element)));
  if (tally === undefined) {
    const why = { kind: "nothing-to-measure" } as const;
    return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
  }
  if (tally.total === 0) return notApplicable({ kind: "patch-empty" });
  const lines = measurableLines(files) ?? tally.total;
  if (budget.metric.kind === "share" && lines < patch.from)
    return notApplicable({ kind: "patch-small", lines, uncovered: uncoveredLines(files), from: patch.from });
  return measured(budget, tally);
}

function measured(budget: Budget, tally: Tally): Found {
  const approximate = tally.covered === tally.atMost ? {} : { approximate: mergedBranches };
  return { state: "measured", quantity: quantityOf(budget.metric.name, tally), ...approximate };
}

/** A summary has the sum of a file: nobody can tell how much of it is of the changed lines. */
function isOnlyNumbers({ coverage }: MeasuredFile, element: "lines" | "branches" | "functions" | "statements"): boolean {
  return coverage[element]?.kind === "tally" || (element === "lines" && coverage.lines === undefined);
}

function measurableLines(files: readonly MeasuredFile[]): number | undefined {
  return sumTallies(files.map((file) => tallyOf(file.coverage, "lines")))?.total;
}

function uncoveredLines(files: readonly MeasuredFile[]): number {
  const tally = sumTallies(files.map((file) => tallyOf(file.coverage, "lines")));
  return tally ? tally.total - tally.atMost : 0;
}

function notApplicable(because: NotApplicable): Found {
  return { state: "not-applicable", because };
}

function notInFormat(budget: Budget, element: string, { formats }: MeasuredCoverage): Found {
  const why = { kind: "not-in-format", element, formats } as const;
  return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
}
