import { applyIgnores, defaultDueWithin } from "../measures/apply-ignores.ts";
import { filterOf } from "../measures/filter-findings.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import type { Reason } from "../model/reason.ts";
import type { JudgedFinding, LeftOutBy } from "../model/standing.ts";
import type { IgnoreFacts, SecurityFacts } from "../reports/findings-facts.ts";
import type { Workplace } from "./gate.ts";
import { today } from "./policy-values.ts";
import { readIgnores } from "./read-ignores.ts";
import type { SecuritySettings } from "./security-scan.ts";

interface LeftOut {
  readonly facts: Pick<SecurityFacts, "findings" | "ignores" | "newIgnores">;
  readonly problems: readonly Reason[];
}

/** Says of each finding whether it counts: what an ignore file covers, a VEX document denies or a filter leaves out does not. */
export async function leaveOut(
  merged: readonly MergedFinding[],
  settings: SecuritySettings,
  place: Workplace,
  reportedTools: ReadonlySet<string>,
): Promise<LeftOut> {
  const { entries, changes, problems, remarks } = await readIgnores(settings, place, reportedTools);
  const rules = { today: today(place.host), reportedTools, dueWithin: defaultDueWithin };
  const { covered, expired, ...told } = applyIgnores(merged, entries, rules);
  const vex = await readVex(merged, settings, place);
  const filter = filterOf(settings);
  const findings = merged.map((finding): JudgedFinding => {
    const entry = covered.get(finding);
    const ended = expired.get(finding);
    const leftOut: LeftOutBy | undefined = entry ? { kind: "ignored", entry } : (vex.denied.get(finding) ?? filter(finding));
    // As most are.
    if (leftOut === undefined && ended === undefined) return { finding };
    return { finding, ...(leftOut && { leftOut }), ...(ended && { expired: ended }) };
  });
  const ignores: IgnoreFacts = { ...told, remarks: [...remarks, ...vex.remarks] };
  return { facts: { findings, ignores, newIgnores: changes }, problems: [...problems, ...vex.problems] };
}

interface Denied {
  readonly denied: ReadonlyMap<MergedFinding, LeftOutBy>;
  readonly problems: readonly Reason[];
  readonly remarks: IgnoreFacts["remarks"];
}

/** Loaded only where somebody gives a VEX document. */
async function readVex(merged: readonly MergedFinding[], settings: SecuritySettings, place: Workplace): Promise<Denied> {
  if (settings.vex === undefined) return { denied: new Map(), problems: [], remarks: [] };
  return (await import("./read-vex-files.ts")).readVexFiles(merged, settings.vex, place);
}
