/**
 * The stream of points of k6 as CSV (`k6 run --out csv=FILE`): https://grafana.com/docs/k6/latest/results-output/real-time/csv/
 *
 * As in the JSON stream, every request is in it, with those tags that have a column; a column for each system tag that the
 * test enables. Times are cut to whole seconds, but where `timeFormat` says otherwise. Nothing says of what kind a test's
 * own metrics are. There is no mark of an end.
 */
import { loadFormat } from "../format.ts";
import { readCsv } from "../read/csv.ts";
import { aboutK6Streams } from "../read/k6/about.ts";
import { RowReader } from "./k6-csv/row-reader.ts";

const comma = 0x2c;

export default loadFormat({
  id: "k6-csv",
  title: "k6 CSV stream",
  spec: "https://grafana.com/docs/k6/latest/results-output/real-time/csv/",
  files: ["**/k6*.csv"],
  ...aboutK6Streams,
  recognises: (probe) => probe.type === "text" && /^\s*metric_name,timestamp,metric_value(?:,|\r?\n|$)/.test(probe.head),
  read: async (source, wish) => {
    const reader = new RowReader(source, wish);
    await readCsv(source, comma, (record) => reader.row(record));
    return reader.finish();
  },
});
