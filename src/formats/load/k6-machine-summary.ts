/**
 * The machine-readable summary of k6 (`--summary-export=FILE --new-machine-readable-summary`): https://github.com/grafana/k6-summary
 *
 * It says version 1.0.0 and comes in two shapes: what k6 writes (from 1.5: `p95`, `matches` and `total`, no rates of
 * counters), and what its schema shows (`p(95)`, `passes` and `fails`). Durations of the run are seconds, all else is ms.
 * It has neither thresholds nor figures of endpoints, and never another percentile than p90 and p95 from k6 itself.
 */
import type { CustomMetric } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { aboutK6 } from "../read/k6/about.ts";
import { summaryRun } from "../read/k6/summary-run.ts";
import { kindOf, type SummaryMetric, shareOf } from "../read/k6/summary-values.ts";
import { exactTime, timeAt } from "../read/load-document.ts";

export default loadFormat({
  id: "k6-machine-summary",
  title: "k6 machine-readable summary",
  spec: "https://github.com/grafana/k6-summary",
  files: ["**/k6-summary*.json", "**/*summary-export*.json"],
  end: "marked",
  ...aboutK6,
  failures: "`http_req_failed` says how many requests failed and not how: `other`",
  percentiles: "k6's own, between the two nearest response times in proportion: p50, p90 and p95",
  lacking: (percentile) =>
    `k6's machine-readable summary never holds p${percentile}: leave out \`--new-machine-readable-summary\` and add "p(${percentile})" to \`summaryTrendStats\`, or read the stream of \`--out json\``,
  perEndpoint: "k6's machine-readable summary has no figures of endpoints: read the stream of `--out json`",
  recognises: (probe) => {
    if (probe.type !== "json") return false;
    const [results, config] = ["results", "config"].map((name) => ownMember(probe.value, name));
    return Array.isArray(ownMember(results, "metrics")) && isObject(config) && isObject(ownMember(probe.value, "metadata"));
  },
  read: async (source, wish) => {
    const document = await JsonCursor.of(source);
    const results = document.at("results");
    return summaryRun(source, wish, {
      metrics: results.at("metrics").items().map(metricAt),
      custom: checksOf(results.at("checks").optionalObject()),
      duration: exactTime(timeAt(document.at("config").at("duration"), 1000)),
      ownLimits: [],
      notes: [],
    });
  },
});

function metricAt(metric: JsonCursor): SummaryMetric {
  return { name: metric.textAt("name"), kind: kindOf(metric), values: metric.at("values"), mayBeUnsampled: false };
}

/** Checks stand apart, by other names than everywhere else; in a list, and in the schema's example in an object. */
function checksOf(checks: JsonCursor): CustomMetric[] {
  if (checks.isAbsent || checks.at("metrics").isAbsent) return [];
  const metrics = checks.at("metrics");
  const all = metrics.isArray ? metrics.items() : metrics.members().map(([, metric]) => metric);
  const succeeded = all.find((metric) => metric.optionalTextAt("name") === "checks_succeeded");
  if (succeeded === undefined) return [];
  const { part, whole } = shareOf(succeeded.at("values"));
  return [{ kind: "share", name: "checks", part, whole }];
}
