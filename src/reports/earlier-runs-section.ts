import type { ComparedFigure } from "../measures/compared-figures.ts";
import { bandOf, leastRuns } from "../measures/figure-change.ts";
import { cutToHundredths, numberOf, percentMoved, shownEnd } from "../measures/figure-moves.ts";
import { mannWhitneyOfSpans } from "../measures/mann-whitney.ts";
import { medianSpan, shiftBetween } from "../measures/median.ts";
import { leastRepetitions } from "../measures/repetitions.ts";
import type { Section, Table } from "../model/explanation.ts";
import { code, figure, type Part, type Phrase, say } from "../model/phrase.ts";
import { type Noise, significance } from "../model/quantity.ts";
import { multiply, type Rational, rational } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import { amountOf } from "../model/span.ts";
import { formatFixed } from "./change-numbers.ts";
import { formatPoints, formatQuantity } from "./numbers.ts";
import { trendBlocks } from "./trend.ts";
import { formatProbability } from "./wording-changes.ts";

const shownRows = 30;

/** Figures of today beside those of earlier runs: their median, how far apart they are, how far today's has moved. */
export function earlierRunsSection(figures: readonly ComparedFigure[], from: Phrase): readonly Section[] {
  if (figures.length === 0) return [];
  const rows = figures.slice(0, shownRows).map((one) => [...headOf(one, figures), ...sinceCells(one)]);
  const columns = ["Now", "Median before", "Noise", "Change"].map((title) => ({ title, align: "right" as const }));
  return [
    {
      title: say`Against earlier runs`,
      intro: say`${from} A change within the noise, ${figure("3 × 1.4826 ×")} the median deviation of earlier runs, is none.`,
      table: tableOf(figures, [...columns, { title: "Trend" }], rows),
    },
  ];
}

function sinceCells(one: ComparedFigure): readonly Part[] {
  const { now, before, kind } = one;
  const noise = before.length < leastRuns ? `learning ${before.length}/${leastRuns}` : bandText(bandOf(before, kind), kind);
  const values = [...before, ...now].flatMap((span) => shownEnd(span) ?? []).map(numberOf);
  return [now[0] ?? unknown, medianSpan(before)]
    .map((span) => figure(spanText(span, kind)))
    .concat([figure(noise), figure(movedText(one)), figure(trendBlocks(values))]);
}

const unknown: Span = { low: null, high: null };

/** Two sets of repetitions side by side: what their medians are, by how much they differ, and whether chance could do that. */
export function headAgainstBaseSection(figures: readonly ComparedFigure[]): readonly Section[] {
  const [first] = figures;
  if (first === undefined) return [];
  const rows = figures.slice(0, shownRows).map((one) => [...headOf(one, figures), ...betweenCells(one)]);
  const columns = ["Base", "Head", "Shift", "Change", "p"].map((title) => ({ title, align: "right" as const }));
  return [
    {
      title: say`Head against base`,
      intro: say`Medians of ${first.before.length} runs of base and ${first.now.length} of head; the shift is that of Hodges and Lehmann, p the exact two-sided one of Mann and Whitney. What p says counts below ${significance}.`,
      table: tableOf(figures, [...columns, { title: "" }], rows),
    },
  ];
}

function betweenCells(one: ComparedFigure): readonly Part[] {
  const { now, before, kind } = one;
  const medians = [medianSpan(before), medianSpan(now)].map((span) => figure(spanText(span, kind)));
  const shift = shiftBetween(before, now);
  const isEnough = Math.min(before.length, now.length) >= leastRepetitions;
  const p = isEnough ? mannWhitneyOfSpans(now, before) : 1;
  const words = isEnough ? verdictWords(shift, p) : `too few runs, it takes ${leastRepetitions} of each`;
  return [
    ...medians,
    figure(shiftText(shift, kind)),
    figure(movedText(one)),
    figure(isEnough ? formatProbability(p) : ""),
    figure(words),
  ];
}

function verdictWords(shift: Span, p: number): string {
  if (p >= significance) return "no difference beyond chance";
  const end = shownEnd(shift);
  return end !== null && end.top > 0n ? "higher" : "lower";
}

function headOf({ of, name }: ComparedFigure, all: readonly ComparedFigure[]): readonly (Phrase | Part)[] {
  const isOfOne = all.every((one) => one.of === "");
  return [...(isOfOne ? [] : [of === "" ? say`all` : code(of)]), code(name)];
}

function tableOf(figures: readonly ComparedFigure[], columns: Table["columns"], rows: Table["rows"]): Table {
  const isOfOne = figures.every(({ of }) => of === "");
  const head = [...(isOfOne ? [] : [{ title: "Of" }]), { title: "Figure" }];
  return { columns: [...head, ...columns], rows, more: figures.length - rows.length };
}

/** A figure without the parts of a share, which of a median are nobody's. */
export function spanText(span: Span, kind: ComparedFigure["kind"]): string {
  if (kind !== "share") return formatQuantity(amountOf(span, kind === "count" ? "number" : kind));
  const [low, high] = [span.low, span.high].map((end) => (end === null ? "unknown" : `${percentText(numberOf(end))}%`));
  return low === high ? `${low}` : `${low} to ${high}`;
}

function percentText(share: number): string {
  return (share * 100).toFixed(2);
}

function bandText({ low, high }: Noise & { kind: "band" }, kind: ComparedFigure["kind"]): string {
  const end = high ?? low;
  if (kind === "share") return formatPoints(end);
  return formatQuantity({ kind: kind === "count" ? "number" : kind, low: end, high: end });
}

function shiftText(shift: Span, kind: ComparedFigure["kind"]): string {
  if (kind !== "share") return spanText(shift, kind);
  const end = shownEnd(shift);
  return end === null ? "unknown" : signed(multiply(end, rational(100n, 1n)), "pp");
}

/** `+12.50%`, of shares `+0.31pp`. */
function movedText(one: ComparedFigure): string {
  const moved = percentMoved(one);
  return moved === undefined ? "" : signed(moved, one.kind === "share" ? "pp" : "%");
}

function signed(value: Rational, unit: string): string {
  const cut = cutToHundredths(value);
  return `${cut.digits > 0n ? "+" : ""}${formatFixed(cut)}${unit}`;
}
