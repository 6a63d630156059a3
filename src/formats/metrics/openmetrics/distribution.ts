import { compareDecimals, type Decimal, formatDecimal } from "../../../model/decimal.ts";
import { labelsKey } from "../../../model/labels-key.ts";
import type { Bucket, Series, Spelt } from "../../../model/metric-report.ts";
import type { Place } from "../../../model/report-error.ts";
import type { Source } from "../../read/source.ts";
import { speltNumber } from "../../read/spelt.ts";
import type { Sample } from "./line.ts";

interface Parts {
  readonly labels: ReadonlyMap<string, string>;
  readonly place: Place;
  readonly buckets: Bucket[];
  readonly percentiles: Map<string, Spelt>;
  sum?: Spelt;
  count?: Spelt;
}

/** The samples of one histogram or summary, put together by their labels. */
export class DistributionBuilder {
  readonly kind: "histogram" | "summary";
  readonly #name: string;
  readonly #source: Source;
  readonly #parts = new Map<string, Parts>();

  constructor(name: string, kind: "histogram" | "summary", source: Source) {
    this.#name = name;
    this.kind = kind;
    this.#source = source;
  }

  add(suffix: string, sample: Sample, line: number): void {
    const { value } = sample;
    const parts = this.#partsOf(sample, line);
    if (suffix === "_sum" || suffix === "_gsum") parts.sum = value;
    else if (suffix === "_count" || suffix === "_gcount") parts.count = value;
    else if (suffix === "_bucket" && this.kind === "histogram") parts.buckets.push(this.#bucket(sample, line));
    else if (suffix === "" && this.kind === "summary") parts.percentiles.set(this.#rank(sample, line), value);
    else throw this.#source.error(`${sample.name} is no part of a ${this.kind}`, { line });
  }

  finish(contradictions: string[]): readonly Series[] {
    return [...this.#parts.values()].map((parts): Series => {
      const { labels, place, percentiles, sum, count, buckets } = parts;
      const more = { ...(sum && { sum }), ...(count && { count }) };
      if (this.kind === "summary") return { labels, place, value: { kind: "summary", percentiles, ...more } };
      this.#check(parts, contradictions);
      return { labels, place, value: { kind: "histogram", buckets, ...(sum && { sum }) } };
    });
  }

  #partsOf({ labels }: Sample, line: number): Parts {
    const own = new Map([...labels].filter(([name]) => name !== (this.kind === "histogram" ? "le" : "quantile")));
    const key = labelsKey(own);
    const known = this.#parts.get(key) ?? { labels: own, place: { line }, buckets: [], percentiles: new Map() };
    this.#parts.set(key, known);
    return known;
  }

  #bucket({ labels, value, name }: Sample, line: number): Bucket {
    const edge = speltNumber(labels.get("le") ?? "");
    const isAll = edge?.kind === "no-number" && /^\+?inf/i.test(edge.text);
    if (edge === undefined || (edge.kind === "no-number" && !isAll))
      throw this.#source.error(
        `a bucket of ${name} has no edge: le is ${JSON.stringify(labels.get("le")?.slice(0, 40) ?? null)}`,
        { line },
      );
    const count = value.kind === "number" ? Number(formatDecimal(value.value)) : -1;
    if (!Number.isSafeInteger(count) || count < 0) throw this.#source.error(`a bucket of ${name} holds no count`, { line });
    return { le: edge.kind === "number" ? edge.value : null, count };
  }

  /** The rank in percent, as percentiles are called: 0.95 is 95. */
  #rank({ labels, name }: Sample, line: number): string {
    const quantile = speltNumber(labels.get("quantile") ?? "");
    const value = quantile?.kind === "number" ? quantile.value : undefined;
    const one: Decimal = { digits: 1n, scale: 0 };
    if (value === undefined || value.digits < 0n || compareDecimals(value, one) > 0)
      throw this.#source.error(`a value of ${name} has no quantile from 0 to 1`, { line });
    return formatDecimal({ digits: value.digits * 100n, scale: value.scale });
  }

  /** Buckets hold one another, and the last holds all. */
  #check({ buckets, count, labels, place }: Parts, contradictions: string[]): void {
    buckets.sort((a, b) => (a.le === null ? 1 : b.le === null ? -1 : compareDecimals(a.le, b.le)));
    const of = `${this.#name}${shownLabels(labels)}`;
    const last = buckets.at(-1);
    if (last === undefined || last.le !== null)
      throw this.#source.error(`${of} has no bucket with the edge +Inf, which holds all`, place);
    const falling = buckets.findIndex(({ count: more }, i) => i > 0 && more < (buckets[i - 1]?.count ?? 0));
    if (falling > 0)
      contradictions.push(
        `of ${of}, the bucket up to ${shownEdge(buckets[falling])} holds ${buckets[falling]?.count}, and the smaller one up to ${shownEdge(buckets[falling - 1])} holds ${buckets[falling - 1]?.count}`,
      );
    const all = count?.kind === "number" ? formatDecimal(count.value) : undefined;
    if (all !== undefined && all !== String(last.count))
      contradictions.push(`${of} has a count of ${all}, and its buckets hold ${last.count}`);
  }
}

function shownEdge(bucket: Bucket | undefined): string {
  return bucket?.le ? formatDecimal(bucket.le) : "+Inf";
}

function shownLabels(labels: ReadonlyMap<string, string>): string {
  const shown = [...labels].map(([name, value]) => `${name}=${JSON.stringify(value.slice(0, 60))}`);
  return shown.length === 0 ? "" : `{${shown.slice(0, 5).join(", ")}}`;
}
