import type { ReportError } from "../../../model/report-error.ts";
import { isObject, ownMember } from "../json.ts";
import { Rfc3339Reader } from "../rfc3339.ts";
import type { Source } from "../source.ts";
import { type MetricKind, metricTypes } from "./metric.ts";
import { type K6Point, wantedTags } from "./point.ts";

const times = new Rfc3339Reader();

/** One line of a stream, of any shape that JSON has: a point, or the declaration of a metric. Throws with the line's number. */
export class ParsedLine {
  readonly #source: Source;
  readonly #number: number;
  readonly #line: unknown;
  readonly metric: string;
  readonly isPoint: boolean;

  constructor(source: Source, bytes: Uint8Array, number: number) {
    this.#source = source;
    this.#number = number;
    this.#line = this.#parse(bytes);
    const [metric, type] = [ownMember(this.#line, "metric"), ownMember(this.#line, "type")];
    if (typeof metric !== "string" || (type !== "Point" && type !== "Metric")) {
      throw this.#error("is neither a point nor a metric of k6: `type` and `metric` say which");
    }
    this.metric = metric;
    this.isPoint = type === "Point";
  }

  /** What a declaration says; undefined where it names no type that k6 has. */
  kind(): MetricKind | undefined {
    const data = this.#data();
    const type = metricTypes.find((one) => one === ownMember(data, "type"));
    return type && { type, holds: ownMember(data, "contains") === "time" ? "times" : "values" };
  }

  readPoint(point: K6Point): void {
    const data = this.#data();
    const [time, value] = [ownMember(data, "time"), ownMember(data, "value")];
    const bytes = new TextEncoder().encode(typeof time === "string" ? time : "");
    point.time = times.read(bytes, 0, bytes.length);
    if (Number.isNaN(point.time)) throw this.#error("has no time in RFC 3339");
    if (typeof value !== "number") throw this.#error("has no number as its value");
    point.value = value;
    this.#readTags(ownMember(data, "tags") ?? {}, point);
  }

  #readTags(tags: unknown, point: K6Point): void {
    if (!isObject(tags)) throw this.#error("has tags that are no object");
    for (const [name, member] of wantedTags) {
      const text = ownMember(tags, name) ?? "";
      if (typeof text !== "string") throw this.#error(`has a tag \`${name}\` that is no string`);
      point[member] = text;
    }
  }

  #data(): unknown {
    const data = ownMember(this.#line, "data");
    if (!isObject(data)) throw this.#error("has no data");
    return data;
  }

  #parse(bytes: Uint8Array): unknown {
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch (cause) {
      throw this.#error(`is no JSON${this.#source.wordsOf(cause)}`, cause);
    }
  }

  #error(message: string, cause?: unknown): ReportError {
    return this.#source.error(`the line ${message}`, { line: this.#number }, "bad-report", cause);
  }
}
