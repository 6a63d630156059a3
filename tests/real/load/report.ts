import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readLoadReport } from "../../../src/formats/read-load.ts";
import { percentileOf } from "../../../src/measures/percentile.ts";
import type { LoadPart, LoadRun, ResponseTimes, Traffic } from "../../../src/model/load-run.ts";
import { ReportError } from "../../../src/model/report-error.ts";
import { fileOf } from "../../formats/fixture.ts";

export async function readRun(path: string, format: string): Promise<LoadRun> {
  const report = await read(path, format);
  if (report.role === "run") return report.run;
  throw new Error(`${basename(path)} is only a part of a run`);
}

export async function readPart(path: string, format: string): Promise<LoadPart> {
  const report = await read(path, format);
  if (report.role === "part") return report.part;
  throw new Error(`${basename(path)} is a run of its own`);
}

/** Why it is refused; "read" where it is not. */
export async function refusalOf(path: string): Promise<string> {
  try {
    await readLoadReport(fileOf(readFileSync(path)), { window: undefined });
    return "read";
  } catch (error) {
    if (error instanceof ReportError) return error.reason;
    throw error;
  }
}

async function read(path: string, format: string) {
  const { format: found, report } = await readLoadReport(fileOf(readFileSync(path)), { window: undefined });
  if (found.id === format) return report;
  throw new Error(`${basename(path)} is read as ${found.id}, not as ${format}`);
}

/** How many requests ended in which way: `none`, `transport`, `5xx 500`. */
export function outcomesOf({ outcomes }: Traffic): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { failure, status, count } of outcomes) {
    const name = failure === "none" || status === undefined ? failure : `${failure} ${status}`;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Throws where the time is not in the interval that is read of a percentile. `rankOf` is the place of the time, from 1, as the tool counts it. */
export function expectPercentiles(
  what: string,
  times: ResponseTimes | undefined,
  measured: readonly number[],
  rankOf: (count: number, share: number) => number,
): void {
  const sorted = measured.toSorted((a, b) => a - b);
  for (const rank of ["50", "75", "90", "95", "99"]) {
    const known = times && percentileOf(times, rank);
    const time = sorted[Math.min(sorted.length, rankOf(sorted.length, Number(rank) / 100)) - 1];
    if (known === undefined || time === undefined) throw new Error(`${what}: no p${rank} is read of ${sorted.length} times`);
    const { low = 0, high = Number.POSITIVE_INFINITY } = known;
    // The tools write and divide floating numbers.
    const slack = 1e-6;
    if (time < low - slack || time > high + slack)
      throw new Error(`${what}: p${rank} is read as ${low} to ${high} ms, and was ${time} ms`);
  }
}
