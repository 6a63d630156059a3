import type { BrokenBaseline } from "./baseline.ts";
import { decimalOf } from "./decimal.ts";
import type { EarlierFigure, EarlierRun, FiguresBaseline, RunSeries } from "./figures-baseline.ts";
import { likeKey } from "./figures-baseline.ts";
import { type FiguresBaselineDocument, figuresBaselineSchema, figuresBaselineVersion } from "./figures-baseline-document.ts";
import { rational, rationalOf } from "./rational.ts";
import { readDocument } from "./read-document.ts";

type WrittenSeries = FiguresBaselineDocument["series"][number];
type WrittenFigure = WrittenSeries["runs"][number]["scopes"][number]["figures"][number];

/** Reads a baseline of figures strictly: whatever it does not expect is refused, never passed over. */
export function readFiguresBaseline(text: string): FiguresBaseline | BrokenBaseline {
  const read = readDocument(text, figuresBaselineSchema, figuresBaselineVersion);
  if ("message" in read) return read;
  const { version: _, series, ...head } = read.document;
  return wrongIn(series) ?? { ...head, series: series.map(seriesOf) };
}

/** What the schema cannot say: names that stand twice, and ends in the wrong order. */
function wrongIn(series: readonly WrittenSeries[]): BrokenBaseline | undefined {
  const known = new Set<string>();
  for (const [i, { like, runs }] of series.entries()) {
    const place = `/series/${i}`;
    if (isTwice(like.map(([what]) => what))) return { message: "names the same twice", place: `${place}/like` };
    if (known.has(likeKey(like))) return { message: "is of the same runs as another", place: `${place}/like` };
    known.add(likeKey(like));
    const wrong = wrongRun(runs, `${place}/runs`);
    if (wrong) return wrong;
  }
  return undefined;
}

function wrongRun(runs: WrittenSeries["runs"], at: string): BrokenBaseline | undefined {
  for (const [i, { scopes }] of runs.entries()) {
    if (isTwice(scopes.map(({ of }) => of))) return { message: "names a scope twice", place: `${at}/${i}/scopes` };
    for (const [j, { figures }] of scopes.entries()) {
      const place = `${at}/${i}/scopes/${j}/figures`;
      if (isTwice(figures.map(([name]) => name))) return { message: "names a figure twice", place };
      const wrong = figures.findIndex(isUpsideDown);
      if (wrong >= 0) return { message: "has ends in the wrong order, or more than the whole", place: `${place}/${wrong}` };
    }
  }
  return undefined;
}

function isTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

function isUpsideDown(figure: WrittenFigure): boolean {
  if (figure[1] === "share") {
    const [, , part, whole, atMost = part] = figure;
    return part > atMost || atMost > whole;
  }
  const [, , low, high = low] = figure;
  return low !== null && high !== null && low > high;
}

function seriesOf({ like, runs }: WrittenSeries): RunSeries {
  return {
    like,
    runs: runs.map(({ at, commit, scopes }): EarlierRun => {
      const read = scopes.map(({ of, figures }) => [of, new Map(figures.map((one) => [one[0], figureOf(one)]))] as const);
      return { at, commit, scopes: new Map(read) };
    }),
  };
}

function figureOf(figure: WrittenFigure): EarlierFigure {
  if (figure[1] === "share") {
    const [, kind, part, whole, atMost = part] = figure;
    return { kind, span: { low: rational(BigInt(part), BigInt(whole)), high: rational(BigInt(atMost), BigInt(whole)) } };
  }
  const [, kind, low, high = low] = figure;
  return { kind, span: { low: endOf(low), high: endOf(high) } };
}

function endOf(value: number | null) {
  return value === null ? null : rationalOf(decimalOf(value));
}
