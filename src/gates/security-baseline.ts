import { carryOnFindings, holdsTheSame, withUnreadFindings } from "../measures/carry-on-findings.ts";
import { compareFindings, lossesBetweenFindings } from "../measures/compare-findings.ts";
import { freezeFindings } from "../measures/freeze-findings.ts";
import type { BaselineHead, BaselineKind, FoundBaseline } from "../model/baseline.ts";
import type { FindingsBaseline } from "../model/findings-baseline.ts";
import type { Phrase } from "../model/phrase.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { writeFindingsBaseline } from "../model/write-findings-baseline.ts";
import type { SecurityFacts } from "../reports/findings-facts.ts";
import { listed } from "../reports/wording-baseline.ts";
import * as told from "../reports/wording-findings-baseline.ts";
import { isWanted } from "./baseline-search.ts";
import type { BaselineSearch, Workplace } from "./gate.ts";
import { markFindings } from "./mark-findings.ts";
import type { SecurityInputs } from "./security-scan.ts";

const noRenames: ReadonlyMap<string, string> = new Map();

export const findingsBaselineKind: BaselineKind<FindingsBaseline> = {
  // Behind an import: the schemas weigh more than all that a run without a baseline needs.
  read: async (text) => (await import("../model/read-findings-baseline.ts")).readFindingsBaseline(text),
  write: writeFindingsBaseline,
  carryOn: (earlier, today) => carryOnFindings(earlier, today, noRenames),
  withUnread: (earlier, today) => {
    const whole = withUnreadFindings(earlier, today);
    return { whole, told: told.describeUnreadFindings(today, whole) };
  },
  // That nothing is found is what later runs are held against, too, as long as somebody looked.
  isEmpty: ({ tools }) => tools.length === 0,
  saysTheSame: holdsTheSame,
  losses: (before, after) => told.describeFindingLosses(lossesBetweenFindings(before, after, noRenames)),
  lossLines: (before, after) => listed(told.describeFindingLosses(lossesBetweenFindings(before, after, noRenames))),
  gainLines: told.describeFindingGains,
  describeWritten: told.describeWrittenFindings,
};

/** Says of each finding whether it is new, where a budget asks or a baseline is simply there. */
export async function findFindingsBaseline(
  facts: SecurityFacts,
  { settings, budgets, searched }: BaselineSearch<SecurityInputs>,
): Promise<SecurityFacts> {
  if (!budgets.some(({ metric }) => metric.baseline) && !(await isWanted(searched, settings))) return facts;
  const { findBaseline } = await import("./find-baseline.ts");
  const sought = await findBaseline(searched, findingsBaselineKind, { renames: "wanted" });
  const marked = await markFindings(facts.findings, searched);
  if (sought.state !== "found") return { ...facts, findings: marked, sought };
  return compared({ ...facts, findings: marked }, sought);
}

function compared(facts: SecurityFacts, sought: FoundBaseline<FindingsBaseline>): SecurityFacts {
  const { baseline, renames } = sought;
  const rules = { today: facts.today, renames, tools: new Set(facts.tools.keys()) };
  const change = compareFindings(
    facts.findings.map(({ finding }) => finding),
    baseline,
    rules,
  );
  const findings = facts.findings.map((one, i): JudgedFinding => {
    const state = change.states[i];
    return state ? { ...one, novelty: state.novelty, since: state.since } : one;
  });
  return { ...facts, findings, sought, change };
}

/** Each secret of a baseline stands for one; what is ignored is in none. */
export function unkeptSecrets({ findings }: SecurityFacts, baseline: FindingsBaseline): readonly Phrase[] {
  const found = findings.filter((one) => isKept(one) && one.finding.kind === "secret").length;
  const kept = baseline.findings.filter(({ kind }) => kind === "secret").length;
  return told.describeUnkeptSecrets(Math.max(0, found - kept));
}

function isKept({ leftOut }: JudgedFinding): boolean {
  return leftOut === undefined || leftOut.kind === "filtered";
}

/**
 * What later runs are held against: all that is found today, but for what is ignored or denied with a reason of its own,
 * which is new again when that ends; and what nobody looked for today.
 */
export async function findingsToday(facts: SecurityFacts, stamp: BaselineHead, place: Workplace): Promise<FindingsBaseline> {
  const kept = facts.findings.filter(isKept);
  const marked = facts.change ? kept : await markFindings(kept, place);
  const frozen = freezeFindings(marked, facts.today);
  const proven = new Map<string, boolean>();
  for (const { tool, evidence } of facts.scans) proven.set(tool, (proven.get(tool) ?? true) && evidence.state === "scanned");
  const unchecked = facts.change?.unchecked ?? [];
  const earlier = facts.sought?.state === "found" ? facts.sought.baseline.tools : [];
  const notRead = earlier.filter(({ tool }) => !proven.has(tool) && unchecked.some(({ tools }) => tools.includes(tool)));
  const tools = [...[...proven].map(([tool, isProven]) => ({ tool, proven: isProven })), ...notRead];
  tools.sort((a, b) => (a.tool < b.tool ? -1 : 1));
  return { ...stamp, tools, findings: [...frozen, ...unchecked] };
}
