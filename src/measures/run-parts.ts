import type { Endpoint, LoadPart, LoadRun, OutcomeTally } from "../model/load-run.ts";
import { sumOf } from "../model/sum-traffic.ts";

/** A run with what other files of its tool say of it: how its requests failed, who made them, and when. */
export function withParts(run: LoadRun, parts: readonly LoadPart[]): LoadRun {
  return parts.reduce(withPart, run);
}

function withPart(run: LoadRun, { users, timeline, errors, failures, notes }: LoadPart): LoadRun {
  const explained = failures ? withFailures(run, failures) : run;
  return {
    ...explained,
    ...(users !== undefined && { users }),
    ...(timeline && { timeline }),
    errors: [...run.errors, ...(errors ?? [])],
    notes: [...run.notes, ...notes],
  };
}

function withFailures(run: LoadRun, failures: ReadonlyMap<string, readonly OutcomeTally[]>): LoadRun {
  const endpoints = run.endpoints.map((endpoint) => explain(endpoint, failures.get(endpoint.name) ?? []));
  const total = sumOf(endpoints.filter(({ isGroup }) => isGroup !== true));
  // Where the rows do not make up the total, the total stays what the report says.
  const isWhole = endpoints.length > 0 && total.requests === run.total.requests;
  return { ...run, endpoints, total: isWhole ? { ...run.total, outcomes: total.outcomes } : run.total };
}

/** Failures that nobody explained, as far as the other file does. */
function explain(endpoint: Endpoint, failures: readonly OutcomeTally[]): Endpoint {
  const told = failures.reduce((sum, { count }) => sum + count, 0);
  const unexplained = endpoint.outcomes.find(({ failure }) => failure === "other");
  if (unexplained === undefined || told === 0 || told > unexplained.count) return endpoint;
  const others = endpoint.outcomes.filter((one) => one !== unexplained);
  const left = unexplained.count - told;
  return { ...endpoint, outcomes: [...others, ...failures, ...(left > 0 ? [{ ...unexplained, count: left }] : [])] };
}
