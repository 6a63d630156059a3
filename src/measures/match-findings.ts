import { compareTexts } from "../model/compare-texts.ts";
import type { BaselineFinding, FindingIdentity } from "../model/findings-baseline.ts";
import { type Severity, worseSeverity } from "../model/severity.ts";
import { matchPlaces, type Placed } from "./match-places.ts";
import { SubjectKeys } from "./subject-keys.ts";

/** A finding of today by what it is known again; undefined for one that never is. */
export interface Sought {
  readonly identity: FindingIdentity | undefined;
  readonly severity: Severity;
}

/** What a baseline says of a finding: the worst that was accepted, and when it was first seen. */
export interface Accepted {
  readonly severity: Severity;
  readonly since: string;
}

export interface MatchedFindings {
  /** In the order of the findings; undefined for one that the baseline does not know. */
  readonly accepted: readonly (Accepted | undefined)[];
  /** Of the baseline, what none of them is. */
  readonly unmatched: readonly BaselineFinding[];
}

/**
 * Findings against those of a baseline. A vulnerability is known by its package and any of its names, a licence by its
 * package. Of all others each of the baseline stands for one: first for one with the same mark (or line, where there is no
 * mark), then, of those without a mark, for the nearest by the same rule in the same file. Another mark is another fault,
 * wherever it stands.
 */
export function matchFindings(
  now: readonly Sought[],
  before: readonly BaselineFinding[],
  /** Today's path of a file by the one that the baseline knows. */
  renames: ReadonlyMap<string, string>,
): MatchedFindings {
  const then = before.map((one) => renamed(one, renames));
  const subjects = new SubjectKeys();
  const keysNow = now.map(({ identity }) => (identity ? subjects.of(identity) : []));
  const keysThen = then.map((one) => subjects.of(one));
  const known = acceptedSubjects(then, keysThen);
  const found = new Set<number>();
  for (const keys of keysNow) for (const key of keys) found.add(key);
  const pairs = matchPlaces(
    now.flatMap(({ identity, severity }, index) => placedOf(identity, severity, index)),
    then.flatMap((one, index) => placedOf(one, one.severity, index)),
  );
  const taken = new Set(pairs.values());
  return {
    accepted: keysNow.map((keys, i) => then[pairs.get(i) ?? -1] ?? acceptedBy(keys, known)),
    unmatched: before.filter((_, i) => !taken.has(i) && !keysThen[i]?.some((key) => found.has(key))),
  };
}

function renamed(one: BaselineFinding, renames: ReadonlyMap<string, string>): BaselineFinding {
  const path = one.path === undefined ? undefined : renames.get(one.path);
  return path === undefined ? one : { ...one, path };
}

function placedOf(identity: FindingIdentity | undefined, severity: Severity, index: number): readonly Placed[] {
  if (identity === undefined || identity.kind === "vulnerability" || identity.kind === "licence") return [];
  return [{ identity, severity, index }];
}

function acceptedSubjects(
  before: readonly BaselineFinding[],
  keys: readonly (readonly number[])[],
): ReadonlyMap<number, Accepted> {
  const known = new Map<number, Accepted>();
  before.forEach((one, i) => {
    for (const key of keys[i] ?? []) {
      const other = known.get(key);
      known.set(key, other ? bothAccepted(other, one) : one);
    }
  });
  return known;
}

function acceptedBy(keys: readonly number[], known: ReadonlyMap<number, Accepted>): Accepted | undefined {
  let all: Accepted | undefined;
  for (const key of keys) {
    const one = known.get(key);
    if (one !== undefined) all = all === undefined ? one : bothAccepted(all, one);
  }
  return all;
}

/** The worse severity and the earlier day of two. */
export function bothAccepted(a: Accepted, b: Accepted): Accepted {
  return {
    severity: worseSeverity(a.severity, b.severity),
    since: compareTexts(a.since, b.since) < 0 ? a.since : b.since,
  };
}
