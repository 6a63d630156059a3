import type { LoadRequest } from "../../../model/load-recorder.ts";
import type { FailureKind, Outcome, Window } from "../../../model/load-run.ts";
import { RepeatedTexts, remembered } from "../../read/byte-fields.ts";
import { caps } from "../../read/caps.ts";
import type { CsvRecord } from "../../read/csv.ts";
import {
  emptyTransactionMessage,
  failedSample,
  goodSample,
  noResponse,
  setUpThreads,
  statusOf,
  transactionMessage,
} from "../../read/jmeter.ts";
import { JmeterRecorder } from "../../read/jmeter-run.ts";
import { longestTime } from "../../read/load-document.ts";
import type { Source } from "../../read/source.ts";
import { allowedTimes, JtlClock } from "./jtl-clock.ts";
import { type JtlColumn, type JtlLayout, noColumn } from "./jtl-columns.ts";
import { type KnownLabel, SubResults } from "./sub-results.ts";

/** Bytes of a message that are looked at. */
const messageBytes = 1000;

/** Reads the records of a JTL one by one. */
export class JtlReader {
  readonly recorder: JmeterRecorder;
  readonly clock = new JtlClock();
  readonly #source: Source;
  readonly #layout: JtlLayout;
  readonly #subResults = new SubResults();
  readonly #labels = new RepeatedTexts();
  readonly #threads = new RepeatedTexts();
  readonly #texts = new RepeatedTexts();
  /** What is known of the labels of `#labels`, by their places in it. */
  readonly #known = new Array<KnownLabel | undefined>(remembered);
  #record: CsvRecord | undefined;
  readonly #thread = (): string => this.#record?.repeated(this.#layout.columns.threadName, this.#threads) ?? "";

  constructor(source: Source, layout: JtlLayout, window: Window | undefined) {
    this.#source = source;
    this.#layout = layout;
    this.recorder = new JmeterRecorder(source, window, this.#has("timeStamp") ? "some clock" : "no clock");
  }

  read(record: CsvRecord): void {
    const { columns, fields } = this.#layout;
    this.#record = record;
    if (record.fields !== fields) throw this.#wrongFields(record);
    if (record.startsWith(columns.responseMessage, emptyTransactionMessage)) return;
    const label = this.#label(record);
    const [at, ms] = [this.#time(record), this.#elapsed(record)];
    const sample = { endpoint: label.name, outcome: this.#outcome(record), at, ms, users: this.#users(record) };
    if (record.startsWith(columns.responseMessage, transactionMessage)) this.recorder.transaction(sample);
    else if (this.#canTellParts && this.#subResults.isPart(label, at, at + ms, this.#thread)) this.recorder.part(sample);
    else this.#request(record, sample);
  }

  #request(record: CsvRecord, sample: LoadRequest): void {
    const { threadName, SampleCount } = this.#layout.columns;
    if (SampleCount !== noColumn) this.#aggregate(record, sample);
    if (this.recorder.onlySetUp) this.recorder.onlySetUp = setUpThreads.some((name) => record.startsWith(threadName, name));
    if (sample.outcome.failure !== "none") this.#tellError(record, sample.outcome.failure);
    this.recorder.request(sample);
  }

  get #canTellParts(): boolean {
    return this.#has("timeStamp") && this.#has("elapsed") && this.#has("threadName");
  }

  #has(column: JtlColumn): boolean {
    return this.#layout.columns[column] !== noColumn;
  }

  #label(record: CsvRecord): KnownLabel {
    const name = record.repeated(this.#layout.columns.label, this.#labels);
    const { place } = this.#labels;
    const known = this.#known[place];
    if (known?.name === name) return known;
    this.recorder.limitLabels(name, (message, reason) => this.#error(record, message, reason));
    const label = this.#subResults.label(name);
    this.#known[place] = label;
    return label;
  }

  /** 0 where the file does not say. */
  #time(record: CsvRecord): number {
    const { timeStamp } = this.#layout.columns;
    if (timeStamp === noColumn) return 0;
    const ms = this.clock.readMs(record.whole(timeStamp));
    const at = ms >= 0 ? ms : this.clock.read(record.text(timeStamp));
    if (at !== undefined) return at;
    throw this.#mismatch(record, "timeStamp", `${allowedTimes}, the same form in all rows,`);
  }

  /** -1 where the file does not say. */
  #elapsed(record: CsvRecord): number {
    const { elapsed } = this.#layout.columns;
    if (elapsed === noColumn) return -1;
    const ms = record.whole(elapsed);
    if (ms >= 0 && ms <= longestTime) return ms;
    throw this.#mismatch(record, "elapsed", "a response time from 0 to a year in ms");
  }

