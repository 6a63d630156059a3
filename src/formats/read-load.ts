import type { LoadReport } from "../model/load-run.ts";
import { WindowTooLarge } from "../model/pending-requests.ts";
import { ReportError } from "../model/report-error.ts";
import { detectFormat } from "./detect.ts";
import type { LoadFormat, LoadWish } from "./format.ts";
import { doubtsOf } from "./load-doubts.ts";
import { loadFormats } from "./load-formats.ts";
import { withoutSecrets } from "./load-secrets.ts";
import { formatsBesides } from "./other-formats.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";

export interface ReadLoad {
  readonly format: LoadFormat;
  readonly report: LoadReport;
}

/** Recognises and reads one load report. Throws `ReportError`; a report of a run without a request is `empty-report`. */
export async function readLoadReport(file: ReportFile, wish: LoadWish, declared?: string): Promise<ReadLoad> {
  const source = new Source(file);
  await refuseEmptyList(source);
  const format = await detectFormat(source, loadFormats, declared, () => formatsBesides("load"));
  return readLoad(source, format, wish);
}

/** Reads a report whose format is known. */
export async function readLoad(source: Source, format: LoadFormat, wish: LoadWish): Promise<ReadLoad> {
  try {
    const report = await format.read(source, wish);
    if (report.role === "run") refuseTooMany(source, report.run.endpoints.length);
    return { format, report: withDoubts(withoutSecrets(report)) };
  } catch (error) {
    if (error instanceof ReportError && error.reason === "empty-report" && wish.window !== undefined)
      throw source.error(
        `${error.message}, or skip-first and skip-last leave all of them out`,
        error.place,
        "empty-report",
        error,
      );
    if (!(error instanceof WindowTooLarge)) throw error;
    const message = "skip-first and skip-last leave out more requests than can be kept until their place in the run is known";
    throw source.error(message, undefined, "too-large", error);
  }
}

/** What a format saw itself says more than what holds for all of them. */
function withDoubts(report: LoadReport): LoadReport {
  if (report.role === "part" || report.run.contradictions.length > 0) return report;
  return { role: "run", run: { ...report.run, contradictions: doubtsOf(report.run) } };
}

/** A list without an entry is no format's own: it has nothing that tells one from another. */
async function refuseEmptyList(source: Source): Promise<void> {
  if (source.size > 64) return;
  const value = await source.json().catch(() => undefined);
  if (!Array.isArray(value) || value.length > 0) return;
  const message =
    "is an empty list: Locust's --json writes that of a run without a request, and its --json-file where --json was given as well";
  throw source.error(message, undefined, "empty-report");
}

function refuseTooMany(source: Source, endpoints: number): void {
  if (endpoints <= caps.endpoints) return;
  const message = `names ${endpoints} endpoints, above ${caps.endpoints}, the most that is read: name requests by their route, not by their address`;
  throw source.error(message, undefined, "too-large");
}
