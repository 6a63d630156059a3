import { type CoverageElement, coverageElements, type Tally } from "../model/coverage.ts";
import type { Sample } from "../model/coverage-baseline.ts";
import type { Phrase } from "../model/phrase.ts";
import { describeTrend } from "./wording-coverage-baseline.ts";

const blocks = "▁▂▃▄▅▆▇█";
/** Runs that a line is drawn through: the last ones. */
export const shownRuns = 30;

/** The last samples with today's figure as one line; undefined where there is nothing to draw a line through. */
export function trendLine(samples: readonly Sample[], today: Sample["counts"]): Phrase | undefined {
  const element = coverageElements.find((one) => today[one] !== undefined);
  if (element === undefined) return undefined;
  const tallies = [...samples.map(({ counts }) => counts), today]
    .flatMap((counts) => measured(counts, element))
    .slice(-shownRuns);
  const [first, last] = [tallies[0], tallies.at(-1)];
  if (first === undefined || last === undefined || tallies.length < 2) return undefined;
  return describeTrend(element, trendBlocks(tallies.map(({ covered, total }) => covered / total)), first, last, tallies.length);
}

function measured(counts: Sample["counts"], element: CoverageElement): Tally[] {
  const tally = counts[element];
  return tally && tally.total > 0 ? [tally] : [];
}

/** The lowest value is the lowest block, the highest the highest; where all are the same, the middle. */
export function trendBlocks(values: readonly number[]): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const level = (value: number) => (span === 0 ? 3 : Math.round(((value - low) / span) * (blocks.length - 1)));
  return values.map((value) => blocks[level(value)]).join("");
}
