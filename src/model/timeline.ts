import { DDSketch } from "@datadog/sketches-js";
import type { Moment } from "./load-run.ts";

/** Half of the most stretches that a run is shown in: what a plot has room for. */
const mostMoments = 15;
/** Percentiles of a stretch are for a plot. */
const accuracy = 0.01;

interface Stretch {
  requests: number;
  failed: number;
  users: number;
  readonly times: DDSketch;
}

/** What happened when: requests by equal stretches of time, which grow with the run so that there are never many. */
export class Timeline {
  #length = 1000;
  #stretches = new Map<number, Stretch>();

  /** A request that began `at` ms since 1970 and took `ms` (-1: unknown), with `users` at once (-1: unknown). */
  add(at: number, ms: number, failed: boolean, users: number): void {
    const stretch = this.#at(at);
    stretch.requests++;
    if (failed) stretch.failed++;
    if (users > stretch.users) stretch.users = users;
    if (ms >= 0) stretch.times.accept(ms);
  }

  moments(began: number, ended: number): readonly Moment[] {
    return [...this.#stretches]
      .sort(([a], [b]) => a - b)
      .map(([index, { requests, failed, users, times }]): Moment => {
        const from = Math.max(began, index * this.#length);
        const to = Math.max(from, Math.min(ended, (index + 1) * this.#length));
        return {
          at: from - began,
          length: to - from,
          requests,
          failed,
          ...(times.count > 0 && { p95: times.getValueAtQuantile(0.95) }),
          ...(users >= 0 && { users }),
        };
      });
  }

  #at(at: number): Stretch {
    const known = this.#stretches.get(Math.floor(at / this.#length));
    if (known !== undefined) return known;
    if (this.#stretches.size >= mostMoments * 2) {
      this.#widen();
      return this.#at(at);
    }
    const made: Stretch = { requests: 0, failed: 0, users: -1, times: new DDSketch({ relativeAccuracy: accuracy }) };
    this.#stretches.set(Math.floor(at / this.#length), made);
    return made;
  }

  /** Twice the length, half as many: until there are few again. */
  #widen(): void {
    while (this.#stretches.size > mostMoments) {
      const wider = new Map<number, Stretch>();
      for (const [index, stretch] of this.#stretches) {
        const known = wider.get(Math.floor(index / 2));
        if (known === undefined) wider.set(Math.floor(index / 2), stretch);
        else absorb(known, stretch);
      }
      this.#stretches = wider;
      this.#length *= 2;
    }
  }
}

function absorb(into: Stretch, from: Stretch): void {
  into.requests += from.requests;
  into.failed += from.failed;
  into.users = Math.max(into.users, from.users);
  into.times.merge(from.times);
}
