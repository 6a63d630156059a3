import type { ReportNote } from "../../model/coverage.ts";
import { LoadRecorder, type LoadRequest, type RecordedRun } from "../../model/load-recorder.ts";
import type { LoadReport, LoadRun, Window } from "../../model/load-run.ts";
import { caps } from "./caps.ts";
import { counted } from "./counted.ts";
import { ErrorTexts } from "./error-texts.ts";
import { JmeterAggregates } from "./jmeter-aggregates.ts";
import { runReport } from "./load-document.ts";
import type { Source } from "./source.ts";

/** How a file tells when its samples were. */
export type SampleClock =
  | {
      /** Dates without a time zone only say how long the run took, not when it was. */
      readonly kind: "absolute" | "local";
      /** In ms. */
      readonly resolution: number;
    }
  | { readonly kind: "none" };

/** Makes a run of JMeter's samples, whatever file they stand in. */
export class JmeterRecorder {
  readonly #source: Source;
  readonly #window: Window | undefined;
  readonly #recorder: LoadRecorder;
  readonly #notes: ReportNote[] = [];
  readonly aggregates = new JmeterAggregates();
  readonly errors = new ErrorTexts();
  /** Whether all samples so far are of set-up or tear-down threads. */
  onlySetUp = true;
  #parts = 0;

  constructor(source: Source, window: Window | undefined, clock: "some clock" | "no clock") {
    this.#source = source;
    this.#window = window;
    this.#recorder = new LoadRecorder(clock === "some clock" ? window : undefined);
  }

  request(sample: LoadRequest): void {
    this.#recorder.record(sample);
  }

  transaction(sample: LoadRequest): void {
    this.#recorder.recordGroup(sample);
  }

  /** A sub-result: its sample is counted already. */
  part(sample: LoadRequest): void {
    this.#parts++;
    this.#recorder.recordGroup(sample);
  }

  note(id: ReportNote["id"], text: string): void {
    this.#notes.push({ id, text });
  }

  /** To be called for every new label, to have no endless ones; `fail` makes the error at its place. */
  limitLabels(label: string, fail: (message: string, reason: "too-large") => Error): void {
    const { endpoints, nameLength } = caps;
    if (label.length > nameLength) throw fail(`has a label of more than ${nameLength} characters`, "too-large");
    if (this.#recorder.endpoints < endpoints) return;
    throw fail(
      `is of label ${endpoints + 1}, more than are read: name samples by their route, not by their address`,
      "too-large",
    );
  }

  /** Where the file has no labels, it only speaks of the whole. */
  finish(clock: SampleClock, labels: "with labels" | "without labels"): LoadReport {
    const recorded = this.#recorder.finish();
    if (recorded === undefined)
      throw this.#source.error("holds no request: JMeter wrote nothing but the frame", undefined, "empty-report");
    if (this.onlySetUp) throw this.#source.error(onlySetUp(recorded.total.requests), undefined, "empty-report");
    this.#noteWhatIsLeftOut();
    const run = this.aggregates.areThere ? this.#aggregated(recorded) : this.#timed(recorded, clock);
    return runReport({ ...run, ...(labels === "without labels" && { endpoints: [] }), notes: this.#notes });
  }

  #noteWhatIsLeftOut(): void {
    if (this.#parts > 0) {
      const parts = counted(this.#parts, "sub-result");
      this.note("left-out", `${parts} (redirects, embedded resources) are part of their samples and not counted again`);
    }
    if (this.errors.leftOut > 0)
      this.note("left-out", `the words of ${counted(this.errors.leftOut, "error")}: there are too many different ones`);
  }

  #timed(recorded: RecordedRun, clock: SampleClock): Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun> {
    const { leftOut, began, ended, duration, timeline, window, ...counts } = recorded;
    const run = { ...counts, errors: this.errors.list() };
    if (leftOut > 0) this.note("left-out", `${counted(leftOut, "request")} before or after the window`);
    if (clock.kind === "none") return { ...run, timeline: [], window: this.#withoutTime };
    const [{ low: length }, unsure] = [duration, clock.resolution - 1];
    const moment = clock.kind === "absolute" ? { began, ended } : {};
    return { ...run, ...moment, duration: { low: Math.max(0, length - unsure), high: length + unsure }, timeline, window };
  }

  /** The time of a row is when the last of its samples ended; when the first began is not in the file. */
  #aggregated({ users }: RecordedRun): Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun> {
    const { total, endpoints } = this.aggregates;
    if (total.requests === 0) throw this.#source.error("all rows count 0 samples", undefined, "empty-report");
    this.note("approximate", "JMeter added samples up before it wrote them (SampleCount above 1): their own times are not known");
    return { total, endpoints, ...(users !== undefined && { users }), window: this.#withoutTime };
  }

  get #withoutTime(): LoadRun["window"] {
    return this.#window === undefined ? "not asked" : "impossible";
  }
}

function onlySetUp(requests: number): string {
  return `${counted(requests, "request")}, all of set-up or tear-down threads: the test itself made none`;
}
