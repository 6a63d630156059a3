import { changedRows, removedOf } from "../../measures/measure-test-changes.ts";
import { isFlaky, outcomeOf } from "../../measures/test-counts.ts";
import { slowest } from "../../measures/test-durations.ts";
import type { MeasuredTests, SeenTests } from "../../measures/test-facts.ts";
import { onLeg, shownName } from "../../measures/test-names.ts";
import { selectTests } from "../../measures/test-selection.ts";
import type { Budget } from "../../model/budget.ts";
import { formatDecimal } from "../../model/decimal.ts";
import type { FixAct, FixStep, NamedTest, WayToFix } from "../../model/explanation.ts";
import { directionOf, type Limit } from "../../model/limit.ts";
import type { Quantity, Ratio } from "../../model/quantity.ts";
import { idOf } from "../../model/quarantine.ts";
import { type FailureCause, isFailure } from "../../model/test-report.ts";
import type { JudgedBudget } from "../../model/verdict.ts";

/** What has to become of which tests for the broken budgets to hold, the most at once first. */
export function waysToFix(budgets: readonly JudgedBudget[], tests: MeasuredTests): readonly WayToFix[] {
  return budgets.flatMap((judged) => (judged.outcome.state === "broken" ? wayOf(judged, tests) : []));
}

const acts: Readonly<Record<string, FixAct>> = {
  failed: "mended",
  errored: "mended",
  "pass-rate": "mended",
  skipped: "run",
  "skipped-share": "run",
  known: "mended",
  flaky: "made reliable",
  quarantined: "mended",
  "test-duration": "made quicker",
  duration: "made quicker",
  tests: "added",
  ran: "run",
  passed: "mended",
  "new-failures": "mended",
  "newly-skipped": "run",
  "removed-tests": "brought back",
};

function wayOf({ budget, measures, outcome }: JudgedBudget, tests: MeasuredTests): readonly WayToFix[] {
  const { name } = budget.metric;
  const act = acts[name];
  const isWished = name === "tests" || name === "ran" || name === "passed" || name === "pass-rate";
  if (act === undefined || isWished !== (directionOf(budget.limit.op) === "minimum")) return [];
  const lacks = measures.map(({ found }) => (found.state === "measured" ? lackOf(found.quantity, budget.limit) : 0));
  const missing = name === "test-duration" ? lacks.filter((lack) => lack > 0).length : lacks.reduce((sum, lack) => sum + lack, 0);
  const broken = new Set(outcome.state === "broken" ? outcome.by.map(({ scope }) => scope) : []);
  const steps = stepsOf(budget, tests, broken);
  return [{ kind: "fix", budget: budget.text, ...(name !== "duration" && { missing }), element: "tests", act, steps }];
}

/** How many tests have to change; of a time only that it is too long. */
function lackOf(quantity: Quantity, limit: Limit): number {
  const value = Number(formatDecimal(limit.value));
  if (quantity.kind === "count") {
    if (directionOf(limit.op) === "minimum") return Math.max(0, Math.ceil(value) + (limit.op === ">" ? 1 : 0) - quantity.low);
    return Math.max(0, quantity.low - (limit.op === "<" ? Math.ceil(value) - 1 : Math.floor(value)));
  }
  if (quantity.kind === "share" && quantity.low !== null) return lackOfShare(quantity.low, limit);
  return quantity.kind === "time" && quantity.low !== null && Number(formatDecimal(quantity.low)) > value ? 1 : 0;
}

/** In whole tests: of those that passed there have to be more, of those that were skipped fewer. */
function lackOfShare({ part, whole }: Ratio, { op, value }: Limit): number {
  const scale = 100n * 10n ** BigInt(value.scale);
  const wanted = value.digits * BigInt(whole);
  const [down, isWhole] = [Number(wanted / scale), wanted % scale === 0n];
  const up = isWhole ? down : down + 1;
  if (directionOf(op) === "minimum") return Math.max(0, (op === ">" && isWhole ? up + 1 : up) - part);
  return Math.max(0, part - (op === "<" && isWhole ? down - 1 : down));
}

