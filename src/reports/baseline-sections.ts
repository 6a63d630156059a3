import { scopeOf } from "../measures/baseline-coverage.ts";
import type { MeasuredCoverage } from "../measures/coverage.ts";
import { type FileRise, risesOf } from "../measures/rises.ts";
import type { SoughtBaseline } from "../model/baseline.ts";
import { coverageElements, type Tally } from "../model/coverage.ts";
import { type Counts, type CoverageBaseline, totalsOf } from "../model/coverage-baseline.ts";
import type { Section } from "../model/explanation.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { fallIn, formatFixed } from "./change-numbers.ts";
import { formatCount } from "./plain-numbers.ts";
import { trendLine } from "./trend.ts";
import { describeSource } from "./wording-baseline.ts";
import { shareOf } from "./wording-coverage-baseline.ts";

const shownFiles = 10;

/** Today beside the baseline: where it comes from, each element, and the files that lost most. */
export function baselineSections(
  coverage: MeasuredCoverage,
  sought: SoughtBaseline<CoverageBaseline> | undefined,
): readonly Section[] {
  if (sought?.state !== "found") return [];
  const { baseline, source } = sought;
  const now = totalsOf(scopeOf(coverage.files));
  const trend = trendLine(baseline.samples, now);
  const section: Section = {
    title: say`Against the baseline`,
    intro: say`From ${describeSource(source, baseline)}.${trend ? say` ${trend}` : say``}`,
    table: {
      columns: [{ title: "" }, ...["Before", "Now", "Change", "Uncovered"].map((title) => ({ title, align: "right" as const }))],
      rows: rowsOf(totalsOf(baseline.whole), now),
    },
  };
  return [section, ...lostSection(risesOf(coverage, sought))];
}

function rowsOf(before: Counts, now: Counts): Phrase[][] {
  return coverageElements.flatMap((element) => {
    const [was, is] = [before[element], now[element]];
    if (was === undefined && is === undefined) return [];
    return [
      [say`${figure(element)}`, cellOf(was), cellOf(is), say`${figure(changeOf(was, is))}`, say`${figure(uncoveredOf(was, is))}`],
    ];
  });
}

function cellOf(tally: Tally | undefined): Phrase {
  return say`${figure(tally ? shareOf(tally) : "-")}`;
}

/** `-0.53pp`: how far a share moved, signed; empty where either is of nothing or only bounded. */
export function changeOf(before: Tally | undefined, now: Tally | undefined): string {
  const points = pointsOf(before, now);
  return points === "" ? "" : `${points}pp`;
}

/** The same without its unit, with as many decimals as it takes for a change not to read as none. */
export function pointsOf(before: Tally | undefined, now: Tally | undefined): string {
  if (!before?.total || !now?.total || before.covered !== before.atMost || now.covered !== now.atMost) return "";
  const ratio = ({ covered, total }: Tally) => ({ part: covered, whole: total });
  const rise = { before: ratio(now), now: ratio(before) };
  const decimals = [2, 3, 4, 5, 6, 8, 10, 20].find((count) => fallIn(rise, count).digits !== 0n) ?? 2;
  const points = fallIn(rise, decimals);
  return `${points.digits > 0n ? "+" : ""}${formatFixed(points)}`;
}

function uncoveredOf(before: Tally | undefined, now: Tally | undefined): string {
  if (before === undefined || now === undefined) return "";
  const more = now.total - now.atMost - (before.total - before.atMost);
  return more > 0 ? `+${formatCount(more)}` : more < 0 ? `-${formatCount(-more)}` : "0";
}

function lostSection(rises: readonly FileRise[]): readonly Section[] {
  const lost = rises.filter(({ rise }) => rise > 0);
  if (lost.length === 0) return [];
  const rows = lost
    .slice(0, shownFiles)
    .map(({ path, before, now, rise }) => [code(path), cellOf(before), cellOf(now), figure(`+${formatCount(rise)}`)]);
  return [
    {
      title: say`Files that lost most, by ${figure(lost[0]?.element ?? "lines")}`,
      table: {
        columns: [{ title: "File" }, ...["Before", "Now", "Uncovered"].map((title) => ({ title, align: "right" as const }))],
        rows,
        more: lost.length - rows.length,
      },
    },
  ];
}
