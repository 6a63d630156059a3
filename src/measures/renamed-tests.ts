import { listsBy } from "../model/lists-by.ts";
import type { FreshTest, KeptTest } from "./test-changes.ts";

export interface RenamedTest {
  readonly before: KeptTest;
  readonly after: FreshTest;
}

/** Pairs of names that are compared in one class; of more, as no change has, none is. */
const mostPairs = 250_000;

/** How much of two names has to be the same words, from 0 to 1. */
const alike = 0.5;

/**
 * Tests that are there under another name: those that kept their name and moved to another class or file, then those of one
 * class whose names share at least half of their words, the most alike first. Each is paired once.
 */
export function pairRenamed(gone: readonly KeptTest[], fresh: readonly FreshTest[]): readonly RenamedTest[] {
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

function pairMoved(gone: readonly KeptTest[], fresh: readonly FreshTest[]): readonly RenamedTest[] {
  const byName = listsBy(fresh, ({ name }) => name);
  const used = new Map<string, number>();
  return gone.flatMap((before): RenamedTest[] => {
    const next = used.get(before.name) ?? 0;
    const after = byName.get(before.name)?.[next];
    if (after === undefined) return [];
    used.set(before.name, next + 1);
    return [{ before, after }];
  });
}

function pairAlike(gone: readonly KeptTest[], fresh: readonly FreshTest[]): readonly RenamedTest[] {
  const ofGroup = ({ suite, className }: { readonly suite: string; readonly className: string }) => `${suite}\0${className}`;
  const [then, now] = [listsBy(gone, ofGroup), listsBy(fresh, ofGroup)];
  return [...then].flatMap(([group, tests]) => pairGroup(tests, now.get(group) ?? []));
}

function pairGroup(gone: readonly KeptTest[], fresh: readonly FreshTest[]): readonly RenamedTest[] {
  if (gone.length * fresh.length > mostPairs) return [];
  const words = fresh.map(({ name }) => wordsOf(name));
  const scored = gone.flatMap((before) => {
    const own = wordsOf(before.name);
    return fresh.flatMap((after, i) => {
      const score = likeness(own, words[i] ?? new Set());
      return score >= alike ? [{ before, after, score }] : [];
    });
  });
  const [usedBefore, usedAfter] = [new Set<KeptTest>(), new Set<FreshTest>()];
  const pairs: RenamedTest[] = [];
  for (const { before, after } of scored.sort((a, b) => b.score - a.score)) {
    if (usedBefore.has(before) || usedAfter.has(after)) continue;
    usedBefore.add(before);
    usedAfter.add(after);
    pairs.push({ before, after });
  }
  return pairs;
}

/** `addsTaxOnce`, `adds_tax_once` and `adds tax, once` are the same three words. */
function wordsOf(name: string): ReadonlySet<string> {
  const spaced = name.slice(0, 500).replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2");
  return new Set(spaced.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
