import type { Outcome, OutcomeTally, Traffic } from "./load-run.ts";
import { Samples } from "./samples.ts";

/** The response times of all of these; nothing where none was timed. */
export function timesOf(outcomes: readonly OutcomeTally[]): Pick<Traffic, "times"> {
  const timed = outcomes.flatMap(({ times }) => (times && times.count > 0 ? [times] : []));
  const [only, ...others] = timed;
  if (only === undefined) return {};
  if (others.length === 0) return { times: only };
  const times = new Samples();
  for (const one of timed) times.merge(one);
  return { times };
}

/** What all of several endpoints come to together. */
export function sumOf(traffic: readonly Traffic[]): Traffic {
  const byOutcome = new Map<string, { outcome: Outcome; count: number; times: Samples | undefined }>();
  for (const { outcomes } of traffic) {
    for (const { failure, status, count, times } of outcomes) {
      const key = `${failure} ${status ?? ""}`;
      const known = byOutcome.get(key) ?? {
        outcome: { failure, ...(status !== undefined && { status }) },
        count: 0,
        times: undefined,
      };
      known.count += count;
      if (times !== undefined) {
        known.times ??= new Samples();
        known.times.merge(times);
      }
      byOutcome.set(key, known);
    }
  }
  const outcomes = [...byOutcome.values()].map(
    ({ outcome, count, times }): OutcomeTally => ({ ...outcome, count, ...(times && { times }) }),
  );
  const unknown = unknownOf(traffic);
  const requests = traffic.reduce((sum, one) => sum + one.requests, 0);
  if (unknown !== undefined) return { requests: unknown === "requests" ? 0 : requests, outcomes: [], unknown };
  return { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, ...timesOf(outcomes) };
}

/** What is not known of some of them is not known of all. */
function unknownOf(traffic: readonly Traffic[]): Traffic["unknown"] {
  return (["requests", "outcomes"] as const).find((what) => traffic.some(({ unknown }) => unknown === what));
}
