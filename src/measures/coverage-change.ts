import type { NoBaseline, SoughtBaseline } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import type { CoverageBaseline } from "../model/coverage-baseline.ts";
import { decimalOf } from "../model/decimal.ts";
import type { Found, Measure } from "../model/measure.ts";
import type { Metric } from "../model/metric.ts";
import type { Change, Quantity } from "../model/quantity.ts";
import { coverageOf, type Reach } from "./baseline-coverage.ts";
import { type MeasuredCoverage, measureCoverage } from "./coverage.ts";

/** Measures a change: today and the baseline by the budget's own selectors, and the difference of each pair of scopes. */
export function measureChange(
  budget: Budget,
  today: MeasuredCoverage,
  sought: SoughtBaseline<CoverageBaseline> | undefined,
): readonly Measure[] {
  const plain = withoutChange(budget);
  const now = measureCoverage(plain, today);
  // What cannot be said of today needs no comparison; that no report was read is told whatever the baseline is.
  const unknown = now.filter(({ found }) => found.state === "unknown");
  if (unknown.length > 0 && unknown.length === now.length) return unknown;
  if (sought === undefined || sought.state === "none")
    return [{ scope: "", found: noBaseline(budget, sought?.why ?? { kind: "silent", about: budget.metric.name }) }];
  if (sought.state === "learning") return [{ scope: "", found: { state: "not-applicable", because: { kind: "learning" } } }];
  const reach = reachOf(budget);
  const renames = isEachFile(budget) ? sought.renames : new Map<string, string>();
  const before = measureCoverage(plain, coverageOf(sought.baseline, today, renames, reach));
  if (before.every(isSilent)) return [{ scope: "", found: noBaseline(budget, { kind: "silent", about: aboutOf(budget) }) }];
  return pairs(budget, reach === "all" ? now : measureCoverage(plain, ownFiles(today)), before);
}

/** The baseline's reports said nothing of what is asked for, as opposed to files that are new. */
function isSilent({ found }: Measure): boolean {
  return found.state === "unknown" && found.reason.id === "not-measured" && found.reason.why.kind === "not-in-format";
}

/** The budget on the figure that changes: `lines` for `lines-drop`. Its text stays, so that reasons name what was asked. */
export function withoutChange(budget: Budget): Budget {
  return { ...budget, metric: figureOf(budget.metric) };
}

function figureOf({ name, kind, description, unsettled }: Metric): Metric {
  return { name: name.replace(/-(drop|rise)$/, ""), kind, description, ...(unsettled && { unsettled }) };
}

/** A pattern means paths of the repository, which files elsewhere do not have. */
function reachOf({ selectors }: Budget): Reach {
  return selectors.some(({ dimension }) => dimension !== "leg") ? "repository" : "all";
}

function isEachFile({ selectors }: Budget): boolean {
  return selectors.some(({ dimension, each }) => dimension === "path" && each);
}

function ownFiles(coverage: MeasuredCoverage): MeasuredCoverage {
  const own = (files: MeasuredCoverage["files"]) => files.filter((file) => file.inRepository);
  return {
    ...coverage,
    files: own(coverage.files),
    legs: new Map([...coverage.legs].map(([leg, files]) => [leg, own(files)])),
  };
}

function pairs(budget: Budget, now: readonly Measure[], before: readonly Measure[]): readonly Measure[] {
  const known = new Map(before.map((measure) => [measure.scope, measure.found]));
  const each = budget.selectors.some((selector) => selector.each);
  const measures = now.flatMap(({ scope, found }): Measure[] => {
    const old = known.get(scope);
    // What is new or gone has nothing to be compared with; only where all is asked for at once must it have.
    if (old === undefined && each) return [];
    return [{ scope, found: changeOf(budget, old, found) }];
  });
  return measures.length > 0 ? measures : [{ scope: "", found: { state: "not-applicable" } }];
}

function changeOf(budget: Budget, old: Found | undefined, found: Found): Found {
  if (found.state !== "measured") return found;
  const each = budget.selectors.some((selector) => selector.each);
  if (old === undefined || old.state !== "measured")
    return each ? { state: "not-applicable" } : noBaseline(budget, { kind: "silent", about: aboutOf(budget) });
  const change = differenceOf(old.quantity, found.quantity);
  if (change === "of nothing") return each ? { state: "not-applicable" } : nothingOf(budget, found.quantity);
  const approximate = found.approximate ?? old.approximate;
  return { state: "measured", quantity: change, ...(approximate !== undefined && { approximate }) };
}

/** `lines[src/**]`: the budget without its limit, and without the word that makes it a change. */
function aboutOf({ text, limit, metric }: Budget): string {
  const subject = text.slice(0, text.lastIndexOf(` ${limit.op} `)).replace(/^(warn|fail): /, "");
  return subject.replace(metric.name, figureOf(metric).name);
}

function nothingOf(budget: Budget, now: Quantity): Found {
  if (now.kind === "share" && now.high?.whole === 0)
    return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } } };
  return noBaseline(budget, { kind: "silent", about: aboutOf(budget) });
}

function noBaseline(budget: Budget, why: NoBaseline): Found {
  return { state: "unknown", reason: { id: "no-baseline", gate: "coverage-gate", budget: budget.text, why } };
}

/** Shares fall, counts rise. The ends are the least and the most that the difference can be. */
function differenceOf(before: Quantity, now: Quantity): Change | "of nothing" {
  if (before.kind === "share" && now.kind === "share") {
    const ends = [before.low, before.high, now.low, now.high];
    if (ends.some((ratio) => ratio?.whole === 0)) return "of nothing";
    return {
      kind: "change",
      of: "share",
      low: before.low && now.high && { before: before.low, now: now.high },
      high: before.high && now.low && { before: before.high, now: now.low },
    };
  }
  if (before.kind !== "count" || now.kind !== "count") throw new Error(`no change from ${before.kind} to ${now.kind}`);
  const [most, least] = [before.high ?? before.low, before.low];
  return {
    kind: "change",
    of: "count",
    low: decimalOf(now.low - most),
    high: now.high === null ? null : decimalOf(now.high - least),
    base: decimalOf(least),
    ...(most !== least && { lowBase: decimalOf(most) }),
  };
}
