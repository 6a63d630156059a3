import type { LicenceId, LicenceText } from "../../model/licence.ts";
import { caps } from "../read/caps.ts";
import { shinglesOf } from "./licence-text/shingles.ts";
import { type Sketch, sketches } from "./licence-text/sketches.ts";

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
 * Lines may break anywhere, and names of holders and years are no part of it.
 */
export function readLicenceText(text: string): LicenceText {
  const shingles = shinglesOf(text.slice(0, caps.licenceLength));
  const matches = sketches().map((sketch) => matchOf(sketch, shingles));
  const [best, ...others] = matches.toSorted((a, b) => b.there * b.shared - a.there * a.shared);
  if (best === undefined || best.there < akin) return { kind: "unknown" };
  if (best.there < known) return { kind: "altered", id: best.id, alike: Math.floor(best.there * 100) };
  const more = others.filter((one) => one.there >= whole).reduce(withUnlike, [best]);
  const ownShare = Math.max(0, 1 - more.reduce((sum, { shared }) => sum + shared, 0));
  return { kind: "known", ids: idsOf(best, more), ownShare: Math.floor(ownShare * 100) };
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
