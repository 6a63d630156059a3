import type { Moment } from "../../../model/load-run.ts";
import type { History, Point } from "./history.ts";

/** The most stretches that a run is shown in. */
const mostMoments = 60;
/** Of `--csv-full-history`: about how long the stretch is that a percentile is of. */
const window = 10_000;

/** The run in stretches of equal length, from the last point without a request on. */
export function momentsOf({ points, isFull }: History): readonly Moment[] {
  const first = points.findIndex(({ requests }) => requests > 0);
  if (first === -1) return [];
  const [base, ...rest] = points.slice(Math.max(0, first - 1));
  if (base === undefined) return [];
  const span = (rest.at(-1)?.at ?? base.at) - base.at;
  const length = Math.max(isFull && span >= window ? window : 1000, Math.ceil(span / mostMoments));
  const moments: Moment[] = [];
  let [start, users] = [base, -1];
  for (const [i, point] of rest.entries()) {
    users = Math.max(users, point.users);
    if (point.at - start.at < length && i < rest.length - 1) continue;
    // A shorter stretch than the percentile is of, as the last one may be, has none of its own.
    const hasOwnP95 = isFull && length === window && point.at - start.at >= window && point.p95 > 0;
    const moment = momentOf(start, point, users, base.at);
    moments.push(hasOwnP95 ? { ...moment, p95: point.p95 } : moment);
    [start, users] = [point, -1];
  }
  return moments;
}

function momentOf(from: Point, to: Point, users: number, began: number): Moment {
  return {
    at: from.at - began,
    length: to.at - from.at,
    requests: to.requests - from.requests,
    failed: Math.max(0, to.failures - from.failures),
    ...(users >= 0 && { users }),
  };
}
