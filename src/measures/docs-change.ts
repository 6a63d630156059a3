import type { BaselineHead, SoughtBaseline } from "../model/baseline.ts";
import type { Budget, Selector } from "../model/budget.ts";
import { decimalOf } from "../model/decimal.ts";
import { type DocsBaseline, type KeptFigure, keptQuantity, partsOfScope } from "../model/docs-baseline.ts";
import { nameMatcher, pathMatcher } from "../model/glob.ts";
import type { Found, Measure } from "../model/measure.ts";
import type { Metric } from "../model/metric.ts";
import type { Change, Quantity, Way } from "../model/quantity.ts";
import { onFigure, onlyFound, uncompared, wayOf } from "./change-metric.ts";
import { measureDocs } from "./docs.ts";
import type { MeasuredDocs } from "./docs-facts.ts";
import { keptMetrics } from "./docs-vocabulary.ts";
import { weakFiles, weakScope } from "./weak-files.ts";
import { worstFirst } from "./worst-first.ts";

export type SoughtDocs = SoughtBaseline<DocsBaseline>;

/** Measures what a budget on a change asks for: today and the baseline by its own selectors, the worst first. */
export function measureDocsChange(budget: Budget, docs: MeasuredDocs): readonly Measure[] {
  const now = measureDocs(onFigure(budget), docs);
  // What cannot be said of today needs no comparison, whatever the baseline is.
  if (now.every(({ found }) => found.state === "unknown")) return now;
  const { sought } = docs;
  if (sought?.state === "learning") return onlyFound({ state: "not-applicable", because: { kind: "learning" } });
  const kept = sought?.state === "found" ? sought.baseline.figures.get(onFigure(budget).metric.name) : undefined;
  if (kept === undefined) return onlyFound(uncompared(budget, "docs-present", whyNone(budget, sought)));
  return worstFirst(
    budget,
    now.map((measure) => ({ ...measure, found: changeOf(budget, measure, kept) })),
  );
}

function whyNone(budget: Budget, sought: SoughtDocs | undefined) {
  return sought?.state === "none" ? sought.why : ({ kind: "silent", about: onFigure(budget).metric.name } as const);
}

function changeOf(budget: Budget, { scope, found }: Measure, kept: KeptFigure): Found {
  if (found.state !== "measured") return found;
  const before = keptQuantity(kept, isMeantBy(budget, scope));
  const quantity = differenceOf(before, found.quantity, wayOf(budget));
  return quantity === undefined ? { state: "not-applicable" } : { state: "measured", quantity };
}

/** What of the baseline a measure is held against: what the budget selects, and where each is held alone, of it the same. */
function isMeantBy({ selectors }: Budget, measured: string): (scope: string) => boolean {
  const tests = selectors.map(meantBy);
  const each = selectors.filter((one) => one.each).map(({ dimension }) => dimension);
  return (scope) =>
    tests.every((test) => test(scope)) &&
    (each.length === 0 || each.map((dimension) => partIn(scope, dimension)).join(", ") === measured);
}

function meantBy({ dimension, pattern }: Selector): (scope: string) => boolean {
  if (pattern === undefined) return () => true;
  if (dimension === "path") {
    const matches = pathMatcher(pattern);
    return (scope) => matches(partIn(scope, dimension));
  }
  const isNamed = nameMatcher(pattern);
  return (scope) => isNamed(artefactIn(partIn(scope, dimension)));
}

/** The file or the document that a count is of. */
function partIn(scope: string, dimension: string): string {
  const [first, second] = partsOfScope(scope);
  return dimension === "path" ? (second ?? first) : first;
}

/** `readme` of `packages/api: readme`. */
function artefactIn(scope: string): string {
  return scope.slice(scope.lastIndexOf(" ") + 1);
}

/** Undefined where there is nothing on a side to take a share of. */
function differenceOf(before: Quantity, now: Quantity, way: Way): Change | undefined {
  if (before.kind === "share" && now.kind === "share") {
    const [then, today] = [before.low, now.low];
    if (!then || !today || then.whole === 0 || today.whole === 0) return undefined;
    const fall = { before: then, now: today };
    return { kind: "change", of: "share", low: fall, high: fall };
  }
  if (before.kind !== "count" || now.kind !== "count") throw new Error(`no change from ${before.kind} to ${now.kind}`);
  const moved = decimalOf(way === "rise" ? now.low - before.low : before.low - now.low);
  return { kind: "change", of: "count", low: moved, high: moved, base: decimalOf(before.low), way };
}

/** Today's figures for later runs: of each metric the whole, or what each file or document has of it. */
export function docsToday(docs: MeasuredDocs, stamp: BaselineHead): DocsBaseline {
  const figures = keptMetrics.flatMap((metric): [string, KeptFigure][] => {
    const figure = keptOf(metric, docs);
    return figure === undefined ? [] : [[metric.name, figure]];
  });
  return { ...stamp, figures: new Map(figures) };
}

/** Undefined where it is not known: a limit on its change then says that the baseline has nothing of it. */
function keptOf(metric: Metric, docs: MeasuredDocs): KeptFigure | undefined {
  const [whole] = measureDocs(asking(metric, []), docs);
  if (whole?.found.state !== "measured") return undefined;
  const { quantity } = whole.found;
  if (quantity.kind === "share")
    return quantity.low && quantity.low.whole > 0 ? { kind: "share", ratio: quantity.low } : undefined;
  if (quantity.kind !== "count") return undefined;
  const by = keptBy(metric.name);
  if (by === undefined) return { kind: "count", count: quantity.low };
  if (by === "file of a document")
    return { kind: "counts", by: new Map(weakFiles(docs.artefacts).map((file) => [weakScope(file), 1])) };
  const each = measureDocs(asking(metric, [{ dimension: by, pattern: undefined, each: true }]), docs);
  return { kind: "counts", by: new Map(each.flatMap(countIn)) };
}

function countIn({ scope, found }: Measure): readonly [string, number][] {
  const count = found.state === "measured" && found.quantity.kind === "count" ? found.quantity.low : 0;
  return count > 0 ? [[scope, count]] : [];
}

/** By what the counts of a metric are kept; undefined for what is only kept as a whole. */
export function keptBy(name: string): "path" | "artefact" | "file of a document" | undefined {
  const { dimensions = [] } = keptMetrics.find((one) => one.name === name) ?? {};
  if (name === "documents" || dimensions.length === 0) return undefined;
  if (dimensions.length > 1) return "file of a document";
  return dimensions.includes("path") ? "path" : "artefact";
}

function asking(metric: Metric, selectors: readonly Selector[]): Budget {
  const limit = { op: ">=", value: decimalOf(0), unit: "", text: "0" } as const;
  return { level: "fail", metric, patch: false, selectors, limit, text: metric.name };
}
