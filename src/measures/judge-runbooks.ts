import { nameOf } from "../model/path-parts.ts";
import type { Runbook, RunbookPart, RunbookSection } from "../model/runbook.ts";
import type { RunbookFault } from "../model/runbook-fault.ts";

/** What a runbook has to say to somebody who was woken up. */
export const runbookParts: readonly RunbookPart[] = [
  {
    name: "Symptoms",
    aliases:
      "symptom,symptoms,sign,signs,alert,alerts,detection,trigger,meaning,impact,what it means,what you see,how it shows,how you notice".split(
        ",",
      ),
  },
  {
    name: "Diagnosis",
    aliases:
      "diagnose,diagnostic,diagnostics,investigation,investigate,investigating,triage,debug,debugging,troubleshooting,troubleshoot,root cause,find the cause,finding the cause,what to check,where to look,verification,verify".split(
        ",",
      ),
  },
  {
    name: "Mitigation",
    aliases:
      "mitigate,mitigations,remediation,remediate,resolution,resolve,resolving,fix,fixes,fixing,recovery,recover,response,respond,what to do,action,actions,procedure,solution,solutions,workaround".split(
        ",",
      ),
    alone: ["steps", "next steps"],
  },
  { name: "Rollback", aliases: "roll back,rolling back,back out,backout,revert,reverting,undo".split(",") },
];

/** Whether a file is a runbook, by its place: indexes and templates are none. */
export function isRunbookFile(path: string): boolean {
  if (!/(?:^|\/)(?:runbooks?|playbooks?)\/(?:.*\/)?[^/]+\.(?:md|markdown)$/i.test(path)) return false;
  const name = nameOf(path);
  return !/^(?:readme|_?index|toc|summary)\./i.test(name) && !/template/i.test(name);
}

/** Each runbook has all parts, and none of them is only a heading. */
export function judgeRunbook({ path, sections }: Runbook, parts: readonly RunbookPart[] = runbookParts): readonly RunbookFault[] {
  const named = sections.filter(({ level }, i) => level > 1 || i > 0).map((section) => ({ section, words: wordsOf(section) }));
  return parts.flatMap(({ name, aliases, alone = [] }): RunbookFault[] => {
    const words = [name.toLowerCase(), ...aliases].map((alias) => ` ${alias} `);
    const isMeant = (heading: string) => words.some((word) => heading.includes(word)) || alone.includes(heading.trim());
    const found = named.filter((one) => isMeant(one.words));
    const [first] = found;
    if (first === undefined)
      return [{ rule: "runbook-missing-section", path, line: undefined, section: name, aliases: [...aliases, ...alone] }];
    if (found.some(({ section }) => section.content === "some")) return [];
    return [{ rule: "runbook-empty-section", path, line: first.section.line, section: first.section.name }];
  });
}

function wordsOf({ name }: RunbookSection): string {
  const words =
    name
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}
