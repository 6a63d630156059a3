import type { Host } from "../host/host.ts";
import { type CommandEnd, exitCodeOf, NotStarted, runCommand } from "../host/run-command.ts";
import { RecordWriter } from "../host/run-files.ts";
import { declaredOutputs, RunOutputs } from "../host/run-outputs.ts";
import { say } from "../model/phrase.ts";
import { cleanPath, pathBelow } from "../model/repo-path.ts";
import type { RunRecord } from "../model/run-record.ts";
import { exitCodes } from "../model/verdict.ts";
import { toLog } from "../reports/escape.ts";
import { parseRecordFlags, type RecordFlags, recordHelp } from "./record-flags.ts";

/**
 * `gates record --name NAME [--outputs GLOB…] -- COMMAND…`: runs the command as if we were not there, leaves a record for
 * the gates, and gives the command's exit code. Where no record can be written, 0 becomes 70: what is not proven must
 * not look like it.
 */
export async function runRecord(args: readonly string[], openHost: (cwd: string) => Promise<Host>): Promise<number> {
  const flags = parseRecordFlags(args);
  if ("help" in flags) {
    process.stdout.write(`${recordHelp}\n`);
    return 0;
  }
  if ("wrong" in flags) {
    tell(flags.wrong);
    return 2;
  }
  const host = await openHost(process.cwd());
  const declared = await declaredOutputs({ cwd: host.cwd, root: host.runs.root, globs: flags.outputs });
  return new Recorder(flags, host, declared).run();
}

class Recorder {
  readonly #flags: RecordFlags;
  readonly #host: Host;
  readonly #writer: RecordWriter;
  readonly #begun: RunRecord;

  constructor(flags: RecordFlags, host: Host, declared: readonly string[]) {
    this.#flags = flags;
    this.#host = host;
    this.#writer = new RecordWriter(host.runs, flags.name);
    this.#begun = { ...begin(flags, host), declared: [...declared] };
  }

  async run(): Promise<number> {
    const { command, outputs: globs } = this.#flags;
    const { root } = this.#host.runs;
    const outputs = await RunOutputs.look({ cwd: this.#host.cwd, root, globs, command });
    // Told at the end, if it cannot be written then either.
    await this.#writer.write(textOf(this.#begun)).catch(() => undefined);
    const end = await this.#runCommand();
    const code = exitCodeOf(end);
    return (await this.#wrote(end, outputs)) || code !== 0 ? code : exitCodes.crashed;
  }

  async #runCommand(): Promise<CommandEnd> {
    try {
      return await runCommand(this.#flags.command);
    } catch (error) {
      if (!(error instanceof NotStarted)) throw error;
      tell(error.message);
      return { exitCode: error.exitCode, signal: null, standardError: error.message };
    }
  }

  async #wrote(end: CommandEnd, outputs: RunOutputs): Promise<boolean> {
    try {
      const endedAt = this.#host.now().toISOString();
      await this.#writer.write(textOf({ ...this.#begun, ...end, endedAt, outputs: await outputs.after() }));
      return true;
    } catch (error) {
      tell(
        `could not write the record of ${JSON.stringify(this.#flags.name)}, so nothing proves this run: ${error instanceof Error ? error.message : String(error)}`,
      );
      return false;
    }
  }
}

function begin({ name, command }: RecordFlags, { cwd, runs, facts, now }: Host): Omit<RunRecord, "declared"> {
  const { runId: id, runAttempt: attempt = null, job = null, commit = null } = facts;
  return {
    version: 1,
    name,
    command: shortened(command),
    cwd: pathBelow(cleanPath(cwd), cleanPath(runs.root)) ?? (cleanPath(cwd) === cleanPath(runs.root) ? "" : cleanPath(cwd)),
    startedAt: now().toISOString(),
    endedAt: null,
    exitCode: null,
    signal: null,
    run: id === undefined ? null : { id, attempt, job },
    commit,
    outputs: [],
    standardError: null,
  };
}

/** Characters of an argument, and arguments, that a record keeps: it says what ran, and is not there to run it again. */
const kept = { characters: 1000, arguments: 100 } as const;

function shortened(command: readonly string[]): string[] {
  const first = command
    .slice(0, kept.arguments)
    .map((text) => (text.length > kept.characters ? `${text.slice(0, kept.characters)}…` : text));
  return command.length > kept.arguments ? [...first, `… and ${command.length - kept.arguments} more`] : first;
}

function textOf(record: RunRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function tell(message: string): void {
  for (const line of message.split("\n")) process.stderr.write(`${toLog(say`gates: ${line}`)}\n`);
}
