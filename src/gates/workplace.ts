import type { Host } from "../host/host.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { type Git, openGit } from "../repository/git.ts";
import { UntrustedRepository } from "../repository/own-repository.ts";
import type { Inputs } from "../settings/declare.ts";
import type { RawSettings } from "../settings/parse.ts";
import { loadPolicy, type Policy } from "../settings/policy.ts";
import { Evidence } from "./evidence.ts";
import type { Gate, Workplace } from "./gate.ts";
import { textOf } from "./policy-values.ts";

/** What is asked of a gate: to judge, or also to list all that is uncovered of the change (at the command line). */
type GateWish = "judge" | "list the change";

export interface AskedOfGate {
  /** To judge, where nothing is said. */
  readonly wish?: GateWish;
  /** Where it is being opened already. */
  readonly repository?: Promise<OpenedRepository>;
}

export interface OpenedRepository {
  readonly git: Git | undefined;
  readonly problems: readonly ConfigProblem[];
}

export interface OpenedGate<I extends Inputs> {
  readonly place: Workplace;
  readonly policy: Policy<I>;
}

/** Opens what a gate works with: the repository, the run records, the policy in force. */
export async function openWorkplace<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  written: RawSettings,
  gates: readonly string[],
  { wish = "judge", repository = openRepository(host) }: AskedOfGate = {},
): Promise<OpenedGate<I>> {
  const [{ git, problems }, evidence] = await Promise.all([repository, Evidence.open(host)]);
  const known = await loadPolicy({ gate, gates, host, git, written });
  const policy = { ...known, problems: [...problems, ...known.problems] };
  return { policy, place: workplaceOf(gate, policy, { host, git, evidence, wish }) };
}

/** One that is not to be trusted is as bad as a configuration that is not understood: nothing may accept it. */
export async function openRepository(host: Host): Promise<OpenedRepository> {
  try {
    return { git: await openGit(host, host.cwd), problems: [] };
  } catch (error) {
    if (!(error instanceof UntrustedRepository)) throw error;
    return { git: undefined, problems: [{ where: "working-directory", message: error.message }] };
  }
}

interface Opened {
  readonly host: Host;
  readonly git: Git | undefined;
  readonly evidence: Evidence;
  readonly wish: GateWish;
}

/** The network is only used where a budget, a cache that was asked for, or somebody at the command line needs the base. */
function workplaceOf<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  policy: Policy<I>,
  { host, git, evidence, wish }: Opened,
): Workplace {
  const budgets = policy.budgets(gate.vocabulary(policy.settings, undefined)).budgets.map(({ budget }) => budget);
  const patch = wish === "list the change" ? "listed" : budgets.some((budget) => budget.patch) ? "judged" : "no";
  const compares = budgets.some(({ metric }) => metric.change || metric.baseline) || textOf(policy, "baseline") === "cache";
  const countsFiles = budgets.some(({ metric }) => metric.name === "files-without-coverage");
  const newFiles = patch !== "no" || countsFiles ? "looked for" : "passed over";
  const token = textOf(policy, "github-token");
  const network = patch !== "no" || compares ? { token, serverUrl: host.facts.serverUrl } : undefined;
  let base: ReturnType<Workplace["base"]> | undefined;
  const findBase = () => {
    base ??= import("../repository/diff-base.ts").then(({ findDiffBase }) =>
      findDiffBase({ host, git, ...(network && { network }) }),
    );
    return base;
  };
  return { host, git, evidence, base: findBase, network, patch, newFiles, token };
}
