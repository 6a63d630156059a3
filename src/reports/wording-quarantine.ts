import type { QuarantineUse } from "../measures/apply-quarantine.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { type QuarantineEntry, quarantinePath } from "../model/quarantine.ts";
import { countOf } from "./counted.ts";

/** Sentences about tests whose failure is excused. */

const shown = 5;

export function describeNewExcuses(entries: readonly QuarantineEntry[], base: string): Phrase {
  const named = entries.slice(0, shown).map(({ id, until }) => say`${code(id)} until ${until}`);
  const more = entries.length > shown ? say` and ${entries.length - shown} more` : say``;
  return say`⚠️ This change excuses more failures in ${code(quarantinePath)}: ${join(named, ", ")}${more} (against ${code(base.slice(0, 12))}).`;
}

export function describeUnknownExcuses(why: string): Phrase {
  return say`⚠️ Whether this change excuses more failures is not known: ${why}.`;
}

/** Entries that excuse nothing, by why. */
export function describeIdleEntries(uses: readonly QuarantineUse[]): readonly Phrase[] {
  return (["expired", "unmatched", "did not run", "passes"] as const).flatMap((state) => {
    const idle = uses.filter((use) => use.state === state);
    return idle.length === 0 ? [] : [describeIdle(state, idle)];
  });
}

function describeIdle(state: Exclude<QuarantineUse["state"], "excuses">, idle: readonly QuarantineUse[]): Phrase {
  const named = idle
    .slice(0, shown)
    .map(({ entry, meant }) => say`${code(entry.id)} (line ${entry.line}, ${entry.owner}${describeMeant(meant)})`);
  const more = idle.length > shown ? say` and ${idle.length - shown} more` : say``;
  const which = say`${join(named, ", ")}${more}`;
  switch (state) {
    case "expired":
      return say`⚠️ Out of quarantine, because its time is over: ${which}. Mend the test, or say anew why and until when it is excused.`;
    case "unmatched":
      return say`⚠️ In quarantine, and no report lists such a test: ${which}. Take the entry out, or mend its name.`;
    case "did not run":
      return say`⚠️ In quarantine, and skipped: ${which}. What is excused has to go on running; nobody sees otherwise when it is well again.`;
    case "passes":
      return say`In quarantine, and passed in this run: ${which}. Where it goes on passing, take the entry out of ${code(quarantinePath)}.`;
  }
}

function describeMeant(meant: QuarantineUse["meant"]): Phrase {
  if (meant === undefined) return say``;
  if ("id" in meant) return say`; did you mean ${code(meant.id)}?`;
  const isOfLegs = meant.legs.some(Boolean);
  return isOfLegs ? say`; it is there on ${join(meant.legs.map(code), ", ")}` : say`; it is there, in a run without legs`;
}

/** That what passes is not all well. */
export function describeExcused(count: number): readonly Phrase[] {
  if (count === 0) return [];
  return [say`⚠️ ${figure(countOf(count, "failures"))} ${figure(count === 1 ? "is" : "are")} excused by ${code(quarantinePath)}.`];
}
