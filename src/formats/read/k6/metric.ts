/** Metrics of k6, its own and those of a test: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
import { RepeatedTexts } from "../byte-fields.ts";
import { caps } from "../caps.ts";
import type { Source } from "../source.ts";

export const metricTypes = ["counter", "gauge", "rate", "trend"] as const;
export type MetricType = (typeof metricTypes)[number];

/** What a metric's values are; its unit is ms where it holds times. */
export interface MetricKind {
  readonly type: MetricType;
  readonly holds: "times" | "values";
}

/** What is made of a metric's points: a request of each, only counted, how many users there are, a metric of its own, nothing. */
type Use = "request" | "counted" | "users" | "own" | "unused";

const [counter, gauge, rate] = (["counter", "gauge", "rate"] as const).map((type): MetricKind => ({ type, holds: "values" }));
const times: MetricKind = { type: "trend", holds: "times" };

/** The kinds of k6's own metrics, which its CSV does not say. */
const kinds: ReadonlyMap<string, MetricKind | undefined> = new Map([
  ...each(counter, ["http_reqs", "iterations", "dropped_iterations", "data_sent", "data_received"]),
  ...each(counter, ["ws_sessions", "ws_msgs_sent", "ws_msgs_received", "browser_data_sent", "browser_data_received"]),
  ...each(gauge, ["vus", "vus_max"]),
  ...each(rate, ["checks", "http_req_failed", "browser_http_req_failed"]),
  ...each(times, ["http_req_duration", "http_req_blocked", "http_req_connecting", "http_req_tls_handshaking"]),
  ...each(times, ["http_req_sending", "http_req_waiting", "http_req_receiving", "iteration_duration", "group_duration"]),
  ...each(times, ["ws_ping", "ws_session_duration", "ws_connecting", "grpc_req_duration", "browser_http_req_duration"]),
]);

/** What the model says of requests and users already, and the phases of a request: ten points of each. */
const unused = new Set([
  ...["http_req_failed", "http_req_blocked", "http_req_connecting", "http_req_tls_handshaking"],
  ...["http_req_sending", "http_req_waiting", "http_req_receiving", "data_sent", "data_received", "vus_max"],
]);

const uses: ReadonlyMap<string, Use> = new Map([
  ["http_req_duration", "request"],
  ["http_reqs", "counted"],
  ["vus", "users"],
]);

/** The kind of one of k6's own metrics; undefined for those of a test. */
export function ownKind(name: string): MetricKind | undefined {
  return kinds.get(name);
}

/** Whether a metric is one besides requests and users that is shown where nobody names it. */
export function isShown(name: string): boolean {
  return !uses.has(name) && !unused.has(name);
}

/** A metric as a stream of points has it. */
export class StreamedMetric {
  readonly name: string;
  readonly use: Use;
  /** Undefined for a test's metric that the stream does not declare. */
  kind: MetricKind | undefined;
  points = 0;

  constructor(name: string, asked: boolean) {
    this.name = name;
    this.use = uses.get(name) ?? (asked || !unused.has(name) ? "own" : "unused");
    this.kind = ownKind(name);
  }
}

/** The metrics of a stream by their names. Throws `too-large` where there are too many. */
export class StreamedMetrics {
  readonly #source: Source;
  readonly #asked: ReadonlySet<string> | undefined;
  readonly #byName = new Map<string, StreamedMetric>();
  readonly #names = new RepeatedTexts();
  readonly #byPlace: StreamedMetric[] = [];

  constructor(source: Source, asked: ReadonlySet<string> | undefined) {
    this.#source = source;
    this.#asked = asked;
  }

  /** The metric whose name the bytes spell. */
  at(bytes: Uint8Array, start: number, end: number): StreamedMetric {
    const name = this.#names.text(bytes, start, end);
    const { place } = this.#names;
    const known = this.#byPlace[place];
    if (known?.name === name) return known;
    const found = this.named(name);
    this.#byPlace[place] = found;
    return found;
  }

  named(name: string): StreamedMetric {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#byName.size >= caps.metrics) {
      throw this.#source.error(`names more than ${caps.metrics} metrics, the most that is read`, undefined, "too-large");
    }
    const made = new StreamedMetric(name, this.#asked?.has(name) === true);
    this.#byName.set(name, made);
    return made;
  }

  all(): readonly StreamedMetric[] {
    return [...this.#byName.values()];
  }
}

function each(kind: MetricKind | undefined, names: readonly string[]): [string, MetricKind | undefined][] {
  return names.map((name) => [name, kind]);
}
