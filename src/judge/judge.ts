import { changingFigure } from "../measures/change-metric.ts";
import { type Acceptance, acceptanceOf } from "../model/acceptance.ts";
import type { Budget } from "../model/budget.ts";
import type { Measure, NotApplicable } from "../model/measure.ts";
import { atLeast, compare, isExact, type Quantity, significance } from "../model/quantity.ts";
import type { Reason } from "../model/reason.ts";
import type { AcceptedReason, JudgedBudget, Judgement, Outcome } from "../model/verdict.ts";

/** A budget with what was measured for it. */
export interface MeasuredBudget {
  readonly budget: Budget;
  readonly origin: string;
  readonly measures: readonly Measure[];
}

export interface Case {
  readonly budgets: readonly MeasuredBudget[];
  /** What is wrong with the reports as such: missing, cut off, a leg that is not there. */
  readonly problems: readonly Reason[];
  readonly accept: readonly Acceptance[];
  /** YYYY-MM-DD in UTC, for acceptances that end. */
  readonly today: string;
  /** How a quantity reads, for the reasons that name one. */
  readonly show: (quantity: Quantity) => { readonly low: string; readonly high: string };
}

/**
 * Holds measures against budgets. Passed needs every `fail` budget to hold or not to apply, at least one of them to hold,
 * and every report to be read; failed needs one broken `fail` budget; all else cannot be judged.
 */
export function judge(input: Case): Judgement {
  const { accepted, open } = sortByAcceptance(input.problems, input);
  const budgets = input.budgets.map((measured) =>
    judgeBudget(measured, open.filter(addsTo(measured)).flatMap(namesWhatIsMissing), input),
  );
  const red = budgets.filter((one) => one.budget.level === "fail");
  const broken = red.flatMap((one): Reason[] =>
    one.outcome.state === "broken" ? [{ id: "budget-broken", budget: one.budget.text }] : [],
  );
  const undecided = red.flatMap(undecidedReasons).filter((reason) => open.length === 0 || !isConsequence(reason));
  const reasons = [...broken, ...open, ...undecided];
  const holds = red.some((one) => one.outcome.state === "holds");
  if (reasons.length === 0 && !holds && !nothingToHold(red)) reasons.push(...nothingHolds(red));
  const verdict = broken.length > 0 ? "failed" : reasons.length > 0 ? "cannot-judge" : "passed";
  const livedWith = [...accepted, ...red.flatMap(({ outcome }) => (outcome.state === "undecided" ? outcome.accepted : []))];
  const notes = budgets.filter((one) => one.budget.level === "warn").flatMap(undecidedReasons);
  return { verdict, budgets, reasons: unique(reasons), accepted: unique(livedWith), notes: unique(notes) };
}

function sortByAcceptance(reasons: readonly Reason[], { accept, today }: Case): { accepted: AcceptedReason[]; open: Reason[] } {
  const accepted: AcceptedReason[] = [];
  const open: Reason[] = [];
  for (const reason of reasons) {
    const acceptance = acceptanceOf(reason, accept, today);
    if (acceptance) accepted.push({ reason, acceptance });
    else open.push(reason);
  }
  return { accepted, open };
}

/** Of a file that was read in part, only some metrics lack something; the change of a figure lacks what the figure does. */
function addsTo({ budget }: MeasuredBudget): (reason: Reason) => boolean {
  return (reason) => !("addsTo" in reason) || reason.addsTo?.includes(changingFigure(budget)) !== false;
}

/** What an unaccepted problem takes away from the measures: the report or leg that should have added to them. */
function namesWhatIsMissing(reason: Reason): string[] {
  if ("file" in reason) return reason.id === "tracked-report" ? [] : [reason.file];
  if (reason.id === "missing-leg") return [reason.leg];
  if (reason.id === "tool-failed") return [reason.name];
  if (reason.id === "nothing-scanned" || reason.id === "partly-scanned") return [reason.tool];
  return reason.id === "no-report" && reason.pattern !== undefined ? [reason.pattern] : [];
}

function judgeBudget(measured: MeasuredBudget, allMissing: readonly string[], input: Case): JudgedBudget {
  const missing = measured.budget.metric.separate ? [] : allMissing;
  const measures =
    missing.length === 0 ? measured.measures : measured.measures.map((measure) => withoutTheMissing(measure, measured.budget));
  const ends = measures.map((measure) => ({ measure, end: judgeMeasure(measured.budget, measure, missing, input) }));
  const by = ends.filter(({ end }) => end === "broken").map(({ measure }) => measure);
  const reasons = ends.flatMap(({ end }) => (typeof end === "string" ? [] : [end]));
  const { accepted, open } = sortByAcceptance(reasons, input);
  return {
    ...measured,
    measures,
    outcome: outcomeOf(
      by,
      open,
      accepted,
      ends.map(({ end }) => end),
      measures,
    ),
  };
}

