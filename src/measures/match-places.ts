import type { CodeIdentity, SecretIdentity } from "../model/findings-baseline.ts";
import { listsBy } from "../model/lists-by.ts";
import { type Severity, severities } from "../model/severity.ts";
import { nearestPairs } from "./nearest-pairs.ts";

/** What is known again by its place, of which each stands for one. */
export interface Placed {
  readonly identity: SecretIdentity | CodeIdentity;
  readonly severity: Severity;
  /** Where it is in its list. */
  readonly index: number;
}

/** Which of today's each of the earlier ones is: by index of today's, the index of the earlier one. */
export function matchPlaces(now: readonly Placed[], before: readonly Placed[]): ReadonlyMap<number, number> {
  const pairs = exactPairs(now, before);
  const taken = new Set(pairs.values());
  const isLeft = ({ identity: { mark } }: Placed) => mark === undefined;
  const leftNow = now.filter((one) => isLeft(one) && !pairs.has(one.index));
  const leftBefore = listsBy(
    before.filter((one) => isLeft(one) && !taken.has(one.index)),
    fileKey,
  );
  for (const [key, ones] of listsBy(leftNow, fileKey))
    for (const [index, earlier] of nearIn(ones, leftBefore.get(key) ?? [])) pairs.set(index, earlier);
  return pairs;
}

/** Equal ones are paired in order, the worst with the worst. */
function exactPairs(now: readonly Placed[], before: readonly Placed[]): Map<number, number> {
  const known = listsBy(before, exactKey);
  const pairs = new Map<number, number>();
  for (const [key, ones] of listsBy(now, exactKey)) {
    const [sorted, earlier] = [worstFirst(ones), worstFirst(known.get(key) ?? [])];
    for (let i = 0; i < sorted.length && i < earlier.length; i++) pairs.set(sorted[i]?.index ?? -1, earlier[i]?.index ?? -1);
  }
  return pairs;
}

function worstFirst(all: readonly Placed[]): readonly Placed[] {
  if (all.length < 2) return all;
  return all.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function nearIn(now: readonly Placed[], before: readonly Placed[]): [number, number][] {
  const pairs = nearestPairs(now.map(lineOf), before.map(lineOf));
  return pairs.map(([i, j]) => [now[i]?.index ?? -1, before[j]?.index ?? -1]);
}

function lineOf({ identity }: Placed): number {
  return lineIn(identity);
}

function lineIn(identity: SecretIdentity | CodeIdentity): number {
  return identity.kind === "secret" ? 0 : (identity.line ?? 0);
}

function fileKey({ identity: { kind, id, path = "" } }: Placed): string {
  return `${kind}\0${id}\0${path}`;
}

function exactKey({ identity }: Placed): string {
  return placeKey(identity);
}

/** What has the same one is the same rule at the same place. Made in one piece: of a hundred thousand, each text within a text counts. */
export function placeKey(identity: SecretIdentity | CodeIdentity): string {
  const { kind, id, path = "", mark } = identity;
  return mark === undefined ? `${kind}\0${id}\0${path}\0line ${lineIn(identity)}` : `${kind}\0${id}\0${path}\0mark ${mark}`;
}
