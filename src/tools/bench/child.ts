import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What is started, and where. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether the time is that of the whole process, or what it measured of itself and printed as its last line. */
  readonly timed: "from outside" | "by itself";
}

/** Milliseconds, and the largest resident memory in MiB; undefined where no program can tell it. */
export interface Run {
  readonly time: number;
  readonly peak: number | undefined;
}

/** GNU time, which alone reports the peak of a process that has ended. */
const gnuTime = "/usr/bin/time";
export const measuresPeak = existsSync(gnuTime) && spawnSync(gnuTime, ["-f", "%M", "true"]).status === 0;

/** Runs a command to its end, which has to be 0. */
export function runWithPeak(command: Command): Run {
  if (!measuresPeak) return { time: runTime(command), peak: undefined };
  const measured = { ...command, program: gnuTime, args: ["-f", "peak %M", command.program, ...command.args] };
  const { time, stderr } = run(measured);
  const kilobytes = /^peak (\d+)$/m.exec(stderr)?.[1];
  return { time, peak: kilobytes === undefined ? undefined : Number(kilobytes) / 1024 };
}

/** The time alone, without another process in between: what a small run is measured by. */
export function runTime(command: Command): number {
  return run(command).time;
}

function run({ program, args, cwd, env, timed }: Command): { readonly time: number; readonly stderr: string } {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 26 });
  const time = performance.now() - start;
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return { time: timed === "by itself" ? Number(stdout.trim().split("\n").at(-1)) : time, stderr };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
