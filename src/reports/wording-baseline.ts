import type { Altered, BaselineHead, BaselineSource, NoBaseline, SoughtBaseline } from "../model/baseline.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount } from "./plain-numbers.ts";
import { describeUnlikeness } from "./wording-changes.ts";

/** Sentences about baselines; `wording.ts` has all others. */

export function describeNoBaseline(why: NoBaseline): Phrase {
  switch (why.kind) {
    case "missing":
      return say`there is no ${code(why.path)}, ${why.looked === "here" ? figure("the baseline") : figure("neither here nor at the commit that the change starts from")}`;
    case "broken":
      return say`the baseline ${why.source} cannot be used: it ${why.message}${why.place ? say` (at ${code(why.place)})` : say``}`;
    case "another":
      return say`the baseline ${why.source} is of ${code(why.found)}, not of ${code(why.wanted)}`;
    case "no-base":
      return say`nobody knows which baseline is meant: ${why.because}`;
    case "no-cache":
      return say`the cache could not be asked: ${why.because}`;
    case "silent":
      return say`the baseline has nothing of ${code(why.about)}`;
    case "unlike":
      return why.of === "base"
        ? say`the runs of ${code("head")} and ${code("base")} are not of one kind: ${describeUnlikeness(why.unlike)}`
        : say`the baseline only has runs of another kind: ${describeUnlikeness(why.unlike)}`;
    case "few-repetitions":
      return say`of ${code("base")} there are ${figure(formatCount(why.base))} runs and of ${code("head")} ${figure(formatCount(why.head))}; below ${why.least} of each, nothing tells a difference from chance`;
  }
}

export function noBaselineWayOut(why: NoBaseline, gate: string): Phrase {
  const command = `gates baseline ${gate}`;
  const write = say`Write one with ${code(command)} and commit it`;
  switch (why.kind) {
    case "missing":
      return say`${write}, check the path that ${code("baseline")} names, or look at the step that downloads it.`;
    case "broken":
      return say`Restore it from an earlier commit, or ${code(`${command} --lower`)} writes it anew; where only the base has a broken one, accept ${code("no-baseline")} for the change that mends it.`;
    case "another":
      return say`Give each ${code("name")} a baseline of its own: ${code(`${command} --name NAME`)}.`;
    case "no-base":
      return say`Bring the commit that the change starts from: ${code("fetch-depth: 0")} of ${code("actions/checkout")} brings all of the history, on a laptop ${code("git fetch origin")} does.`;
    case "no-cache":
      return say`In a job, run it again when the service is back, and allow it to read the cache (${code("cache-mode")} of the job); everywhere else commit a baseline: ${code(command)}.`;
    case "silent":
      return say`A baseline that is written anew has it. Until then, accept it for this budget with ${code("accept: no-baseline[…]")}, or add the budget with the next change.`;
    case "unlike":
      return why.of === "base"
        ? say`Run both sides with the same tool, format, users and settings, on one machine.`
        : say`Figures of unlike runs are never compared. Run the test as before, or add runs of the new kind with ${code(command)}; ${code("runner")} names the machine where its own name changes.`;
    case "few-repetitions":
      return say`Run each side at least ${why.least} times, in turns, and give every report: ${code("base=base/*.json")}, ${code("head=head/*.json")}.`;
  }
}

/** Where the figures come from, and how far away that is. */
export function describeSource(source: BaselineSource, { commit, writtenAt }: BaselineHead): Phrase {
  const written = say`written ${figure(dayOf(writtenAt))}${commit === null ? say`` : say` for ${code(commit.slice(0, 7))}`}`;
  switch (source.kind) {
    case "committed":
      return say`${code(source.path)} at ${code(source.commit.slice(0, 7))}, the base of this change (${source.how}${source.date === "" ? say`` : say`, ${dayOf(source.date)}`}); ${written}`;
    case "added":
      return say`⚠️ ${code(source.path)} as this change adds it: the base has none; ${written}`;
    case "disk":
      return say`${code(source.path)}, which git does not track; ${written}`;
    case "cache":
      return say`the cache, for ${code(source.commit.slice(0, 7))}; ${describeBehind(source.behind, source.base)}`;
  }
}

