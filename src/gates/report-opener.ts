import type { OpenedFile } from "../host/host.ts";
import type { Reason } from "../model/reason.ts";
import { type RefusalId, ReportError } from "../model/report-error.ts";
import type { Paths } from "../repository/paths.ts";
import type { Workplace } from "./gate.ts";
import type { OwnFiles } from "./own-files.ts";

/** A report that was found but does not count, and why. */
export interface PassedOver {
  readonly file: string;
  readonly why: string;
}

/** What `read` made of a report: read, or found to be of no use. */
export type Opened<T> =
  | { readonly state: "read"; readonly value: T; readonly committed: "committed" | "not committed" }
  /** Read before under another name, or passed over. */
  | { readonly state: "none" }
  | { readonly state: "refused"; readonly reason: Reason };

/**
 * Opens reports as all gates do: each file once, however it is spelled; none that a gate wrote itself; none behind a link
 * that the repository holds; committed ones only where somebody names them. What is wrong with one is a reason.
 */
export class ReportOpener {
  readonly origin: "declared" | "searched";
  readonly passedOver: PassedOver[] = [];
  readonly #paths: Paths;
  readonly #own: OwnFiles;
  /** Reports that were read, by group and real path: two spellings of one file are one report. */
  readonly #read = new Set<string>();

  constructor(paths: Paths, own: OwnFiles, origin: "declared" | "searched") {
    this.#paths = paths;
    this.#own = own;
    this.origin = origin;
  }

  /** `group` is what a report is read once for: a leg, or everything. */
  async open<T>(
    file: string,
    group: string,
    { host, evidence }: Workplace,
    read: (opened: OpenedFile) => Promise<T>,
  ): Promise<Opened<T>> {
    try {
      const opened = await host.files.open(file);
      // Before anything of it is read: what is wrong with a report is told with its words.
      this.#refuseCommittedLink(file, opened);
      const key = `${group}\0${opened.realPath}`;
      if (this.#read.has(key)) return { state: "none" };
      this.#read.add(key);
      const own = await this.#own.judge(opened, this.origin);
      if (own !== undefined && "id" in own) return { state: "refused", reason: own };
      if (own !== undefined) return this.#passOver(file, own.passedOver);
      const value = await read(await evidence.watch(opened, host));
      const isCommitted = this.#paths.isTracked(file) || this.#paths.isTracked(opened.realPath);
      if (isCommitted && this.origin === "searched") return this.#passOver(file, committedReport);
      return { state: "read", value, committed: isCommitted ? "committed" : "not committed" };
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      return { state: "refused", reason: reasonOf(error) };
    }
  }

  #passOver(file: string, why: string): { readonly state: "none" } {
    this.passedOver.push({ file, why });
    return { state: "none" };
  }

  #refuseCommittedLink(file: string, { linksOut }: OpenedFile): void {
    const link = linksOut ? this.#paths.trackedLink(file) : undefined;
    if (link === undefined) return;
    const where = `lies outside of the workspace, behind ${link}, a link that the repository holds`;
    throw new ReportError("unreadable-report", file, where);
  }
}

/** Why a report of the repository does not count. */
export const committedReport = "committed to the repository";

/** What is wrong with a file, as a reason. */
export function reasonOf({ reason, file, message, place }: ReportError): Extract<Reason, { id: RefusalId }> {
  return { id: reason, file, message, ...(place && { place }) };
}
