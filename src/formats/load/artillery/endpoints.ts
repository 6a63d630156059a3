import type { Endpoint, StatedTimes } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { countAt, failureOf, outcomesOf, requestsOf, statusAt, sumOf } from "./outcomes.ts";
import { timesOf } from "./summary.ts";

export const endpointPrefix = "plugins.metrics-by-endpoint.";
const timePrefix = `${endpointPrefix}response_time.`;

interface Found {
  readonly codes: [number, number][];
  readonly errors: [string, number][];
}

/** What the plugin metrics-by-endpoint counts, which Artillery 2 turns on by itself. */
export function endpointsOf(report: JsonCursor): readonly Endpoint[] {
  const found = new Map<string, Found>();
  for (const [name, count] of report.at("counters").members()) {
    if (name.startsWith(endpointPrefix)) addCounter(found, name.slice(endpointPrefix.length), count);
  }
  return [...found].map(([name, { codes, errors }]): Endpoint => {
    const unanswered = sumOf(errors.filter(([words]) => failureOf(words) === "transport"));
    const outcomes = outcomesOf({ requests: sumOf(codes) + unanswered, codes, errors });
    const times = summaryOfEndpoint(report, name);
    return { name, requests: requestsOf(outcomes), outcomes, ...(times && { times }) };
  });
}

/** `/cart.codes.200`, `/cart.errors.ECONNRESET`; names have dots of their own. */
function addCounter(found: Map<string, Found>, counter: string, count: JsonCursor): void {
  const [, name, what, of] = /^(.*)\.(codes|errors)\.(.*)$/s.exec(counter) ?? [];
  if (name === undefined || of === undefined) return;
  const known = found.get(name) ?? { codes: [], errors: [] };
  found.set(name, known);
  if (what === "codes") known.codes.push([statusAt(of, count), countAt(count)]);
  else known.errors.push([of, countAt(count)]);
}

function summaryOfEndpoint(report: JsonCursor, name: string): StatedTimes | undefined {
  const summary = report.at("summaries").at(`${timePrefix}${name}`);
  return summary.isAbsent ? undefined : timesOf(summary);
}
