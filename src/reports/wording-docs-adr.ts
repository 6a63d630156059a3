import { numberText } from "../model/adr.ts";
import type { AdrFault, AdrRule } from "../model/adr-fault.ts";
import type { DocsRuleHelp } from "../model/docs-rule-fault.ts";
import { code, join, type Phrase, say } from "../model/phrase.ts";

/** Sentences about records of architecture decisions. */

/** What each rule finds, and how to mend it. */
export const adrRuleHelp: Readonly<Record<AdrRule, DocsRuleHelp>> = {
  "adr-name": {
    level: "fault",
    what: say`The name of a record does not begin with a number of three or four digits, or with a day.`,
    fix: say`Call it ${code("0012-what-was-decided.md")}, with the next number that is free.`,
  },
  "adr-duplicate-number": {
    level: "fault",
    what: say`Two records have the same number, so that nobody knows which one is meant by it.`,
    fix: say`Give the newer one the next number that is free, in its name, its heading and wherever it is spoken of.`,
  },
  "adr-number-taken": {
    level: "fault",
    what: say`The base branch has another record of this number by now; git would merge both without a word.`,
    fix: say`Bring the branch up to date and give the record the next number that is free.`,
  },
  "adr-heading-number": {
    level: "fault",
    what: say`The heading of a record has another number than its file.`,
    fix: say`Write the number of the file into the heading, or leave it out there.`,
  },
  "adr-no-status": {
    level: "fault",
    what: say`A record does not say whether it holds.`,
    fix: say`Say below a heading ${code("Status")}, or as ${code("status:")} in its front matter, whether it is proposed, accepted, rejected, deprecated or superseded.`,
  },
  "adr-unknown-status": {
    level: "fault",
    what: say`A record has a status that is none of those that the project uses.`,
    fix: say`Use one of them, or list all that the project uses in ${code("adr-statuses")}, which takes the place of the usual ones.`,
  },
  "adr-superseded-by-nobody": {
    level: "fault",
    what: say`A record is superseded and does not say by which.`,
    fix: say`Write ${code("Superseded by [ADR-0012](0012-name.md)")}.`,
  },
  "adr-one-way": {
    level: "fault",
    what: say`One record says that it supersedes another or is superseded by it, and the other does not say so.`,
    fix: say`Say it in both, with a link: readers come from either side.`,
  },
  "adr-unknown-record": {
    level: "fault",
    what: say`A record speaks of one that does not exist.`,
    fix: say`Correct its number.`,
  },
  "adr-not-in-index": {
    level: "fault",
    what: say`The index of the records leaves one out.`,
    fix: say`Add a link to it.`,
  },
};

/** What is wrong at one place, in a sentence. */
export function describeAdrFault(fault: AdrFault): Phrase {
  switch (fault.rule) {
    case "adr-name":
      return fault.why === "digits"
        ? say`The number in its name has not three or four digits.`
        : say`Its name begins with no number.`;
    case "adr-duplicate-number":
      return say`${code(fault.other)} has the number ${numberText(fault.number)} already.`;
    case "adr-number-taken":
      return say`On the base branch ${code(fault.other)} has the number ${numberText(fault.number)} by now.`;
    case "adr-heading-number":
      return say`The heading has the number ${numberText(fault.heading)}, the file ${numberText(fault.number)}.`;
    case "adr-no-status":
      return say`It has no status.`;
    case "adr-unknown-status":
      return fault.word === undefined
        ? say`The status ${code(fault.status)} is none of ${join(fault.allowed.map(code), ", ")}.`
        : say`The status ${code(fault.status)} is none of ${join(fault.allowed.map(code), ", ")}. ${code(`adr-statuses: ${[...fault.allowed, fault.word].join(", ")}`)} would allow it.`;
    case "adr-superseded-by-nobody":
      return fault.by === undefined
        ? say`It is superseded and does not say by which record.`
        : say`It is superseded and does not say by which record; ${code(fault.by)} says that it does.`;
    case "adr-one-way":
      return fault.otherLacks === "supersedes"
        ? say`${code(fault.other)} does not say that it supersedes this one.`
        : say`${code(fault.other)} does not say that it is superseded by this one.`;
    case "adr-unknown-record":
      return say`There is no record ${numberText(fault.number)}.`;
    case "adr-not-in-index":
      return say`The index does not link to ${code(fault.record)}.`;
  }
}
