import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import type { Readable, Writable } from "node:stream";
import { ErrorTail } from "./error-tail.ts";

/** How a command ended, and what to end with ourselves: its own code, 128 and the number of a signal, as shells have it. */
export interface CommandEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The last bytes of its standard error; null where that went to a terminal, untouched. */
  readonly standardError: string | null;
}

/** A command that cannot be started, with the exit code that shells give then. */
export class NotStarted extends Error {
  readonly exitCode: 126 | 127;

  constructor(message: string, exitCode: 126 | 127, cause: unknown) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command in our place: its standard input and output are ours, signals are passed on, and standard error goes
 * through unchanged while its end is kept. Throws `NotStarted`.
 */
export async function runCommand([program = "", ...args]: readonly string[]): Promise<CommandEnd> {
  // Finds what Windows starts by another name (npm.cmd) and quotes for it; elsewhere it is Node's own spawn.
  const { default: spawn } = await import("cross-spawn");
  const standardError = process.stderr.isTTY ? "inherit" : "pipe";
  const child = attempt(program, () => spawn(program, args, { stdio: ["inherit", "inherit", standardError] }));
  const tail = child.stderr ? copyThrough(child.stderr, process.stderr) : undefined;
  const release = passSignals(child);
  try {
    const { code, signal } = await ended(child, program);
    await tail?.drained();
    return { exitCode: signal === null ? (code ?? 1) : null, signal, standardError: tail?.text() ?? null };
  } finally {
    release();
  }
}

export function exitCodeOf({ exitCode, signal }: CommandEnd): number {
  if (exitCode !== null) return exitCode;
  const numbers: Readonly<Record<string, number | undefined>> = constants.signals;
  return 128 + (numbers[signal ?? ""] ?? 0);
}

function attempt<T>(program: string, start: () => T): T {
  try {
    return start();
  } catch (error) {
    throw notStarted(program, error);
  }
}

function ended(child: ChildProcess, program: string): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(notStarted(program, error)));
    // Not "close": a server that the command left behind holds its standard error open.
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}

function notStarted(program: string, error: unknown): NotStarted {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return new NotStarted(`found no command ${JSON.stringify(program)}`, 127, error);
  return new NotStarted(`cannot run ${JSON.stringify(program)} (${code})`, 126, error);
}

interface Copy {
  drained(): Promise<void>;
  text(): string;
}

/** How long, in ms, nothing must come from a stream that somebody else still holds open, before it counts as read. */
const quiet = 100;
/** How long, in ms, is waited for that: what was left behind may go on talking for ever. */
const longest = 1000;

function copyThrough(from: Readable, to: Writable): Copy {
  const tail = new ErrorTail();
  let last = performance.now();
  from.on("data", (chunk: Buffer) => {
    last = performance.now();
    tail.add(chunk);
    if (to.write(chunk)) return;
    from.pause();
    to.once("drain", () => from.resume());
  });
  // Whoever read our standard error is gone: the command shall see that, as it would without us.
  to.once("error", () => from.destroy());
  const drained = () =>
    new Promise<void>((resolve) => {
      let waited = 0;
      const timer = setInterval(() => {
        // Paused while our own reader is slow: what the command said must still reach it.
        if (from.isPaused()) return;
        waited += quiet;
        if (waited >= longest || performance.now() - last >= quiet) from.destroy();
      }, quiet);
      const end = () => {
        clearInterval(timer);
        resolve();
      };
      if (from.closed) end();
      else from.once("close", end);
    });
  return { drained, text: () => tail.text };
}

const passed = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Passes signals on while the command runs, and outlives them, to write down how it ended. */
function passSignals(child: ChildProcess): () => void {
  const handlers = passed.map((signal) => {
    const handler = () => {
      if (!reachesAll(signal)) child.kill(signal);
    };
    process.on(signal, handler);
    return () => void process.off(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}

/** A terminal, and a console of Windows, sends these to every process in it. Twice would mean "at once" to many tools. */
function reachesAll(signal: (typeof passed)[number]): boolean {
  if (signal === "SIGTERM") return false;
  return process.platform === "win32" || process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
}
