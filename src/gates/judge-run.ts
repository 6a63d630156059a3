import { judge } from "../judge/judge.ts";
import type { AskedFiles } from "../model/asked-file.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import type { RunEnd } from "../model/run-failure.ts";
import type { Judgement } from "../model/verdict.ts";
import { formatInterval } from "../reports/numbers.ts";
import type { Listed } from "../reports/result.ts";
import type { SourcedBudget } from "../settings/budgets.ts";
import type { Inputs, PathLine, StepOutcome } from "../settings/declare.ts";
import type { Policy } from "../settings/policy.ts";
import { baselinePlace } from "./baseline-search.ts";
import type { Ended, Proof } from "./evidence.ts";
import type { BaselineSearch, Gate, Workplace } from "./gate.ts";
import { judgeOutcomes } from "./outcomes.ts";
import { acceptances, listOf, today } from "./policy-values.ts";

/** What a run comes to, before anybody is told. */
export interface Finished {
  readonly judgement: Judgement;
  readonly explanation: Explanation;
  readonly reports: readonly Readonly<Record<string, unknown>>[];
  /** What was found one by one, for gates that find. */
  readonly listed: () => Listed;
  /** The recorded runs that proved reports. */
  readonly runs: Proof["runs"];
  /** Files that settings ask for. */
  readonly asked: AskedFiles;
  /** What is to be told that is no reason. */
  readonly remarks: readonly Phrase[];
}

/** Reads the reports, holds them against the runs that wrote them and against the budgets, and explains what came of it. */
export async function judgeRun<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  policy: Policy<I>,
  place: Workplace,
): Promise<Finished> {
  // Where the base is asked for anyway, git looks for it while reports are read; whoever waits for it is told of what breaks.
  if (place.network !== undefined) place.base().catch(() => {});
  const { gathered, problems, proof, remarks: proofRemarks } = await gatherProven(gate, policy, place);
  const { budgets, problems: wrong } = policy.budgets(gate.vocabulary(policy.settings, gathered));
  const searched = baselinePlace(gate.name, policy.settings, place);
  const search = { settings: policy.settings, budgets: budgets.map(({ budget }) => budget), searched };
  const facts = gate.baseline ? await gate.baseline.find(gathered, search) : gathered;
  const misconfigured = [...problems.flatMap(configProblems), ...wrong];
  const judged =
    misconfigured.length > 0
      ? badConfiguration(misconfigured)
      : await judgeFacts(gate, policy, { place, facts, budgets, problems, proof });
  const asked = (await gate.files?.(policy.settings, facts, judged.judgement, place.host.now(), place)) ?? nothingAsked;
  const kept = judged.judgement.verdict === "passed" ? await keepForLater(gate, search, facts) : [];
  const remarks = [...proofRemarks, ...judged.explanation.remarks, ...asked.remarks, ...kept];
  return { ...judged, asked, remarks };
}

/** What the reports say, and all that is wrong with them, by themselves and by what is known of the runs that wrote them. */
export async function gatherProven<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  policy: Policy<I>,
  place: Workplace,
): Promise<{ gathered: Facts; problems: readonly Reason[]; proof: Proof; remarks: readonly Phrase[] }> {
  const { facts, problems } = await gate.gather(policy.settings, place);
  const { usualPlaces, explained, readsReportsOf: of } = gate;
  const explainsExit = (ended: Ended) => gate.explainsExit(ended, facts);
  const explainedStep = explained && ((name: string) => explained.step(name, facts));
  const explainedRun = explained && ((name: string, end: RunEnd) => explained.run(name, end, facts));
  const steps = judgeOutcomes(listOf<StepOutcome>(policy, "outcomes"), explainsExit, explainedStep);
  const lines = reportLines(policy);
  const proof = await place.evidence.conclude({ of, explainsExit, explained: explainedRun, usualPlaces, lines, problems });
  const proven = gate.prove?.(facts, proof, policy.settings) ?? { facts, problems: [] };
  const runProblems = gate.quotesNoLog ? proof.problems.map(withoutLog) : proof.problems;
  return {
    gathered: proven.facts,
    problems: [...steps.problems, ...runProblems, ...proven.problems].map((one) =>
      withCauses(one, (command) => gate.usualCauses?.(facts, command) ?? []),
    ),
    proof,
    remarks: [...steps.remarks, ...proof.remarks],
  };
}

