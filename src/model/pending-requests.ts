import type { LoadRequest } from "./load-recorder.ts";
import type { Window } from "./load-run.ts";

/** The most requests whose place in the window is open: some 100 bytes each. */
export const mostPending = 2_000_000;

/** More of the run lies at the edges of the window than can be kept. */
export class WindowTooLarge extends Error {}

/**
 * Requests of which it is not known yet whether the window holds them: reports are only about in the order of time, so that
 * when the run began and ended is known at its end. A request begins in the window or is left out.
 */
export class PendingRequests {
  readonly #window: Window;
  readonly #count: (request: LoadRequest) => void;
  #requests: LoadRequest[] = [];
  #settledAt = 4096;
  #began = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(window: Window, count: (request: LoadRequest) => void) {
    this.#window = window;
    this.#count = count;
  }

  add(request: LoadRequest): void {
    const { at } = request;
    if (at < this.#began) this.#began = at;
    if (at > this.#last) this.#last = at;
    if (this.#isSettled(at)) this.#count(request);
    else this.#keep(request);
  }

  /** Counts what the window holds, and says how many requests it leaves out. */
  finish(): number {
    const from = this.#began + this.#window.skipFirst;
    const to = this.#last - this.#window.skipLast;
    let leftOut = 0;
    for (const request of this.#requests) {
      if (request.at >= from && request.at <= to) this.#count(request);
      else if (!request.isGroup) leftOut++;
    }
    this.#requests = [];
    return leftOut;
  }

  /** The beginning can only be found to be earlier, the end to be later: what lies between them now stays there. */
  #isSettled(at: number): boolean {
    return at >= this.#began + this.#window.skipFirst && at <= this.#last - this.#window.skipLast;
  }

  #keep(request: LoadRequest): void {
    this.#requests.push({ ...request });
    if (this.#requests.length < this.#settledAt) return;
    const open: LoadRequest[] = [];
    for (const one of this.#requests) {
      if (this.#isSettled(one.at)) this.#count(one);
      else open.push(one);
    }
    if (open.length > mostPending) throw new WindowTooLarge();
    this.#requests = open;
    this.#settledAt = Math.max(4096, open.length * 2);
  }
}
