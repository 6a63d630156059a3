import type { LoadReport } from "../../../model/load-run.ts";
import type { ReportError } from "../../../model/report-error.ts";
import type { LoadWish } from "../../format.ts";
import { RepeatedTexts } from "../../read/byte-fields.ts";
import { counted } from "../../read/counted.ts";
import type { CsvRecord } from "../../read/csv.ts";
import { K6Point, wantedTags } from "../../read/k6/point.ts";
import { K6Points } from "../../read/k6/points.ts";
import { Rfc3339Reader } from "../../read/rfc3339.ts";
import type { Source } from "../../read/source.ts";

/** The first columns; those of tags follow in any number, as the test enables them. */
const [name, timestamp, value] = [0, 1, 2];

/** What `timeFormat` counts in, each by the least number that it is for a time since 1973, with how many of it a ms has. */
const units = [
  { from: 1e17, perMs: 1e6 },
  { from: 1e14, perMs: 1e3 },
  { from: 1e11, perMs: 1 },
  { from: 0, perMs: 1e-3 },
] as const;

/** Takes the rows of a stream one by one, the header first. */
export class RowReader {
  readonly #source: Source;
  readonly #points: K6Points;
  readonly #point = new K6Point();
  readonly #texts = new RepeatedTexts();
  readonly #times = new Rfc3339Reader();
  #columns = 0;
  #tags: readonly { readonly column: number; readonly member: (typeof wantedTags)[number][1] }[] = [];
  /** What times are cut to, in ms; 0 where that is less than one. */
  #resolution = 0;

  constructor(source: Source, wish: LoadWish) {
    this.#source = source;
    this.#points = new K6Points(source, wish);
  }

  row(record: CsvRecord): void {
    if (this.#columns === 0) this.#readHeader(record);
    else this.#readRow(record);
  }

  finish(): LoadReport {
    const isToNanoseconds = this.#times.hasFractions;
    return this.#points.finish(isToNanoseconds ? 0 : this.#resolution);
  }

  #readHeader(record: CsvRecord): void {
    const names = Array.from({ length: record.fields }, (_, i) => record.text(i));
    this.#columns = names.length;
    this.#tags = wantedTags
      .map(([tag, member]) => ({ column: names.indexOf(tag), member }))
      .filter(({ column }) => column > value);
  }

  #readRow(record: CsvRecord): void {
    if (record.fields !== this.#columns) {
      const message = `the row has ${counted(record.fields, "field")}, the header ${this.#columns}`;
      throw this.#error(record, message);
    }
    const metric = this.#points.metrics.named(record.repeated(name, this.#texts));
    metric.points++;
    if (metric.use === "unused" || metric.use === "counted") return;
    const point = this.#point;
    point.time = this.#timeOf(record);
    point.value = this.#valueOf(record);
    for (const { column, member } of this.#tags) point[member] = record.repeated(column, this.#texts);
    this.#points.take(metric, point, record.line);
  }

  #timeOf(record: CsvRecord): number {
    const whole = record.whole(timestamp);
    if (whole >= 0) {
      const perMs = units.find(({ from }) => whole >= from)?.perMs ?? 1;
      this.#resolution = perMs > 1 ? 0 : 1 / perMs;
      return whole / perMs;
    }
    this.#resolution = 1000;
    const time = this.#times.read(record.bytes, record.starts[timestamp] as number, record.ends[timestamp] as number);
    if (Number.isNaN(time)) throw this.#error(record, `${shown(record, timestamp)} stands where a time is expected`);
    return time;
  }

  #valueOf(record: CsvRecord): number {
    const number = record.number(value);
    if (number === undefined) throw this.#error(record, `${shown(record, value)} stands where a number is expected`);
    return number;
  }

  #error({ line }: CsvRecord, message: string): ReportError {
    return this.#source.error(message, { line });
  }
}

function shown(record: CsvRecord, field: number): string {
  return JSON.stringify(record.text(field).slice(0, 40));
}
