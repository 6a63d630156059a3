import { DDSketch } from "@datadog/sketches-js";
import type { TimeInterval } from "./load-run.ts";

/** How many response times of one run are kept one by one; beyond it they are counted in buckets. 8 bytes each. */
export const exactSamples = 1_000_000;

/** How many each set of response times keeps beyond that: a sketch of so few would take more memory than they do. */
const exactOfEach = 256;

/** The relative error of a percentile from buckets: DDSketch (Masson, Rim, Lee, VLDB 2019) guarantees it for every rank. */
export const relativeError = 0.001;

/** A nanosecond in ms: what is shorter is counted as nothing, since the sketch has a bucket for each size down to it. */
const shortest = 1e-6;

/** What is left of the room for exact samples; those of one run share it, however many endpoints there are. */
export class SampleRoom {
  left: number;
  readonly ofEach: number;

  constructor(samples = exactSamples, ofEach = exactOfEach) {
    this.left = samples;
    this.ofEach = ofEach;
  }
}

/**
 * Response times in ms, 0 or more: each of them as long as there is room, then a sketch of them, whose percentiles are off
 * by at most `relativeError`.
 */
export class Samples {
  readonly kind = "samples";
  readonly #room: SampleRoom;
  #values = new Float64Array(16);
  #count = 0;
  #isSorted = true;
  #sketch: DDSketch | undefined;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  constructor(room: SampleRoom = new SampleRoom()) {
    this.#room = room;
  }

  get count(): number {
    return this.#count;
  }

  /** Undefined without a sample, as are the others. */
  get min(): number | undefined {
    return this.#count === 0 ? undefined : this.#min;
  }

  get max(): number | undefined {
    return this.#count === 0 ? undefined : this.#max;
  }

  get mean(): number | undefined {
    return this.#count === 0 ? undefined : this.#sum / this.#count;
  }

  get isExact(): boolean {
    return this.#sketch === undefined;
  }

  add(ms: number): void {
    if (this.#sketch !== undefined) this.#sketch.accept(ms < shortest ? 0 : ms);
    else if (this.#room.left > 0 || this.#count < this.#room.ofEach) this.#keep(ms);
    else this.#sketched().accept(ms < shortest ? 0 : ms);
    this.#count++;
    this.#sum += ms;
    if (ms < this.#min) this.#min = ms;
    if (ms > this.#max) this.#max = ms;
  }

  /** Takes in the samples of another set, which stays as it is. */
  merge(other: Samples): void {
    if (other.#count === 0) return;
    if (other.#sketch === undefined) {
      for (let i = 0; i < other.#count; i++) this.add(other.#values[i] as number);
      return;
    }
    this.#sketched().merge(other.#sketch);
    this.#count += other.#count;
    this.#sum += other.#sum;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
  }

  /**
   * The sample of a rank, from 1 (the least) to `count`: the nearest-rank percentile, a time that a request really took,
   * or the bucket that holds it.
   */
  atRank(rank: number): TimeInterval {
    if (rank <= 1) return exactly(this.#min);
    if (rank >= this.#count) return exactly(this.#max);
    if (this.#sketch === undefined) return exactly(this.#sorted()[rank - 1] as number);
    const { store, zeroCount } = this.#sketch;
    if (rank <= zeroCount) return { low: this.#min, high: Math.min(this.#max, shortest) };
    return this.#bucket(store.keyAtRank(rank - 1 - zeroCount));
  }

  /** How many samples are at most `ms`: from at least to at most as many. */
  countUpTo(ms: number): { readonly low: number; readonly high: number } {
    if (this.#sketch === undefined) {
      const count = upperBound(this.#sorted(), ms);
      return { low: count, high: count };
    }
    const { store, zeroCount } = this.#sketch;
    let [low, high] = [ms >= shortest ? zeroCount : 0, ms >= this.#min ? zeroCount : 0];
    for (let i = 0; i < store.bins.length; i++) {
      const bin = store.bins[i] as number;
      if (bin === 0) continue;
      const bucket = this.#bucket(i + store.offset);
      if (bucket.high <= ms) low += bin;
      if (bucket.low <= ms) high += bin;
    }
    return { low, high };
  }

  #keep(ms: number): void {
    this.#room.left--;
    if (this.#count === this.#values.length) this.#values = grown(this.#values);
    this.#values[this.#count] = ms;
    this.#isSorted = false;
  }

  #sorted(): Float64Array {
    const values = this.#values.subarray(0, this.#count);
    if (!this.#isSorted) values.sort();
    this.#isSorted = true;
    return values;
  }

  /** The sketch, with what was kept poured into it. */
  #sketched(): DDSketch {
    if (this.#sketch !== undefined) return this.#sketch;
    const sketch = new DDSketch({ relativeAccuracy: relativeError });
    for (let i = 0; i < this.#count; i++) {
      const ms = this.#values[i] as number;
      sketch.accept(ms < shortest ? 0 : ms);
    }
    this.#room.left += this.#count;
    this.#values = new Float64Array(0);
    this.#sketch = sketch;
    return sketch;
  }

  /** What it finds is off by at most the error of the truth, not of what it finds. */
  #bucket(key: number): TimeInterval {
    const middle = this.#sketch?.mapping.value(key) ?? 0;
    return {
      low: Math.max(this.#min, middle / (1 + relativeError)),
      high: Math.min(this.#max, middle / (1 - relativeError)),
    };
  }
}

function exactly(ms: number): TimeInterval {
  return { low: ms, high: ms };
}

function grown(values: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** How many of sorted values are at most `limit`. */
function upperBound(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
