import type { ConfigProblem } from "../model/config-problem.ts";
import { daysBetween } from "../model/day.ts";
import type { IgnoreChange } from "../model/ignore-changes.ts";
import { toolOf } from "../model/ignore-scope.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { EntryFindings, IgnoreEntry, IgnoreSource, LeftOutBy } from "../model/standing.ts";
import { countOf } from "./counted.ts";

/** Sentences about findings that do not count, and why; `wording.ts` has all others. */

/** Why a finding does not count: `ignored until 2027-01-31 by .gates/ignore.yml, line 7: not reachable`. */
export function describeLeftOut(by: LeftOutBy): Phrase {
  switch (by.kind) {
    case "ignored":
      return say`ignored ${describeEnd(by.entry)} by ${describeSource(by.entry.source)}${ownerOf(by.entry)}${reasonOf(by.entry)}`;
    case "filtered":
      return say`left out by ${code(by.setting)}`;
    case "vex":
      return say`${by.status === "fixed" ? say`fixed` : say`not affected`}, by ${code(by.file)}${by.why === "" ? say`` : say`: ${by.why}`}`;
  }
}

/** `expired 12 days ago (2026-11-15), owner @team`: of an entry that covers a finding no more. */
export function describeExpired(entry: IgnoreEntry, today: string): Phrase {
  const { until } = entry;
  if (until === undefined) return say`expired${ownerOf(entry)}`;
  return say`expired ${figure(`${countOf(daysBetween(until, today), "days")} ago`)} (${figure(until)})${ownerOf(entry)}`;
}

/** An entry that ends soon: `CVE-… for idna ends in 9 days (2026-11-29), owner @team: then 2 findings count again`. */
export function describeDue({ entry, findings }: EntryFindings, today: string): Phrase {
  const days = entry.until === undefined ? 0 : daysBetween(today, entry.until);
  const ends = days === 0 ? figure("today") : figure(`in ${countOf(days, "days")}`);
  return say`⚠️ ${describeEntry(entry)} ends ${ends}${dayOf(entry)}${ownerOf(entry)}: then ${countAgain(findings.length)}`;
}

/** An entry past its day, with what counts again for it, or that it can go. */
export function describeEnded({ entry, findings }: EntryFindings, today: string): Phrase {
  const effect = findings.length === 0 ? say`nothing needs it any more, it can go` : countAgain(findings.length);
  const mark = findings.length === 0 ? say`` : say`⚠️ `;
  return say`${mark}${describeEntry(entry)} ${describeExpired(entry, today)}: ${effect}`;
}

function countAgain(findings: number): Phrase {
  return say`${figure(`${countOf(findings, "findings")} ${findings === 1 ? "counts" : "count"}`)} again`;
}

/** An entry that matches nothing. */
export function describeUnmatched(entry: IgnoreEntry, meant?: string): Phrase {
  const hint = meant === undefined || meant === entry.id ? say`` : say`; did you mean the id ${code(meant)}?`;
  return say`⚠️ ${describeEntry(entry)} matches nothing${ownerOf(entry)}: it can go, or its id, package or path is not what the report says${hint}`;
}

/** An entry of a tool that said nothing this time. */
export function describeWithoutReport(entry: IgnoreEntry): Phrase {
  const tool = toolOf(entry);
  const which = tool === undefined ? say`no tool reported` : say`there is no report of ${code(tool)}`;
  return say`${describeEntry(entry)} could not be tried: ${which}`;
}

/** What a change ignores more than the commit that it starts from. */
export function describeIgnoreChange(change: IgnoreChange): Phrase {
  const { entry } = change;
  switch (change.kind) {
    case "added":
      return say`⚠️ This change ignores ${describeEntry(entry)} ${describeEnd(entry)}${ownerOf(entry)}${reasonOf(entry)}`;
    case "extended":
      return say`⚠️ This change goes on ignoring ${describeEntry(entry)}, ${describeEnd(entry)} instead of ${describeEnd(change.before)}${ownerOf(entry)}${reasonOf(entry)}`;
    case "widened":
      return say`⚠️ This change ignores ${describeEntry(entry)} where it ignored only ${describeScope(change.before)}, ${describeEnd(entry)}${ownerOf(entry)}${reasonOf(entry)}`;
  }
}

/** What was left out of another tool's ignore file. */
export function describeIgnoreRemark({ where, message }: ConfigProblem): Phrase {
  return say`${code(where)}: ${message}`;
}

/** What of a VEX document does not count. */
export function describeVexNote(file: string, text: string): Phrase {
  return say`${code(file)}: left out: ${text}`;
}

/** An entry by what it covers and where it stands. */
function describeEntry(entry: IgnoreEntry): Phrase {
  return say`${describeScope(entry)} (${describeSource(entry.source)})`;
}

function describeScope(entry: IgnoreEntry): Phrase {
  const tool = toolOf(entry);
  const narrowing = [
    entry.kind === undefined ? [] : say`as ${figure(entry.kind)}`,
    entry.package === undefined ? [] : say`for ${code(entry.package)}`,
    entry.path === undefined ? [] : say`in ${code(entry.path)}`,
    tool === undefined ? [] : say`by ${code(tool)} alone`,
  ].flat();
  return join([say`${code(entry.id)}`, ...narrowing], " ");
}

function describeSource({ file, line }: IgnoreSource): Phrase {
  return say`${code(file)}, line ${line}`;
}

function describeEnd({ until }: IgnoreEntry): Phrase {
  return until === undefined ? say`for ever` : say`until ${figure(until)}`;
}

function dayOf({ until }: IgnoreEntry): Phrase {
  return until === undefined ? say`` : say` (${figure(until)})`;
}

function ownerOf({ owner }: IgnoreEntry): Phrase {
  return owner === undefined ? say`` : say`, owner ${owner}`;
}

function reasonOf({ reason }: IgnoreEntry): Phrase {
  return reason === undefined || reason === "" ? say`` : say`: ${reason}`;
}
