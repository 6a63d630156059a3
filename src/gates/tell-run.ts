import type { Host } from "../host/host.ts";
import type { AskedFile } from "../model/asked-file.ts";
import { figure, say } from "../model/phrase.ts";
import { isAbsolutePath } from "../model/repo-path.ts";
import { exitCodes } from "../model/verdict.ts";
import { renderAnnotations } from "../reports/annotations.ts";
import { toLog } from "../reports/escape.ts";
import { renderLog } from "../reports/log.ts";
import { renderResult, resultText } from "../reports/result.ts";
import { renderSummary, type Told } from "../reports/summary.ts";
import { describeWrote } from "../reports/wording-files.ts";
import type { Inputs, Outputs } from "../settings/declare.ts";
import type { Policy } from "../settings/policy.ts";
import type { Proof } from "./evidence.ts";
import type { Gate } from "./gate.ts";
import type { Finished } from "./judge-run.ts";
import { refusedInputs } from "./named-files.ts";
import { textOf } from "./policy-values.ts";
import { fileOfRun } from "./run-name.ts";

export interface GateRun {
  readonly exitCode: number;
  /** The result document as JSON. */
  readonly result: string;
}

/** Says it everywhere: log, annotations, result document, outputs, summary, and the files that settings ask for. */
export async function tellRun<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  host: Host,
  told: Told,
  policy: Policy<I>,
  finished: Finished,
): Promise<GateRun> {
  const resultFile = host.resultsFolder === undefined ? "" : `${host.resultsFolder}/${fileOfRun(gate.name, told.name)}`;
  const written = await writeAskedFiles(host, finished.asked.files);
  const outputs = { ...outputsOf(gate, told, resultFile), ...pathsOf(gate, written, host) };
  const result = onDemand(() => resultOf(host, told, policy, finished, outputs));
  for (const line of renderLog(told)) host.log(line.text, line.role);
  for (const annotation of renderAnnotations(told, policy.settings["annotations"] === "off" ? "off" : "on"))
    host.annotate(annotation);
  const kept = await writeOrTell(host, "the result document", async () => {
    if (resultFile !== "") await host.files.writeOwn(resultFile, `${result()}\n`);
  });
  const handedOn = await writeOrTell(host, "the outputs", () =>
    host.writeOutputs(kept ? outputs : { ...outputs, "result-file": "" }),
  );
  const reportFile = refusedInputs(told.judgement).includes("report-file") ? undefined : textOf(policy, "report-file");
  await writeSummaries(host, told, reportFile);
  for (const { path } of written) host.log(toLog(describeWrote(path)), "detail");
  return {
    exitCode: handedOn ? exitCodeOf(told) : withoutOutputs(told),
    get result() {
      return result();
    },
  };
}

function outputsOf<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  { judgement, explanation }: Told,
  resultFile: string,
): Readonly<Record<string, string>> {
  return {
    ...emptyOutputs(gate),
    ...explanation.outputs,
    verdict: judgement.verdict,
    reason: judgement.reasons[0]?.id ?? "",
    "failed-budgets": judgement.reasons.flatMap((reason) => (reason.id === "budget-broken" ? [reason.budget] : [])).join("\n"),
    "result-file": resultFile,
  };
}

export function emptyOutputs({ outputs }: { readonly outputs: Outputs }): Record<string, string> {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, ""]));
}

function resultOf<I extends Inputs>(
  host: Host,
  told: Told,
  policy: Policy<I>,
  { reports, listed, runs }: Finished,
  outputs: Readonly<Record<string, string>>,
): string {
  const { runId: id, runAttempt: attempt, commit } = host.facts;
  const run = id && attempt ? { id, attempt } : undefined;
  const facts = {
    writtenAt: host.now(),
    commit,
    run,
    reports,
    listed: listed(),
    runs: runs.map(runFacts),
    policy: [...policy.lines],
    outputs,
  };
  return resultText(renderResult(told, facts));
}

/** Made once, and only where somebody wants it: with many findings it is large. */
function onDemand(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function runFacts({ record, reports }: Proof["runs"][number]) {
  const { name, command, exitCode, signal, startedAt, endedAt } = record;
  return { name, command, exitCode, signal, startedAt, endedAt, reports: [...reports] };
}

/** The summary for the runner, and as a file where one is named; on a terminal there is neither, and none is made. */
async function writeSummaries(host: Host, told: Told, file: string | undefined): Promise<void> {
  if (host.kind === "terminal" && file === undefined) return;
  const summary = renderSummary(told);
  await writeOrTell(host, "the summary", () => host.writeSummary(summary));
  if (file !== undefined)
    await writeAsked(host, "the report file", file, () =>
      host.files.writeText(
        file,
        `${summary}
`,
      ),
    );
}

/** The files that could be written: a full disk must not hide the verdict, and no output may name what is not there. */
async function writeAskedFiles(host: Host, files: readonly AskedFile[]): Promise<readonly AskedFile[]> {
  const written: AskedFile[] = [];
  for (const file of files)
    if (await writeOrTell(host, file.input, () => host.files.writeText(file.path, file.content()))) written.push(file);
  return written;
}

/** Outputs that are named for the input which asks for a file, by its absolute path: a later step may start elsewhere. */
function pathsOf(
  { outputs }: { readonly outputs: Outputs },
  written: readonly AskedFile[],
  { cwd }: Host,
): Record<string, string> {
  const named = written.filter(({ input }) => Object.hasOwn(outputs, input));
  return Object.fromEntries(named.map(({ input, path }) => [input, isAbsolutePath(path) ? path : `${cwd}/${path}`]));
}

/** A file that a setting asks for: who reads the log finds it there. */
async function writeAsked(host: Host, what: string, path: string, write: () => Promise<void>): Promise<void> {
  if (await writeOrTell(host, what, write)) host.log(toLog(describeWrote(path)), "detail");
}

/** A full disk or a read-only folder must not hide the verdict; it is told, and the exit code stays the verdict's. */
export async function writeOrTell(host: Host, what: string, write: () => Promise<void>): Promise<boolean> {
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

/** Later steps go by the outputs: a pass that none of them is told of is none. */
function withoutOutputs(told: Told): number {
  const code = exitCodeOf(told);
  return code === exitCodes.passed && told.mode !== "report" ? exitCodes.crashed : code;
}