function outcomeOf(
  by: readonly Measure[],
  open: readonly Reason[],
  accepted: readonly AcceptedReason[],
  ends: readonly End[],
  measures: readonly Measure[],
): Outcome {
  if (by.length > 0) return { state: "broken", by };
  const undecided: Outcome = { state: "undecided", reasons: unique(open), accepted: unique(accepted) };
  if (open.length > 0) return undecided;
  if (ends.includes("holds")) return { state: "holds" };
  if (accepted.length > 0) return undecided;
  const because = measures.flatMap(({ found }) => (found.state === "not-applicable" && found.because) || [])[0];
  return { state: "not-applicable", ...(because && { because }) };
}

type End = "holds" | "broken" | "not-applicable" | Reason;

function judgeMeasure(budget: Budget, { found, settled }: Measure, missing: readonly string[], { show }: Case): End {
  if (found.state === "not-applicable") return "not-applicable";
  if (found.state === "unknown") return found.reason;
  const { quantity } = found;
  if (isShareOfNothing(quantity)) {
    if (budget.patch || budget.selectors.some((selector) => selector.each)) return "not-applicable";
    return { id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } };
  }
  const comparison = compare(quantity, budget.limit);
  if (comparison !== "undecided") return comparison;
  if (missing.length > 0 && !settled)
    return { id: "undecidable", budget: budget.text, why: { kind: "incomplete", files: missing } };
  const noise = quantity.kind === "change" ? quantity.noise : undefined;
  if (noise?.kind === "test" && noise.p >= significance) {
    const runs = Math.min(noise.base, noise.head);
    return {
      id: "undecidable",
      budget: budget.text,
      why: { kind: "by-chance", difference: show(quantity).low, p: noise.p, runs },
    };
  }
  return {
    id: "undecidable",
    budget: budget.text,
    why: { kind: "interval", ...show(quantity), ...(found.approximate && { approximate: found.approximate }) },
  };
}

/** What only repeats that a report is missing; the missing report itself is told. */
function isConsequence(reason: Reason): boolean {
  if (reason.id === "undecidable") return reason.why.kind === "incomplete";
  return reason.id === "not-measured" && reason.why.kind === "no-report";
}

function isShareOfNothing(quantity: Quantity): boolean {
  return quantity.kind === "share" && isExact(quantity) && quantity.low?.whole === 0;
}

/** A report that could not be read can only add to what was found: counts have no upper end, shares are unknown. */
function withoutTheMissing(measure: Measure, { metric }: Budget): Measure {
  if (measure.found.state !== "measured" || measure.settled) return measure;
  const least = atLeast(measure.found.quantity);
  const quantity: Quantity = metric.unsettled && least.kind === "count" ? { ...least, low: 0 } : least;
  return { ...measure, found: { ...measure.found, quantity } };
}

function undecidedReasons({ outcome }: JudgedBudget): readonly Reason[] {
  return outcome.state === "undecided" ? outcome.reasons : [];
}

/** Where it is proven that the change holds nothing to measure, or all wait for a first baseline, no budget needs to hold. */
function nothingToHold(budgets: readonly JudgedBudget[]): boolean {
  const inapplicable = budgets.every(({ outcome }) => outcome.state === "not-applicable");
  return inapplicable && budgets.some(({ outcome }) => outcome.state === "not-applicable" && isProvenEmpty(outcome.because));
}

/** That nobody looked proves nothing. */
function isProvenEmpty(because: NotApplicable | undefined): boolean {
  return because !== undefined && because.kind !== "no-scanner";
}

/** No acceptance makes a pass of a gate in which no budget holds: there, each budget says that it measured nothing. */
function nothingHolds(budgets: readonly JudgedBudget[]): Reason[] {
  return budgets.flatMap(({ budget, outcome }): Reason[] => {
    if (outcome.state === "undecided" && outcome.accepted[0])
      return [{ id: "not-measured", budget: budget.text, why: { kind: "only-accepted", reason: outcome.accepted[0].reason.id } }];
    return [{ id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } }];
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
