import type { Outcome } from "../../model/load-run.ts";

const byStatus = new Map<number, Outcome>();

/**
 * What a status says of a request where nobody else judges it: from 400 it failed. One object for each status, so that the
 * same outcome is found quickly.
 */
export function statusOutcome(status: number): Outcome {
  const known = byStatus.get(status);
  if (known !== undefined) return known;
  const made: Outcome = { failure: status < 400 ? "none" : status < 500 ? "4xx" : "5xx", status };
  byStatus.set(status, made);
  return made;
}

/** A request that got no answer. */
export const noAnswer: Outcome = { failure: "transport" };
