import type { Host } from "../host/host.ts";
import { judge } from "../judge/judge.ts";
import { isExpired } from "../model/acceptance.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath, pathBelow } from "../model/repo-path.ts";
import { exitCodes, type Judgement } from "../model/verdict.ts";
import { renderAnnotations } from "../reports/annotations.ts";
import { markdownLines, ourMarkdown, toLog, toMarkdown } from "../reports/escape.ts";
import { renderLog } from "../reports/log.ts";
import { formatInterval } from "../reports/numbers.ts";
import { renderResult } from "../reports/result.ts";
import { renderSummary, type Told } from "../reports/summary.ts";
import { describeUnused } from "../reports/wording.ts";
import { findDiffBase } from "../repository/diff-base.ts";
import { type Git, openGit } from "../repository/git.ts";
import type { SourcedBudget } from "../settings/budgets.ts";
import type { Inputs, Outputs, Settings } from "../settings/declare.ts";
import type { RawSettings } from "../settings/parse.ts";
import { loadPolicy, type Policy } from "../settings/policy.ts";
import type { Gate, Workplace } from "./gate.ts";
import { tellLoosening } from "./loosening.ts";

export interface GateRun {
  readonly exitCode: number;
  /** The result document as JSON. */
  readonly result: string;
}

/** Besides judging, the command line can list all that is uncovered of the change. */
export type GateWish = "judge" | "list the change";

/** Runs a gate from what was written for it to its last output. The one place that catches: a crash of ours is red, too. */
export async function runGate<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  written: RawSettings,
  gates: readonly string[],
  wish: GateWish = "judge",
): Promise<GateRun> {
  try {
    return await judgeAndTell(gate, host, written, gates, wish);
  } catch (error) {
    return tellCrash(gate, host, error);
  }
}

async function judgeAndTell<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  written: RawSettings,
  gates: readonly string[],
  wish: GateWish,
): Promise<GateRun> {
  const git = await openGit(host, host.cwd);
  const policy = await loadPolicy({ gate, gates, host, git, written });
  const place = workplaceOf(gate, policy, { host, git, wish });
  const problems = [...(await wrongFolder(host)), ...policy.problems];
  // Reports are read while git looks for the base commit.
  const [finished, remarks] = await Promise.all([
    problems.length > 0 ? badConfiguration(problems) : judgeReports(gate, policy, place),
    tellLoosening({ gate, gates, place, policy }),
  ]);
  const isBad = finished.judgement.reasons.some((reason) => reason.id === "bad-configuration");
  // Whatever the mode, a configuration that is not understood is red.
  const mode = policy.settings["mode"] === "report" && !isBad ? "report" : "enforce";
  const told: Told = {
    ...finished,
    gate: gate.name,
    name: textOf(policy, "name"),
    mode,
    remarks: [...finished.explanation.remarks, ...remarks, ...acceptanceRemarks(policy, finished, host)],
  };
  return tell(gate, host, told, policy, finished.reports);
}

/** The network is only used where a budget, or somebody at the command line, asks what changed. */
function workplaceOf<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  { budgets, settings }: Policy<I>,
  { host, git, wish }: { readonly host: Host; readonly git: Git | undefined; readonly wish: GateWish },
): Workplace {
  const isJudged = budgets(gate.vocabulary(settings, undefined)).budgets.some(({ budget }) => budget.patch);
  const patch = wish === "list the change" ? "listed" : isJudged ? "judged" : "no";
  const given: unknown = settings["github-token"];
  const token = typeof given === "string" ? given : undefined;
  const network = { token, serverUrl: host.facts.serverUrl };
  let base: ReturnType<Workplace["base"]> | undefined;
  const findBase = () => {
    base ??= findDiffBase({ host, git, ...(patch !== "no" && { network }) });
    return base;
  };
  return { host, git, base: findBase, patch, token };
}

