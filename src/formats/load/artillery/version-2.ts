import type { LoadRun, Moment, StatedTimes, Traffic } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { exactTime } from "../../read/load-document.ts";
import { contradictionsOf } from "./contradictions.ts";
import { customOf } from "./custom.ts";
import { endpointsOf } from "./endpoints.ts";
import { joined } from "./moments.ts";
import {
  type Counted,
  countAt,
  counterOf,
  errorTextsOf,
  failedOf,
  notesOf,
  outcomesOf,
  requestsOf,
  statusAt,
} from "./outcomes.ts";
import { timesOf } from "./summary.ts";

/** The length of a period, in ms (ssms.js, `normalizeTs`). */
const periodLength = 10_000;

type Run = Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun>;

export function readVersion2(document: JsonCursor): Run {
  const aggregate = document.at("aggregate");
  const counted = countedOf(aggregate);
  const total = trafficOf(aggregate, counted);
  const counters = aggregate.at("counters");
  if (total.requests === 0) {
    const users = counters.at("vusers.created").isAbsent ? 0 : countAt(counters.at("vusers.created"));
    throw counters.error(`counts no HTTP request, of ${users} virtual users; other protocols are not read`, "empty-report");
  }
  const endpoints = endpointsOf(aggregate);
  const period = periodOf(aggregate);
  const intermediate = document.at("intermediate").optionalItems();
  return {
    total,
    endpoints,
    ...(period && { ...period, duration: exactTime(period.ended - period.began) }),
    timeline: period === undefined ? [] : joined(intermediate.map((one) => momentOf(one, period))),
    custom: customOf(aggregate),
    errors: errorTextsOf(counted),
    contradictions: contradictionsOf(aggregate, counted, endpoints, intermediate),
    notes: [...notesOf(counted), ...skippedOf(counters)],
  };
}

function countedOf(report: JsonCursor): Counted {
  const codes: [number, number][] = [];
  const errors: [string, number][] = [];
  for (const [name, count] of report.at("counters").members()) {
    if (name.startsWith("http.codes.")) codes.push([statusAt(name.slice("http.codes.".length), count), countAt(count)]);
    if (name.startsWith("errors.")) errors.push([name.slice("errors.".length), countAt(count)]);
  }
  return { requests: counterOf(report, "http.requests"), codes, errors };
}

function trafficOf(report: JsonCursor, counted: Counted): Traffic {
  const outcomes = outcomesOf(counted);
  const times = summaryAt(report, "http.response_time");
  // Artillery goes by the status alone: with redirects no summary is of all that went well.
  const good = counted.codes.some(([status]) => status < 200 || (status >= 300 && status < 400))
    ? undefined
    : summaryAt(report, "http.response_time.2xx");
  return {
    requests: requestsOf(outcomes),
    outcomes,
    ...(times && { times }),
    ...(good && { goodTimes: good }),
  };
}

function summaryAt(report: JsonCursor, name: string): StatedTimes | undefined {
  const summary = report.at("summaries").at(name);
  return summary.isAbsent ? undefined : timesOf(summary);
}

/** From the first user that came to the last thing that was counted. */
function periodOf(report: JsonCursor): { readonly began: number; readonly ended: number } | undefined {
  if (report.at("firstMetricAt").isAbsent || report.at("lastMetricAt").isAbsent) return undefined;
  const [began, ended] = [report.at("firstMetricAt").natural(), report.at("lastMetricAt").natural()];
  if (ended < began) throw report.at("lastMetricAt").error(`${ended} is before firstMetricAt, ${began}`);
  return { began, ended };
}

function momentOf(report: JsonCursor, { began, ended }: { readonly began: number; readonly ended: number }): Moment {
  const at = report.at("period");
  const period = at.isText ? Number(at.text()) : at.natural();
  if (!Number.isSafeInteger(period)) throw at.error("stands where the beginning of a period in ms since 1970 is expected");
  const from = Math.max(began, period);
  const outcomes = outcomesOf(countedOf(report));
  const p95 = report.at("summaries").at("http.response_time").at("p95");
  return {
    at: from - began,
    length: Math.max(0, Math.min(ended, period + periodLength) - from),
    requests: requestsOf(outcomes),
    failed: failedOf(outcomes),
    ...(!p95.isAbsent && { p95: p95.number() }),
  };
}

function skippedOf(counters: JsonCursor): LoadRun["notes"] {
  const skipped = counters.at("vusers.skipped").isAbsent ? 0 : countAt(counters.at("vusers.skipped"));
  if (skipped === 0) return [];
  return [
    {
      id: "left-out",
      text: `${skipped} virtual users were not sent, because maxVusers were there: the load was less than planned`,
    },
  ];
}
