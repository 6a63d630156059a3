import type { LoadReport } from "../../../model/load-run.ts";
import type { LoadWish } from "../../format.ts";
import { text } from "../../read/byte-fields.ts";
import type { StreamedMetric } from "../../read/k6/metric.ts";
import { ParsedLine } from "../../read/k6/parsed-line.ts";
import { K6Point } from "../../read/k6/point.ts";
import { K6Points } from "../../read/k6/points.ts";
import type { Source } from "../../read/source.ts";
import { FastLine } from "./fast-line.ts";

const [opening, closing] = [0x7b, 0x7d];

/** Takes the lines of a stream one by one. */
export class StreamReader {
  readonly #source: Source;
  readonly #points: K6Points;
  readonly #fast = new FastLine();
  readonly #point = new K6Point();

  constructor(source: Source, wish: LoadWish) {
    this.#source = source;
    this.#points = new K6Points(source, wish);
  }

  line(bytes: Uint8Array, lineStart: number, lineEnd: number, number: number): void {
    const [start, end] = withoutBlanks(bytes, lineStart, lineEnd);
    if (start === end) return;
    if (bytes[start] !== opening || bytes[end - 1] !== closing) {
      const shown = JSON.stringify(text(bytes, start, Math.min(end, start + 80)));
      throw this.#source.error(`${shown} stands where a line of JSON is expected`, { line: number });
    }
    if (!this.#takeFast(bytes, start, end, number)) this.#takeParsed(bytes.subarray(start, end), number);
  }

  finish(): LoadReport {
    return this.#points.finish(0);
  }

  /** Most points are of metrics that nobody needs: their names are all that is looked at. */
  #takeFast(bytes: Uint8Array, start: number, end: number, number: number): boolean {
    const fast = this.#fast;
    if (!fast.findName(bytes, start, end)) return false;
    const metric = this.#points.metrics.at(bytes, fast.nameStart, fast.nameEnd);
    const isNeeded = metric.use !== "unused" && metric.use !== "counted";
    if (!(isNeeded ? fast.read(bytes, this.#point) : fast.isWhole(bytes))) return false;
    this.#take(metric, number);
    return true;
  }

  #takeParsed(bytes: Uint8Array, number: number): void {
    const line = new ParsedLine(this.#source, bytes, number);
    const metric = this.#points.metrics.named(line.metric);
    if (!line.isPoint) {
      if (metric.points === 0) metric.kind = line.kind() ?? metric.kind;
      return;
    }
    line.readPoint(this.#point);
    this.#take(metric, number);
  }

  #take(metric: StreamedMetric, number: number): void {
    metric.points++;
    if (metric.use !== "unused" && metric.use !== "counted") this.#points.take(metric, this.#point, number);
  }
}

/** Lines are written without, and edited with white space. */
function withoutBlanks(bytes: Uint8Array, lineStart: number, lineEnd: number): readonly [number, number] {
  let [start, end] = [lineStart, lineEnd];
  while (start < end && (bytes[start] as number) <= 0x20) start++;
  while (start < end && (bytes[end - 1] as number) <= 0x20) end--;
  return [start, end];
}
