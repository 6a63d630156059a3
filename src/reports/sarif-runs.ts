import { compareTexts } from "../model/compare-texts.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { sarifRanks } from "./sarif-severity.ts";

/** Runs of a document, and results of a run, that GitHub takes, and results that it shows. */
const [mostRuns, mostResults, shownResults] = [20, 25_000, 5_000];

/** The run of the tools that no other one is left for; no tool's own name has a blank. */
const togetherName = "other tools";

/** One run of the document. */
export interface SarifRun {
  readonly tool: string;
  /** Worst first, at most as many as GitHub takes. */
  readonly findings: readonly JudgedFinding[];
  /** Whether every tool of it is proven to have scanned. */
  readonly state: "scanned" | "unproven";
}

export interface SarifRuns {
  readonly runs: readonly SarifRun[];
  /** Results that are not written, and those that are but that GitHub does not show. */
  readonly leftOut: number;
  readonly notShown: number;
  /** Tools of which one run had to be made. */
  readonly together: readonly string[];
}

/**
 * A finding stands in the run of the first of its tools, so that several do not make several alerts of it. A tool that is
 * proven to have scanned has a run without any result, too: without one, GitHub would leave its old alerts open. Of one
 * that is not proven, an empty run would close them.
 */
export function sarifRuns(findings: readonly JudgedFinding[], scanned: readonly string[]): SarifRuns {
  const byTool = new Map<string, JudgedFinding[]>(scanned.map((tool) => [tool, []]));
  for (const one of findings) {
    const tool = one.finding.tools[0] ?? "unknown";
    const known = byTool.get(tool);
    if (known) known.push(one);
    else byTool.set(tool, [one]);
  }
  const tools = [...byTool.keys()].sort();
  const together = tools.length > mostRuns ? tools.slice(mostRuns - 1) : [];
  const alone = tools.slice(0, tools.length - together.length).map((tool) => ({ name: tool, tools: [tool] }));
  const groups = [...alone, ...(together.length > 0 ? [{ name: togetherName, tools: together }] : [])];
  const whole = groups.map((group) => ({ ...group, findings: group.tools.flatMap((tool) => byTool.get(tool) ?? []) }));
  return {
    runs: whole.map((run) => ({
      tool: run.name,
      findings: run.findings.toSorted(byRank).slice(0, mostResults),
      state: run.tools.every((tool) => scanned.includes(tool)) ? "scanned" : "unproven",
    })),
    leftOut: sum(whole.map((run) => Math.max(0, run.findings.length - mostResults))),
    notShown: sum(whole.map((run) => Math.max(0, Math.min(run.findings.length, mostResults) - shownResults))),
    together,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

/** What counts first, then worst first, then new first; the rest makes the order the same every time. */
function byRank(a: JudgedFinding, b: JudgedFinding): number {
  return (
    Number(a.leftOut !== undefined) - Number(b.leftOut !== undefined) ||
    sarifRanks[a.finding.severity] - sarifRanks[b.finding.severity] ||
    Number(a.novelty === "known") - Number(b.novelty === "known") ||
    (b.finding.cvss ?? 0) - (a.finding.cvss ?? 0) ||
    compareTexts(a.finding.places[0]?.path ?? "", b.finding.places[0]?.path ?? "") ||
    (a.finding.places[0]?.line ?? 0) - (b.finding.places[0]?.line ?? 0) ||
    compareTexts(a.finding.id, b.finding.id)
  );
}
