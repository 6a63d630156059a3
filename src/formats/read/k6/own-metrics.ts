import type { CustomMetric } from "../../../model/load-run.ts";
import { SampleRoom, Samples } from "../../../model/samples.ts";
import type { MetricKind, StreamedMetric } from "./metric.ts";

/** What the points of one metric come to. */
interface Tally {
  add(value: number): void;
  /** Undefined where the model has no room for it. */
  result(name: string): CustomMetric | undefined;
}

/** Metrics besides requests, added up from their points as k6 itself does. */
export class OwnMetrics {
  readonly #tallies = new Map<string, Tally>();
  readonly #undeclared = new Set<string>();
  readonly #room = new SampleRoom();

  add({ name, kind }: StreamedMetric, value: number): void {
    const known = this.#tallies.get(name);
    if (known !== undefined) {
      known.add(value);
      return;
    }
    if (kind === undefined) this.#undeclared.add(name);
    const made = tallyOf(kind, this.#room);
    made.add(value);
    this.#tallies.set(name, made);
  }

  /** Names of metrics that are only known as a list of values. */
  get undeclared(): readonly string[] {
    return [...this.#undeclared];
  }

  results(): { readonly metrics: readonly CustomMetric[]; readonly leftOut: readonly string[] } {
    const metrics: CustomMetric[] = [];
    const leftOut: string[] = [];
    for (const [name, tally] of this.#tallies) {
      const result = tally.result(name);
      if (result === undefined) leftOut.push(name);
      else metrics.push(result);
    }
    return { metrics, leftOut };
  }
}

function tallyOf(kind: MetricKind | undefined, room: SampleRoom): Tally {
  if (kind?.type === "counter") return new Counter();
  if (kind?.type === "gauge") return new Gauge();
  if (kind?.type === "rate") return new Rate();
  return new Trend(kind?.holds ?? "values", room);
}

/** A counter may be added anything to: where that is no whole number from 0, it is no count. */
export function counterMetric(name: string, sum: number): CustomMetric {
  return Number.isSafeInteger(sum) && sum >= 0 ? { kind: "count", name, count: sum } : { kind: "number", name, last: sum };
}

class Counter implements Tally {
  #count = 0;

  add(value: number): void {
    this.#count += value;
  }

  result(name: string): CustomMetric {
    return counterMetric(name, this.#count);
  }
}

class Gauge implements Tally {
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #last = 0;

  add(value: number): void {
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
    this.#last = value;
  }

  result(name: string): CustomMetric {
    return { kind: "number", name, min: this.#min, max: this.#max, last: this.#last };
  }
}

class Rate implements Tally {
  #part = 0;
  #whole = 0;

  add(value: number): void {
    this.#whole++;
    if (value !== 0) this.#part++;
  }

  result(name: string): CustomMetric {
    return { kind: "share", name, part: this.#part, whole: this.#whole };
  }
}

class Trend implements Tally {
  readonly #kind: "times" | "values";
  readonly #samples: Samples;
  #hasNegative = false;

  constructor(kind: "times" | "values", room: SampleRoom) {
    this.#kind = kind;
    this.#samples = new Samples(room);
  }

  add(value: number): void {
    if (value >= 0) this.#samples.add(value);
    else this.#hasNegative = true;
  }

  /** Samples are from 0 upwards. */
  result(name: string): CustomMetric | undefined {
    return this.#hasNegative ? undefined : { kind: this.#kind, name, values: this.#samples };
  }
}
