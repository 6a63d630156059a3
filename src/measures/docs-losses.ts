import { type DocsBaseline, type KeptFigure, keptQuantity } from "../model/docs-baseline.ts";
import type { Quantity } from "../model/quantity.ts";
import { worseWay } from "./docs-change-vocabulary.ts";

/** A figure that is worse in a later baseline; `after` is undefined for what nobody counts any more. */
export interface DocsLoss {
  readonly metric: string;
  /** The file or document, where it is worse there while the whole is not. */
  readonly scope?: string;
  readonly before: Quantity;
  readonly after: Quantity | undefined;
}

/** What `after` gives up of `before`: in the whole, and in single files, which budgets on each of them are held against. */
export function lossesBetweenDocs(before: DocsBaseline, after: DocsBaseline): readonly DocsLoss[] {
  return [...before.figures].flatMap(([metric, then]): readonly DocsLoss[] => {
    const now = after.figures.get(metric);
    if (now === undefined) return [{ metric, before: keptQuantity(then), after: undefined }];
    const whole = lossOf(metric, then, now);
    return whole.length > 0 ? whole : scopeLosses(metric, then, now);
  });
}

/** Figures that are better in a later baseline, or that it is the first to have. */
export function gainsBetweenDocs(before: DocsBaseline | undefined, after: DocsBaseline): readonly DocsLoss[] {
  return [...after.figures].flatMap(([metric, now]): readonly DocsLoss[] => {
    const then = before?.figures.get(metric);
    if (then === undefined) return [{ metric, before: keptQuantity(now), after: keptQuantity(now) }];
    return lossOf(metric, now, then).map((loss) => ({ metric, before: keptQuantity(then), after: loss.before }));
  });
}

function lossOf(metric: string, then: KeptFigure, now: KeptFigure): readonly DocsLoss[] {
  const [before, after] = [keptQuantity(then), keptQuantity(now)];
  return isWorse(metric, before, after) ? [{ metric, before, after }] : [];
}

function scopeLosses(metric: string, then: KeptFigure, now: KeptFigure): readonly DocsLoss[] {
  if (then.kind !== "counts" || now.kind !== "counts") return [];
  const scopes = new Set([...then.by.keys(), ...now.by.keys()]);
  return [...scopes].flatMap((scope): readonly DocsLoss[] => {
    const only = (one: string) => one === scope;
    const [before, after] = [keptQuantity(then, only), keptQuantity(now, only)];
    return isWorse(metric, before, after) ? [{ metric, scope, before, after }] : [];
  });
}

/** Another kind of figure is none that can be held against the earlier one. */
function isWorse(name: string, before: Quantity, after: Quantity): boolean {
  if (before.kind === "share" && after.kind === "share") {
    const [then, now] = [before.low, after.low];
    return !then || !now || BigInt(now.part) * BigInt(then.whole) < BigInt(then.part) * BigInt(now.whole);
  }
  if (before.kind !== "count" || after.kind !== "count") return true;
  const way = worseWay({ name, kind: "count" });
  return way === "rise" ? after.low > before.low : after.low < before.low;
}
