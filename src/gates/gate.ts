import type { Host } from "../host/host.ts";
import type { Budget } from "../model/budget.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Measure } from "../model/measure.ts";
import type { Vocabulary } from "../model/metric.ts";
import type { Reason } from "../model/reason.ts";
import type { Judgement } from "../model/verdict.ts";
import type { DiffBase, NoDiffBase } from "../repository/diff-base.ts";
import type { Git } from "../repository/git.ts";
import type { Inputs, Outputs, Settings } from "../settings/declare.ts";

/** One gate: its declaration, and the five things that differ between gates. */
export interface Gate<I extends Inputs = Inputs, Facts = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: I;
  readonly outputs: Outputs;
  /** What budgets can talk about. Before anything was gathered (`undefined`), names that reports bring are not checked. */
  readonly vocabulary: (settings: Settings<I>, facts: Facts | undefined) => Vocabulary;
  /** Finds and reads reports. What is wrong with one is a problem, never an exception. */
  readonly gather: (settings: Settings<I>, place: Workplace) => Promise<Gathered<Facts>>;
  readonly measure: (budget: Budget, facts: Facts) => readonly Measure[];
  /** Budget lines that today's figures meet, for a project that has set no limit. */
  readonly propose: (facts: Facts) => readonly string[];
  readonly explain: (judgement: Judgement, facts: Facts, place: Workplace) => Explanation | Promise<Explanation>;
  /** The reports as the result document lists them. */
  readonly reports: (facts: Facts) => readonly Readonly<Record<string, unknown>>[];
}

/** Where a gate works: the host and, where there is one, the repository. */
export interface Workplace {
  readonly host: Host;
  readonly git: Git | undefined;
  /** The commit that the change starts from, looked for once, when it is first asked for. */
  readonly base: () => Promise<DiffBase | NoDiffBase>;
  /** Whether the changed lines are asked for: by a budget, or to be listed, whatever the budgets are. */
  readonly patch: PatchWish;
  /** The token of the job, where one was given. */
  readonly token: string | undefined;
}

export type PatchWish = "no" | "judged" | "listed";

export interface Gathered<Facts> {
  readonly facts: Facts;
  readonly problems: readonly Reason[];
}

/** Ties a declaration to its types and lets `run-gate` treat all gates alike. */
export function defineGate<const I extends Inputs, Facts>(gate: Gate<I, Facts>): Gate<I, Facts> {
  return gate;
}
