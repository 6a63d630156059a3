import type { LoadRun } from "../../../model/load-run.ts";
import { counted } from "../counted.ts";

/** What a stream of points had in it that is not counted, or not as it may seem. */
export interface StreamFacts {
  readonly setUpRequests: number;
  /** Metrics with values below 0. */
  readonly negative: readonly string[];
  readonly undeclared: readonly string[];
  readonly ownOutsideWindow: boolean;
}

export function streamNotes({ setUpRequests, negative, undeclared, ownOutsideWindow }: StreamFacts): LoadRun["notes"] {
  const notes: LoadRun["notes"][number][] = [];
  if (setUpRequests > 0) {
    notes.push({ id: "left-out", text: `${counted(setUpRequests, "request")} of setup() and teardown() left out` });
  }
  if (negative.length > 0) {
    notes.push({ id: "left-out", text: `left out, as distributions are from 0 upwards: ${listed(negative)}` });
  }
  if (undeclared.length > 0) {
    const text = `nothing says whether these are counters, gauges, rates or trends, so that they are read as lists of values: ${listed(undeclared)}`;
    notes.push({ id: "approximate", text });
  }
  if (ownOutsideWindow) notes.push({ id: "approximate", text: "metrics besides requests are of the whole run" });
  return notes;
}

function listed(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
}
