import type { Host } from "../host/host.ts";
import type { AskedFiles } from "../model/asked-file.ts";
import type { BaselineHead } from "../model/baseline.ts";
import type { Budget } from "../model/budget.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Measure } from "../model/measure.ts";
import type { Vocabulary } from "../model/metric.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Reason, ReportKind } from "../model/reason.ts";
import type { RunEnd } from "../model/run-failure.ts";
import type { Judgement } from "../model/verdict.ts";
import type { Listed } from "../reports/result.ts";
import type { DiffBase, NoDiffBase } from "../repository/diff-base.ts";
import type { Git } from "../repository/git.ts";
import type { Network } from "../repository/remote.ts";
import type { DefaultBudgets } from "../settings/budgets.ts";
import type { Inputs, Outputs, Settings } from "../settings/declare.ts";
import type { BaselinePlace } from "./baseline-place.ts";
import type { Ended, Evidence, Proof } from "./evidence.ts";
import type { FloorExit, Lowering } from "./keep-floor.ts";

/** One gate: its declaration, and the five things that differ between gates. */
export interface Gate<I extends Inputs = Inputs, Facts = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: I;
  readonly outputs: Outputs;
  /** What its help says besides its inputs. */
  readonly help?: readonly Phrase[];
  /** What budgets can talk about. Before anything was gathered (`undefined`), names that reports bring are not checked. */
  readonly vocabulary: (settings: Settings<I>, facts: Facts | undefined) => Vocabulary;
  /** Finds and reads reports. What is wrong with one is a problem, never an exception. */
  readonly gather: (settings: Settings<I>, place: Workplace) => Promise<Gathered<Facts>>;
  /** For gates whose budgets can compare with an earlier run. */
  readonly baseline?: GateBaseline<I, Facts>;
  readonly measure: (budget: Budget, facts: Facts) => readonly Measure[];
  /** Budget lines that today's figures meet, for a project that has set no limit. */
  readonly propose: (facts: Facts) => readonly string[];
  /** The files that settings ask for, written once reports were looked for, whatever the verdict is. `now` is the host's. */
  readonly files?: (
    settings: Settings<I>,
    facts: Facts,
    judgement: Judgement,
    now: Date,
    place: Workplace,
  ) => Promise<AskedFiles>;
  /** What only the runs that wrote the reports can prove, once each report is bound to its own. */
  readonly prove?: (facts: Facts, proof: Proof, settings: Settings<I>) => Gathered<Facts>;
  /** Whether a recorded command may end with a code although its reports are true: tests that failed leave true coverage. */
  readonly explainsExit: (ended: Ended, facts: Facts) => boolean;
  /** What to remark of a run or a step that did not end well but that the reports explain; nothing where it is left out. */
  readonly explained?: {
    readonly run: (name: string, end: RunEnd, facts: Facts) => Phrase;
    readonly step: (name: string, facts: Facts) => Phrase;
  };
  /** What usually makes a tool fail without its reports showing why; what stands between backticks is code. */
  readonly usualCauses?: (facts: Facts, command: string) => readonly string[];
  /** Limits that hold where the project sets none of its own for the same thing. */
  readonly defaults?: DefaultBudgets<I>;
  /** What the tools of the gate print may be a secret that they found: nothing of it is quoted. */
  readonly quotesNoLog?: true;
  /** What the gate reads. */
  readonly readsReportsOf: ReportKind;
  /** Globs of the places that are searched where no report is named. */
  readonly usualPlaces: readonly string[];
  readonly explain: (judgement: Judgement, facts: Facts, seen: Seen) => Explanation | Promise<Explanation>;
  /** What was found one by one, as the result document lists it; only asked for where somebody gets one. */
  readonly listed?: (facts: Facts) => Listed;
  /** The reports as the result document lists them. */
  readonly reports: (facts: Facts) => readonly Readonly<Record<string, unknown>>[];
}

export interface GateBaseline<I extends Inputs, Facts> {
  /** Adds the earlier figures to the facts, where a budget asks for them or they are simply there. */
  readonly find: (facts: Facts, search: BaselineSearch<I>) => Promise<Facts>;
  /** Keeps today's figures in the cache, where this run may, and says so. */
  readonly keep: (facts: Facts, stamp: BaselineHead, search: BaselineSearch<I>) => Promise<readonly Phrase[]>;
  /** Writes today's figures as the committed baseline. */
  readonly writeFloor: (facts: Facts, stamp: BaselineHead, search: BaselineSearch<I>, lower: Lowering) => Promise<FloorExit>;
}

export interface BaselineSearch<I extends Inputs> {
  readonly settings: Settings<I>;
  readonly budgets: readonly Budget[];
  readonly searched: BaselinePlace;
}

/** What explaining may look at besides what was gathered. */
export interface Seen {
  readonly place: Workplace;
  readonly proof: Proof;
}

/** Where a gate works: the host and, where there is one, the repository. */
export interface Workplace {
  readonly host: Host;
  readonly git: Git | undefined;
  /** Reports are opened through it, so that each is held against the run that wrote it. */
  readonly evidence: Evidence;
  /** The commit that the change starts from, looked for once, when it is first asked for. */
  readonly base: () => Promise<DiffBase | NoDiffBase>;
  /** What fetches may use, where a setting asks for what only they bring. */
  readonly network: Network | undefined;
  /** Whether the changed lines are asked for: by a budget, or to be listed, whatever the budgets are. */
  readonly patch: PatchWish;
  /** Whether files that git does not know yet are asked for on a laptop: of the change, or of the whole repository. */
  readonly newFiles: "looked for" | "passed over";
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
