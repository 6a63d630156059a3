import type { Host } from "../host/host.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { hasEnded } from "../model/day.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import { cleanPath, pathBelow } from "../model/repo-path.ts";
import { exitCodes, type Judgement } from "../model/verdict.ts";
import { markdownLines, ourMarkdown, toLog, toMarkdown } from "../reports/escape.ts";
import type { Told } from "../reports/summary.ts";
import { describeUnused } from "../reports/wording.ts";
import type { Inputs } from "../settings/declare.ts";
import type { RawSettings } from "../settings/parse.ts";
import type { Policy } from "../settings/policy.ts";
import type { Gate } from "./gate.ts";
import { badConfiguration, judgeRun } from "./judge-run.ts";
import { tellLoosening } from "./loosening.ts";
import { namedFileProblems } from "./named-files.ts";
import { acceptances, textOf, today } from "./policy-values.ts";
import { emptyOutputs, type GateRun, tellRun, writeOrTell } from "./tell-run.ts";
import { type AskedOfGate, openWorkplace } from "./workplace.ts";

/** Runs a gate from what was written for it to its last output. The one place that catches: a crash of ours is red, too. */
export async function runGate<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  written: RawSettings,
  gates: readonly string[],
  asked: AskedOfGate = {},
): Promise<GateRun> {
  try {
    return await judgeAndTell(gate, host, written, gates, asked);
  } catch (error) {
    return tellCrash(gate, host, error);
  }
}

async function judgeAndTell<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  written: RawSettings,
  gates: readonly string[],
  asked: AskedOfGate,
): Promise<GateRun> {
  const { place, policy } = await openWorkplace(gate, host, written, gates, asked);
  const problems = [...(await wrongFolder(host)), ...policy.problems, ...(await namedFileProblems(policy, place))];
  // Reports are read while git looks for the base commit.
  const [finished, loosened] = await Promise.all([
    problems.length > 0 ? badConfiguration(problems) : judgeRun(gate, policy, place),
    tellLoosening({ gate, gates, place, policy }),
  ]);
  const { judgement, explanation } = finished;
  const isBad = judgement.reasons.some((reason) => reason.id === "bad-configuration");
  // Whatever the mode, a configuration that is not understood is red.
  const mode = policy.settings["mode"] === "report" && !isBad ? "report" : "enforce";
  const remarks = [...finished.remarks, ...loosened.remarks, ...acceptanceRemarks(policy, judgement, host)];
  const { looser } = loosened;
  const told: Told = { judgement, explanation, gate: gate.name, name: textOf(policy, "name"), mode, looser, remarks };
  return tellRun(gate, host, told, policy, finished);
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

/** Acceptances that ended, and those that nothing needed: they would hide the next thing of their kind. */
function acceptanceRemarks<I extends Inputs>(policy: Policy<I>, judgement: Judgement, host: Host): Phrase[] {
  const needed = new Set(judgement.accepted.map(({ acceptance }) => acceptance.text));
  return acceptances(policy).flatMap((one) => {
    if (hasEnded(one, today(host))) return [say`The acceptance ${code(one.text)} has ended and no longer counts.`];
    return needed.has(one.text) || judgement.verdict === "cannot-judge" ? [] : [describeUnused(`accept: ${one.text}`)];
  });
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
