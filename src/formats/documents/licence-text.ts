import type { LicenceId, LicenceText } from "../../model/licence.ts";
import { caps } from "../read/caps.ts";
import { limitsGrant } from "./licence-text/limits.ts";
import { namedByItself } from "./licence-text/own-word.ts";
import { besidesTerms, plainWords, shinglesOf, termsIn } from "./licence-text/shingles.ts";
import { type Sketch, sketches } from "./licence-text/sketches.ts";
import { WordHashes } from "./licence-text/terms.ts";

/** Share of a licence's words that must be there for it to be that licence, and for it to be called one at all. */
const [known, akin] = [0.92, 0.5];
/** Of a second licence in one file all must be there: many are parts of one another. */
const whole = 0.97;

interface Match extends Sketch {
  /** How much of the licence is in the text, and how much of the text is in the licence. */
  readonly there: number;
  readonly shared: number;
}

/**
 * Which licence a text is, by the words it shares with those of the SPDX list. https://spdx.org/licenses/
 * Lines may break anywhere, and names of holders and years are no part of it. What stands in a comment nobody grants.
 * A rare one, with which no text is compared, is what it says that it is.
 */
export function readLicenceText(source: string): LicenceText {
  const text = source.slice(0, caps.licenceLength).replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  const compared = compare(text);
  if (compared.kind === "known" || (compared.kind === "altered" && compared.by === "limits")) return compared;
  const named = namedByItself(text);
  return named === undefined ? compared : { kind: "known", ids: [named], ownShare: 0 };
}

function compare(text: string): LicenceText {
  const parts = termsIn(text);
  const [first, ...others] = parts.map(readPart);
  if (first === undefined || others.length === 0) return first ?? { kind: "unknown" };
  const all = first.kind === "altered" ? [first] : [first, ...others];
  const limited = parts.some((part, i) => all[i]?.kind === "unknown" && limitsGrant([part]));
  const found = all.flatMap((one) => (one.kind === "known" ? [one] : []));
  const [id, ...ids] = new Set(found.flatMap((one) => one.ids));
  if (id === undefined) return all.find(({ kind }) => kind === "altered") ?? first;
  const byLimits = all.find((one) => one.kind === "altered" && one.by === "limits");
  if (limited || byLimits !== undefined) return byLimits ?? { kind: "altered", id, alike: 100, by: "limits" };
  return { kind: "known", ids: [id, ...ids], ownShare: Math.max(...found.map(({ ownShare }) => ownShare)) };
}

function readPart(text: string): LicenceText {
  const words = plainWords(text);
  const shingles = shinglesOf(words);
  const matches = sketches().map((sketch) => matchOf(sketch, shingles));
  const [best, ...others] = matches.toSorted((a, b) => b.there * b.shared - a.there * a.shared);
  if (best === undefined || best.there < akin) return { kind: "unknown" };
  const alike = Math.floor(best.there * 100);
  if (best.there < known) return { kind: "altered", id: best.id, alike, by: "parts" };
  const hashes = new WordHashes(words);
  const first = [best, ...others].find((one) => isWordForWord(one, hashes));
  // That a licence reads like it proves nothing where the text is a changed one of another.
  if (first === undefined || (first !== best && first.terms === undefined))
    return { kind: "altered", id: best.id, alike, by: "words" };
  const more = [best, ...others].filter((one) => one !== first && one.there >= whole && isWordForWord(one, hashes));
  const found = more.reduce(withUnlike, [first]);
  const isExact = found.every(({ terms }) => terms !== undefined);
  if (isExact && limitsGrant([...wordsBeside(found, words, hashes), ...besidesTerms(text)]))
    return { kind: "altered", id: first.id, alike: 100, by: "limits" };
  const ownShare = Math.max(0, 1 - found.reduce((sum, { shared }) => sum + shared, 0));
  return { kind: "known", ids: idsOf(first, found), ownShare: Math.floor(ownShare * 100) };
}

function isWordForWord({ there, terms }: Match, hashes: WordHashes): boolean {
  return there >= known && (terms === undefined || hashes.find(terms) !== undefined);
}

/** Words that belong to none of the licences. */
function wordsBeside(found: readonly Match[], words: readonly string[], hashes: WordHashes): readonly string[] {
  const beside: (string | undefined)[] = [...words];
  for (const { terms } of found) {
    const start = terms && hashes.find(terms);
    if (start !== undefined) beside.fill(undefined, start, start + (terms?.words ?? 0));
  }
  return beside
    .map((word) => word ?? "\n")
    .join(" ")
    .split(/\n[\s\n]*/);
}

function idsOf(best: Match, all: readonly Match[]): readonly [LicenceId, ...LicenceId[]] {
  return [best.id, ...all.filter((one) => one !== best).map(({ id }) => id)];
}

function matchOf(sketch: Sketch, shingles: ReadonlySet<number>): Match {
  const hits = sketch.smallest.filter((one) => shingles.has(one)).length;
  let comparable = 0;
  for (const one of shingles) if (one <= sketch.largest) comparable++;
  return { ...sketch, there: hits / sketch.smallest.length, shared: comparable === 0 ? 0 : hits / comparable };
}

/** A licence that is no variant of one that was found: who holds BSD-3-Clause holds nearly all of BSD-2-Clause. */
function withUnlike(found: readonly Match[], one: Match): readonly Match[] {
  const known = new Set(found.flatMap(({ smallest }) => smallest));
  const common = found.some(({ largest }) => {
    const comparable = one.smallest.filter((value) => value <= largest);
    return comparable.filter((value) => known.has(value)).length > comparable.length / 2;
  });
  return common ? found : [...found, one];
}
