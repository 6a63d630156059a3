import type { LoadRequest } from "../../../model/load-recorder.ts";
import type { FailureKind, LoadReport, Window } from "../../../model/load-run.ts";
import { RepeatedTexts } from "../../read/byte-fields.ts";
import type { CsvRecord } from "../../read/csv.ts";
import { emptyTransactionMessage, setUpThreads, transactionMessage } from "../../read/jmeter.ts";
import { JmeterRecorder } from "../../read/jmeter-run.ts";
import type { Source } from "../../read/source.ts";
import type { JtlLayout } from "./jtl-columns.ts";
import { JtlFields } from "./jtl-fields.ts";
import { type KnownLabel, SubResults } from "./sub-results.ts";

/** Bytes of a message that are looked at. */
const messageBytes = 1000;
/** Labels are as many as a test has requests: thousands, where it names them by address. */
const labelPlaces = 32_768;

/** Reads the records of a JTL one by one. */
export class JtlReader {
  readonly #fields: JtlFields;
  readonly #columns: JtlLayout["columns"];
  readonly #recorder: JmeterRecorder;
  readonly #subResults = new SubResults();
  readonly #labels = new RepeatedTexts(labelPlaces);
  readonly #threads = new RepeatedTexts();
  readonly #texts = new RepeatedTexts();
  /** What is known of the labels of `#labels`, by their places in it. */
  readonly #known = new Array<KnownLabel | undefined>(labelPlaces);
  readonly #canTellParts: boolean;
  #record: CsvRecord | undefined;
  readonly #thread = (): string => this.#record?.repeated(this.#columns.threadName, this.#threads) ?? "";

  constructor(source: Source, layout: JtlLayout, window: Window | undefined) {
    this.#fields = new JtlFields(source, layout);
    this.#columns = layout.columns;
    this.#canTellParts = (["timeStamp", "elapsed", "threadName"] as const).every((column) => this.#fields.has(column));
    this.#recorder = new JmeterRecorder(source, window, this.#fields.has("timeStamp") ? "some clock" : "no clock");
  }

  read(record: CsvRecord): void {
    this.#fields.checkNumber(record);
    this.#record = record;
    const isTransaction = this.#isTransaction(record);
    if (isTransaction && record.startsWith(this.#columns.responseMessage, emptyTransactionMessage)) return;
    const label = this.#label(record);
    const [at, ms] = [this.#fields.time(record), this.#fields.elapsed(record)];
    const sample = { endpoint: label.name, outcome: this.#fields.outcome(record), at, ms, users: this.#fields.users(record) };
    if (isTransaction) this.#recorder.transaction(sample);
    else if (this.#canTellParts && this.#subResults.isPart(label, at, at + ms, this.#thread)) this.#recorder.part(sample);
    else this.#request(record, sample);
  }

  /** `last` says whether a line break ends the last row: JMeter always writes one. */
  finish(last: "ended" | "open"): LoadReport {
    this.#noteWhatIsUnknown();
    if (last === "open") this.#note("no line break ends its last row, whose last field may be cut off: JMeter always writes one");
    return this.#recorder.finish(
      this.#fields.has("timeStamp") ? this.#fields.clock.clock : { kind: "none" },
      this.#fields.has("label") ? "with labels" : "without labels",
    );
  }

  /** A server chooses the message of its answers, and could call them so; a transaction has no address. */
  #isTransaction(record: CsvRecord): boolean {
    const { responseMessage, URL: url } = this.#columns;
    return record.startsWith(responseMessage, transactionMessage) && (record.isEmpty(url) || record.isSpelt(url, "null"));
  }

  #request(record: CsvRecord, sample: LoadRequest): void {
    const { threadName } = this.#columns;
    if (this.#fields.has("SampleCount")) this.#aggregate(record, sample);
    if (this.#recorder.onlySetUp) this.#recorder.onlySetUp = setUpThreads.some((name) => record.startsWith(threadName, name));
    if (sample.outcome.failure !== "none") this.#tellError(record, sample.outcome.failure);
    this.#recorder.request(sample);
  }

  #label(record: CsvRecord): KnownLabel {
    const name = record.repeated(this.#columns.label, this.#labels);
    const { place } = this.#labels;
    const known = this.#known[place];
    if (known?.name === name) return known;
    this.#recorder.limitLabels(name, (message, reason) => this.#fields.error(record, message, reason));
    const label = this.#subResults.label(name);
    this.#known[place] = label;
    return label;
  }

  #aggregate(record: CsvRecord, { endpoint, ms }: LoadRequest): void {
    const count = this.#fields.count(record, "SampleCount");
    const countsErrors = this.#fields.has("ErrorCount");
    if (count !== 1 && !countsErrors)
      throw this.#fields.error(record, `counts ${count} samples and not how many failed: the column ErrorCount is missing`);
    const failed = countsErrors ? this.#fields.count(record, "ErrorCount") : 0;
    if (failed > count) throw this.#fields.error(record, `counts ${failed} errors of ${count} samples`);
    this.#recorder.aggregates.add(endpoint, count, failed, ms);
  }

  #tellError(record: CsvRecord, failure: FailureKind): void {
    const { responseCode, responseMessage, failureMessage } = this.#columns;
    const message = failure === "assertion" ? failureMessage : responseMessage;
    const code = record.repeatedStart(responseCode, messageBytes, this.#texts);
    this.#recorder.errors.add(code, record.repeatedStart(message, messageBytes, this.#texts), failure);
  }

  #noteWhatIsUnknown(): void {
    if (!this.#fields.has("responseMessage"))
      this.#note("without the column responseMessage, transactions cannot be told from requests and count as such");
    if (!this.#fields.has("success") && !this.#fields.has("ErrorCount"))
      this.#note(
        "without the column success (jmeter.save.saveservice.successful=true) only a status from 400 is a failure: failed assertions are not seen",
      );
    const part = this.#canTellParts ? undefined : this.#subResults.example;
    if (part !== undefined) {
      const name = JSON.stringify(part.slice(0, 60));
      this.#note(
        `samples such as ${name} seem to be parts of others and count beside them: timeStamp, elapsed and threadName would tell`,
      );
    }
    if (this.#fields.has("timeStamp") && this.#fields.clock.clock.kind === "local")
      this.#note("its dates have no time zone: when the run was is not known, only how long it took");
  }

  #note(text: string): void {
    this.#recorder.note("approximate", text);
  }
}
