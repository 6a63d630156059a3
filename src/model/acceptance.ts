import { hasEnded, isDay } from "./day.ts";
import { pathMatcher } from "./glob.ts";
import { nearest } from "./nearest.ts";
import { isReasonId, type Reason, type ReasonId, reasonIds, subjectOfReason } from "./reason.ts";

/** A reason that the project chose to live with: `no-report[optional/**] until 2027-01-31`. */
export interface Acceptance {
  readonly id: ReasonId;
  /** What the reason must be about: a file, a leg, a budget; everything when undefined. */
  readonly pattern: string | undefined;
  /** The last day on which it counts, as YYYY-MM-DD; for ever when undefined. */
  readonly until: string | undefined;
  readonly text: string;
}

/** Reads one line of `accept`. A string is what is wrong with it. */
export function parseAcceptance(line: string): Acceptance | { readonly wrong: string; readonly suggestion?: string } {
  const match = /^([a-z-]+)(?:\[(.*)\])?(?:\s+until\s+(\S+))?$/.exec(line.trim());
  const known = Object.keys(reasonIds).filter((id) => isReasonId(id) && reasonIds[id].acceptable);
  if (!match) return { wrong: `found ${JSON.stringify(line)}; allowed: REASON, REASON[pattern], each with "until YYYY-MM-DD"` };
  const [, id = "", pattern, until] = match;
  if (!isReasonId(id)) {
    const suggestion = nearest(id, known);
    const listed = suggestion === undefined ? `; known: ${known.join(", ")}` : "";
    return { wrong: `no reason ${JSON.stringify(id)}${listed}`, ...(suggestion && { suggestion }) };
  }
  if (!reasonIds[id].acceptable)
    return { wrong: `${id} cannot be accepted${id === "budget-broken" ? "; change the budget, or its level to warn:" : ""}` };
  if (until !== undefined && !isDay(until))
    return { wrong: `found ${JSON.stringify(until)} after until; allowed: a day as YYYY-MM-DD` };
  return { id, pattern, until, text: line.trim() };
}

/** The acceptance that covers a reason today, if any. */
export function acceptanceOf(reason: Reason, acceptances: readonly Acceptance[], today: string): Acceptance | undefined {
  return acceptances.find((one) => one.id === reason.id && !hasEnded(one, today) && covers(one, subjectOfReason(reason)));
}

function covers({ pattern }: Acceptance, subject: string): boolean {
  return pattern === undefined || pattern === subject || pathMatcher(pattern)(subject);
}
