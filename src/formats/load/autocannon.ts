/**
 * The JSON of autocannon (`autocannon --json`), of one address: https://github.com/mcollina/autocannon
 *
 * Times are whole ms. There is no p95: p90 and p97.5 bound it. `errors` are connections that failed, timeouts among them;
 * a 500 is none of them and only stands in `non2xx` and `statusCodeStats`. A run against a dead port ends well, with zeros.
 */
import type { OutcomeTally, StatedTimes, TimeInterval, Traffic } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { exactTime, runReport, statedTimes, timeAt } from "../read/load-document.ts";
import { noAnswer, statusOutcome } from "../read/load-outcome.ts";

export default loadFormat({
  id: "autocannon",
  title: "autocannon JSON",
  spec: "https://github.com/mcollina/autocannon",
  files: ["**/autocannon*.json"],
  end: "marked",
  tool: "autocannon",
  responseTime: "from writing the request to the last byte of its answer, on a connection that is open",
  failures: "statuses from 400 are `4xx` and `5xx`, connection errors and timeouts are `transport`",
  percentiles: "of an HDR histogram of whole milliseconds: p50, p75, p90, p97.5, p99, p99.9; no p95",
  lacking: (percentile) => `autocannon never prints p${percentile}; a limit for p90, p97.5 or p99 can be decided`,
  verdictExit: () => false,
  recognises: ({ type, ...probe }) => {
    if (type !== "json" || !("value" in probe)) return false;
    const latency = ownMember(probe.value, "latency");
    return ownMember(latency, "p97_5") !== undefined && isObject(ownMember(probe.value, "requests"));
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const total = trafficOf(document);
    if (total.requests === 0) throw document.at("requests").error("no request was answered, and none failed", "empty-report");
    const duration = exactTime(timeAt(document.at("duration"), 1000));
    const users = document.at("connections").natural();
    return runReport({ total, endpoints: [{ name: document.at("url").text(), ...total }], duration, users });
  },
});

function trafficOf(document: JsonCursor): Traffic {
  const outcomes: OutcomeTally[] = document
    .at("statusCodeStats")
    .members()
    .map(([status, stats]) => ({
      ...statusOutcome(statusOf(status, stats)),
      count: countOf(stats.at("count")),
    }));
  outcomes.push({ ...noAnswer, count: document.at("errors").natural() });
  const happened = outcomes.filter(({ count }) => count > 0);
  const answered = happened.some(({ failure }) => failure !== "transport");
  const requests = happened.reduce((sum, { count }) => sum + count, 0);
  return { requests, outcomes: happened, ...(answered && { times: timesOf(document.at("latency")) }) };
}

function statusOf(name: string, at: JsonCursor): number {
  const status = Number(name);
  if (Number.isInteger(status) && status >= 100 && status <= 599) return status;
  throw at.error(`${JSON.stringify(name.slice(0, 40))} stands where a status from 100 to 599 is expected`);
}

/** Some versions write counts as text. */
function countOf(count: JsonCursor): number {
  if (!count.isText) return count.natural();
  const text = count.text();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw count.error(`the string ${JSON.stringify(text.slice(0, 40))} stands where a count is expected`);
}

/** `p97_5` is the percentile 97.5. */
function timesOf(latency: JsonCursor): StatedTimes {
  const percentiles = latency.members().flatMap(([name, value]): [string, TimeInterval][] => {
    const rank = /^p(\d{1,2}(?:_\d+)?)$/.exec(name)?.[1];
    return rank === undefined ? [] : [[rank.replace("_", "."), exactTime(timeAt(value))]];
  });
  const [min, max, mean] = ["min", "max", "average"].map((name) => exactTime(timeAt(latency.at(name))));
  return statedTimes(percentiles, { min, max, mean });
}