function describeBehind(behind: number, base: string): Phrase {
  if (behind === 0) return say`that is the base of this change`;
  const commits = behind === 1 ? figure("1 commit") : figure(`${formatCount(behind)} commits`);
  return say`⚠️ that is ${commits} behind the base ${code(base.slice(0, 7))}, which has none of its own`;
}

/** Only a day that is one: the text comes from a document. */
function dayOf(date: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? "at an unknown time";
}

/** What the change makes of the committed baseline. */
export function describeAltered(altered: Altered): readonly Phrase[] {
  switch (altered.kind) {
    case "removed":
      return [say`⚠️ This change removes the baseline ${code(altered.path)}: changes after it have nothing to compare with.`];
    case "broken":
      return [say`⚠️ This change leaves the baseline ${code(altered.path)} unusable: it ${altered.message}.`];
    case "lowered":
      return altered.losses.map((loss) =>
        altered.way === "raised"
          ? say`⚠️ This change lets the baseline ${code(altered.path)} allow more: ${loss}.`
          : say`⚠️ This change lowers the baseline ${code(altered.path)}: ${loss}.`,
      );
  }
}

/** For the log: what the budgets on changes were held against. */
export function baselineLine(sought: SoughtBaseline<BaselineHead> | undefined): readonly Phrase[] {
  return sought?.state === "found" ? [say`Compared with ${describeSource(sought.source, sought.baseline)}`] : [];
}

/** What a reader must know of the baseline besides the verdict. */
export function baselineRemarks(
  sought: SoughtBaseline<BaselineHead> | undefined,
  told: "as a reason" | "not yet",
): readonly Phrase[] {
  if (sought === undefined) return [];
  if (sought.state === "found") {
    const added =
      sought.source.kind === "added"
        ? [say`⚠️ This change adds the baseline that it is compared with: ${code(sought.source.path)}.`]
        : [];
    return [...added, ...(sought.altered ? describeAltered(sought.altered) : [])];
  }
  if (sought.state === "learning") {
    const before = sought.looked - 1;
    return [
      say`⚠️ Learning: the cache has no baseline for the base ${code(sought.base.slice(0, 7))}, nor for the ${figure(formatCount(before))} commits before it that this clone has. Until a green push has filled it, budgets on changes hold nothing.`,
    ];
  }
  return told === "as a reason" ? [] : [say`⚠️ No comparison: ${describeNoBaseline(sought.why)}.`];
}

export type Kept =
  | { readonly state: "saved" }
  | { readonly state: "there" }
  | { readonly state: "not"; readonly because: string };

/** Why a baseline was not kept although the gate passed on a push, or that it was. */
export function describeKept(kept: Kept): Phrase {
  if (kept.state === "saved") return say`The baseline of this commit is in the cache now.`;
  if (kept.state === "there") return say`The cache had a baseline of this commit already; entries never change.`;
  return say`⚠️ The baseline of this commit was not kept in the cache: ${kept.because}.`;
}

export function describeUnchanged(path: string): Phrase {
  return say`${code(path)} says the same already; it was left as it is.`;
}

export function describeRefusedLowering(path: string): Phrase {
  return say`${code(path)} was left as it is, because today's figures would lower it:`;
}

export function describeLowered(path: string): Phrase {
  return say`⚠️ ${code(path)} was lowered, as asked for with ${code("--lower")}. It gave up:`;
}

export function howToLower(): Phrase {
  return say`Win back what was lost, or give it up on purpose with ${code("--lower")}.`;
}

/** A baseline that could not be written, and why. */
export function describeUnwritten(path: string, message: string): Phrase {
  return say`could not write ${code(path)}: ${message}`;
}

export function describeUnreadableFloor(path: string, message: string): Phrase {
  return say`${code(path)} cannot be read (it ${message}), so nobody knows what today's figures would give up; ${code("--lower")} writes it anew.`;
}

export function describeNoFigures(): Phrase {
  return say`No baseline was written: today's figures are not known.`;
}

export function describeNothingMeasured(): Phrase {
  return say`No baseline was written: the reports measure nothing that counts.`;
}

export function describeCacheHasNoFloor(): Phrase {
  return say`No baseline was written: with ${code("baseline: cache")} the first green push to the default branch fills the cache. Give ${code("--baseline FILE")} to write a file.`;
}

export function listed(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase) => join([say`  `, phrase], ""));
}
