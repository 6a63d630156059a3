import { dayAfter, hasEnded } from "../model/day.ts";
import { toolOf } from "../model/ignore-scope.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import type { EntryFindings, IgnoreEntry } from "../model/standing.ts";
import { IgnoreIndex } from "./ignore-index.ts";

export interface IgnoreRules {
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** The tools of which a report was read. */
  readonly reportedTools: ReadonlySet<string>;
  /** An entry that ends within so many days is due. */
  readonly dueWithin: number;
}

export interface AppliedIgnores {
  /** Findings that do not count, by the entry that lasts longest. */
  readonly covered: ReadonlyMap<MergedFinding, IgnoreEntry>;
  /** Findings that count again, because the entry that covered them has ended: the one that ended last. */
  readonly expired: ReadonlyMap<MergedFinding, IgnoreEntry>;
  /** Entries that end soon, with the findings that will count again then. */
  readonly due: readonly EntryFindings[];
  /** Entries that match nothing, although their tool reported. */
  readonly unmatched: readonly IgnoreEntry[];
  /** Entries of a tool of which there is no report, so that nobody knows whether they are still needed. */
  readonly withoutReport: readonly IgnoreEntry[];
  /** Entries that are past their day, with the findings that count again for it; without any they can go. */
  readonly ended: readonly EntryFindings[];
}

export const defaultDueWithin = 14;

/**
 * Which findings the entries cover. An entry covers a finding when all that it says fits:
 *
 * - `id` is one of the finding's names; names of advisories in any case, of rules exactly;
 * - `package` is its package, `kind` its kind;
 * - `path` fits every place of it, so that the same fault at a new place is not covered unseen;
 * - `tool` is the only tool that found it: what another tool says as well, nobody looked at. An entry of a tool's own file is
 *   of that tool alone.
 *
 * An entry counts up to and with its last day.
 */
export function applyIgnores(
  findings: readonly MergedFinding[],
  entries: readonly IgnoreEntry[],
  { today, reportedTools, dueWithin }: IgnoreRules,
): AppliedIgnores {
  if (entries.length === 0) return nothingIgnored;
  const index = new IgnoreIndex(entries);
  const covered = new Map<MergedFinding, IgnoreEntry>();
  const expired = new Map<MergedFinding, IgnoreEntry>();
  const matched = new Set<IgnoreEntry>();
  for (const finding of findings) {
    const fitting = index.entriesOf(finding);
    for (const entry of fitting) matched.add(entry);
    const longest = lastingLongest(fitting);
    if (longest) (hasEnded(longest, today) ? expired : covered).set(finding, longest);
  }
  const current = entries.filter((entry) => !hasEnded(entry, today));
  const idle = current.filter((entry) => !matched.has(entry) && !isAppliedByItsTool(entry));
  return {
    covered,
    expired,
    due: dueEntries(covered, dayAfter(today, dueWithin)),
    unmatched: idle.filter((entry) => hasReported(entry, reportedTools)),
    withoutReport: idle.filter((entry) => !hasReported(entry, reportedTools)),
    ended: withFindings(
      entries.filter((entry) => hasEnded(entry, today)),
      expired,
    ),
  };
}

const nothingIgnored: AppliedIgnores = {
  ...{ covered: new Map(), expired: new Map() },
  ...{ due: [], unmatched: [], withoutReport: [], ended: [] },
};

/** Trivy and osv-scanner leave out of their reports what their files name: that nothing matches is no news. */
function isAppliedByItsTool({ source }: IgnoreEntry): boolean {
  return source.format === "trivyignore" || source.format === "osv-scanner";
}

/** The first of those that last longest. */
function lastingLongest(entries: Iterable<IgnoreEntry>): IgnoreEntry | undefined {
  let longest: IgnoreEntry | undefined;
  for (const entry of entries) if (longest === undefined || endOf(entry) > endOf(longest)) longest = entry;
  return longest;
}

function endOf({ until }: IgnoreEntry): string {
  return until ?? "for ever";
}

function hasReported(entry: IgnoreEntry, reportedTools: ReadonlySet<string>): boolean {
  const tool = toolOf(entry);
  return tool === undefined ? reportedTools.size > 0 : reportedTools.has(tool);
}

function dueEntries(covered: ReadonlyMap<MergedFinding, IgnoreEntry>, lastDay: string | undefined): readonly EntryFindings[] {
  const due = new Set<IgnoreEntry>();
  for (const entry of covered.values()) if (lastDay !== undefined && endOf(entry) <= lastDay) due.add(entry);
  return withFindings(
    [...due].sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1)),
    covered,
  );
}

function withFindings(entries: readonly IgnoreEntry[], by: ReadonlyMap<MergedFinding, IgnoreEntry>): readonly EntryFindings[] {
  const findings = new Map<IgnoreEntry, MergedFinding[]>(entries.map((entry) => [entry, []]));
  for (const [finding, entry] of by) findings.get(entry)?.push(finding);
  return [...findings].map(([entry, found]) => ({ entry, findings: found }));
}
