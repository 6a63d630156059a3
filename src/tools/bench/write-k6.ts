import { SeededRandom } from "./random.ts";
import { writeFile } from "./write-file.ts";

const endpoints = 40;
const methods = ["GET", "GET", "GET", "POST", "PUT", "DELETE"];
const failures = [
  { status: 503, code: 1503 },
  { status: 500, code: 1500 },
  { status: 429, code: 1429 },
] as const;
const began = Date.UTC(2026, 4, 4, 10, 20, 30);

export interface WrittenStream {
  readonly bytes: number;
  readonly totals: { readonly requests: number; readonly failed: number };
}

/** Writes at least so many bytes of what `k6 run --out json=FILE` does: all metrics of a script with checks, a group and metrics of its own. */
export function writeK6(file: string, seed: number, bytes: number): WrittenStream {
  return writeFile(file, (write) => {
    const stream = new Stream(seed, write);
    stream.declare();
    while (stream.bytes < bytes) stream.iteration();
    return { requests: stream.requests, failed: stream.failed };
  });
}

type Tags = Readonly<Record<string, string>>;

class Stream {
  bytes = 0;
  requests = 0;
  failed = 0;
  readonly #random: SeededRandom;
  readonly #write: (text: string) => number;
  /** Nanoseconds after the beginning: 100 requests a second of every 40 that wait. */
  #now = 0;
  #second = -1;

  constructor(seed: number, write: (text: string) => number) {
    this.#random = new SeededRandom(seed);
    this.#write = write;
  }

  declare(): void {
    for (const [type, contains, names] of declared) {
      for (const name of names) {
        const data = { name, type, contains, thresholds: [], submetrics: null };
        this.#line(JSON.stringify({ type: "Metric", data, metric: name }));
      }
    }
  }

  iteration(): void {
    this.#users();
    const tags = { group: "", scenario: "default" };
    for (let i = 0; i < 4; i++) this.#request();
    this.#point("cart_items", this.#random.below(12), tags);
    this.#point("render_time", this.#duration(30), tags);
    this.#point("group_duration", this.#duration(400), { ...tags, group: "::shop" });
    this.#point("data_sent", 400 + this.#random.below(200), tags);
    this.#point("data_received", 4000 + this.#random.below(20_000), tags);
    this.#point("iteration_duration", this.#duration(500), tags);
    this.#point("iterations", 1, tags);
  }

  #users(): void {
    const second = Math.floor(this.#now / 1e9);
    if (second === this.#second) return;
    this.#second = second;
    this.#point("vus", Math.min(200, 1 + second), {});
    this.#point("vus_max", 200, {});
  }

  #request(): void {
    this.#now += 200_000 + this.#random.below(2_000_000);
    const endpoint = this.#random.below(endpoints);
    const failure = this.#random.chance(0.01) ? failures[this.#random.below(failures.length)] : undefined;
    const tags = requestTags(endpoint, failure);
    const failed = failure === undefined ? 0 : 1;
    this.requests++;
    this.failed += failed;
    const [sending, waiting, receiving] = [this.#duration(0.05), this.#duration(20 + 5 * endpoint), this.#duration(0.4)];
    this.#point("http_reqs", 1, tags);
    this.#point("http_req_duration", ns(sending + waiting + receiving), tags);
    this.#point("http_req_blocked", this.#duration(0.004), tags);
    this.#point("http_req_connecting", 0, tags);
    this.#point("http_req_tls_handshaking", 0, tags);
    this.#point("http_req_sending", sending, tags);
    this.#point("http_req_waiting", waiting, tags);
    this.#point("http_req_receiving", receiving, tags);
    this.#point("http_req_failed", failed, tags);
    this.#point("checks", 1 - failed, { check: "status is 200", group: "::shop", scenario: "default" });
  }

  /** In ms, to the ns, around a median with a long tail. */
  #duration(median: number): number {
    const bell = this.#random.next() + this.#random.next() + this.#random.next() - 1.5;
    return ns(median * Math.exp(bell * 1.6));
  }

  /** The members in the order in which k6 writes them. */
  #point(metric: string, value: number, tags: Tags): void {
    this.#line(
      `{"metric":"${metric}","type":"Point","data":{"time":"${this.#time()}","value":${value},"tags":${JSON.stringify(tags)}}}`,
    );
  }

  /** Go leaves out the zeros that a fraction ends with. */
  #time(): string {
    const second = new Date(began + Math.floor(this.#now / 1e9) * 1000).toISOString().slice(0, 19);
    const fraction = String(this.#now % 1e9)
      .padStart(9, "0")
      .replace(/0+$/, "");
    return `${second}${fraction === "" ? "" : `.${fraction}`}+02:00`;
  }

  #line(text: string): void {
    this.bytes += this.#write(`${text}\n`);
  }
}

function requestTags(endpoint: number, failure: (typeof failures)[number] | undefined): Tags {
  const url = `https://shop.example.com/api/v2/resource-${endpoint}/items`;
  return {
    ...(failure && { error_code: String(failure.code) }),
    expected_response: String(failure === undefined),
    group: "::shop",
    method: methods[endpoint % methods.length] ?? "GET",
    name: url,
    proto: "HTTP/2.0",
    scenario: "default",
    status: String(failure?.status ?? 200),
    tls_version: "tls1.3",
    url,
  };
}

function ns(ms: number): number {
  return Math.round(ms * 1e6) / 1e6;
}

const declared = [
  ["gauge", "default", ["vus", "vus_max"]],
  ["counter", "default", ["http_reqs", "iterations"]],
  ["counter", "data", ["data_sent", "data_received"]],
  ["rate", "default", ["http_req_failed", "checks"]],
  ["trend", "time", ["http_req_duration", "http_req_blocked", "http_req_connecting", "http_req_tls_handshaking"]],
  ["trend", "time", ["http_req_sending", "http_req_waiting", "http_req_receiving", "iteration_duration", "group_duration"]],
  ["trend", "time", ["render_time"]],
  ["trend", "default", ["cart_items"]],
] as const;
