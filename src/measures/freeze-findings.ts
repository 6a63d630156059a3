import { compareTexts } from "../model/compare-texts.ts";
import type { BaselineFinding } from "../model/findings-baseline.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { identityOf } from "./finding-identity.ts";
import { bothAccepted } from "./match-findings.ts";

/**
 * Findings as a baseline keeps them. A vulnerability of several versions of a package is one, and a licence of several. A
 * secret that would not be known again is left out.
 */
export function freezeFindings(
  /** With since when they are there, where the baseline so far knows it. */
  found: readonly Pick<JudgedFinding, "finding" | "since">[],
  /** YYYY-MM-DD */
  today: string,
): readonly BaselineFinding[] {
  const placed: BaselineFinding[] = [];
  const subjects = new Map<string, BaselineFinding>();
  for (const { finding, since = today } of found) {
    const identity = identityOf(finding);
    if (identity === undefined) continue;
    const { severity, tools } = finding;
    const frozen = { ...identity, severity, tools, since };
    if (identity.kind !== "vulnerability" && identity.kind !== "licence") placed.push(frozen);
    else {
      const key = JSON.stringify(identity);
      const other = subjects.get(key);
      subjects.set(key, other ? bothOf(other, frozen) : frozen);
    }
  }
  return [...subjects.values(), ...placed];
}

/** Two entries of one finding: `a` as bad, as old and found by as many as both say. */
export function bothOf(a: BaselineFinding, b: BaselineFinding): BaselineFinding {
  return { ...a, ...bothAccepted(a, b), tools: [...new Set([...a.tools, ...b.tools])].sort(compareTexts) };
}
