/**
 * The history of Locust's `--csv` (`NAME_stats_history.csv`): https://docs.locust.io/en/stable/retrieving-stats.html
 *
 * Once a second how many users there were and what had been counted until then. What it says of the whole stands in
 * `NAME_stats.csv` beside it, with the endpoints; its percentiles are of all until then, or with `--csv-full-history` of the
 * last ten seconds. Written to the disk every five seconds only, so that of a run that was killed it mostly is cut off.
 */
import type { LoadPart } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { readCsv } from "../read/csv.ts";
import { aboutLocust } from "../read/locust/about.ts";
import { Columns, headerOf } from "../read/locust/columns.ts";
import type { Source } from "../read/source.ts";
import { History } from "./locust-history/history.ts";
import { momentsOf } from "./locust-history/moments.ts";

const comma = 0x2c;

export default loadFormat({
  ...aboutLocust,
  id: "locust-history",
  title: "Locust CSV: stats history",
  spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
  files: ["**/*_stats_history.csv"],
  end: "none",
  failures: "how many requests failed by then; it belongs to `_stats.csv`",
  percentiles: "none: it belongs to `_stats.csv`; p95 over time with `--csv-full-history`",
  recognises: (probe) => {
    if (probe.type !== "text") return false;
    const names = headerOf(probe.head);
    const has = (name: string) => names.includes(name);
    return has("Timestamp") && has("Requests/s") && (has("Total Request Count") || has("# requests"));
  },
  read: async (source) => ({ role: "part", part: partOf(await readHistory(source), source) }),
});

async function readHistory(source: Source): Promise<History> {
  const history = new History();
  let columns: Columns | undefined;
  await readCsv(source, comma, (record) => {
    if (columns === undefined) columns = new Columns(source, record);
    else history.add(columns, record);
  });
  return history;
}

function partOf(history: History, source: Source): LoadPart {
  const last = history.points.at(-1);
  if (last === undefined)
    throw source.error("has a header and no row of the whole: Locust ended in its first second", undefined, "empty-report");
  return {
    ending: "_stats_history.csv",
    of: "_stats.csv",
    // Users that were gone when the second ended are in no row.
    ...(history.users > 0 && { users: history.users }),
    timeline: momentsOf(history),
    notes: [],
  };
}
