import { say } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { toLog } from "../reports/escape.ts";
import type { Workplace } from "./gate.ts";

/** Reads one report after the other, so that memory holds one at a time, and says which; gives what is wrong with them. */
export async function readEach<R extends { readonly file: string }>(
  reports: readonly R[],
  place: Workplace,
  read: (report: R, place: Workplace) => Promise<readonly Reason[]>,
): Promise<readonly Reason[]> {
  const problems: Reason[] = [];
  for (const [i, report] of reports.entries()) {
    place.host.progress(toLog(say`Reading ${i + 1} of ${reports.length}: ${report.file}`));
    problems.push(...(await read(report, place)));
  }
  place.host.progress(undefined);
  return problems;
}
