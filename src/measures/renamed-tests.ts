import { listsBy } from "../model/lists-by.ts";
import type { KeptOutcome } from "../model/tests-baseline.ts";

/** A test by what it is called. */
export interface NamedTest {
  readonly suite: string;
  readonly className: string;
  readonly name: string;
}

export interface RenamedTest<Before extends NamedTest, After extends NamedTest> {
  readonly before: Before;
  readonly after: After;
}

/**
 * What the baseline knew of a test that has another name now; undefined where the test is to be taken for a new one: what
 * failed under its old name is no new failure elsewhere, but that two names are of one test is only a guess.
 */
export function outcomeBefore(before: NamedTest & { readonly outcome: KeptOutcome }, after: NamedTest): KeptOutcome | undefined {
  return before.name === after.name || before.outcome !== "failed" ? before.outcome : undefined;
}

/** Pairs of names that are compared in one class; of more, as no change has, none is. */
const mostPairs = 250_000;

/** How much of two names has to be the same words, from 0 to 1. */
const alike = 0.5;

/**
 * Tests that are there under another name: those that kept their name and moved to another class or file, then those of one
 * class whose names share at least half of their words, the most alike first. Each is paired once.
 */
export function pairRenamed<B extends NamedTest, A extends NamedTest>(
  gone: readonly B[],
  fresh: readonly A[],
): readonly RenamedTest<B, A>[] {
  if (gone.length === 0 || fresh.length === 0) return [];
  const moved = pairMoved(gone, fresh);
  const [paired, found] = [new Set(moved.map(({ before }) => before)), new Set(moved.map(({ after }) => after))];
  const left = gone.filter((test) => !paired.has(test));
  return [
    ...moved,
    ...pairAlike(
      left,
      fresh.filter((test) => !found.has(test)),
    ),
  ];
}

function pairMoved<B extends NamedTest, A extends NamedTest>(
  gone: readonly B[],
  fresh: readonly A[],
): readonly RenamedTest<B, A>[] {
  const byName = listsBy(fresh, ({ name }) => name);
  const used = new Map<string, number>();
  return gone.flatMap((before): RenamedTest<B, A>[] => {
    const next = used.get(before.name) ?? 0;
    const after = byName.get(before.name)?.[next];
    if (after === undefined) return [];
    used.set(before.name, next + 1);
    return [{ before, after }];
  });
}

function pairAlike<B extends NamedTest, A extends NamedTest>(
  gone: readonly B[],
  fresh: readonly A[],
): readonly RenamedTest<B, A>[] {
  const ofGroup = ({ suite, className }: NamedTest) => `${suite}\0${className}`;
  const [then, now] = [listsBy(gone, ofGroup), listsBy(fresh, ofGroup)];
  return [...then].flatMap(([group, tests]) => pairGroup(tests, now.get(group) ?? []));
}

function pairGroup<B extends NamedTest, A extends NamedTest>(
  gone: readonly B[],
  fresh: readonly A[],
): readonly RenamedTest<B, A>[] {
  if (gone.length * fresh.length > mostPairs) return [];
  const words = fresh.map(({ name }) => wordsOf(name));
  const scored = gone.flatMap((before) => {
    const own = wordsOf(before.name);
    return fresh.flatMap((after, i) => {
      const score = likeness(own, words[i] ?? new Set());
      return score >= alike ? [{ before, after, score }] : [];
    });
  });
  const [usedBefore, usedAfter] = [new Set<B>(), new Set<A>()];
  const pairs: RenamedTest<B, A>[] = [];
  for (const { before, after } of scored.sort((a, b) => b.score - a.score)) {
    if (usedBefore.has(before) || usedAfter.has(after)) continue;
    usedBefore.add(before);
    usedAfter.add(after);
    pairs.push({ before, after });
  }
  return pairs;
}

/** Words that names of tests share whatever they test. */
const stopWords = new Set(
  "a an and are as at be by can does for from has if in is it its no not of on or should test tests that the then to when with".split(
    " ",
  ),
);

/** `addsTaxOnce`, `adds_tax_once` and `adds tax, once` are the same three words. */
function wordsOf(name: string): ReadonlySet<string> {
  const spaced = name.slice(0, 500).replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2");
  const words = spaced.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !stopWords.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
