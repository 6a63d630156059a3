import { caps } from "../../read/caps.ts";
import { readCsv } from "../../read/csv.ts";
import { Columns } from "../../read/locust/columns.ts";
import type { Source } from "../../read/source.ts";
import { RowReader, type StatsRow } from "./row.ts";

const comma = 0x2c;

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
