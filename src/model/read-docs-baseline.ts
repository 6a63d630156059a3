import type { BrokenBaseline } from "./baseline.ts";
import { type DocsBaseline, fileScope, type KeptFigure } from "./docs-baseline.ts";
import { type DocsBaselineDocument, docsBaselineSchema, docsBaselineVersion } from "./docs-baseline-document.ts";
import { pointerKey, readDocument } from "./read-document.ts";

/** Reads a baseline of documents strictly: whatever it does not expect is refused, never passed over. */
export function readDocsBaseline(text: string): DocsBaseline | BrokenBaseline {
  const read = readDocument(text, docsBaselineSchema, docsBaselineVersion);
  if ("message" in read) return read;
  const { version: _, figures, ...head } = read.document;
  for (const [metric, figure] of Object.entries(figures)) {
    const wrong = wrongIn(figure);
    if (wrong) return { message: wrong.message, place: `/figures/${pointerKey(metric)}${wrong.place}` };
  }
  return { ...head, figures: new Map(Object.entries(figures).map(([metric, figure]) => [metric, figureOf(figure)])) };
}

type WrittenFigure = DocsBaselineDocument["figures"][string];

/** What the schema cannot say: a part beyond its whole, and a file that is listed twice. */
function wrongIn(figure: WrittenFigure): Required<BrokenBaseline> | undefined {
  if (!Array.isArray(figure)) return undefined;
  if (isShare(figure))
    return figure[0] > figure[1]
      ? { message: `has more of a part than of its whole: ${JSON.stringify(figure)}`, place: "" }
      : undefined;
  const known = new Set<string>();
  for (const [i, entry] of figure.entries()) {
    const [scope] = countIn(entry);
    if (known.has(scope)) return { message: "is listed already", place: `/${i}/0` };
    known.add(scope);
  }
  return undefined;
}

function isShare(figure: Exclude<WrittenFigure, number>): figure is [number, number] {
  return typeof figure[0] === "number";
}

type WrittenCount = readonly [string, number] | readonly [string, string, number];

function countIn(entry: WrittenCount): readonly [string, number] {
  return entry.length === 2 ? entry : [fileScope(entry[0], entry[1]), entry[2]];
}

function figureOf(figure: WrittenFigure): KeptFigure {
  if (typeof figure === "number") return { kind: "count", count: figure };
  if (!isShare(figure)) return { kind: "counts", by: new Map(figure.map(countIn)) };
  const [part, whole] = figure;
  return { kind: "share", ratio: { part, whole } };
}
