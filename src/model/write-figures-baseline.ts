import { formatDecimal } from "./decimal.ts";
import { type EarlierFigure, type EarlierRun, type Figures, type FiguresBaseline, likeKey } from "./figures-baseline.ts";
import { decimalsAround, type Rational } from "./rational.ts";

/** A baseline of figures as text: a line for each scope of a run, so that one more run only adds lines. */
export function writeFiguresBaseline({ gate, name, commit, writtenAt, series }: FiguresBaseline): string {
  const head = { version: 1, gate, name, commit, writtenAt };
  const sorted = series.map((one) => ({ ...one, key: likeKey(one.like) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const texts = sorted.map(
    ({ like, runs }) =>
      `    {\n      "like": ${JSON.stringify(like)},\n      "runs": [\n${runs.map((run) => `        ${runText(run)}`).join(",\n")}\n      ]\n    }`,
  );
  const members = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "series": ${texts.length === 0 ? "[]" : `[\n${texts.join(",\n")}\n  ]`}`,
  ];
  return `{\n${members.join(",\n")}\n}`;
}

/** One run, a line for each scope. */
export function runText({ at, commit, scopes }: EarlierRun): string {
  const lines = [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, figures]) => `            { "of": ${JSON.stringify(of)}, "figures": [${figuresText(figures)}] }`);
  const text = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n          ]`;
  return `{\n          "at": ${JSON.stringify(at)},\n          "commit": ${JSON.stringify(commit)},\n          "scopes": ${text}\n        }`;
}

function figuresText(figures: Figures): string {
  return [...figures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, figure]) => `[${[JSON.stringify(name), JSON.stringify(figure.kind), ...endsText(figure)].join(", ")}]`)
    .join(", ");
}

function endsText({ kind, span: { low, high } }: EarlierFigure): readonly string[] {
  if (kind === "share") return low && high ? shareText(low, high) : ["0", "1", "1"];
  const [from, to] = [numberText(low), numberText(high)];
  return from === to && from !== "null" ? [from] : [from, to];
}

/** A share in its lowest terms: how many there were is a figure of its own. */
function shareText(low: Rational, high: Rational): readonly string[] {
  const whole = low.bottom * (high.bottom / commonDivisor(low.bottom, high.bottom));
  const [part, atMost] = [low, high].map(({ top, bottom }) => String(top * (whole / bottom)));
  return part === atMost ? [part ?? "0", String(whole)] : [part ?? "0", String(whole), atMost ?? "0"];
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** As JavaScript writes the nearest number, which a reader takes for the decimal that it prints as. */
function numberText(value: Rational | null): string {
  return value === null ? "null" : JSON.stringify(Number(formatDecimal(decimalsAround(value).low)));
}
