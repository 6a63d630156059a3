import { spawn } from "node:child_process";
import type { Finished } from "./host.ts";

/** Longest that a program of ours may take, in ms: git on a slow disk, never a hang. */
const timeout = 120_000;

/**
 * Runs a program without a shell and keeps its standard output; undefined when it cannot be started. Not `@actions/exec`:
 * it looks for line ends in all that came so far at each chunk, which is quadratic on `git ls-files -z`.
 */
export function runProgram(program: string, args: readonly string[], cwd: string): Promise<Finished | undefined> {
  return new Promise<Finished | undefined>((resolve) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
    // Not spawn's own `timeout`: its timer outlives a program that could not be started, and we would wait for it.
    const timer = setTimeout(() => child.kill(), timeout);
    const end = (finished: Finished | undefined) => {
      clearTimeout(timer);
      resolve(finished);
    };
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => end(undefined));
    child.on("close", (code) => end({ code: code ?? 1, stdout: Buffer.concat(chunks).toString("utf8") }));
    // Some failures to start are thrown at once, such as a folder that is a file.
  }).catch(() => undefined);
}
