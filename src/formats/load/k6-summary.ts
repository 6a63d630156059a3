/**
 * The summary that k6 writes at the end of a run, in both of its shapes: `--summary-export=FILE`, and the data that a
 * script's `handleSummary` is given. https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/
 *
 * Times are ms. An export says `true` of a threshold that was crossed, the data says `ok` of one that was not. `passes` of
 * `http_req_failed` are requests that failed. There is a percentile only where `summaryTrendStats` names it, by default
 * p(90) and p(95), and figures of an endpoint only where a threshold narrows a metric by its `name`. What setup() requests
 * is counted as well.
 */
import { loadFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { aboutK6 } from "../read/k6/about.ts";
import { summaryRun } from "../read/k6/summary-run.ts";
import { readData } from "./k6-summary/summary-data.ts";
import { readExport } from "./k6-summary/summary-export.ts";

export default loadFormat({
  id: "k6-summary",
  title: "k6 summary",
  spec: "https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/",
  files: ["**/k6-summary*.json", "**/*summary-export*.json"],
  end: "marked",
  ...aboutK6,
  failures: "`http_req_failed` says how many requests failed and not how: `other`",
  percentiles:
    "k6's own, between the two nearest response times in proportion: those of `summaryTrendStats`, by default p90 and p95",
  lacking: (percentile) =>
    `add "p(${percentile})" to \`summaryTrendStats\` in the script's options, or read the stream of \`--out json\``,
  perEndpoint:
    "let thresholds name the endpoint: `http_req_duration{name:…}` with `http_reqs{name:…}` and `http_req_failed{name:…}`; or read the stream of `--out json`",
  recognises: (probe) => {
    const metrics = probe.type === "json" ? ownMember(probe.value, "metrics") : undefined;
    if (probe.type !== "json" || !isObject(metrics)) return false;
    return isData(metrics) || isObject(ownMember(probe.value, "root_group"));
  },
  read: async (source, wish) => {
    const document = await JsonCursor.of(source);
    const isOfData = document
      .at("metrics")
      .members()
      .some(([, metric]) => !metric.at("values").isAbsent);
    return summaryRun(source, wish, isOfData ? readData(document) : readExport(document));
  },
});

function isData(metrics: Readonly<Record<string, unknown>>): boolean {
  return Object.values(metrics).some(
    (metric) =>
      isObject(ownMember(metric, "values")) &&
      typeof ownMember(metric, "type") === "string" &&
      ownMember(metric, "contains") !== undefined,
  );
}
