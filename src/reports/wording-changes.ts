import type { Unlikeness } from "../model/figures-baseline.ts";
import type { NotApplicable } from "../model/measure.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { significance } from "../model/quantity.ts";
import { formatCount } from "./plain-numbers.ts";

/** Sentences about figures and those of earlier runs; `wording.ts` has all others. */

/** `learning 3/5`, and why earlier runs do not count where there are some. */
export function describeLearning({ runs, least, unlike }: Extract<NotApplicable, { kind: "learning-runs" }>): Phrase {
  const progress = figure(`learning ${runs}/${least}`);
  if (unlike.length > 0) return say`${progress}: earlier runs are of another kind (${describeUnlikeness(unlike)})`;
  const known =
    runs === 0 ? figure("no earlier run of this kind is") : figure(runs === 1 ? "1 earlier run is" : `${runs} earlier runs are`);
  return say`${progress}: ${known} known, and it takes ${least} to know how far apart they are`;
}

/** `runner ubuntu-24.04 instead of ubuntu-22.04; no leg instead of 1000`. */
export function describeUnlikeness(unlike: readonly Unlikeness[]): Phrase {
  return join(
    unlike.map(({ what, today, earlier }) => {
      const now = today === undefined ? say`no ${what}` : say`${what} ${code(today)}`;
      return say`${now} instead of ${earlier === undefined ? say`none` : say`${code(earlier)}`}`;
    }),
    "; ",
  );
}

/** `p 0.029`, cut so that what is below the limit never reads as it. */
export function formatProbability(p: number): string {
  if (p >= 1) return "1";
  const digits = p >= significance ? Math.floor(p * 1000) / 1000 : Math.ceil(p * 10_000) / 10_000;
  const isOnTheSameSide = digits < significance === p < significance;
  return isOnTheSameSide ? String(digits) : String(p);
}

export function describeByChance(difference: string, p: number, runs: number): Phrase {
  return say`the difference is ${figure(difference)}, but runs of the same thing are as far apart with a probability of ${figure(formatProbability(p))} (wanted: below ${significance}; ${figure(formatCount(runs))} runs a side)`;
}

export function byChanceWayOut(): Phrase {
  return say`More repetitions of both sides, in turns on one machine, tell a difference from chance; so does a quieter machine.`;
}
