import type { OwnLimit, TimeInterval } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { type MetricKind, ownKind } from "../../read/k6/metric.ts";
import { metricName } from "../../read/k6/metric-name.ts";
import type { Summary } from "../../read/k6/summary-run.ts";
import { exactTime, longestTime } from "../../read/load-document.ts";
import { setUpNotes } from "./summary-data.ts";

/** What `--summary-export` writes: the values without their types, thresholds the other way round, no duration. */
export function readExport(document: JsonCursor): Summary {
  const metrics = document.at("metrics").members();
  return {
    metrics: metrics.map(([name, values]) => ({
      name,
      kind: ownKind(metricName(name).base) ?? guessedKind(values),
      values,
      mayBeUnsampled: !values.at("thresholds").isAbsent || name.includes("{"),
    })),
    duration: durationOf(document.at("metrics")),
    ownLimits: metrics.flatMap(([name, values]) => limitsOf(name, values)),
    notes: setUpNotes(document),
  };
}

/** A test's own metric by the values that only its type has. What it holds is not said: plain numbers. */
function guessedKind(values: JsonCursor): MetricKind {
  const has = (name: string) => !values.at(name).isAbsent;
  if (has("passes")) return { type: "rate", holds: "values" };
  if (has("value")) return { type: "gauge", holds: "values" };
  return { type: has("rate") ? "counter" : "trend", holds: "values" };
}

/** `true` of a threshold that was crossed: https://github.com/grafana/k6-docs/issues/30 */
function limitsOf(name: string, values: JsonCursor): OwnLimit[] {
  return values
    .at("thresholds")
    .optionalMembers()
    .map(([limit, crossed]) => {
      if (!crossed.isTrue && !crossed.isFalse) throw crossed.error("neither true nor false");
      return { text: `${name}: ${limit}`, verdict: crossed.isTrue ? "broken" : "holds" };
    });
}

/** A counter's rate is its count in each second of the run, so that both tell how long it took, to the ns in which k6 counts. */
function durationOf(metrics: JsonCursor): TimeInterval | undefined {
  for (const name of ["http_reqs", "iterations"]) {
    const [count, rate] = ["count", "rate"].map((member) => metrics.at(name).at(member));
    if (!count?.isNumber || !rate?.isNumber) continue;
    const ms = Math.round((count.number() / rate.number()) * 1e9) / 1e6;
    if (ms > 0 && ms <= longestTime) return exactTime(ms);
  }
  return undefined;
}
