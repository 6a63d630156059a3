import type { Endpoint, Outcome, OutcomeTally, Traffic } from "./load-run.ts";
import { type SampleRoom, Samples } from "./samples.ts";
import { timesOf } from "./sum-traffic.ts";

/** Requests that are noted before they are added up. */
const mostNoted = 131_072;

/**
 * Adds up requests by endpoint and outcome. They are noted in their order first, and added up many at a time, endpoint by
 * endpoint: of thousands of endpoints nearly each request is of another one than that before it, and to look all that is
 * known of each up in memory takes longer than to read the request.
 */
export class EndpointTallies {
  readonly #room: SampleRoom;
  readonly #places = new Map<string, number>();
  readonly #tallies: EndpointTally[] = [];
  readonly #endpoints = new Uint32Array(mostNoted);
  readonly #outcomes: Outcome[] = [];
  readonly #times = new Float64Array(mostNoted);
  readonly #order = new Uint32Array(mostNoted);
  #noted = 0;

  constructor(room: SampleRoom) {
    this.#room = room;
  }

  get size(): number {
    return this.#places.size;
  }

  /** A request, with its response time in ms, or -1 where there is none. */
  add(endpoint: string, outcome: Outcome, ms: number): void {
    if (this.#noted === mostNoted) this.#addUp();
    const at = this.#noted++;
    this.#endpoints[at] = this.#placeOf(endpoint);
    this.#outcomes[at] = outcome;
    this.#times[at] = ms;
  }

  /** What there is of each endpoint, in the order in which they came first. */
  list(): readonly Endpoint[] {
    this.#addUp();
    return [...this.#places].map(([name, place]) => ({ name, ...(this.#tallies[place] as EndpointTally).traffic() }));
  }

  #placeOf(endpoint: string): number {
    const known = this.#places.get(endpoint);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(endpoint, place);
    this.#tallies.push(new EndpointTally(this.#room));
    return place;
  }

  #addUp(): void {
    this.#sort();
    for (const at of this.#order.subarray(0, this.#noted)) {
      const tally = this.#tallies[this.#endpoints[at] as number] as EndpointTally;
      tally.add(this.#outcomes[at] as Outcome, this.#times[at] as number);
    }
    this.#noted = 0;
  }

  /** Brings what is noted in order by endpoint, that of one endpoint as it was noted: a counting sort. */
  #sort(): void {
    const endpoints = this.#endpoints.subarray(0, this.#noted);
    const next = new Uint32Array(this.#places.size + 1);
    for (const place of endpoints) next[place + 1] = (next[place + 1] as number) + 1;
    for (let place = 1; place < next.length; place++) next[place] = (next[place] as number) + (next[place - 1] as number);
    for (let at = 0; at < endpoints.length; at++) {
      const place = endpoints[at] as number;
      const rank = next[place] as number;
      this.#order[rank] = at;
      next[place] = rank + 1;
    }
  }
}

interface Counted {
  readonly outcome: Outcome;
  readonly times: Samples;
  count: number;
}

class EndpointTally {
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