  #users(record: CsvRecord): number {
    const { allThreads } = this.#layout.columns;
    if (allThreads === noColumn) return -1;
    const users = record.whole(allThreads);
    if (users >= 0 && users <= caps.count) return users;
    throw this.#mismatch(record, "allThreads", "a count of threads");
  }

  #outcome(record: CsvRecord): Outcome {
    const { responseCode, failureMessage } = this.#layout.columns;
    const status = statusOf(record.whole(responseCode));
    if (this.#isSuccess(record, status)) return goodSample(status);
    if (record.startsWith(responseCode, noResponse)) return failedSample(status, "no response");
    return failedSample(status, record.isEmpty(failureMessage) ? "nothing" : "a failure message");
  }

  #isSuccess(record: CsvRecord, status: number): boolean {
    const { success, ErrorCount } = this.#layout.columns;
    if (success === noColumn) return this.#isGood(record, status, ErrorCount);
    if (record.isSpelt(success, "true")) return true;
    if (record.isSpelt(success, "false")) return false;
    const word = record.text(success).toLowerCase();
    if (word === "true" || word === "false") return word === "true";
    throw this.#mismatch(record, "success", "true or false");
  }

  /** Without JMeter's own word, by the count of errors, or else by the status. */
  #isGood(record: CsvRecord, status: number, errorCount: number): boolean {
    if (errorCount !== noColumn) return this.#count(record, "ErrorCount") === 0;
    if (status > 0) return status < 400;
    if (record.startsWith(this.#layout.columns.responseCode, noResponse)) return false;
    throw this.#error(
      record,
      "does not tell whether the sample failed: there is no column success (jmeter.save.saveservice.successful=true), and no HTTP status",
    );
  }

  #aggregate(record: CsvRecord, { endpoint, ms }: LoadRequest): void {
    const count = this.#count(record, "SampleCount");
    const failed = this.#has("ErrorCount") ? this.#count(record, "ErrorCount") : 0;
    if (count !== 1 && !this.#has("ErrorCount"))
      throw this.#error(record, `counts ${count} samples and not how many of them failed: the column ErrorCount is missing`);
    if (failed > count) throw this.#error(record, `counts ${failed} errors of ${count} samples`);
    this.recorder.aggregates.add(endpoint, count, failed, ms);
  }

  #count(record: CsvRecord, column: "SampleCount" | "ErrorCount"): number {
    const count = record.whole(this.#layout.columns[column]);
    if (count >= 0 && count <= caps.count) return count;
    throw this.#mismatch(record, column, "a count");
  }

  #tellError(record: CsvRecord, failure: FailureKind): void {
    const { responseCode, responseMessage, failureMessage } = this.#layout.columns;
    const message = failure === "assertion" ? failureMessage : responseMessage;
    const code = record.repeatedStart(responseCode, messageBytes, this.#texts);
    this.recorder.errors.add(code, record.repeatedStart(message, messageBytes, this.#texts), failure);
  }

  #wrongFields(record: CsvRecord): Error {
    const { fields, hasHeader } = this.#layout;
    return this.#error(record, `has ${record.fields} fields where the ${hasHeader ? "header" : "first row"} has ${fields}`);
  }

  #mismatch(record: CsvRecord, column: JtlColumn, wanted: string): Error {
    const found = record.text(this.#layout.columns[column]);
    if (found === column)
      return this.#error(record, "is a header again: several reports in one file, of which each is to be a file of its own");
    return this.#error(record, `has ${JSON.stringify(found.slice(0, 40))} as ${column} where ${wanted} is expected`);
  }

  #error({ line }: CsvRecord, message: string, reason?: "too-large"): Error {
    return this.#source.error(message, { line }, reason);
  }
}
