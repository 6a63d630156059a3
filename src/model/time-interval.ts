import type { TimeInterval } from "./load-run.ts";

/** One end of an interval; an open one is not part of it. */
export interface End {
  readonly at: number;
  readonly isOpen: boolean;
}

export function endsOf({ low, high, open }: TimeInterval): { readonly low: End; readonly high: End } {
  return {
    low: { at: low, isOpen: open === "low" || open === "both" },
    high: { at: high, isOpen: open === "high" || open === "both" },
  };
}

export function intervalOf(low: End, high: End): TimeInterval {
  if (low.isOpen && high.isOpen) return { low: low.at, high: high.at, open: "both" };
  if (low.isOpen) return { low: low.at, high: high.at, open: "low" };
  return { low: low.at, high: high.at, ...(high.isOpen && { open: "high" }) };
}

/** Which low end comes first: of two at the same place the one that is part of its interval. */
export function compareLows(a: End, b: End): number {
  return a.at - b.at || Number(a.isOpen) - Number(b.isOpen);
}

export function compareHighs(a: End, b: End): number {
  return a.at - b.at || Number(b.isOpen) - Number(a.isOpen);
}

/** The times that are in both; undefined where none is. */
export function intersection(one: TimeInterval, other: TimeInterval): TimeInterval | undefined {
  const [a, b] = [endsOf(one), endsOf(other)];
  const low = compareLows(a.low, b.low) < 0 ? b.low : a.low;
  const high = compareHighs(a.high, b.high) < 0 ? a.high : b.high;
  if (low.at > high.at || (low.at === high.at && (low.isOpen || high.isOpen))) return undefined;
  return intervalOf(low, high);
}
