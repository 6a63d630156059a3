import type { LoadRun, OwnLimit } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import type { Summary } from "../../read/k6/summary-run.ts";
import { kindOf } from "../../read/k6/summary-values.ts";
import { exactTime, timeAt } from "../../read/load-document.ts";

/** What `handleSummary` is given. */
export function readData(document: JsonCursor): Summary {
  const metrics = document.at("metrics").members();
  const duration = document.at("state").optionalObject().at("testRunDurationMs");
  return {
    metrics: metrics.map(([name, metric]) => ({
      name,
      kind: kindOf(metric),
      values: metric.at("values"),
      mayBeUnsampled: !metric.at("thresholds").isAbsent || name.includes("{"),
    })),
    duration: duration.isAbsent ? undefined : exactTime(timeAt(duration)),
    ownLimits: metrics.flatMap(([name, metric]) => limitsOf(name, metric)),
    notes: setUpNotes(document),
  };
}

function limitsOf(name: string, metric: JsonCursor): OwnLimit[] {
  return metric
    .at("thresholds")
    .optionalMembers()
    .map(([limit, said]) => ({ text: `${name}: ${limit}`, verdict: isTrue(said.at("ok")) ? "holds" : "broken" }));
}

function isTrue(at: JsonCursor): boolean {
  if (!at.isTrue && !at.isFalse) throw at.error("neither true nor false");
  return at.isTrue;
}

/** k6 writes what setup() returned. */
export function setUpNotes(document: JsonCursor): LoadRun["notes"] {
  if (document.at("setup_data").isAbsent) return [];
  return [{ id: "approximate", text: "setup() ran: requests that it made are counted as those of the run" }];
}
