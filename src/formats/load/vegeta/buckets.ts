import type { TimeBucket } from "../../../model/time-buckets.ts";
import type { JsonCursor } from "../../read/json.ts";

/** Counts by the least time that belongs to a bucket, in ns; it ends before the next one, the last with the greatest time. */
export function bucketsOf(buckets: JsonCursor, max: number): TimeBucket[] {
  const counts = buckets.members().map(([edge, count]) => ({ low: edgeAt(edge, count), count: count.natural() }));
  return counts.map(({ low, count }, i): TimeBucket => {
    const next = counts[i + 1];
    if (next !== undefined && next.low <= low) throw buckets.error("the edges of buckets do not rise");
    if (next !== undefined) return { interval: { low, high: next.low, open: "high" }, count };
    if (count > 0 && max < low) throw buckets.error("the last bucket has times, but begins above the greatest one");
    return { interval: { low, high: Math.max(low, max) }, count };
  });
}

function edgeAt(edge: string, at: JsonCursor): number {
  if (/^\d{1,19}$/.test(edge)) return Number(edge) / 1e6;
  throw at.error(`${JSON.stringify(edge.slice(0, 40))} stands where a number of nanoseconds is expected`);
}
