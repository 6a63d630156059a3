/**
 * The JSON of Artillery (`artillery run --output`), versions 1 and 2: https://www.artillery.io/docs/reference/cli/run
 *
 * Only written when the run ends by itself: one that crashed or was interrupted leaves none. Requests that fail end with 0. How
 * many users were at once is in neither version: `vusers.created` counts those that came.
 */
import { loadFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { runReport } from "../read/load-document.ts";
import { readVersion1 } from "./artillery/version-1.ts";
import { readVersion2 } from "./artillery/version-2.ts";

export default loadFormat({
  id: "artillery",
  title: "Artillery JSON",
  spec: "https://www.artillery.io/docs/reference/cli/run",
  files: ["**/artillery*.json"],
  end: "marked",
  tool: "Artillery",
  responseTime: "from having sent the request to the first byte of its answer",
  failures:
    "statuses from 400 are `4xx` and `5xx`, though Artillery itself goes on; `errors` of the connection and requests without an answer are `transport`, failed `expect`, `capture` and `match` are `assertion`, other words `other`; these two are taken for failures of requests that were answered below 400",
  percentiles:
    "p50, p75, p90, p95, p99 and p99.9 of a sketch that is right to 1 %, rounded to 0.1 ms, hence intervals; where there are too few answers for a percentile up to the longest of them. Of version 1 every time",
  lacking: (percentile) =>
    `Artillery 2 writes p50, p75, p90, p95, p99 and p99.9, and nothing that tells p${percentile} more exactly`,
  perEndpoint:
    "Artillery 2 has figures of endpoints by its plugin metrics-by-endpoint, which it turns on by itself; version 1 has none",
  // plugins/ensure: 1 for a limit that is not met; plugins/expect: 21 for an expectation.
  verdictExit: (code) => code === 1 || code === 21,
  recognises: (probe) => {
    if (probe.type !== "json" || !("value" in probe)) return false;
    const aggregate = ownMember(probe.value, "aggregate");
    return Array.isArray(ownMember(probe.value, "intermediate")) && (isVersion1(aggregate) || isVersion2(aggregate));
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    return runReport(document.at("aggregate").at("latency").isAbsent ? readVersion2(document) : readVersion1(document));
  },
});

function isVersion1(aggregate: unknown): boolean {
  return isObject(ownMember(aggregate, "latency")) && isObject(ownMember(aggregate, "codes"));
}

function isVersion2(aggregate: unknown): boolean {
  return isObject(ownMember(aggregate, "counters")) && isObject(ownMember(aggregate, "rates"));
}
