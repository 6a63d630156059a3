import { compareTexts } from "../model/compare-texts.ts";
import type { BaselineFinding, FindingsBaseline } from "../model/findings-baseline.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { type Severity, severities, worseSeverity } from "../model/severity.ts";
import { identityOf } from "./finding-identity.ts";
import { type Accepted, matchFindings } from "./match-findings.ts";

export interface FindingState {
  readonly novelty: "new" | "known";
  /** When it was first seen, YYYY-MM-DD; today for what the baseline does not know. */
  readonly since: string;
  /** What the baseline accepted, where it has become worse: it is new for that. */
  readonly was?: Severity;
}

/** A tool of which the baseline cannot say what it would have found: what only such tools find counts as new. */
export interface ToolGap {
  readonly tool: string;
  /** What became of it when the baseline was written. */
  readonly was: "not-read" | "unproven";
  /** The new findings that nobody else found. */
  readonly findings: number;
}

export interface FindingsChange {
  /** In the order of the findings. */
  readonly states: readonly FindingState[];
  /** Of the baseline, what no tool finds any more. */
  readonly fixed: readonly BaselineFinding[];
  /** Of the baseline, what was not found, but one of its tools was not read today. */
  readonly unchecked: readonly BaselineFinding[];
  /** In code-unit order of the tools. */
  readonly gaps: readonly ToolGap[];
}

export interface Comparison {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Today's path of a file by the one at the baseline's commit. */
  readonly renames: ReadonlyMap<string, string>;
  /** The tools that were read today. */
  readonly tools: ReadonlySet<string>;
}

/** What is new since the baseline, what is known, and what is gone. */
export function compareFindings(
  merged: readonly MergedFinding[],
  baseline: FindingsBaseline,
  { today, renames, tools }: Comparison,
): FindingsChange {
  const sought = merged.map((finding) => ({ identity: identityOf(finding), severity: finding.severity }));
  const { accepted, unmatched } = matchFindings(sought, baseline.findings, renames);
  const states = merged.map((finding, i) => stateOf(finding, accepted[i], today));
  const isChecked = (one: BaselineFinding) => one.tools.every((tool) => tools.has(tool));
  return {
    states,
    fixed: unmatched.filter(isChecked),
    unchecked: unmatched.filter((one) => !isChecked(one)),
    gaps: gapsOf(merged, states, baseline),
  };
}

function stateOf({ severity }: MergedFinding, accepted: Accepted | undefined, today: string): FindingState {
  if (accepted === undefined) return { novelty: "new", since: today };
  const { since, severity: was } = accepted;
  return isWorse(severity, was) ? { novelty: "new", since, was } : { novelty: "known", since };
}

/** Whatever is known is worse than what nobody could say. */
function isWorse(now: Severity, accepted: Severity): boolean {
  return now !== accepted && worseSeverity(now, accepted) === now;
}

function gapsOf(
  merged: readonly MergedFinding[],
  states: readonly FindingState[],
  { tools }: FindingsBaseline,
): readonly ToolGap[] {
  const proven = new Map(tools.map((one) => [one.tool, one.proven]));
  const counts = new Map<string, number>();
  states.forEach(({ novelty, was }, i) => {
    const finders = merged[i]?.tools ?? [];
    if (novelty === "known" || was !== undefined || finders.some((tool) => proven.get(tool))) return;
    for (const tool of finders) counts.set(tool, (counts.get(tool) ?? 0) + 1);
  });
  const gaps = [...counts].map(([tool, findings]): ToolGap => {
    return { tool, was: proven.has(tool) ? "unproven" : "not-read", findings };
  });
  return gaps.sort((a, b) => compareTexts(a.tool, b.tool));
}

/** What `after` accepts and `before` did not, or not as bad, by severity, the worst first: by so much it is the lower one. */
export function lossesBetweenFindings(
  before: FindingsBaseline,
  after: FindingsBaseline,
  renames: ReadonlyMap<string, string>,
): ReadonlyMap<Severity, readonly BaselineFinding[]> {
  const sought = after.findings.map((one) => ({ identity: one, severity: one.severity }));
  const { accepted } = matchFindings(sought, before.findings, renames);
  const lost = after.findings.filter(({ severity }, i) => {
    const known = accepted[i];
    return known === undefined || isWorse(severity, known.severity);
  });
  const bySeverity = severities.map((severity) => [severity, lost.filter((one) => one.severity === severity)] as const);
  return new Map(bySeverity.filter(([, findings]) => findings.length > 0));
}
