import { LoadRecorder } from "../../../model/load-recorder.ts";
import type { LoadReport, LoadRun, TimeInterval } from "../../../model/load-run.ts";
import type { RefusalId, ReportError } from "../../../model/report-error.ts";
import type { LoadWish } from "../../format.ts";
import { caps } from "../caps.ts";
import { counted } from "../counted.ts";
import { longestTime, runReport } from "../load-document.ts";
import type { Source } from "../source.ts";
import { EndpointNames } from "./endpoint-names.ts";
import { ErrorTexts } from "./error-texts.ts";
import { type StreamedMetric, StreamedMetrics } from "./metric.ts";
import { k6Outcome } from "./outcome.ts";
import { OwnMetrics } from "./own-metrics.ts";
import type { K6Point } from "./point.ts";
import { streamNotes } from "./stream-notes.ts";
import { runWithoutRequests } from "./without-requests.ts";

/** Adds up the points of a stream. Throws `ReportError` with the line of one that cannot be. */
export class K6Points {
  readonly metrics: StreamedMetrics;
  readonly #source: Source;
  readonly #wish: LoadWish;
  readonly #recorder: LoadRecorder;
  readonly #own = new OwnMetrics();
  readonly #errors = new ErrorTexts();
  readonly #names = new EndpointNames();
  #requests = 0;
  #setUpRequests = 0;
  #users = -1;
  #mostUsers = -1;

  constructor(source: Source, wish: LoadWish) {
    this.#source = source;
    this.#wish = wish;
    this.#recorder = new LoadRecorder(wish.window);
    this.metrics = new StreamedMetrics(source, wish.metrics);
  }

  take(metric: StreamedMetric, point: K6Point, line: number): void {
    if (metric.use === "users") this.#takeUsers(point, line);
    else if (point.isOfSetUp) this.#setUpRequests += metric.use === "request" ? 1 : 0;
    else if (metric.use === "request") this.#takeRequest(point, line);
    else this.#own.add(metric, point.value);
  }

  /** `resolution` is what times of the stream are cut to, in ms. */
  finish(resolution: number): LoadReport {
    const recorded = this.#recorder.finish();
    const about = this.#aboutRun();
    if (recorded === undefined) return this.#withoutRequests(about);
    const { leftOut: _, ...run } = recorded;
    return runReport({ ...run, ...about, duration: widened(run.duration, resolution) });
  }

  #takeUsers({ value }: K6Point, line: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw this.#error(`${value} stands where a number of users is expected`, line);
    this.#users = value;
    this.#mostUsers = Math.max(this.#mostUsers, value);
  }

  #takeRequest(point: K6Point, line: number): void {
    const { time, value: ms } = point;
    if (!(ms >= 0 && ms <= longestTime)) throw this.#error(`${ms} stands where a time from 0 to a year is expected`, line);
    const outcome = k6Outcome(point.expected, point.status, point.errorCode);
    if (outcome === undefined) {
      throw this.#error("without the tags `expected_response` and `status` nothing tells whether the request failed", line);
    }
    this.#requests++;
    this.#recorder.record({ endpoint: this.#names.of(point), outcome, at: time - ms, ms, users: this.#users });
    if (this.#recorder.endpoints > caps.endpoints) {
      const message = `names more than ${caps.endpoints} endpoints, the most that is read: give requests a \`name\` tag`;
      throw this.#error(message, line, "too-large");
    }
    if (outcome.failure !== "none" && point.error !== "") this.#errors.add(point.error, outcome.failure);
  }

  #aboutRun(): Pick<LoadRun, "custom" | "errors" | "contradictions" | "notes"> & Partial<LoadRun> {
    const { metrics: custom, leftOut: negative } = this.#own.results();
    const { undeclared } = this.#own;
    const ownOutsideWindow = this.#wish.window !== undefined && custom.length > 0;
    return {
      custom,
      errors: this.#errors.all(),
      contradictions: this.#contradictions(),
      notes: streamNotes({ setUpRequests: this.#setUpRequests, negative, undeclared, ownOutsideWindow }),
      ...(this.#mostUsers >= 0 && { users: this.#mostUsers }),
    };
  }

  #withoutRequests(about: Partial<LoadRun>): LoadReport {
    if (this.#requests + this.#setUpRequests === 0) return runWithoutRequests(this.#source, this.#wish, about);
    const message =
      this.#requests > 0
        ? `skip-first and skip-last leave out all of ${counted(this.#requests, "request")}`
        : `holds no request besides ${counted(this.#setUpRequests, "request")} of setup() and teardown()`;
    throw this.#source.error(message, undefined, "empty-report");
  }

  /** k6 writes a point of both for each request, one behind the other. */
  #contradictions(): readonly string[] {
    const [requests, durations] = [this.metrics.named("http_reqs").points, this.metrics.named("http_req_duration").points];
    if (requests === 0 || durations === 0 || requests === durations) return [];
    return [
      `http_reqs has ${counted(requests, "point")} and http_req_duration ${counted(durations, "point")}, where each request has one of both`,
    ];
  }

  #error(message: string, line: number, reason: RefusalId = "bad-report"): ReportError {
    return this.#source.error(message, { line }, reason);
  }
}

/** What a duration may be whose ends are cut to whole seconds. */
function widened({ low, high }: TimeInterval, resolution: number): TimeInterval {
  return resolution === 0 ? { low, high } : { low: Math.max(0, low - resolution), high: high + resolution, open: "both" };
}
