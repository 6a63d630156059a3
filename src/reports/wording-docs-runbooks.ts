import { runbookParts } from "../measures/judge-runbooks.ts";
import type { DocsRuleHelp } from "../model/docs-rule-fault.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { RunbookFault, RunbookRule } from "../model/runbook-fault.ts";
import { describeLinkFault, suggestLink } from "./wording-docs-links.ts";

/** Sentences about runbooks and the links that alerts have to them. */

/** `Rollback`: `roll back`, `revert` … of each part. */
const partWords = join(
  runbookParts.map(({ name, aliases, alone = [] }) => say`for ${code(name)} ${join([...aliases, ...alone].map(code), ", ")}`),
  "; ",
);

/** What each rule finds, and how to mend it. */
export const runbookRuleHelp: Readonly<Record<RunbookRule, DocsRuleHelp>> = {
  "runbook-missing-section": {
    level: "fault",
    what: say`A runbook leaves out what somebody needs who was woken up by an alert. A heading with one of these words will do: ${partWords}.`,
    fix: say`Add the section; where there is nothing to do, such as nothing to roll back, say that. A page that is for no incident says so: ${code("<!-- gates: not a runbook -->")}.`,
  },
  "runbook-empty-section": {
    level: "fault",
    what: say`A section of a runbook is only a heading.`,
    fix: say`Say below it what to look at or to do, with the commands as they are typed.`,
  },
  "runbook-rules-unreadable": {
    level: "fault",
    what: say`A file with rules of alerts cannot be read, so that none of them is ever loaded.`,
    fix: say`Correct it at the line that is named.`,
  },
  "runbook-not-named": {
    level: "warning",
    what: say`An alert has no link to a runbook, though others have one: whoever it wakes has to search.`,
    fix: say`Add ${code("runbook_url")} to its annotations, with the runbook that helps. One of severity ${code("none")}, which wakes nobody, needs none.`,
  },
  "runbook-none-named": {
    level: "warning",
    what: say`No alert of the repository has a link to a runbook, so that nobody finds those that there are.`,
    fix: say`Add ${code("runbook_url")} to the annotations of each, with the runbook that helps.`,
  },
  "runbook-wrong-link": {
    level: "fault",
    what: say`An alert sends its reader to a runbook, or to a place in one, that is not there.`,
    fix: say`Correct the link in the rule, or write the runbook.`,
  },
};

/** What is wrong at one place, in a sentence. */
export function describeRunbookFault(fault: RunbookFault): Phrase {
  switch (fault.rule) {
    case "runbook-missing-section":
      return say`It has no section ${code(fault.section)} (or ${join(fault.aliases.map(code), ", ")}).`;
    case "runbook-empty-section":
      return say`The section ${code(fault.section)} is empty.`;
    case "runbook-rules-unreadable":
      return say`It cannot be read: ${fault.why}.`;
    case "runbook-not-named":
      return say`The alert ${code(fault.alert)} has no link to a runbook, and others have one.`;
    case "runbook-none-named":
      return fault.alerts === 1
        ? say`The only alert of the repository has no link to a runbook.`
        : say`None of the ${fault.alerts} alerts of the repository has a link to a runbook.`;
    case "runbook-wrong-link":
      return describeWrongLink(fault);
  }
}

function describeWrongLink(fault: Extract<RunbookFault, { rule: "runbook-wrong-link" }>): Phrase {
  const whose = fault.alert === undefined ? say`An alert` : say`The alert ${code(fault.alert)}`;
  const link = { ...fault.wrong, path: fault.path, target: fault.target, line: fault.line ?? 1, column: 1 };
  const suggestion = suggestLink(link);
  const what = say`${whose} names a runbook that is not there: ${code(fault.target)}${figure(".")} ${describeLinkFault(link)}`;
  return suggestion === undefined ? what : say`${what} ${suggestion}`;
}
