import type { BaselineFinding, FindingsBaseline } from "../model/findings-baseline.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Severity } from "../model/severity.ts";
import { countOf } from "./counted.ts";
import { formatCount } from "./plain-numbers.ts";

/** Sentences about what a baseline of findings holds. */

const shownNames = 5;

/** `2 high findings more are accepted: CVE-…, CVE-…`, a line for each severity, the worst first. */
export function describeFindingLosses(losses: ReadonlyMap<Severity, readonly BaselineFinding[]>): readonly Phrase[] {
  return [...losses].map(([severity, findings]) => {
    const names = findings.slice(0, shownNames).map((one) => code(nameOf(one)));
    const more = findings.length > shownNames ? say`, … ${findings.length - shownNames} more` : say``;
    const count =
      findings.length === 1 ? `1 ${severity} finding more is` : `${formatCount(findings.length)} ${severity} findings more are`;
    return say`${figure(count)} accepted: ${join(names, ", ")}${more}`;
  });
}

/** What most people call a finding of a baseline by. */
export function nameOf(finding: BaselineFinding): string {
  return "names" in finding ? (finding.names[0] ?? "") : finding.id;
}

export function describeFindingGains(before: FindingsBaseline | undefined, after: FindingsBaseline): readonly Phrase[] {
  const gone = (before?.findings.length ?? 0) - after.findings.length;
  return gone > 0 ? [say`${figure(countOf(gone, "findings"))} fewer than before`] : [];
}

/** Findings of tools that were not read are kept: that they are gone nobody knows. */
export function describeUnreadFindings(today: FindingsBaseline, whole: FindingsBaseline): readonly Phrase[] {
  const read = new Set(today.tools.map(({ tool }) => tool));
  const unread = whole.tools.filter(({ tool }) => !read.has(tool)).map(({ tool }) => code(tool));
  if (unread.length === 0) return [];
  const kept = whole.findings.length - today.findings.length;
  const findings = kept === 0 ? say`` : say` with ${figure(countOf(kept, "findings"))}`;
  return [
    say`Kept as it was${findings}: ${join(unread, ", ")}, of which no report was read. Where it is gone for good, delete the file and write it anew.`,
  ];
}

/** Secrets whose line no commit of this clone is known to have touched would not be known again. */
export function describeUnkeptSecrets(count: number): readonly Phrase[] {
  if (count === 0) return [];
  const are =
    count === 1 ? say`1 secret is not in it, and stays` : say`${figure(formatCount(count))} secrets are not in it, and stay`;
  return [
    say`⚠️ ${are} new: nobody can say which commit last touched the line, as of a file that git does not track or a line that is not there. Take out what is still a secret; ${code(".gates/ignore.yml")} is for what is none.`,
  ];
}

export function describeWrittenFindings(path: string, { findings, tools }: FindingsBaseline): Phrase {
  const by = tools.map(({ tool }) => tool).join(", ");
  return say`Wrote ${code(path)}: ${figure(countOf(findings.length, "findings"))} by ${by}.`;
}
