import { hasEnded } from "../model/day.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { nearest } from "../model/nearest.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { Judgement } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import type { SecurityFacts, SeenScan } from "./findings-facts.ts";
import { formatCount } from "./plain-numbers.ts";
import { describeDue, describeEnded, describeIgnoreChange, describeUnmatched, describeWithoutReport } from "./wording-ignores.ts";

/** Sentences about findings; `wording.ts` has what all gates say. */

const shownTitle = 120;
const shownRemarks = 10;

/** `CVE-2024-3651 idna 3.6: quadratic time in idna.encode()`. */
export function describeFinding({ id, title, package: affected }: MergedFinding): Phrase {
  const version = affected?.version === undefined ? say`` : say` ${affected.version}`;
  const of = affected === undefined ? say`` : say` ${code(affected.name)}${version}`;
  const short = title.length > shownTitle ? `${title.slice(0, shownTitle - 1)}…` : title;
  const words = short === "" || short === id ? say`` : say`: ${short}`;
  return say`${code(id)}${of}${words}`;
}

/** `src/db.py line 41 and 2 more`. */
export function shortPlaces({ places }: MergedFinding): Phrase {
  const [first, ...others] = places;
  if (first === undefined) return say``;
  const line = first.line === undefined ? say`` : say` line ${first.line}`;
  const more = others.length === 0 ? say`` : say` and ${figure(formatCount(others.length))} more`;
  return say`${code(first.path)}${line}${more}`;
}

/** `57,583 lines`; where nothing proves a scan, that and why, also where the project accepts it. */
export function describeProof({ evidence, leftOut, allowed }: SeenScan, lack: "asked" | "accepted"): Phrase {
  const without = leftOut.length === 0 ? "" : `, ${formatCount(leftOut.length)} left out`;
  const may = allowed.length === 0 ? "" : `, ${formatCount(allowed.length)} left out as allowed`;
  if (evidence.state === "scanned") return say`✅ ${evidence.what}${figure(`${without}${may}`)}`;
  if (lack === "accepted") return say`⚠️ nothing, which is accepted: ${evidence.why}`;
  return say`⛔ ${figure(evidence.state === "failed" ? "failed" : "nothing")}: ${evidence.why}`;
}

/** What a reader must know besides the verdict: what is ignored from now on, what ends soon, what matches nothing. */
export function securityRemarks(facts: SecurityFacts, judgement: Judgement): readonly Phrase[] {
  const { ignores, newIgnores, today } = facts;
  return [
    ...("unknown" in newIgnores
      ? unknownChange(facts, newIgnores.unknown)
      : newIgnores.filter(({ entry }) => !hasEnded(entry, today)).map(describeIgnoreChange)),
    ...ignores.ended.map((one) => describeEnded(one, today)),
    ...ignores.due.map((one) => describeDue(one, today)),
    ...few(unmatchedRemarks(facts)),
    ...few(ignores.withoutReport.map(describeWithoutReport)),
    ...few(ignores.remarks),
    ...unprovenRemark(facts, judgement),
    ...gapRemarks(facts),
    ...lostToolRemarks(facts),
    ...unknownRemark(facts),
    ...wayRemarks(judgement),
  ];
}

/** How to get green where it is not findings that a limit is about. */
function wayRemarks({ budgets }: Judgement): readonly Phrase[] {
  return budgets.flatMap(({ budget, outcome }) => {
    const way = outcome.state === "broken" ? waysOfMetric.get(budget.metric.name) : undefined;
    return way === undefined ? [] : [say`${code(budget.text)}: ${way}`];
  });
}

const fewerReports = say`let each tool write its report, and name it in ${code("reports")}, so that one that is missing is told by its name.`;

const waysOfMetric: ReadonlyMap<string, Phrase> = new Map([
  [
    "new-ignores",
    say`mend what the new entries cover and take them out of the ignore file, or raise the limit to as many as the change is meant to bring.`,
  ],
  ["ignored", say`mend some of what is ignored, and take its entries out of the ignore file.`],
  ["expired", say`mend what counts again, or give its entry a later ${code("until")} and a reason that still holds.`],
  ["tools", fewerReports],
  ["reports", fewerReports],
]);

