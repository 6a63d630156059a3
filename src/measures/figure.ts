import type { FigureKind } from "../model/figure-unit.ts";
import type { Approximation } from "../model/measure.ts";
import type { NoFigure } from "../model/no-figure.ts";
import type { Amount } from "../model/quantity.ts";
import { rational } from "../model/rational.ts";
import { describePlace, type Place } from "../model/report-error.ts";
import { amountOf, exactly, multiplySpans, type Span } from "../model/span.ts";

/** A number that was measured, with where it came from. */
export type Figure =
  | {
      readonly state: "figure";
      readonly kind: FigureKind;
      readonly span: Span;
      readonly approximate?: Approximation;
      readonly from: readonly Origin[];
      /** What it is the sum of, with as much as each part adds. */
      readonly parts: readonly Part[];
    }
  | { readonly state: "none"; readonly why: NoFigure | "not read" };

export type Origin =
  | { readonly kind: "file"; readonly file: string; readonly place?: Place; readonly how?: string }
  | {
      readonly kind: "formula";
      readonly text: string;
      readonly operands: readonly { readonly text: string; readonly figure: Figure }[];
    };

export interface Part {
  readonly name: string;
  readonly span: Span;
}

/** `out.prom, line 12`, `dist/stats.json, at /size`, or the formula. */
export function originText(origins: readonly Origin[]): string {
  return origins.map(oneOrigin).join("; ");
}

function oneOrigin(origin: Origin): string {
  if (origin.kind === "formula") return origin.text;
  return [origin.file, describePlace(origin.place), origin.how ?? ""].filter((text) => text !== "").join(", ");
}

/** As budgets compare it: a ratio against a limit in percent is one of hundreds. */
export function quantityOf(span: Span, kind: FigureKind, as: "plain" | "percent"): Amount {
  if (kind !== "ratio") return amountOf(span, kind);
  if (as === "plain") return amountOf(span, "number");
  const percent = multiplySpans(span, exactly(rational(100n, 1n)));
  return { ...amountOf({ ...percent, ...(span.open && { open: span.open }) }, "number"), percent: true };
}
