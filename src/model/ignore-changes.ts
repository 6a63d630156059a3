import { scopeKey, widerScopes } from "./ignore-scope.ts";
import type { IgnoreEntry } from "./standing.ts";

/** An entry by which more is ignored than before, or for longer. */
export type IgnoreChange =
  | { readonly kind: "added"; readonly entry: IgnoreEntry }
  /** It ends later than the one that covered the same. */
  | { readonly kind: "extended"; readonly entry: IgnoreEntry; readonly before: IgnoreEntry }
  /** Some of what narrowed it is gone. */
  | { readonly kind: "widened"; readonly entry: IgnoreEntry; readonly before: IgnoreEntry };

/**
 * What `now` ignores that `before` did not, in the order of `now`. An entry that only says more narrowly, or in other words,
 * what another one said is none. Globs are not compared with each other: another one is an added entry.
 */
export function ignoreChanges(before: readonly IgnoreEntry[], now: readonly IgnoreEntry[]): readonly IgnoreChange[] {
  const exact = longestByKey(before, (entry) => [scopeKey(entry)]);
  const narrower = longestByKey(before, widerScopes);
  return now.flatMap((entry): IgnoreChange[] => {
    const holding = longest(widerScopes(entry).flatMap((key) => exact.get(key) ?? []));
    if (holding) return isLater(entry, holding) ? [{ kind: "extended", entry, before: holding }] : [];
    const part = narrower.get(scopeKey(entry));
    return [part ? { kind: "widened", entry, before: part } : { kind: "added", entry }];
  });
}

function longestByKey(
  entries: readonly IgnoreEntry[],
  keysOf: (entry: IgnoreEntry) => readonly string[],
): ReadonlyMap<string, IgnoreEntry> {
  const found = new Map<string, IgnoreEntry>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const other = found.get(key);
      if (other === undefined || isLater(entry, other)) found.set(key, entry);
    }
  return found;
}

function longest(entries: readonly IgnoreEntry[]): IgnoreEntry | undefined {
  return entries.find((entry) => !entries.some((other) => isLater(other, entry)));
}

/** Whether an entry lasts longer than another; one without a day lasts for ever. */
function isLater({ until }: IgnoreEntry, other: IgnoreEntry): boolean {
  return other.until !== undefined && (until === undefined || until > other.until);
}
