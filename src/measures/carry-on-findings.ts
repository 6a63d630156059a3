import { compareTexts } from "../model/compare-texts.ts";
import { type BaselineFinding, type FindingsBaseline, mostBaselineNames } from "../model/findings-baseline.ts";
import { writeFindingsBaseline } from "../model/write-findings-baseline.ts";
import { bothOf } from "./freeze-findings.ts";
import { matchFindings } from "./match-findings.ts";
import { placeKey } from "./match-places.ts";
import { SubjectKeys } from "./subject-keys.ts";

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
  const subjects = new SubjectKeys();
  const keysOf = (one: BaselineFinding): readonly (string | number)[] =>
    one.kind === "vulnerability" || one.kind === "licence" ? subjects.of(one) : [placeKey(one)];
  const places = new Map<string | number, number>();
  findings.forEach((one, place) => {
    for (const key of keysOf(one)) places.set(key, place);
  });
  for (const one of earlier.findings) {
    if (one.tools.every((tool) => read.has(tool))) continue;
    const place = one.tools.some((tool) => read.has(tool)) ? keysOf(one).flatMap((key) => places.get(key) ?? [])[0] : undefined;
    const shared = place === undefined ? undefined : findings[place];
    if (place === undefined || shared === undefined) findings.push(one);
    else findings[place] = withNamesOf(bothOf(shared, one), one);
  }
  return { ...today, tools: [...today.tools, ...tools].sort((a, b) => compareTexts(a.tool, b.tool)), findings };
}

function withNamesOf(now: BaselineFinding, before: BaselineFinding): BaselineFinding {
  if (now.kind !== "vulnerability" || before.kind !== "vulnerability") return now;
  return { ...now, names: [...new Set([...now.names, ...before.names])].slice(0, mostBaselineNames) };
}

/** Whether two hold the same findings of the same tools; when and of which commit they were written does not matter. */
export function holdsTheSame(a: FindingsBaseline, b: FindingsBaseline): boolean {
  const text = ({ tools, findings }: FindingsBaseline) =>
    writeFindingsBaseline({ gate: "", name: null, commit: null, writtenAt: "", tools, findings });
  return text(a) === text(b);
}
