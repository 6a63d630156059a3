import { type ChangedLines, spanOf } from "../model/changed-lines.ts";
import type { LinkFault } from "../model/link-fault.ts";
import type { WeakReason } from "../model/weak-reason.ts";

/** Where something is wrong, and what it is that is not there. */
export interface FaultPlace {
  readonly path: string;
  readonly line?: number;
  readonly leadsTo?: string;
}

/** `new` is what stands on a line that the change wrote, or leads to what it took away; `near` the rest of files that it touched. */
export type Touch = "new" | "near" | "old";

/** How near each fault is to the change; nothing is known to be new where its base is not known. */
export type TouchOf = (place: FaultPlace) => Touch;

export function touchedBy(changed: ChangedLines): TouchOf {
  const gone = new Set<string>();
  for (const { path, before, state } of changed.files.values()) {
    if (state === "deleted") gone.add(path);
    if (state === "renamed" && before !== undefined) gone.add(before);
  }
  return ({ path, line, leadsTo }) => {
    if (leadsTo !== undefined && gone.has(leadsTo)) return "new";
    const file = changed.find(path);
    if (file === undefined || file.state === "deleted") return "old";
    if (file.state === "added" || file.state === "copied" || file.state === "untracked") return "new";
    return line !== undefined && spanOf(file.spans, line) !== undefined ? "new" : "near";
  };
}

const order: readonly Touch[] = ["new", "near", "old"];

/** What the change is nearest to comes first; what is as near keeps its order. */
export function nearestFirst<T>(
  items: readonly T[],
  touch: TouchOf | undefined,
  placesOf: (item: T) => readonly FaultPlace[],
): readonly T[] {
  if (touch === undefined) return items;
  const ranks = new Map(
    items.map((item) => [item, Math.min(order.length, ...placesOf(item).map((one) => order.indexOf(touch(one))))]),
  );
  return items.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

export function placeOfLink(fault: LinkFault): FaultPlace {
  const leadsTo = fault.rule === "missing-file" ? { leadsTo: fault.file } : {};
  return { path: fault.path, line: fault.line, ...leadsTo };
}

/** What an example of the environment lacks is new where it is asked for. */
export function placeOfReason(reason: WeakReason): FaultPlace {
  if (reason.rule === "of-kind" && reason.fault.rule === "env-unlisted") return reason.fault.asked;
  return "line" in reason ? { path: reason.path, line: reason.line } : { path: reason.path };
}
