import type { LoadRun, Moment, TimeInterval } from "../../../model/load-run.ts";
import { Samples } from "../../../model/samples.ts";
import type { JsonCursor } from "../../read/json.ts";
import { longestTime } from "../../read/load-document.ts";
import { customOf, statedOf } from "./latency.ts";
import { joined } from "./moments.ts";
import { type Counted, countAt, errorTextsOf, failedOf, notesOf, outcomesOf, requestsOf, statusAt, sumOf } from "./outcomes.ts";

type Run = Pick<LoadRun, "total" | "endpoints"> & Partial<LoadRun>;

export function readVersion1(document: JsonCursor): Run {
  const aggregate = document.at("aggregate");
  const counted = countedOf(aggregate);
  const outcomes = outcomesOf(counted);
  const requests = requestsOf(outcomes);
  if (requests === 0) throw aggregate.error("counts no request", "empty-report");
  const intermediate = document.at("intermediate").optionalItems();
  const answered = sumOf(counted.codes);
  const times = samplesOf(intermediate, answered) ?? statedOf(aggregate.at("latency"));
  const duration = durationOf(aggregate.at("rps"));
  return {
    total: { requests, outcomes, ...(times && { times }) },
    endpoints: [],
    ...(duration && { duration }),
    timeline: joined(momentsOf(intermediate)),
    custom: customOf(aggregate),
    errors: errorTextsOf(counted),
    contradictions: contradictionsOf(aggregate, answered),
    notes: notesOf(counted),
  };
}

/** `rps.count` is how many requests were sent, `requestsCompleted` how many were answered. */
function countedOf(report: JsonCursor): Counted {
  return {
    requests: countAt(report.at("rps").at("count")),
    codes: report
      .at("codes")
      .members()
      .map(([status, count]) => [statusAt(status, count), countAt(count)]),
    errors: report
      .at("errors")
      .members()
      .map(([words, count]) => [words, countAt(count)]),
  };
}

/** Every time to the first byte, in ns: the periods have them, where the whole is without. */
function samplesOf(periods: readonly JsonCursor[], answered: number): Samples | undefined {
  const samples = new Samples();
  for (const period of periods) {
    for (const time of period.at("latencies").optionalItems()) {
      if (!time.isNumber) return undefined;
      const ms = time.number() / 1e6;
      if (!(ms >= 0 && ms <= longestTime)) throw time.error(`${time.number()} stands where a time in ns is expected`);
      samples.add(ms);
    }
  }
  return samples.count > 0 && samples.count === answered ? samples : undefined;
}

/** From the first request to the end, which the mean rate was divided by; it has two decimals. */
function durationOf(rps: JsonCursor): TimeInterval | undefined {
  if (rps.at("mean").isAbsent) return undefined;
  const [count, mean] = [rps.at("count").number(), rps.at("mean").number()];
  const half = 0.005;
  if (!(mean > half && count > 0)) return undefined;
  return { low: (count / (mean + half)) * 1000, high: (count / (mean - half)) * 1000 };
}

/** A period is told of at its end. */
function momentsOf(periods: readonly JsonCursor[]): readonly Moment[] {
  const ends = periods.map((period) => Date.parse(period.textAt("timestamp")));
  const [firstEnd] = ends;
  const [first] = periods;
  if (first === undefined || firstEnd === undefined || ends.some((end) => Number.isNaN(end))) return [];
  const began = firstEnd - (durationOf(first.at("rps"))?.low ?? 0);
  return periods.map((period, i) => {
    const [from, to] = [ends[i - 1] ?? began, ends[i] ?? firstEnd];
    const outcomes = outcomesOf(countedOf(period));
    const p95 = period.at("latency").at("p95");
    return {
      at: from - began,
      length: to - from,
      requests: requestsOf(outcomes),
      failed: failedOf(outcomes),
      ...(!p95.isAbsent && { p95: p95.number() }),
    };
  });
}

function contradictionsOf(aggregate: JsonCursor, answered: number): readonly string[] {
  const completed = countAt(aggregate.at("requestsCompleted"));
  const sent = countAt(aggregate.at("rps").at("count"));
  return [
    ...(completed === answered ? [] : [`requestsCompleted is ${completed}, the statuses (codes) together are ${answered}`]),
    ...(answered <= sent ? [] : [`${answered} answers (codes) came to ${sent} requests (rps.count)`]),
  ];
}
