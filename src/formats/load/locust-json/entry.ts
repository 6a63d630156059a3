import { caps } from "../../read/caps.ts";
import { counted } from "../../read/counted.ts";
import type { JsonCursor } from "../../read/json.ts";
import { timeAt } from "../../read/load-document.ts";
import { endpointName } from "../../read/locust/about.ts";

/** What Locust knows of an endpoint. Times are in ms, moments in ms since 1970 UTC. */
export interface Entry {
  readonly name: string;
  readonly requests: number;
  readonly failures: number;
  /** Requests by their rounded response time. */
  readonly times: ReadonlyMap<number, number>;
  /** Undefined where no request has a response time. */
  readonly exact: { readonly min: number; readonly max: number; readonly mean: number } | undefined;
  readonly began: number;
  readonly ended: number;
  /** Requests and failures by the second since 1970 in which they ended. */
  readonly bySecond: ReadonlyMap<number, number>;
  readonly failedBySecond: ReadonlyMap<number, number>;
  readonly contradictions: readonly string[];
}

export function entryOf(entry: JsonCursor): Entry {
  const name = endpointName(entry.optionalTextAt("method") ?? "", entry.textAt("name"));
  const requests = entry.at("num_requests").natural();
  const failures = entry.at("num_failures").natural();
  if (failures > requests) throw entry.error(`counts ${failures} failures of ${counted(requests, "request")}`);
  const untimed = entry.at("num_none_requests").isAbsent ? 0 : entry.at("num_none_requests").natural();
  const times = countsOf(entry.at("response_times"));
  const bySecond = countsOf(entry.at("num_reqs_per_sec"));
  const failedBySecond = countsOf(entry.at("num_fail_per_sec"));
  const contradictions = [
    ...differing(name, "response times", sumOf(times), "timed requests", requests - untimed),
    ...differing(name, "requests by the second", sumOf(bySecond), "requests", requests),
    ...differing(name, "failures by the second", sumOf(failedBySecond), "failures", failures),
  ];
  const exact = exactOf(entry, requests - untimed);
  return { name, requests, failures, times, exact, ...momentsOf(entry), bySecond, failedBySecond, contradictions };
}

function exactOf(entry: JsonCursor, timed: number): Entry["exact"] {
  if (timed <= 0 || entry.at("min_response_time").isAbsent) return undefined;
  const [min, max] = [timeAt(entry.at("min_response_time")), timeAt(entry.at("max_response_time"))];
  const sum = entry.at("total_response_time");
  if (sum.number() >= 0 && Number.isFinite(sum.number())) return { min, max, mean: sum.number() / timed };
  throw sum.error(`${sum.number()} stands where a sum of response times is expected`);
}

function momentsOf(entry: JsonCursor): Pick<Entry, "began" | "ended"> {
  const began = secondsAt(entry.at("start_time"));
  const last = entry.at("last_request_timestamp");
  return { began, ended: last.isAbsent ? began : secondsAt(last) };
}

/** A moment in seconds since 1970, as ms. */
function secondsAt(cursor: JsonCursor): number {
  const seconds = cursor.number();
  if (seconds >= 0 && seconds < 1e11) return seconds * 1000;
  throw cursor.error(`${seconds} stands where seconds since 1970 are expected`);
}

/** `{"150": 3}`. Names are numbers from 0; a name that JSON has twice is one. */
function countsOf(cursor: JsonCursor): ReadonlyMap<number, number> {
  return new Map(
    cursor.members().map(([name, count]) => {
      const number = Number(name);
      if (!/^\d/.test(name) || !(number <= 1e12))
        throw count.error(`the name ${JSON.stringify(name.slice(0, 40))} stands where a number from 0 is expected`);
      const times = count.natural();
      if (times > caps.total) throw count.error(`${times} is above ${caps.total}, the most that is read`, "too-large");
      return [number, times];
    }),
  );
}

function sumOf(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function differing(name: string, what: string, found: number, of: string, wanted: number): readonly string[] {
  return found === wanted ? [] : [`${name}: ${found} ${what} of ${wanted} ${of}`];
}
