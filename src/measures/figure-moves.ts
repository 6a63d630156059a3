import type { Decimal } from "../model/decimal.ts";
import { decimalsAround, inverse, multiply, type Rational, rational } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import type { ComparedFigure } from "./compared-figures.ts";
import { medianSpan, shiftBetween } from "./median.ts";

/** How far figures moved, for tables and outputs; what decides is figure-change.ts. */

/** The greatest that a figure can be, as outputs and lines have it: the least where nothing bounds it above. */
export function shownEnd({ low, high }: Span): Rational | null {
  return high ?? low;
}

/**
 * By how much later figures are above earlier ones, by their shown ends: in hundredths of the earlier median, and in
 * hundredths of the whole for shares. Undefined where an end is open, or that median is nothing.
 */
export function percentMoved({ now, before, kind }: ComparedFigure): Rational | undefined {
  const [to, from] = [now.map(shown), before.map(shown)];
  const shift = shownEnd(shiftBetween(from, to));
  const base = kind === "share" ? one : shownEnd(medianSpan(from));
  if (shift === null || base === null || base.top === 0n) return undefined;
  return multiply(multiply(shift, inverse(base)), hundred);
}

const [one, hundred] = [rational(1n, 1n), rational(100n, 1n)];

function shown(span: Span): Span {
  const end = shownEnd(span);
  return { low: end, high: end };
}

/** With two decimals, cut as the figures of budgets are: `12.23`, `-3.10`. */
export function cutToHundredths({ top, bottom }: Rational): Decimal {
  return { digits: (top * 100n) / bottom, scale: 2 };
}

/** The nearest number, for what is only shown. */
export function numberOf(value: Rational): number {
  const { low } = decimalsAround(value);
  return Number(low.digits) / 10 ** low.scale;
}
