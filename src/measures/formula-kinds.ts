import type { FigureKind } from "../model/figure-unit.ts";
import type { Operation } from "../model/formula.ts";
import { type Rational, rational } from "../model/rational.ts";

/** What two figures come to: its kind, and what the numbers in base units (ms, per minute, bytes) are multiplied by for it. */
export interface Combined {
  readonly kind: FigureKind;
  readonly factor: Rational;
}

const one = rational(1n, 1n);
/** Times are in ms, and rates per minute. */
const minute = rational(60_000n, 1n);

function isPlain(kind: FigureKind): boolean {
  return kind === "number" || kind === "ratio";
}

/** Undefined for what nobody can mean: a size times a size, a time plus a size. */
export function combine(operation: Operation, left: FigureKind, right: FigureKind): Combined | undefined {
  if (operation === "+" || operation === "-") return sumOf(left, right);
  return operation === "*" ? productOf(left, right) : quotientOf(left, right);
}

function sumOf(left: FigureKind, right: FigureKind): Combined | undefined {
  if (left === right) return { kind: left, factor: one };
  return isPlain(left) && isPlain(right) ? { kind: "ratio", factor: one } : undefined;
}

function productOf(left: FigureKind, right: FigureKind): Combined | undefined {
  if (left === "ratio" && right === "ratio") return { kind: "ratio", factor: one };
  if (isPlain(left) && isPlain(right)) return { kind: "number", factor: one };
  if (isPlain(left)) return { kind: right, factor: one };
  if (isPlain(right)) return { kind: left, factor: one };
  const isCount = (left === "time" && right === "rate") || (left === "rate" && right === "time");
  return isCount ? { kind: "number", factor: rational(minute.bottom, minute.top) } : undefined;
}

function quotientOf(left: FigureKind, right: FigureKind): Combined | undefined {
  if (left === right || (isPlain(left) && isPlain(right))) return { kind: "ratio", factor: one };
  if (isPlain(right)) return { kind: left, factor: one };
  if (isPlain(left) && right === "time") return { kind: "rate", factor: minute };
  return isPlain(left) && right === "rate" ? { kind: "time", factor: minute } : undefined;
}
