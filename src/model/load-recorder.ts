import type { Endpoint, Moment, Outcome, OutcomeTally, TimeInterval, Traffic, Window } from "./load-run.ts";
import { PendingRequests } from "./pending-requests.ts";
import { SampleRoom, Samples } from "./samples.ts";
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
  readonly #endpoints = new Map<string, EndpointRecorder>();
  readonly #groups = new Map<string, EndpointRecorder>();
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
    const endpoints = [...this.#endpoints].map(([name, recorder]) => ({ name, ...recorder.traffic() }));
    const groups = [...this.#groups].map(([name, recorder]) => ({ name, isGroup: true as const, ...recorder.traffic() }));
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
    recorderOf(this.#groups, endpoint, this.#room).add(outcome, ms);
  }

  #count({ endpoint, outcome, at, ms, users }: LoadRequest): void {
    recorderOf(this.#endpoints, endpoint, this.#room).add(outcome, ms);
    const end = ms > 0 ? at + ms : at;
    if (at < this.#began) this.#began = at;
    if (end > this.#ended) this.#ended = end;
    if (users > this.#users) this.#users = users;
    this.#timeline.add(at, ms, outcome.failure !== "none", users);
  }
}

function recorderOf(map: Map<string, EndpointRecorder>, name: string, room: SampleRoom): EndpointRecorder {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = new EndpointRecorder(room);
  map.set(name, made);
  return made;
}

interface Counted {
  readonly outcome: Outcome;
  readonly times: Samples;
  count: number;
}

class EndpointRecorder {
  readonly #room: SampleRoom;
  readonly #outcomes: Counted[] = [];

  constructor(room: SampleRoom) {
    this.#room = room;
  }

  add(outcome: Outcome, ms: number): void {
    const counted = this.#counted(outcome);
    counted.count++;
    if (ms >= 0) counted.times.add(ms);
  }

  traffic(): Traffic {
    const outcomes = this.#outcomes.map(({ outcome, count, times }): OutcomeTally => ({ ...outcome, count, times }));
    return { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, ...timesOf(outcomes) };
  }

  /** There are few outcomes of an endpoint, so that looking through them beats making a key. */
  #counted(outcome: Outcome): Counted {
    for (const one of this.#outcomes)
      if (one.outcome === outcome || (one.outcome.failure === outcome.failure && one.outcome.status === outcome.status))
        return one;
    const made: Counted = { outcome, times: new Samples(this.#room), count: 0 };
    this.#outcomes.push(made);
    return made;
  }
}

/** The response times of all of these; nothing where none was timed. */
function timesOf(outcomes: readonly OutcomeTally[]): Pick<Traffic, "times"> {
  const timed = outcomes.flatMap(({ times }) => (times && times.count > 0 ? [times] : []));
  const [only, ...others] = timed;
  if (only === undefined) return {};
  if (others.length === 0) return { times: only };
  const times = new Samples();
  for (const one of timed) times.merge(one);
  return { times };
}

/** What all of several endpoints come to together. */
export function sumOf(traffic: readonly Traffic[]): Traffic {
  const byOutcome = new Map<string, { outcome: Outcome; count: number; times: Samples | undefined }>();
  for (const { outcomes } of traffic) {
    for (const { failure, status, count, times } of outcomes) {
      const key = `${failure} ${status ?? ""}`;
      const known = byOutcome.get(key) ?? {
        outcome: { failure, ...(status !== undefined && { status }) },
        count: 0,
        times: undefined,
      };
      known.count += count;
      if (times !== undefined) {
        known.times ??= new Samples();
        known.times.merge(times);
      }
      byOutcome.set(key, known);
    }
  }
  const outcomes = [...byOutcome.values()].map(
    ({ outcome, count, times }): OutcomeTally => ({ ...outcome, count, ...(times && { times }) }),
  );
  const unknown = unknownOf(traffic);
  const requests = traffic.reduce((sum, one) => sum + one.requests, 0);
  if (unknown !== undefined) return { requests: unknown === "requests" ? 0 : requests, outcomes: [], unknown };
  return { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, ...timesOf(outcomes) };
}

/** What is not known of some of them is not known of all. */
function unknownOf(traffic: readonly Traffic[]): Traffic["unknown"] {
  return (["requests", "outcomes"] as const).find((what) => traffic.some(({ unknown }) => unknown === what));
}