/** A working directory that is not there, or leads out of the workspace. */
async function wrongFolder({ kind, cwd, files, workspaces }: Host): Promise<ConfigProblem[]> {
  const allowed = "allowed: a folder below the workspace";
  if (!(await files.exists(".")))
    return [{ where: "working-directory", message: `found no folder ${JSON.stringify(cwd)}; ${allowed}` }];
  const inside = workspaces.some((workspace) => pathBelow(`${cleanPath(cwd)}/`, cleanPath(workspace)) !== undefined);
  return kind === "terminal" || inside
    ? []
    : [{ where: "working-directory", message: `${JSON.stringify(cwd)} is outside of the workspace; ${allowed}` }];
}

interface Finished {
  readonly judgement: Judgement;
  readonly explanation: Told["explanation"];
  readonly reports: readonly Readonly<Record<string, unknown>>[];
}

async function judgeReports<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  policy: Policy<I>,
  place: Workplace,
): Promise<Finished> {
  const { facts, problems } = await gate.gather(policy.settings, place);
  const { budgets, problems: wrong } = policy.budgets(gate.vocabulary(policy.settings, facts));
  if (wrong.length > 0) return badConfiguration(wrong);
  const judgement = judge({
    budgets: budgets.map(({ budget, origin }) => ({ budget, origin, measures: gate.measure(budget, facts) })),
    problems,
    accept: acceptances(policy.settings),
    today: today(place.host),
    show: formatInterval,
  });
  // Only after judging: a missing report is told before a missing limit, but an accepted one makes no pass without a limit.
  const isUnlimited = judgement.verdict === "passed" && !budgets.some(({ budget }) => budget.level === "fail");
  if (isUnlimited && place.patch !== "listed") return badConfiguration([noLimit(gate.propose(facts), budgets)]);
  const explanation = await gate.explain(judgement, facts, place);
  if (!isUnlimited) return { judgement, explanation, reports: gate.reports(facts) };
  const refused = badConfiguration([noLimit(gate.propose(facts), budgets)]);
  return { ...refused, explanation: { ...refused.explanation, log: explanation.log } };
}

function noLimit(proposals: readonly string[], budgets: readonly SourcedBudget[]): ConfigProblem {
  const only = budgets.length > 0 ? "every budget only warns" : "no limit is given";
  const lines = proposals.length > 0 ? `; today's figures would meet: ${proposals.join(", ")}` : "";
  return { where: "budgets", message: `${only}, so the gate could never be red${lines}` };
}

function badConfiguration(problems: readonly ConfigProblem[]): Finished {
  const reason: Reason = { id: "bad-configuration", problems };
  const judgement: Judgement = { verdict: "cannot-judge", budgets: [], reasons: [reason], accepted: [], notes: [] };
  return { judgement, explanation: { waysToGreen: [], sections: () => [], remarks: [], outputs: {}, log: [] }, reports: [] };
}

async function tell<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  told: Told,
  policy: Policy<I>,
  reports: Finished["reports"],
): Promise<GateRun> {
  const { judgement, explanation } = told;
  const resultFile = host.resultsFolder === undefined ? "" : `${host.resultsFolder}/${resultName(gate.name, told.name)}`;
  const outputs: Record<string, string> = {
    ...emptyOutputs(gate),
    ...explanation.outputs,
    verdict: judgement.verdict,
    reason: judgement.reasons[0]?.id ?? "",
    "failed-budgets": judgement.reasons.flatMap((reason) => (reason.id === "budget-broken" ? [reason.budget] : [])).join("\n"),
    "result-file": resultFile,
  };
  const { runId: id, runAttempt: attempt, commit } = host.facts;
  const run = id && attempt ? { id, attempt } : undefined;
  const result = JSON.stringify(
    renderResult(told, { writtenAt: host.now(), commit, run, reports, policy: [...policy.lines], outputs }),
    null,
    2,
  );
  for (const line of renderLog(told)) host.log(line.text, line.role);
  for (const annotation of renderAnnotations(told, policy.settings["annotations"] === "off" ? "off" : "on"))
    host.annotate(annotation);
  const kept = await writeOrTell(host, "the result document", () => keepText(host, resultFile || undefined, result));
  await writeOrTell(host, "the outputs", () => host.writeOutputs(kept ? outputs : { ...outputs, "result-file": "" }));
  await writeSummaries(host, told, textOf(policy, "report-file"));
  return { exitCode: exitCodeOf(told), result };
}

