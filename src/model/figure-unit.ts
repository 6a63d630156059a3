import { isUnit, type Unit, units } from "./limit.ts";
import { type Rational, rational } from "./rational.ts";

/** What a figure counts in: a `ratio` is a plain number that also reads as a percentage. */
export type FigureKind = "number" | "ratio" | "time" | "rate" | "size";

/** How numbers of a file become figures: their kind, and how much of its base (ms, per minute, bytes, 1) one of them is. */
export interface FigureUnit {
  readonly kind: FigureKind;
  readonly factor: Rational;
  /** As the file or the setting writes it; empty for a plain number. */
  readonly text: string;
}

const kinds = { plain: "number", percent: "ratio", points: "ratio", time: "time", rate: "rate", size: "size" } as const;

export const plainUnit: FigureUnit = { kind: "number", factor: rational(1n, 1n), text: "" };

/** The units that a setting can name. */
export const figureUnits: readonly Unit[] = Object.keys(units).filter(
  (unit): unit is Unit => isUnit(unit) && unit !== "" && unit !== "pp",
);

export function figureUnit(unit: Unit): FigureUnit {
  const { measures, factor } = units[unit];
  return { kind: kinds[measures], factor: rational(factor, measures === "percent" ? 100n : 1n), text: unit };
}

/** Units of a file in other words. `KB` is none of them: it may be 1000 or 1024 bytes. */
const words: Readonly<Record<string, Unit>> = {
  milliseconds: "ms",
  millisecond: "ms",
  msec: "ms",
  seconds: "s",
  second: "s",
  sec: "s",
  secs: "s",
  minutes: "min",
  minute: "min",
  mins: "min",
  hours: "h",
  hour: "h",
  days: "d",
  day: "d",
  bytes: "B",
  byte: "B",
  Bytes: "B",
  percent: "%",
};

/** Below a millisecond, which no budget is written in. */
const small: Readonly<Record<string, bigint>> = {
  ns: 1_000_000n,
  nanoseconds: 1_000_000n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  microseconds: 1_000n,
};

/** The unit that a tool writes in its own words: `ns/iter`, `ops/sec`, `bytes`; a plain number in any that is not known. */
export function wordedUnit(text: string): FigureUnit {
  const written = text.trim();
  const [one = "", per] = written.split("/", 2).map((part) => part.trim());
  if (per !== undefined && /^(s|sec|secs|second|min|minute)$/.test(per) && !isAmount(one))
    return { ...figureUnit(/^m/.test(per) ? "/min" : "/s"), text: written };
  // A time per iteration is a time.
  if (per !== undefined && !/^(iter|op|run|ops|request|req|call|test)s?$/.test(per)) return { ...plainUnit, text: written };
  const divisor = Object.hasOwn(small, one) ? small[one] : undefined;
  if (divisor !== undefined) return { kind: "time", factor: rational(1n, divisor), text: written };
  const known = Object.hasOwn(words, one) ? words[one] : one;
  return known !== undefined && known !== "" && isUnit(known) && known !== "pp"
    ? { ...figureUnit(known), text: written }
    : { ...plainUnit, text: written };
}

/** Bytes in a second are no rate of things. */
function isAmount(text: string): boolean {
  return Object.hasOwn(small, text) || Object.hasOwn(words, text) || (text !== "" && isUnit(text)) || text === "KB";
}
