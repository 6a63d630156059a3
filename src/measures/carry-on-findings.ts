import { compareTexts } from "../model/compare-texts.ts";
import { type BaselineFinding, type FindingsBaseline, mostBaselineNames } from "../model/findings-baseline.ts";
import { writeFindingsBaseline } from "../model/write-findings-baseline.ts";
import { bothAccepted, matchFindings } from "./match-findings.ts";

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

/**
 * Today's baseline with what an earlier one has of tools that were not read today, of which nobody knows that it is gone. What
 * such a tool shared with one that was read is the same finding still, and as bad as both said.
 */
export function withUnreadFindings(earlier: FindingsBaseline, today: FindingsBaseline): FindingsBaseline {
  const read = new Set(today.tools.map(({ tool }) => tool));
  const tools = earlier.tools.filter(({ tool }) => !read.has(tool));
  if (tools.length === 0) return today;
  const findings = [...today.findings];
  const places = new Map<string, number>();
  findings.forEach((one, place) => {
    for (const key of keysOf(one)) places.set(key, place);
  });
  for (const one of earlier.findings) {
    if (one.tools.every((tool) => read.has(tool))) continue;
    const place = one.tools.some((tool) => read.has(tool)) ? keysOf(one).flatMap((key) => places.get(key) ?? [])[0] : undefined;
    const shared = place === undefined ? undefined : findings[place];
    if (place === undefined || shared === undefined) findings.push(one);
    else findings[place] = bothOf(shared, one);
  }
  return { ...today, tools: [...today.tools, ...tools].sort((a, b) => compareTexts(a.tool, b.tool)), findings };
}

/** By any of these two entries are of the same finding. */
function keysOf(one: BaselineFinding): readonly string[] {
  const { kind, path = "" } = one;
  const of = "package" in one && one.package !== undefined ? one.package : path;
  if (kind === "vulnerability") return one.names.map((name) => `${kind}\0${of}\0${name}`);
  const { mark = "", line = "" } = { mark: "mark" in one ? one.mark : "", line: "line" in one ? one.line : "" };
  return [`${kind}\0${of}\0${one.id}\0${mark}\0${line}`];
}

function bothOf(now: BaselineFinding, before: BaselineFinding): BaselineFinding {
  const tools = [...new Set([...now.tools, ...before.tools])].sort(compareTexts);
  const both = { ...now, ...bothAccepted(now, before), tools };
  if (both.kind !== "vulnerability" || before.kind !== "vulnerability") return both;
  return { ...both, names: [...new Set([...both.names, ...before.names])].slice(0, mostBaselineNames) };
}

/** Whether two hold the same findings of the same tools; when and of which commit they were written does not matter. */
export function holdsTheSame(a: FindingsBaseline, b: FindingsBaseline): boolean {
  const text = ({ tools, findings }: FindingsBaseline) =>
    writeFindingsBaseline({ gate: "", name: null, commit: null, writtenAt: "", tools, findings });
  return text(a) === text(b);
}
