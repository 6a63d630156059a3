import type { CustomMetric } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { endpointPrefix } from "./endpoints.ts";
import { summaryOf } from "./summary.ts";

/** What Artillery counts by itself, of requests and users. */
const ownCounters = ["http.", "vusers.", "errors.", `${endpointPrefix}`, "plugins.expect."];
const ownSummaries = ["http.response_time", `${endpointPrefix}response_time.`];
/** Summaries of times, in ms; of another nobody knows what it measures. */
const timed = /^(?:http\.(?:dns|tcp|tls|total)|vusers\.session_length|.*\bresponse_time\b.*|.*\bserver-timing\b.*)$/s;

/**
 * What the test and plugins measure. Rates are left out: Artillery rounds them to whole ones a second, and a rate below that
 * to 0.
 */
export function customOf(report: JsonCursor): readonly CustomMetric[] {
  return [...countersOf(report.at("counters")), ...expectationsOf(report.at("counters")), ...summariesOf(report.at("summaries"))];
}

function countersOf(counters: JsonCursor): readonly CustomMetric[] {
  return counters.members().flatMap(([name, count]): CustomMetric[] => {
    if (ownCounters.some((own) => name.startsWith(own))) return [];
    // A counter may be made to go down, or by halves.
    const value = count.number();
    return Number.isSafeInteger(value) && value >= 0
      ? [{ kind: "count", name, count: value }]
      : [{ kind: "number", name, last: value }];
  });
}

/** Checks of the plugin expect: several may be of one request. */
function expectationsOf(counters: JsonCursor): readonly CustomMetric[] {
  const [ok, failed] = ["ok", "failed"].map((how) => counters.at(`plugins.expect.${how}`));
  if (ok === undefined || failed === undefined || (ok.isAbsent && failed.isAbsent)) return [];
  const part = ok.isAbsent ? 0 : ok.natural();
  return [{ kind: "share", name: "plugins.expect.ok", part, whole: part + (failed.isAbsent ? 0 : failed.natural()) }];
}

function summariesOf(summaries: JsonCursor): readonly CustomMetric[] {
  return summaries.optionalMembers().flatMap(([name, summary]): CustomMetric[] => {
    if (ownSummaries.some((own) => name.startsWith(own))) return [];
    const values = summaryOf(summary);
    return values === undefined ? [] : [{ kind: timed.test(name) ? "times" : "values", name, values }];
  });
}
