/**
 * The JSON of vegeta's report (`vegeta report -type=json`): https://github.com/tsenart/vegeta/blob/master/lib/metrics.go
 *
 * Times are nanoseconds. The status 0 is that of requests without an answer. `errors` are the different texts of errors, not
 * how often each came.
 */
import type { ErrorText, LoadRun, OutcomeTally, ResponseTimes } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { exactTime, runReport } from "../read/load-document.ts";
import { vegetaOutcome } from "../read/vegeta-outcome.ts";
import { msAt, timesOf } from "./vegeta/times.ts";

export default loadFormat({
  id: "vegeta",
  title: "vegeta report JSON",
  spec: "https://github.com/tsenart/vegeta/blob/master/lib/metrics.go",
  files: ["**/vegeta*.json"],
  end: "marked",
  tool: "vegeta",
  responseTime: "from when the request was due, with connecting where it opens a connection, to the last byte of its answer",
  failures: "the status 0 is `transport`, statuses from 400 are `4xx` and `5xx`",
  percentiles:
    "p50, p90, p95 and p99 of a t-digest, which bounds no error: each is only known to lie between its neighbours, or in its bucket with `-buckets`; exact with `vegeta encode`",
  lacking: (percentile) => `for an exact p${percentile}, give the gate what vegeta encode writes, which has every response time`,
  verdictExit: () => false,
  recognises: ({ type, ...probe }) => {
    if (type !== "json" || !("value" in probe)) return false;
    const latencies = ownMember(probe.value, "latencies");
    return ownMember(latencies, "99th") !== undefined && isObject(ownMember(probe.value, "status_codes"));
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const requests = document.at("requests").natural();
    if (requests === 0) throw document.at("requests").error("no request was made", "empty-report");
    const outcomes = outcomesOf(document.at("status_codes"));
    const times = timesOf(document);
    const total = { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, times };
    return runReport({
      total,
      endpoints: [],
      ...momentsOf(document),
      errors: errorsOf(document.at("errors"), outcomes),
      contradictions: [...contradictionsOf(document, requests, outcomes), ...contradictionOf(times, requests)],
    });
  },
});

function outcomesOf(codes: JsonCursor): OutcomeTally[] {
  return codes.members().map(([code, count]) => {
    const outcome = /^\d{1,3}$/.test(code) ? vegetaOutcome(Number(code)) : undefined;
    if (outcome !== undefined) return { ...outcome, count: count.natural() };
    throw count.error(`${JSON.stringify(code.slice(0, 40))} stands where 0 or a status from 100 to 599 is expected`);
  });
}

/** The requests were made for `duration`, and the last answer was waited for. */
function momentsOf(document: JsonCursor): Pick<LoadRun, "began" | "ended" | "duration"> {
  const [attack, wait] = [document.at("duration"), document.at("wait")];
  const duration = exactTime(msAt(attack) + msAt(wait));
  const [began, ended] = ["earliest", "end"].map((name) => Date.parse(document.textAt(name)));
  if (began === undefined || ended === undefined || Number.isNaN(began + ended)) return { duration };
  return { began, ended, duration };
}

/** How often a text came is known where it is the only one that its outcome can have. */
function errorsOf(texts: JsonCursor, outcomes: readonly OutcomeTally[]): ErrorText[] {
  const all = texts.optionalItems().map((text) => text.text());
  return outcomes.flatMap(({ failure, status, count }) => {
    if (failure === "none") return [];
    const own = all.filter((text) => (status === undefined ? !/^\d{3} /.test(text) : text.startsWith(`${status} `)));
    const [text] = own;
    return own.length === 1 && text !== undefined ? [{ text, count, failure }] : [];
  });
}

function contradictionsOf(document: JsonCursor, requests: number, outcomes: readonly OutcomeTally[]): string[] {
  const texts: string[] = [];
  const byStatus = outcomes.reduce((sum, { count }) => sum + count, 0);
  if (byStatus !== requests) texts.push(`it counts ${counted(requests, "request")}, and its statuses add up to ${byStatus}`);
  const good = outcomes.reduce((sum, { status = 0, count }) => (status >= 200 && status < 400 ? sum + count : sum), 0);
  const share = document.at("success").number();
  if (Math.abs(share * requests - good) > 0.5)
    texts.push(`its share of successes is ${share}, that of its statuses from 200 to 399 is ${good} of ${requests}`);
  return texts;
}

function contradictionOf(times: ResponseTimes, requests: number): string[] {
  if (times.kind !== "buckets" || times.count === requests) return [];
  return [`it counts ${counted(requests, "request")}, and its buckets add up to ${times.count}`];
}
