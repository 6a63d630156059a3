import type { TimeInterval } from "../../../model/load-run.ts";
import { counted } from "../../read/counted.ts";
import type { CsvRecord } from "../../read/csv.ts";
import { exactTime } from "../../read/load-document.ts";
import { endpointName } from "../../read/locust/about.ts";
import type { Columns } from "../../read/locust/columns.ts";
import type { Source } from "../../read/source.ts";

/** Locust reports eleven; each of them is kept of each row. */
const mostPercentiles = 50;

/** A row as it stands there. */
export interface StatsRow {
  readonly line: number;
  readonly name: string;
  readonly requests: number;
  readonly failures: number;
  /** Requests a second, as it is written. */
  readonly rate: string;
  readonly times: RowTimes | undefined;
}

export interface RowTimes {
  readonly min: TimeInterval;
  readonly max: TimeInterval;
  readonly mean: TimeInterval;
  /** In the order of the file's ranks. */
  readonly percentiles: readonly number[];
}

/** Reads the rows below a header. */
export class RowReader {
  readonly ranks: readonly string[];
  readonly isOld: boolean;
  readonly #source: Source;
  readonly #columns: Columns;
  readonly #fields: Readonly<Record<"type" | "name" | "requests" | "failures" | "average" | "min" | "max" | "rate", number>>;
  readonly #percentiles: readonly number[];

  constructor(source: Source, columns: Columns) {
    this.#source = source;
    this.#columns = columns;
    this.isOld = columns.has("# requests");
    this.#fields = {
      type: columns.field("Type", "Method"),
      name: columns.field("Name"),
      requests: columns.field("Request Count", "# requests"),
      failures: columns.field("Failure Count", "# failures"),
      average: columns.field("Average Response Time", "Average response time"),
      min: columns.field("Min Response Time", "Min response time"),
      max: columns.field("Max Response Time", "Max response time"),
      rate: columns.field("Requests/s"),
    };
    const percentiles = percentilesOf(columns);
    if (percentiles.length > mostPercentiles)
      throw source.error(`has more than ${mostPercentiles} columns of percentiles`, { line: 1 }, "too-large");
    this.ranks = percentiles.map(({ rank }) => rank);
    this.#percentiles = percentiles.map(({ field }) => field);
  }

  read(record: CsvRecord): StatsRow {
    this.#columns.expectWhole(record);
    const { type, name, requests, failures, rate } = this.#fields;
    const count = this.#columns.count(record, requests);
    const failed = this.#columns.count(record, failures);
    if (failed > count)
      throw this.#source.error(`counts ${failed} failures of ${counted(count, "request")}`, { line: record.line });
    return {
      line: record.line,
      name: endpointName(record.text(type), record.text(name)),
      requests: count,
      failures: failed,
      rate: record.text(rate),
      times: count === 0 ? undefined : this.#times(record),
    };
  }

  /** Undefined where all of them are 0: that is what Locust writes of requests without a response time. */
  #times(record: CsvRecord): RowTimes | undefined {
    const { average, min, max } = this.#fields;
    // Locust up to 1.1 cuts the decimals off; later ones write an average with its decimals.
    const isCut = record.whole(average) >= 0;
    const timeIn = (field: number) => (isCut ? cutTime : exactTime)(this.#columns.time(record, field));
    const times = { min: timeIn(min), max: timeIn(max), mean: timeIn(average) };
    const percentiles = this.#percentiles.map((field) => this.#columns.time(record, field));
    return times.max.low === 0 && times.mean.low === 0 ? undefined : { ...times, percentiles };
  }
}

function cutTime(ms: number): TimeInterval {
  return { low: ms, high: ms + 1, open: "high" };
}

/** `99.9%`; up to 1.0 one of them lacks its sign. */
function percentilesOf(columns: Columns): readonly { readonly rank: string; readonly field: number }[] {
  return columns.names.flatMap((name, field) => {
    const found = /^(?:(\d{1,2}(?:\.\d+)?|100)%|(99\.999))$/.exec(name);
    const rank = found?.[1] ?? found?.[2];
    return rank === undefined || Number(rank) === 0 ? [] : [{ rank, field }];
  });
}
