import { compareTexts } from "../model/compare-texts.ts";
import type { FindingsBaseline } from "../model/findings-baseline.ts";
import { writeFindingsBaseline } from "../model/write-findings-baseline.ts";
import { matchFindings } from "./match-findings.ts";

/** Today's baseline with the days on which an earlier one first saw its findings. */
export function carryOnFindings(
  earlier: FindingsBaseline | undefined,
  today: FindingsBaseline,
  renames: ReadonlyMap<string, string>,
): FindingsBaseline {
  if (earlier === undefined) return today;
  const sought = today.findings.map((one) => ({ identity: one, severity: one.severity }));
  const { accepted } = matchFindings(sought, earlier.findings, renames);
  const findings = today.findings.map((one, i) => {
    const since = accepted[i]?.since ?? one.since;
    return compareTexts(since, one.since) < 0 ? { ...one, since } : one;
  });
  return { ...today, findings };
}

/** Today's baseline with what an earlier one has of tools that were not read today, of which nobody knows that it is gone. */
export function withUnreadFindings(earlier: FindingsBaseline, today: FindingsBaseline): FindingsBaseline {
  const read = new Set(today.tools.map(({ tool }) => tool));
  const tools = earlier.tools.filter(({ tool }) => !read.has(tool));
  if (tools.length === 0) return today;
  const unread = earlier.findings.filter((one) => one.tools.some((tool) => !read.has(tool)));
  const sought = today.findings.map((one) => ({ identity: one, severity: one.severity }));
  const { unmatched } = matchFindings(sought, unread, new Map());
  return {
    ...today,
    tools: [...today.tools, ...tools].sort((a, b) => compareTexts(a.tool, b.tool)),
    findings: [...today.findings, ...unmatched],
  };
}

/** Whether two hold the same findings of the same tools; when and of which commit they were written does not matter. */
export function holdsTheSame(a: FindingsBaseline, b: FindingsBaseline): boolean {
  const text = ({ tools, findings }: FindingsBaseline) =>
    writeFindingsBaseline({ gate: "", name: null, commit: null, writtenAt: "", tools, findings });
  return text(a) === text(b);
}
