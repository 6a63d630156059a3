/**
 * The JSON of oha (`oha --output-format json`, before version 1.9 `--json`): https://github.com/hatoo/oha/blob/master/schema.json
 *
 * Its success rate takes every answer for a success, a 500 too, so that statuses and errors decide. Where nothing was
 * answered its times are NaN, written as null.
 */
import type { ErrorText, OutcomeTally, Traffic } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { exactTime, runReport } from "../read/load-document.ts";
import { noAnswer, statusOutcome } from "../read/load-outcome.ts";
import { secondsAt, timesOf } from "./oha/times.ts";

export default loadFormat({
  id: "oha",
  title: "oha JSON",
  spec: "https://github.com/hatoo/oha/blob/master/schema.json",
  files: ["**/oha*.json"],
  end: "marked",
  tool: "oha",
  responseTime: "from the beginning of the request, with connecting where it opens a connection, to the last byte of its answer",
  failures:
    "statuses from 400 are `4xx` and `5xx`, errors are `transport`; requests that `-z` ends are none, and what they would have taken is unknown",
  percentiles: "of all answers, each a time that one took: p10, p25, p50, p75, p90, p95, p99, p99.9, p99.99",
  lacking: () =>
    "oha prints p10, p25, p50, p75, p90, p95, p99, p99.9 and p99.99 and no other percentile: set the limit for one of these; with -w or -n instead of -z they are exact",
  verdictExit: () => false,
  recognises: ({ type, ...probe }) => {
    if (type !== "json" || !("value" in probe)) return false;
    const has = (name: string) => isObject(ownMember(probe.value, name));
    return has("summary") && has("latencyPercentiles") && has("statusCodeDistribution") && has("errorDistribution");
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const answers = answersOf(document.at("statusCodeDistribution"));
    const errors = errorsOf(document.at("errorDistribution"));
    const unfinished = errors.find(({ text }) => text === deadline)?.count ?? 0;
    const failed = errors.filter(({ text }) => text !== deadline);
    const [answered, failures] = [sumOf(answers), sumOf(failed)];
    if (answered + failures === 0) throw document.error(nothingDone(unfinished), "empty-report");
    const total: Traffic = {
      requests: answered + failures,
      outcomes: [...answers, ...(failures > 0 ? [{ ...noAnswer, count: failures }] : [])],
      ...timesOf(document, { answered, unfinished }),
    };
    return runReport({
      total,
      endpoints: [],
      duration: exactTime(secondsAt(document.at("summary").at("total"))),
      errors: failed,
      contradictions: contradictionsOf(document.at("responseTimeHistogram"), answered),
      notes:
        unfinished === 0 ? [] : [{ id: "left-out", text: `${counted(unfinished, "request")} that -z ended before an answer` }],
    });
  },
});

/** The error of requests that were under way when the time of `-z` was up. */
const deadline = "aborted due to deadline";

function nothingDone(unfinished: number): string {
  if (unfinished === 0) return "no request was answered, and none failed";
  return `no request was answered before -z ended ${counted(unfinished, "request")} that ${unfinished === 1 ? "was" : "were"} under way`;
}

function answersOf(distribution: JsonCursor): OutcomeTally[] {
  return distribution.members().map(([status, count]) => {
    if (!/^[1-5]\d\d$/.test(status))
      throw count.error(`${JSON.stringify(status.slice(0, 40))} stands where a status from 100 to 599 is expected`);
    return { ...statusOutcome(Number(status)), count: count.natural() };
  });
}

function errorsOf(distribution: JsonCursor): ErrorText[] {
  return distribution.members().map(([text, count]) => ({ text, count: count.natural(), failure: "transport" }));
}

function sumOf(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** Where all times are the same, all buckets have one name, and only the last one is left, which is empty. */
function contradictionsOf(histogram: JsonCursor, answered: number): string[] {
  const buckets = histogram.optionalMembers();
  if (buckets.length < 2) return [];
  const timed = buckets.reduce((sum, [, count]) => sum + count.natural(), 0);
  if (timed === answered) return [];
  return [`its histogram has ${counted(timed, "response time")}, its statuses add up to ${counted(answered, "answer")}`];
}
