import type { Moment } from "../../../model/load-run.ts";

/** The most stretches that a run is shown in. */
const mostMoments = 60;

/** Neighbours put together until there are few. What was a percentile of one of them is none of several. */
export function joined(moments: readonly Moment[]): readonly Moment[] {
  const together = Math.ceil(moments.length / mostMoments);
  if (together <= 1) return moments;
  return Array.from({ length: Math.ceil(moments.length / together) }, (_, i) =>
    sumOf(moments.slice(i * together, (i + 1) * together)),
  ).flatMap((moment) => moment ?? []);
}

function sumOf(moments: readonly Moment[]): Moment | undefined {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    at: first.at,
    length: last.at + last.length - first.at,
    requests: moments.reduce((sum, { requests }) => sum + requests, 0),
    failed: moments.reduce((sum, { failed }) => sum + failed, 0),
  };
}
