import { scopeKey } from "../model/ignore-scope.ts";
import type { IgnoreEntry } from "../model/standing.ts";
import { defaultMaxIgnoreDays } from "./declare.ts";
import { type EntryContext, type EntryList, readEntryList } from "./entry-list.ts";
import { IgnoreEntryReader, wantedOfEntry } from "./ignore-entry.ts";

/** Where the ignore file of all tools lies, from the root of the repository. */
export const ignoreFilePath = ".gates/ignore.yml";

export interface IgnoreFileRules {
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** How many days ahead an entry may end. Infinity for the file of an earlier commit, of which nobody asks that again. */
  readonly maxDays?: number;
}

/**
 * Reads the ignore file: a mapping with the one key `ignores`, a list of entries.
 *
 * ```yaml
 * ignores:
 *   - id: CVE-2024-3651          # a rule or an advisory, by any of its names
 *     reason: we encode no host names of others
 *     until: 2027-01-31          # the last day on which it counts
 *     owner: "@org/payments"     # whom to ask
 *     package: idna              # narrowing: package, path, tool, kind; all that are given must fit
 * ```
 */
export function readIgnoreFile(text: string, file: string, rules: IgnoreFileRules): Promise<EntryList<IgnoreEntry>> {
  const { today, maxDays = defaultMaxIgnoreDays } = rules;
  return readEntryList(text, file, "ignores", (items, context) => {
    const reader = new IgnoreEntryReader(context, { file, today, maxDays });
    const entries = items.flatMap((item) => reader.read(item) ?? []);
    tellRepeated(entries, context);
    return entries;
  });
}

function tellRepeated(entries: readonly IgnoreEntry[], { tellAt }: EntryContext): void {
  const lines = new Map<string, number>();
  for (const entry of entries) {
    const { line } = entry.source;
    const first = lines.get(scopeKey(entry));
    if (first === undefined) lines.set(scopeKey(entry), line);
    else tellAt(line, `found the entry of line ${first} again: ${wantedOfEntry.same}`);
  }
}
