import type { Endpoint, StatedTimes, Traffic } from "../../model/load-run.ts";

interface Aggregate {
  requests: number;
  failed: number;
  /** Of all response times; NaN where some are not known. */
  sum: number;
  /** The bounds of the longest time: of a sum of several one is at least the mean, at most all of it. */
  max: { low: number; high: number };
}

/**
 * Samples that JMeter added up before it wrote them (`mode=Statistical`): how many, how many of them failed, and the sum of
 * their times. Of these nothing but the mean is left.
 */
export class JmeterAggregates {
  readonly #labels = new Map<string, Aggregate>();
  readonly #total = nothing();
  /** Whether any row stands for several samples: only then the rest here is of use. */
  areThere = false;

  /** A row of `count` samples, of which `failed` failed and which took `sum` ms together, or -1 where the file does not say. */
  add(label: string, count: number, failed: number, sum: number): void {
    if (count !== 1) this.areThere = true;
    const known = this.#labels.get(label) ?? nothing();
    this.#labels.set(label, known);
    for (const aggregate of [known, this.#total]) {
      aggregate.requests += count;
      aggregate.failed += failed;
      aggregate.sum += sum < 0 ? Number.NaN : sum;
      if (count === 0) continue;
      aggregate.max.low = Math.max(aggregate.max.low, sum / count);
      aggregate.max.high = Math.max(aggregate.max.high, sum);
    }
  }

  get total(): Traffic {
    return trafficOf(this.#total);
  }

  get endpoints(): readonly Endpoint[] {
    return [...this.#labels].flatMap(([name, aggregate]) => (aggregate.requests > 0 ? [{ name, ...trafficOf(aggregate) }] : []));
  }
}

function nothing(): Aggregate {
  return { requests: 0, failed: 0, sum: 0, max: { low: 0, high: 0 } };
}

function trafficOf(aggregate: Aggregate): Traffic {
  const { requests, failed, sum } = aggregate;
  const outcomes = [
    { failure: "none", count: requests - failed },
    { failure: "other", count: failed },
  ] as const;
  const happened = outcomes.filter(({ count }) => count > 0);
  return { requests, outcomes: happened, ...(!Number.isNaN(sum) && { times: timesOf(aggregate) }) };
}

function timesOf({ requests, sum, max }: Aggregate): StatedTimes {
  const mean = sum / requests;
  return {
    kind: "stated",
    percentiles: new Map(),
    mean: { low: mean, high: mean },
    max,
    inexact: "JMeter added the samples up before it wrote them (mode=Statistical); mode=StrippedBatch keeps the time of each",
  };
}
