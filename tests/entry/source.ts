import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileCache } from "../compile-cache.ts";

/** `gates` from its source, so that a test can be run before anything is built. */
const script = fileURLToPath(new URL("./gates.ts", import.meta.url));

export interface Command {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another user than ours: to root, nothing is read-only. */
  readonly uid?: number;
}

/** Starts `gates` as a process of its own, with nothing of our environment but the way to its tools. */
export function startGates(args: readonly string[], { cwd, env = {}, uid }: Command): ChildProcessWithoutNullStreams {
  const kept = { PATH: process.env["PATH"] ?? "", SystemRoot: process.env["SystemRoot"] ?? "" };
  return spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...kept, ...compileCache, ...env },
    ...(uid !== undefined && { uid }),
  });
}

export interface Finished {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

export function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (exitCode, signal) =>
      resolve({ exitCode, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) }),
    );
  });
}
