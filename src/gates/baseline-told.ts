import type { Judgement } from "../model/verdict.ts";

/** Whether a reason, an accepted one or a note says already why there is nothing to compare with. */
export function isBaselineTold({ reasons, notes, accepted }: Judgement): "as a reason" | "not yet" {
  const all = [...reasons, ...notes, ...accepted.map(({ reason }) => reason)];
  return all.some((reason) => reason.id === "no-baseline") ? "as a reason" : "not yet";
}
