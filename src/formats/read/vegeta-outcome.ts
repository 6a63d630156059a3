import type { Outcome } from "../../model/load-run.ts";
import { noAnswer, statusOutcome } from "./load-outcome.ts";

/** What a status of vegeta's says, of which 0 is none; undefined for what is no status. */
export function vegetaOutcome(code: number): Outcome | undefined {
  if (code === 0) return noAnswer;
  return code >= 100 && code <= 599 ? statusOutcome(code) : undefined;
}
