import type { TimeInterval } from "../../../model/load-run.ts";
import { caps } from "../../read/caps.ts";
import { counted } from "../../read/counted.ts";
import { type CsvRecord, readCsv } from "../../read/csv.ts";
import { exactTime } from "../../read/load-document.ts";
import { endpointName } from "../../read/locust/about.ts";
import { Columns } from "../../read/locust/columns.ts";
import type { Source } from "../../read/source.ts";

const comma = 0x2c;
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

export interface Table {
  readonly rows: readonly StatsRow[];
  /** The last row, of all requests. */
  readonly total: StatsRow;
  /** Of each column of percentiles, such as `99.9`; and `100`, which is the greatest time, rounded. */
  readonly ranks: readonly string[];
  /** Written by Locust up to 0.14. */
  readonly isOld: boolean;
  readonly last: "ended" | "open";
}

export async function readTable(source: Source): Promise<Table> {
  let reader: RowReader | undefined;
  const rows: StatsRow[] = [];
  const last = await readCsv(source, comma, (record) => {
    if (reader === undefined) {
      reader = new RowReader(source, new Columns(source, record));
      return;
    }
    rows.push(reader.read(record));
    if (rows.length > caps.endpoints + 1)
      throw source.error(`has more than ${caps.endpoints} rows, the most that are read`, { line: record.line }, "too-large");
  });
  const total = rows.pop();
  if (reader === undefined || total === undefined)
    throw source.error(
      "has a header and no row: no request was made, or Locust ended in its first second",
      undefined,
      "empty-report",
    );
  // Its type is "None" in Locust 0.13 and 0.14, which then is part of the name.
  if (!/^(None )?(Aggregated|Total)$/.test(total.name))
    throw source.error("stops before its last row, that of the whole", { line: total.line }, "cut-off-report");
  return { rows, total, ranks: reader.ranks, isOld: reader.isOld, last };
}

class RowReader {
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