function emptyOutputs({ outputs }: { readonly outputs: Outputs }): Record<string, string> {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, ""]));
}

/** The summary for the runner, and as a file where one is named; on a terminal there is neither, and none is made. */
async function writeSummaries(host: Host, told: Told, file: string | undefined): Promise<void> {
  if (host.kind === "terminal" && file === undefined) return;
  const summary = renderSummary(told);
  await writeOrTell(host, "the summary", () => host.writeSummary(summary));
  await writeOrTell(host, "the report file", () => keepText(host, file, summary));
}

/** A name is anybody's text: what is no letter, digit, dot, dash or blank is written by its number, so that it stays one file. */
function resultName(gate: string, name: string | undefined): string {
  const safe = name?.replace(/[^\w. -]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `${gate}${safe === undefined ? "" : `-${safe}`}.json`;
}

async function keepText(host: Host, file: string | undefined, text: string): Promise<void> {
  if (file !== undefined) await host.files.writeText(file, `${text}\n`);
}

/** A full disk or a read-only folder must not hide the verdict; it is told, and the exit code stays the verdict's. */
async function writeOrTell(host: Host, what: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const message = toLog(say`could not write ${figure(what)}: ${error instanceof Error ? error.message : String(error)}`);
    host.log(message, "red");
    host.annotate({ level: "warning", title: toLog(say`could not write`), message });
    return false;
  }
}

function exitCodeOf({ judgement, mode }: Told): number {
  return mode === "report" ? exitCodes.passed : exitCodes[judgement.verdict];
}

/** Acceptances that ended, and those that nothing needed: they would hide the next thing of their kind. */
function acceptanceRemarks<I extends Inputs>({ settings }: Policy<I>, { judgement }: Finished, host: Host): Phrase[] {
  const needed = new Set(judgement.accepted.map(({ acceptance }) => acceptance.text));
  return acceptances(settings).flatMap((one) => {
    if (isExpired(one, today(host))) return [say`The acceptance ${code(one.text)} has ended and no longer counts.`];
    return needed.has(one.text) || judgement.verdict === "cannot-judge" ? [] : [describeUnused(`accept: ${one.text}`)];
  });
}

function acceptances<I extends Inputs>(
  settings: Settings<I>,
): NonNullable<Settings<{ accept: { type: "acceptances"; description: string } }>["accept"]> {
  const value: unknown = settings["accept"];
  return Array.isArray(value) ? value : [];
}

function textOf<I extends Inputs>({ settings }: Policy<I>, name: string): string | undefined {
  const value: unknown = settings[name];
  return typeof value === "string" ? value : undefined;
}

function today(host: Host): string {
  return host.now().toISOString().slice(0, 10);
}

/** The outputs are written even then, and are empty: nothing that was printed earlier may stand in for a verdict. */
async function tellCrash<I extends Inputs, Facts>(gate: Gate<I, Facts>, host: Host, error: unknown): Promise<GateRun> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const title = say`💥 ${gate.name} crashed: this is a bug of Gates, please report it with the lines below`;
  host.annotate({ level: "error", title: toLog(say`${gate.name} crashed`), message: toLog(title) });
  host.log(toLog(title), "red");
  for (const line of stack.split("\n")) host.log(toLog(say`  ${line}`), "detail");
  await writeOrTell(host, "the outputs", () => host.writeOutputs(emptyOutputs(gate)));
  const summary = [ourMarkdown`### ${toMarkdown(title)}`, ourMarkdown``, toMarkdown(say`${code(stack.split("\n", 1)[0] ?? "")}`)];
  await writeOrTell(host, "the summary", () => host.writeSummary(markdownLines(summary)));
  return { exitCode: exitCodes.crashed, result: JSON.stringify({ gate: gate.name, crashed: stack.split("\n", 1)[0] }) };
}
