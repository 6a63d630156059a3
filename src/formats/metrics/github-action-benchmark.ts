/**
 * The custom JSON of github-action-benchmark (`customSmallerIsBetter` and `customBiggerIsBetter`), which other tools write, too:
 * https://github.com/benchmark-action/github-action-benchmark#examples
 *
 * `unit` is any text (`ns/iter`, `ops/sec`, `Megabytes`); one that is not known makes a plain number. `range` is the spread
 * that a tool saw, as text (`± 20`), and bounds nothing. Names are free text.
 */
import { wordedUnit } from "../../model/figure-unit.ts";
import type { MetricFamily } from "../../model/metric-report.ts";
import { metricsFormat } from "../format.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import { familyOf, numberAt } from "../read/metric-family.ts";

export default metricsFormat({
  id: "github-action-benchmark",
  title: "github-action-benchmark's custom JSON",
  spec: "https://github.com/benchmark-action/github-action-benchmark#examples",
  files: ["**/benchmark*.json", "**/bench-result*.json"],
  end: "marked",
  names: "as `name` says, in the unit that `unit` says",
  verdictExit: () => false,
  recognises: (probe) => {
    const first = probe.type === "json" && Array.isArray(probe.value) ? ownMember(probe.value, 0) : undefined;
    const isText = (member: string) => typeof ownMember(first, member) === "string";
    return isText("name") && isText("unit") && ownMember(first, "value") !== undefined;
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const metrics = new Map<string, MetricFamily>();
    for (const entry of document.items()) {
      const metric = metricOf(entry);
      if (metrics.has(metric.name))
        throw entry.at("name").error(`${JSON.stringify(metric.name.slice(0, 100))} stands there twice`);
      metrics.set(metric.name, metric);
    }
    return { metrics: [...metrics.values()], contradictions: [], notes: [] };
  },
});

function metricOf(entry: JsonCursor): MetricFamily {
  const value = entry.at("value");
  return familyOf(entry.textAt("name"), wordedUnit(entry.textAt("unit")), [
    { labels: new Map(), value: numberAt(value), place: value.place },
  ]);
}
