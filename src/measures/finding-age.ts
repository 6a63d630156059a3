import { daysBetween } from "../model/day.ts";
import type { JudgedFinding } from "../model/standing.ts";

const day = 86_400_000;

/**
 * For how long a finding is known, in ms, in whole days: since the baseline first saw it, since today for what it does not
 * know; without a baseline since its advisory was published. Undefined where nobody says.
 */
export function ageOf({ finding, since }: JudgedFinding, today: string): number | undefined {
  const from = since ?? finding.published;
  return from === undefined ? undefined : Math.max(0, daysBetween(from, today)) * day;
}
