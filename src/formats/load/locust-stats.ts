/**
 * The totals of Locust's `--csv` (`NAME_stats.csv`): https://docs.locust.io/en/stable/retrieving-stats.html
 *
 * Locust writes it once a second and not at its end, so that it lacks what came last, up to a second of it. Of a run that was
 * killed it looks like that of a shorter one; of one that made no request it only has its header, or `N/A` for percentiles.
 */
import type { LoadRun } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { runReport } from "../read/load-document.ts";
import { aboutLocust } from "../read/locust/about.ts";
import { headerOf } from "../read/locust/columns.ts";
import { oldRounding, roundingOf } from "../read/locust/rounding.ts";
import type { Source } from "../read/source.ts";
import { disagreementsOf, durationOf, trafficOf } from "./locust-stats/figures.ts";
import type { StatsRow } from "./locust-stats/row.ts";
import { readTable, type Table } from "./locust-stats/table.ts";

export default loadFormat({
  ...aboutLocust,
  id: "locust-stats",
  title: "Locust CSV: stats",
  spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
  files: ["**/*_stats.csv"],
  end: "marked",
  failures:
    "what Locust takes for failed, statuses from 400 unless the test says otherwise, is `other`; `_failures.csv` beside it says how each failed. Requests of the last second may be missing, as they never are from `--json`",
  percentiles: "of response times that Locust has rounded to two digits, hence intervals; those that the file has a column for",
  recognises: (probe) => {
    if (probe.type !== "text") return false;
    const names = headerOf(probe.head);
    const has = (...some: readonly string[]) => some.some((name) => names.includes(name));
    return (
      has("Type", "Method") &&
      has("Request Count", "# requests") &&
      has("Failure Count", "# failures") &&
      has("Requests/s") &&
      !has("Timestamp")
    );
  },
  read: async (source) => runReport(runOf(await readTable(source), source)),
});

function runOf(table: Table, source: Source): Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun> {
  const { total, rows } = table;
  if (total.requests === 0) throw source.error("counts no request", { line: total.line }, "empty-report");
  const rounding = table.isOld ? oldRounding : roundingOf([total, ...rows].flatMap(({ times }) => times?.percentiles ?? []));
  refuseCutOff(table, source, disagreementsOf(total, table, rounding).length > 0);
  const called = rows.filter(({ requests }) => requests > 0);
  const duration = durationOf(total);
  return {
    total: trafficOf(total, table, rounding),
    endpoints: called.map((row) => ({ name: row.name, ...trafficOf(row, table, rounding) })),
    ...(duration && { duration }),
    contradictions: [
      ...sumsOf(total, rows),
      ...[...called, total].flatMap((row) => disagreementsOf(row, table, rounding).slice(0, 1)),
    ],
    notes: notesOf(called),
  };
}

/** Locust up to 1.0 ends the file without a line break: its last row is whole if what it says last is what it says before. */
function refuseCutOff({ last, total, ranks }: Table, source: Source, disagrees: boolean): void {
  if (last === "ended") return;
  const isProven = ranks.at(-1) === "100" ? !disagrees : /^\d+\.\d\d$/.test(total.rate) && ranks.length === 0;
  if (!isProven) throw source.error("stops within its last row", { line: total.line }, "cut-off-report");
}

function sumsOf(total: StatsRow, rows: readonly StatsRow[]): readonly string[] {
  return (["requests", "failures"] as const).flatMap((what) => {
    const sum = rows.reduce((so, row) => so + row[what], 0);
    if (sum === total[what]) return [];
    return [`the row of the whole counts ${counted(total[what], `${what.slice(0, -1)}`)}, the other rows together ${sum}`];
  });
}

function notesOf(rows: readonly StatsRow[]): LoadRun["notes"] {
  const untimed = rows.filter(({ times }) => times === undefined);
  if (untimed.length === 0) return [];
  const names = untimed.slice(0, 3).map(({ name }) => name);
  const more = untimed.length > names.length ? ` and ${untimed.length - names.length} more` : "";
  const text = `no response time was measured of ${names.join(", ")}${more}: Locust then writes 0 ms`;
  return [{ id: "left-out", text }];
}