/** Names of findings among which a near one is looked for. */
const mostNames = 5000;

function unmatchedRemarks({ ignores, findings }: SecurityFacts): readonly Phrase[] {
  const names = new Set(findings.flatMap(({ finding }) => finding.names));
  const isNear = names.size <= mostNames;
  return ignores.unmatched.map((entry, i) =>
    describeUnmatched(entry, isNear && i < shownRemarks ? nearest(entry.id, names) : undefined),
  );
}

/** Long lists of one kind hide the others. */
function few(phrases: readonly Phrase[]): readonly Phrase[] {
  const more = phrases.length - shownRemarks;
  return more > 0 ? [...phrases.slice(0, shownRemarks), say`… and ${figure(formatCount(more))} more of these`] : phrases;
}

function unknownChange({ ignores, findings }: SecurityFacts, why: string): readonly Phrase[] {
  const isUsed = findings.some(({ leftOut }) => leftOut?.kind === "ignored") || ignores.due.length > 0;
  return isUsed ? [say`⚠️ Nobody knows which entries of ignore files this change adds: ${why}.`] : [];
}

/** An accepted lack of proof stays one. */
function unprovenRemark({ scans }: SecurityFacts, { accepted }: Judgement): readonly Phrase[] {
  const tools = accepted.flatMap(({ reason }) => (reason.id === "nothing-scanned" ? [reason.tool] : []));
  const unproven = [...new Set(scans.filter(({ tool }) => tools.includes(tool)).map(({ tool }) => tool))];
  if (unproven.length === 0) return [];
  return [
    say`⚠️ Not proven: that ${join(unproven.map(code), ", ")} scanned anything. Its findings are counted as its report has them.`,
  ];
}

/** Findings of tools that the baseline knows nothing of count as new. */
function gapRemarks({ change }: SecurityFacts): readonly Phrase[] {
  const gaps = change?.gaps ?? [];
  const told = gaps.map(({ tool, was, findings }) => {
    const why = was === "not-read" ? say`was not read` : say`was not proven to have scanned`;
    return say`⚠️ ${code(tool)} ${why} when the baseline was written, so what it alone finds is new (${figure(formatCount(findings))}).`;
  });
  if (gaps.length === 0) return [];
  return [
    ...told,
    say`To live with it, bring the new baseline alone into the base first (${code("gates baseline security-scan --lower")} with all reports), and the tool with the change after it: no change is held against a baseline of its own.`,
  ];
}

/** A scanner that reported when the baseline was written and does not today is probably broken. */
function lostToolRemarks({ sought, tools }: SecurityFacts): readonly Phrase[] {
  const before = sought?.state === "found" ? sought.baseline.tools : [];
  return before
    .filter(({ tool }) => !tools.has(tool))
    .map(
      ({ tool }) =>
        say`⚠️ ${code(tool)} reported when the baseline was written, and there is no report of it now: what it finds is not judged. Name its report in ${code("reports")}, so that a missing one is red.`,
    );
}

/** What nobody rates is red by default: how to go on is not obvious. */
function unknownRemark({ findings, unknownAs, scans }: SecurityFacts): readonly Phrase[] {
  const unknown = findings.filter(({ finding, leftOut }) => finding.severity === "unknown" && leftOut === undefined);
  if (unknown.length === 0) return [];
  const tools = [...new Set(unknown.flatMap(({ finding }) => finding.tools))].filter((tool) =>
    scans.some((scan) => scan.tool === tool),
  );
  const count = figure(countOf(unknown.length, "findings"));
  if (unknownAs !== "unknown")
    return [say`${count} of unknown severity: counted as ${figure(unknownAs)} (${code("unknown-as")}).`];
  return [
    say`Of ${count} no report says how bad they are (${tools.join(", ")}). The report of another tool that knows the same advisories settles it (Trivy, osv-scanner, Grype), or ${code("unknown-as: medium")} says what they count as.`,
  ];
}