/** The tests that a budget is about: failures by what they say, others one by one. */
function stepsOf(budget: Budget, tests: MeasuredTests, broken: ReadonlySet<string>): readonly FixStep[] {
  const { runs } = tests;
  const selected = runs.flatMap((run) => {
    const selection = selectTests(budget, run);
    if (selection === undefined) return [];
    const { isSelected, scopeOf } = selection;
    // Where each is held on its own, only of those that break the limit.
    const isHeldAlone = budget.selectors.some(({ each }) => each) && budget.metric.name !== "test-duration";
    return [{ run, isSelected: isHeldAlone ? (row: number) => isSelected(row) && broken.has(scopeOf(row)) : isSelected }];
  });
  switch (budget.metric.name) {
    case "failed":
    case "errored":
    case "passed":
    case "pass-rate":
      return causesOf(selected, budget.selectors.length > 0 || budget.metric.name === "errored");
    case "test-duration":
    case "duration":
      return slowSteps(budget, selected);
    case "skipped":
    case "skipped-share":
      return each(selected, ({ report }, row) => outcomeOf(report, row) === "skipped");
    case "known":
      return each(selected, ({ report }, row) => outcomeOf(report, row) === "known");
    case "flaky":
      return each(selected, ({ report }, row) => isFlaky(report, row));
    case "new-failures":
    case "newly-skipped":
      return changedSteps(budget, tests);
    case "removed-tests":
      return removedSteps(budget, tests);
    case "quarantined":
      return each(selected, ({ excused }, row) => excused.has(row));
    default:
      return [];
  }
}

/** Those above the limit; of a whole run those that take most of it. */
function slowSteps({ metric, limit }: Budget, selected: readonly Selected[]): readonly FixStep[] {
  const least = metric.name === "test-duration" ? Number(formatDecimal(limit.value)) : 0;
  const slow = slowest(selected, metric.name === "duration" ? 10 : mostSteps);
  return slow.filter(({ ms }) => ms > least).map(({ run, row, ms }) => ({ kind: "slow", test: nameOf(run, row), ms, gain: 1 }));
}

interface Selected {
  readonly run: SeenTests;
  readonly isSelected: (row: number) => boolean;
}

/** Steps that are handed on; the reports show the first of them, and say how many there are. */
const mostSteps = 10_000;
/** Tests that are named of one cause. */
const namedTests = 5;

/** What failed, by what it says: one fault often breaks many tests. */
function causesOf(selected: readonly Selected[], isOfSome: boolean): readonly FixStep[] {
  const causes = new Map<string, { count: number; alike: FailureCause["alike"]; legs: Map<string, Set<string>> }>();
  for (const { run, isSelected } of selected) {
    for (const cause of run.report.causes) {
      const rows = cause.rows.filter((row) => counts(run, row) && isSelected(row));
      if (rows.length === 0) continue;
      const isAll = !isOfSome && rows.length === cause.rows.length;
      const known = causes.get(cause.message) ?? { count: 0, alike: cause.alike, legs: new Map<string, Set<string>>() };
      if (cause.alike === "alike") known.alike = "alike";
      known.count += isAll ? cause.count : rows.length;
      for (const row of rows.slice(0, namedTests)) {
        const name = shownName(run.report.tests, row);
        known.legs.set(name, (known.legs.get(name) ?? new Set<string>()).add(run.leg));
      }
      causes.set(cause.message, known);
    }
  }
  const steps = [...causes].map(
    ([message, { count, alike, legs }]): FixStep => ({ kind: "cause", message, alike, tests: named(legs), gain: count }),
  );
  return steps.sort((a, b) => b.gain - a.gain).slice(0, mostSteps);
}

/** Each test once, with the legs that it fails on. */
function named(tests: ReadonlyMap<string, ReadonlySet<string>>): readonly NamedTest[] {
  return [...tests].slice(0, namedTests).map(([name, legs]) => ({ name, legs: [...legs].filter(Boolean) }));
}

/** Whether a failure is one that a limit counts. */
function counts({ report, excused }: SeenTests, row: number): boolean {
  return isFailure(outcomeOf(report, row)) && !excused.has(row);
}

function each(selected: readonly Selected[], isMeant: (run: SeenTests, row: number) => boolean): readonly FixStep[] {
  const steps: FixStep[] = [];
  for (const { run, isSelected } of selected)
    for (let row = 0; row < run.report.tests.length && steps.length < mostSteps; row++)
      if (isSelected(row) && isMeant(run, row)) steps.push({ kind: "test", test: nameOf(run, row), gain: 1 });
  return steps;
}

function changedSteps(budget: Budget, { runs, changes }: MeasuredTests): readonly FixStep[] {
  const rows = changes === undefined ? [] : changedRows(budget, runs, changes);
  return rows.slice(0, mostSteps).map(({ run, row }) => ({ kind: "test", test: nameOf(run, row), gain: 1 }));
}

function removedSteps(budget: Budget, { changes }: MeasuredTests): readonly FixStep[] {
  const removed = changes === undefined ? [] : removedOf(budget, changes);
  return removed.slice(0, mostSteps).map(({ leg, suite, className, name }) => {
    const id = idOf(className || suite, name);
    return { kind: "test", test: onLeg(id, leg), gain: 1 };
  });
}

function nameOf({ leg, report: { tests } }: SeenTests, row: number): string {
  return onLeg(shownName(tests, row), leg);
}
