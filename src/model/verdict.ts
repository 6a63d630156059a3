import type { Acceptance } from "./acceptance.ts";
import type { Budget } from "./budget.ts";
import type { Measure, NotApplicable } from "./measure.ts";
import type { Reason } from "./reason.ts";

export type Verdict = "passed" | "failed" | "cannot-judge";

/** Exit codes of a gate; 70 (EX_SOFTWARE of sysexits.h) is a crash of ours. */
export const exitCodes = { passed: 0, failed: 1, "cannot-judge": 2, crashed: 70 } as const;

/** How one budget ended over all the scopes that it holds. */
export type Outcome =
  | { readonly state: "holds" }
  | { readonly state: "broken"; readonly by: readonly Measure[] }
  | { readonly state: "undecided"; readonly reasons: readonly Reason[]; readonly accepted: readonly AcceptedReason[] }
  | { readonly state: "not-applicable"; readonly because?: NotApplicable };

export interface JudgedBudget {
  readonly budget: Budget;
  /** Where the line came from: an input, `gates.yml`, a default of the gate. */
  readonly origin: string;
  readonly measures: readonly Measure[];
  readonly outcome: Outcome;
}

export interface AcceptedReason {
  readonly reason: Reason;
  readonly acceptance: Acceptance;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly budgets: readonly JudgedBudget[];
  /** What made the gate red, the decisive one first; empty when it passed. */
  readonly reasons: readonly Reason[];
  /** What the project chose to live with, and what undecided `warn` budgets lack: visible, not red. */
  readonly accepted: readonly AcceptedReason[];
  readonly notes: readonly Reason[];
}
