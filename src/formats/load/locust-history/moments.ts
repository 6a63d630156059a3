import type { Moment } from "../../../model/load-run.ts";
import type { History, Point } from "./history.ts";

/** The most stretches that a run is shown in. */
const mostMoments = 60;
/** Of `--csv-full-history`: about how long the stretch is that a percentile is of. */
const window = 10_000;

/** From when to when requests were counted, to a second; nothing where none was. */
export function ofRequests(points: readonly Point[]): { readonly began: number; readonly ended: number } | undefined {
  const last = points.at(-1);
  if (last === undefined || last.requests === 0) return undefined;
  const first = points.findIndex(({ requests }) => requests > 0);
  const end = points.find(({ requests }) => requests === last.requests) ?? last;
  const began = points[first - 1] ?? points[first] ?? last;
  return { began: began.at, ended: end.at };
}

/** The run in stretches of equal length, from where requests began. */
export function momentsOf({ points, isFull }: History, began: number): readonly Moment[] {
  const [, ...rest] = points.filter(({ at }) => at >= began);
  const span = (points.at(-1)?.at ?? began) - began;
  const length = Math.max(isFull ? window : 1000, Math.ceil(span / mostMoments));
  const moments: Moment[] = [];
  let start = points.find(({ at }) => at >= began);
  let users = -1;
  for (const [i, point] of rest.entries()) {
    if (start === undefined) break;
    users = Math.max(users, point.users);
    if (point.at - start.at < length && i < rest.length - 1) continue;
    // A shorter stretch than the percentile is of, as the last one may be, has none of its own.
    const hasOwnP95 = isFull && length === window && point.at - start.at >= window;
    const moment = momentOf(start, point, users, began);
    moments.push(hasOwnP95 && point.p95 > 0 ? { ...moment, p95: point.p95 } : moment);
    start = point;
    users = -1;
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
