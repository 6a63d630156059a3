import { type FaultPlace, nearestFirst, placeOfLink, placeOfReason, type TouchOf } from "../measures/touched-docs.ts";
import { worstReasonsFirst } from "../measures/worst-reasons.ts";
import type { LinkFault } from "../model/link-fault.ts";
import { join, type Phrase, say } from "../model/phrase.ts";
import type { WeakReason } from "../model/weak-reason.ts";
import { toPlain } from "./escape.ts";
import { describeLinkFault, suggestLink } from "./wording-docs-links.ts";
import { describeWeak } from "./wording-docs-weak.ts";

/** Behind a place that the change itself made wrong. */
export function newMark(place: FaultPlace, touch: TouchOf | undefined): Phrase {
  return touch?.(place) === "new" ? say` (new)` : say``;
}

/** Links that are mended with the same words. */
export interface AdvisedLinks {
  readonly what: Phrase;
  readonly faults: readonly [LinkFault, ...LinkFault[]];
}

/** Faults by what is said of them and what to write, those first that the change is nearest to. */
export function adviceOn(faults: readonly LinkFault[], touch: TouchOf | undefined): readonly AdvisedLinks[] {
  const groups = new Map<string, { what: Phrase; faults: [LinkFault, ...LinkFault[]] }>();
  for (const fault of nearestFirst(faults, touch, (one) => [placeOfLink(one)])) {
    const what = sayOfLink(fault);
    const known = groups.get(toPlain(what));
    if (known === undefined) groups.set(toPlain(what), { what, faults: [fault] });
    else known.faults.push(fault);
  }
  return [...groups.values()];
}

/** What is wrong with a link, and what to write in its place. */
export function sayOfLink(fault: LinkFault): Phrase {
  const hint = suggestLink(fault);
  return join([describeLinkFault(fault), ...(hint === undefined ? [] : [hint])], " ");
}

/** A reason why a document is weak, in words. */
export interface ToldReason {
  readonly line: number | undefined;
  readonly mark: Phrase;
  /** What is wrong and what to do; advice that is the same for several in a row is given behind the last of them. */
  readonly what: Phrase;
}

/** Those that the change is nearest to first, then those that lead nowhere. */
export function toldReasons(reasons: readonly WeakReason[], touch: TouchOf | undefined, most: number): readonly ToldReason[] {
  const sorted = nearestFirst(worstReasonsFirst(reasons), touch, (one) => [placeOfReason(one)]).slice(0, most);
  const fixes = sorted.map((reason) => toPlain(describeWeak(reason).fix));
  return sorted.map((reason, i) => {
    const { what, fix } = describeWeak(reason);
    const line = "line" in reason ? reason.line : undefined;
    const mark = newMark(placeOfReason(reason), touch);
    return { line, mark, what: fixes[i] === fixes[i + 1] ? say`${what}.` : say`${what}. ${fix}` };
  });
}
