import { spawn } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";
import type { Finished } from "./host.ts";

/** Longest that a program of ours may take, in ms: git on a slow disk, never a hang. */
const timeout = 120_000;

/** git asks nobody, locks nothing, and fetches nothing that a partial clone lacks. */
const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };

/** PATH without empty and relative entries, which would run a program of the workspace by the name of a tool. */
function absoluteFolders(path = ""): string {
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .join(delimiter);
}

/**
 * Runs a program without a shell and keeps its standard output; undefined when it cannot be started. Not `@actions/exec`:
 * it looks for line ends in all that came so far at each chunk, which is quadratic on `git ls-files -z`.
 */
export function runProgram(program: string, args: readonly string[], cwd: string): Promise<Finished | undefined> {
  return new Promise<Finished | undefined>((resolve) => {
    const env = { ...process.env, PATH: absoluteFolders(process.env["PATH"]), ...quiet };
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
