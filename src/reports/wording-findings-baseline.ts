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

export function describeWrittenFindings(path: string, { findings, tools }: FindingsBaseline): Phrase {
  const by = tools.map(({ tool }) => tool).join(", ");
  return say`Wrote ${code(path)}: ${figure(countOf(findings.length, "findings"))} by ${by}.`;
}
