import type { Outcome } from "../../../model/load-run.ts";
import { caps } from "../../read/caps.ts";
import type { CsvRecord } from "../../read/csv.ts";
import { failedSample, goodSample, noResponse, statusOf } from "../../read/jmeter.ts";
import { longestTime } from "../../read/load-document.ts";
import type { Source } from "../../read/source.ts";
import { allowedTimes, JtlClock } from "./jtl-clock.ts";
import { type JtlColumn, type JtlLayout, noColumn } from "./jtl-columns.ts";

/** Reads what the fields of a record say. Throws where one says nothing that could be meant. */
export class JtlFields {
  readonly clock = new JtlClock();
  readonly #source: Source;
  readonly #layout: JtlLayout;

  constructor(source: Source, layout: JtlLayout) {
    this.#source = source;
    this.#layout = layout;
  }

  has(column: JtlColumn): boolean {
    return this.#layout.columns[column] !== noColumn;
  }

  /** Ms since 1970, or 0 where the file does not say. */
  time(record: CsvRecord): number {
    const { timeStamp } = this.#layout.columns;
    if (timeStamp === noColumn) return 0;
    const ms = this.clock.readMs(record.whole(timeStamp));
    const at = ms >= 0 ? ms : this.clock.read(record.text(timeStamp));
    if (at !== undefined) return at;
    throw this.#mismatch(record, "timeStamp", `${allowedTimes}, the same form in all rows,`);
  }

  /** Ms, or -1 where the file does not say. */
  elapsed(record: CsvRecord): number {
    const { elapsed } = this.#layout.columns;
    if (elapsed === noColumn) return -1;
    const ms = record.whole(elapsed);
    if (ms >= 0 && ms <= longestTime) return ms;
    throw this.#mismatch(record, "elapsed", "a response time from 0 to a year in ms");
  }

  /** -1 where the file does not say. */
  users(record: CsvRecord): number {
    return this.has("allThreads") ? this.count(record, "allThreads") : -1;
  }

  count(record: CsvRecord, column: "SampleCount" | "ErrorCount" | "allThreads"): number {
    const count = record.whole(this.#layout.columns[column]);
    if (count >= 0 && count <= caps.count) return count;
    throw this.#mismatch(record, column, "a count");
  }

  outcome(record: CsvRecord): Outcome {
    const { responseCode, failureMessage } = this.#layout.columns;
    const status = statusOf(record.whole(responseCode));
    if (this.#isSuccess(record, status)) return goodSample(status);
    if (record.startsWith(responseCode, noResponse)) return failedSample(status, "no response");
    return failedSample(status, record.isEmpty(failureMessage) ? "nothing" : "a failure message");
  }

  #isSuccess(record: CsvRecord, status: number): boolean {
    const { success } = this.#layout.columns;
    if (success === noColumn) return this.#isGood(record, status);
    if (record.isSpelt(success, "true")) return true;
    if (record.isSpelt(success, "false")) return false;
    const word = record.text(success).toLowerCase();
    if (word === "true" || word === "false") return word === "true";
    throw this.#mismatch(record, "success", "true or false");
  }

  /** Without JMeter's own word, by the count of errors, or else by the status. */
  #isGood(record: CsvRecord, status: number): boolean {
    if (this.has("ErrorCount")) return this.count(record, "ErrorCount") === 0;
    if (status > 0) return status < 400;
    if (record.startsWith(this.#layout.columns.responseCode, noResponse)) return false;
    const message =
      "does not tell whether the sample failed: there is no column success (jmeter.save.saveservice.successful=true), and no HTTP status";
    throw this.error(record, message);
  }

  checkNumber(record: CsvRecord): void {
    const { fields, hasHeader } = this.#layout;
    if (record.fields === fields) return;
    throw this.error(record, `has ${record.fields} fields where the ${hasHeader ? "header" : "first row"} has ${fields}`);
  }

  error({ line }: CsvRecord, message: string, reason?: "too-large"): Error {
    return this.#source.error(message, { line }, reason);
  }

  #mismatch(record: CsvRecord, column: JtlColumn, wanted: string): Error {
    const found = record.text(this.#layout.columns[column]);
    if (found !== column) {
      return this.error(record, `has ${JSON.stringify(found.slice(0, 40))} as ${column} where ${wanted} is expected`);
    }
    return this.error(record, "is a header again: several reports in one file, of which each is to be a file of its own");
  }
}
