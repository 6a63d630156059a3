import { runGate } from "../gates/run-gate.ts";
import type { Host } from "../host/host.ts";
import { nearest } from "../model/nearest.ts";
import { say } from "../model/phrase.ts";
import { toLog } from "../reports/escape.ts";
import { isGateName, openHost } from "./command-host.ts";
import { parseGateFlags } from "./flags.ts";
import { gateNames } from "./gate-names.ts";
import { gateHelp, mainHelp } from "./help.ts";
import { type GateName, loadGate } from "./main.ts";
import { version } from "./version.ts";

/** Exit code of a command line that cannot be understood: that of a configuration that cannot. */
const usageError = 2;

/** Runs `gates ARGUMENTS…` and gives its exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help")
    return print(mainHelp(), command ? 0 : usageError);
  if (command === "--version" || command === "-v") return print(version, 0);
  if (command === "inspect") return (await import("./inspect.ts")).runInspect(rest);
  if (command === "baseline") return (await import("./baseline.ts")).runBaseline(rest);
  if (command === "explain") return (await import("./explain.ts")).runExplain(rest);
  if (command === "completion") return (await import("./completion.ts")).runCompletion(rest);
  if (command === "record") return (await import("./record.ts")).runRecord(rest, (cwd) => openHost(cwd, process.stderr));
  if (isGateName(command)) return runGateCommand(command, rest);
  const meant = nearest(command, [...gateNames, "record", "baseline", "inspect", "explain", "completion"]);
  return fail(`no command ${JSON.stringify(command)}${meant ? `; did you mean ${meant}?` : "."} gates --help lists them.`);
}

async function runGateCommand(name: GateName, args: readonly string[]): Promise<number> {
  const gate = await loadGate(name);
  const parsed = parseGateFlags(args, gate);
  if ("wrong" in parsed) return fail(parsed.wrong);
  if (parsed.help) return print(gateHelp(gate), 0);
  const host = await openHost(
    parsed.written.get("working-directory")?.lines[0]?.text.trim(),
    parsed.json ? process.stderr : process.stdout,
  );
  const run = await runGate(gate, host, parsed.written, gateNames, {
    wish: parsed.patch ? "list the change" : "judge",
  });
  if (parsed.resultFile !== undefined) await keepResult(host, parsed.resultFile, run.result);
  if (parsed.json) process.stdout.write(`${run.result}\n`);
  return run.exitCode;
}

/** A full disk must not hide the verdict: it is told, and the exit code stays the verdict's. */
async function keepResult(host: Host, file: string, result: string): Promise<void> {
  try {
    await host.files.writeOwn(file, `${result}\n`);
  } catch (error) {
    host.log(toLog(say`could not write the result document: ${error instanceof Error ? error.message : String(error)}`), "red");
  }
}

function print(text: string, exitCode: number): number {
  (exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return exitCode;
}

function fail(message: string): number {
  return print(`gates: ${message}`, usageError);
}