function withCauses(reason: Reason, causesOf: (command: string) => readonly string[]): Reason {
  if (reason.id !== "tool-failed") return reason;
  const usualCauses = causesOf(reason.how.kind === "run" ? reason.how.command.join(" ") : "");
  return usualCauses.length > 0 ? { ...reason, usualCauses } : reason;
}

/** A tool's failure without the last lines that it printed. */
function withoutLog(reason: Reason): Reason {
  if (reason.id !== "tool-failed" || reason.how.kind !== "run") return reason;
  return { ...reason, how: { ...reason.how, said: [] } };
}

/** The lines that name reports; undefined where the usual places are searched. */
function reportLines<I extends Inputs>(policy: Policy<I>): readonly PathLine[] | undefined {
  const lines = ["reports", "legs", "compare", "metrics"].flatMap((setting) => listOf<PathLine>(policy, setting));
  return lines.length > 0 ? lines : undefined;
}

function configProblems(reason: Reason): readonly ConfigProblem[] {
  return reason.id === "bad-configuration" ? reason.problems : [];
}

interface Gathered<Facts> {
  readonly place: Workplace;
  readonly facts: Facts;
  readonly budgets: readonly SourcedBudget[];
  readonly problems: readonly Reason[];
  readonly proof: Proof;
}

async function judgeFacts<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  policy: Policy<I>,
  { place, facts, budgets, problems, proof }: Gathered<Facts>,
): Promise<Finished> {
  const judgement = judge({
    budgets: budgets.map(({ budget, origin }) => ({ budget, origin, measures: gate.measure(budget, facts) })),
    problems,
    accept: acceptances(policy),
    today: today(place.host),
    show: formatInterval,
  });
  // Only after judging: a missing report is told before a missing limit, but an accepted one makes no pass without a limit.
  const isUnlimited = judgement.verdict === "passed" && !budgets.some(({ budget }) => budget.level === "fail");
  const refused = isUnlimited ? badConfiguration([noLimit(gate.propose(facts), budgets)]) : undefined;
  if (refused && place.patch !== "listed") return refused;
  const explanation = await gate.explain(judgement, facts, { place, proof });
  // What was asked to be listed is listed without a limit, too.
  if (refused) return { ...refused, explanation: { ...refused.explanation, log: explanation.log } };
  const listed = () => gate.listed?.(facts) ?? {};
  return { judgement, explanation, reports: gate.reports(facts), listed, runs: proof.runs, asked: nothingAsked, remarks: [] };
}

/** Only what passed may become what later changes are held against, whatever the mode. */
async function keepForLater<I extends Inputs, Facts>(
  { baseline }: Gate<I, Facts>,
  search: BaselineSearch<I>,
  facts: Facts,
): Promise<readonly Phrase[]> {
  if (baseline === undefined || search.searched.file !== "cache") return [];
  const { gate, name = null, host } = search.searched;
  const stamp = { gate, name, commit: host.facts.commit ?? null, writtenAt: host.now().toISOString() };
  return baseline.keep(facts, stamp, search);
}

const nothingAsked: AskedFiles = { files: [], remarks: [] };

function noLimit(proposals: readonly string[], budgets: readonly SourcedBudget[]): ConfigProblem {
  const only = budgets.length > 0 ? "every budget only warns (`fail:` in front of one makes it red)" : "no limit is given";
  const lines = proposals.length > 0 ? `; today's figures would meet: ${proposals.join(", ")}` : "";
  return { where: "budgets", message: `${only}, so the gate could never be red${lines}` };
}

/** A configuration that is not understood: nothing is judged by a part of it. */
export function badConfiguration(problems: readonly ConfigProblem[]): Finished {
  const reason: Reason = { id: "bad-configuration", problems };
  const judgement: Judgement = { verdict: "cannot-judge", budgets: [], reasons: [reason], accepted: [], notes: [] };
  const explanation = { waysToGreen: [], sections: () => [], places: () => [], remarks: [], outputs: {}, log: [] };
  return { judgement, explanation, reports: [], listed: () => ({}), runs: [], asked: nothingAsked, remarks: [] };
}
