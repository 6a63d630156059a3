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
  const exact = exactPairs(now, before);
  const taken = new Set(exact.values());
  const isLeft = ({ identity: { mark } }: Placed) => mark === undefined;
  const leftNow = now.filter((one) => isLeft(one) && !exact.has(one.index));
  const leftBefore = listsBy(
    before.filter((one) => isLeft(one) && !taken.has(one.index)),
    fileKey,
  );
  const near = [...listsBy(leftNow, fileKey)].flatMap(([key, ones]) => nearIn(ones, leftBefore.get(key) ?? []));
  return new Map([...exact, ...near]);
}

/** Equal ones are paired in order, the worst with the worst. */
function exactPairs(now: readonly Placed[], before: readonly Placed[]): ReadonlyMap<number, number> {
  const known = listsBy(before, exactKey);
  const pairs = [...listsBy(now, exactKey)].flatMap(([key, ones]) => {
    const earlier = worstFirst(known.get(key) ?? []);
    const paired = worstFirst(ones).slice(0, earlier.length);
    return paired.map(({ index }, i): [number, number] => [index, earlier[i]?.index ?? -1]);
  });
  return new Map(pairs);
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
  return identity.kind === "secret" ? 0 : (identity.line ?? 0);
}

function fileKey({ identity: { kind, id, path = "" } }: Placed): string {
  return `${kind}\0${id}\0${path}`;
}

function exactKey(one: Placed): string {
  const { mark } = one.identity;
  return `${fileKey(one)}\0${mark === undefined ? `line ${lineOf(one)}` : `mark ${mark}`}`;
}
