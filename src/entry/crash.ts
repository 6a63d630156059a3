import { say } from "../model/phrase.ts";
import { exitCodes } from "../model/verdict.ts";
import { toLog } from "../reports/escape.ts";

/** Tells a bug of ours with its stack, on standard error; gives the exit code. */
export function tellCrash(error: unknown): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = [say`gates crashed: this is a bug of Gates, please report it with the lines below`];
  for (const line of stack.split("\n")) lines.push(say`  ${line}`);
  process.stderr.write(lines.map((line) => `${toLog(line)}\n`).join(""));
  return exitCodes.crashed;
}
