import { EndpointTallies } from "./endpoint-tallies.ts";
import type { Endpoint, Moment, Outcome, TimeInterval, Traffic, Window } from "./load-run.ts";
import { PendingRequests } from "./pending-requests.ts";
import { SampleRoom } from "./samples.ts";
import { sumOf } from "./sum-traffic.ts";
import { Timeline } from "./timeline.ts";

/** One request. */
export interface LoadRequest {
  readonly endpoint: string;
  /** What became of it. Give the same object for the same outcome: outcomes are told apart by their members. */
  readonly outcome: Outcome;
  /** When it began, in ms since 1970 UTC. */
  readonly at: number;
  /** The response time in ms, or -1 where there is none. */
  readonly ms: number;
  /** Users at once at that time, or -1 where the record does not say. */
  readonly users: number;
  readonly isGroup?: true;
}

/** What the requests of one run come to. */
export interface RecordedRun {
  readonly total: Traffic;
  readonly endpoints: readonly Endpoint[];
  readonly began: number;
  readonly ended: number;
  readonly duration: TimeInterval;
  readonly users?: number;
  readonly timeline: readonly Moment[];
  readonly window: "applied" | "not asked";
  /** Requests that the window leaves out. */
  readonly leftOut: number;
}

/** Adds up the requests of one run, in any order. Memory grows with the endpoints, and with what lies at the window's edges. */
export class LoadRecorder {
  readonly #room = new SampleRoom();
  readonly #endpoints = new EndpointTallies(this.#room);
  readonly #groups = new EndpointTallies(this.#room);
  readonly #timeline = new Timeline();
  readonly #pending: PendingRequests | undefined;
  #began = Number.POSITIVE_INFINITY;
  #ended = Number.NEGATIVE_INFINITY;
  #users = -1;

  constructor(window: Window | undefined) {
    this.#pending = window && new PendingRequests(window, (one) => (one.isGroup ? this.#countGroup(one) : this.#count(one)));
  }

  get endpoints(): number {
    return this.#endpoints.size + this.#groups.size;
  }

  /** A request that counts, where the window does not leave it out. */
  record(request: LoadRequest): void {
    if (this.#pending === undefined) this.#count(request);
    else this.#pending.add(request);
  }

  /** A group of requests that are recorded themselves, or a part of one: it has times of its own, and is not part of the total. */
  recordGroup(group: LoadRequest): void {
    if (this.#pending === undefined) this.#countGroup(group);
    else this.#pending.add({ ...group, isGroup: true });
  }

  /** Undefined where no request counts. */
  finish(): RecordedRun | undefined {
    const leftOut = this.#pending?.finish() ?? 0;
    if (this.#endpoints.size === 0) return undefined;
    const endpoints = this.#endpoints.list();
    const groups = this.#groups.list().map((group) => ({ ...group, isGroup: true as const }));
    const duration = this.#ended - this.#began;
    return {
      total: sumOf(endpoints),
      endpoints: [...endpoints, ...groups],
      began: this.#began,
      ended: this.#ended,
      duration: { low: duration, high: duration },
      ...(this.#users >= 0 && { users: this.#users }),
      timeline: this.#timeline.moments(this.#began, this.#ended),
      window: this.#pending === undefined ? "not asked" : "applied",
      leftOut,
    };
  }

  #countGroup({ endpoint, outcome, ms }: LoadRequest): void {
    this.#groups.add(endpoint, outcome, ms);
  }

  #count({ endpoint, outcome, at, ms, users }: LoadRequest): void {
    this.#endpoints.add(endpoint, outcome, ms);
    const end = ms > 0 ? at + ms : at;
    if (at < this.#began) this.#began = at;
    if (end > this.#ended) this.#ended = end;
    if (users > this.#users) this.#users = users;
    this.#timeline.add(at, ms, outcome.failure !== "none", users);
  }
}
