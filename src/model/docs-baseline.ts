import type { BaselineHead } from "./baseline.ts";
import { exactCount, type Quantity, type Ratio } from "./quantity.ts";

/** What was counted in the documents of a repository at an earlier commit, by the name of the metric. */
export interface DocsBaseline extends BaselineHead {
  readonly figures: ReadonlyMap<string, KeptFigure>;
}

export type KeptFigure =
  | { readonly kind: "share"; readonly ratio: Ratio }
  | { readonly kind: "count"; readonly count: number }
  /** By file or document or both, so that any selector can be held against it. What is not named has none. */
  | { readonly kind: "counts"; readonly by: ReadonlyMap<string, number> };

/** The name of a file of a document in such a count: no path has the character between them. */
export function fileScope(document: string, path: string): string {
  return `${document}\0${path}`;
}

/** What such a name is made of: a file or a document, or both of them. */
export function partsOfScope(scope: string): readonly [string, ...string[]] {
  const [first = "", ...others] = scope.split("\0");
  return [first, ...others];
}

/** Of all that is meant; a figure that is kept as a whole means all. */
export function keptQuantity(figure: KeptFigure, isMeant: (scope: string) => boolean = () => true): Quantity {
  switch (figure.kind) {
    case "share":
      return { kind: "share", low: figure.ratio, high: figure.ratio };
    case "count":
      return exactCount(figure.count);
    case "counts":
      return exactCount([...figure.by].reduce((sum, [scope, count]) => sum + (isMeant(scope) ? count : 0), 0));
  }
}
