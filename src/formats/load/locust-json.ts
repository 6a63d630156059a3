/**
 * The JSON of Locust (`--json`, `--json-file`): https://docs.locust.io/en/stable/configuration.html
 *
 * Of each endpoint how many response times became which rounded one, so that several files are merged without loss, and how
 * many requests ended in each second. Written when the run ends, with all of its requests. Locust forgets what it has written
 * of an endpoint: of `--json` and `--json-file` together the second one is an empty list.
 */
import type { LoadRun } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { runReport } from "../read/load-document.ts";
import { aboutLocust, moreDigits } from "../read/locust/about.ts";
import { type Entry, entryOf } from "./locust-json/entry.ts";
import { durationOf, momentsOf } from "./locust-json/seconds.ts";
import { roundingOfEntries, totalOf, trafficOf } from "./locust-json/traffic.ts";

export default loadFormat({
  ...aboutLocust,
  id: "locust-json",
  title: "Locust JSON",
  spec: "https://docs.locust.io/en/stable/configuration.html",
  files: ["**/locust*.json"],
  end: "marked",
  failures: "what Locust takes for failed, statuses from 400 unless the test says otherwise, is `other`",
  percentiles: "any, of response times that Locust has rounded to two digits, hence intervals; several files merge without loss",
  lacking: (percentile) => `Locust's files know p${percentile} no nearer; in the locustfile, ${moreDigits}`,
  recognises: (probe) => {
    if (probe.type !== "json" || !("value" in probe)) return false;
    const first = ownMember(probe.value, 0);
    return (
      ["num_requests", "num_failures"].every((name) => ownMember(first, name) !== undefined) &&
      isObject(ownMember(first, "response_times"))
    );
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const entries = document
      .items()
      .map(entryOf)
      .filter(({ requests }) => requests > 0);
    if (entries.length === 0) throw document.error("counts no request", "empty-report");
    return runReport(runOf(entries));
  },
});

function runOf(entries: readonly Entry[]): Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun> {
  const rounding = roundingOfEntries(entries);
  const endpoints = entries.map((entry) => ({ name: entry.name, ...trafficOf(entry, rounding) }));
  return {
    total: totalOf(endpoints),
    endpoints,
    ...durationOf(entries),
    timeline: momentsOf(entries),
    contradictions: entries.flatMap(({ contradictions }) => contradictions),
  };
}
