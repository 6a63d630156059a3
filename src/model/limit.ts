import type { Decimal } from "./decimal.ts";

export const operators = [">=", "<=", ">", "<"] as const;
export type Operator = (typeof operators)[number];

/** Which way a budget limits: `lines >= 80%` asks for a minimum, `high <= 0` for a maximum. */
export type Direction = "minimum" | "maximum";

export function directionOf(op: Operator): Direction {
  return op === ">=" || op === ">" ? "minimum" : "maximum";
}

/**
 * The right side of a budget. `value` is in the base unit of the metric's kind: ms, per minute (so that both /s and /min
 * are whole factors), bytes; `text` is as it was written.
 */
export interface Limit {
  readonly op: Operator;
  readonly value: Decimal;
  readonly unit: Unit;
  readonly text: string;
}

/** What a unit measures, and how many base units it is. */
export const units = {
  "": { measures: "plain", factor: 1n },
  "%": { measures: "percent", factor: 1n },
  pp: { measures: "points", factor: 1n },
  ms: { measures: "time", factor: 1n },
  s: { measures: "time", factor: 1_000n },
  min: { measures: "time", factor: 60_000n },
  h: { measures: "time", factor: 3_600_000n },
  d: { measures: "time", factor: 86_400_000n },
  "/s": { measures: "rate", factor: 60n },
  "/min": { measures: "rate", factor: 1n },
  B: { measures: "size", factor: 1n },
  kB: { measures: "size", factor: 1_000n },
  MB: { measures: "size", factor: 1_000_000n },
  GB: { measures: "size", factor: 1_000_000_000n },
  KiB: { measures: "size", factor: 1_024n },
  MiB: { measures: "size", factor: 1_048_576n },
  GiB: { measures: "size", factor: 1_073_741_824n },
} as const;
export type Unit = keyof typeof units;

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(units, text);
}
