import type { Budget } from "../model/budget.ts";
import type { Approximation, Found } from "../model/measure.ts";
import { isExact, type Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import { uncompared, wayOf } from "./change-metric.ts";
import { changeBy, spanOf } from "./figure-change.ts";
import { mannWhitneyOfSpans } from "./mann-whitney.ts";
import { medianSpan, shiftBetween } from "./median.ts";

/** Repetitions that each side needs: of three and three no order is rarer than 1 in 10, on both sides. */
export const leastRepetitions = 4;

/** Repetitions of a side that are compared: the exact p of more takes long, and says no more. */
export const mostRepetitions = 30;

/** One figure in each run before a change and after it. */
export interface Repeated {
  readonly base: readonly Found[];
  readonly head: readonly Found[];
}

/** Holds the runs after a change against those before it: by how much they differ, and how likely that is by chance. */
export function changeOfRepeated(budget: Budget, gate: string, { base, head }: Repeated): Found {
  const unknown = [...head, ...base].find(({ state }) => state !== "measured");
  if (unknown) return unknown;
  const before = quantitiesOf(base);
  const after = quantitiesOf(head);
  if (before.length < leastRepetitions || after.length < leastRepetitions)
    return uncompared(budget, gate, {
      kind: "few-repetitions",
      base: before.length,
      head: after.length,
      least: leastRepetitions,
    });
  return compared(budget, before, after, [...base, ...head]);
}

function compared(budget: Budget, before: readonly Quantity[], after: readonly Quantity[], all: readonly Found[]): Found {
  const kind = before[0]?.kind;
  const [then, now] = [spansOf(before), spansOf(after)];
  if (kind === undefined || kind === "change") return { state: "not-applicable" };
  const shift = changeBy(kind, medianSpan(then), shiftBetween(then, now), wayOf(budget));
  const noise = { kind: "test", p: mannWhitneyOfSpans(now, then), base: then.length, head: now.length } as const;
  const approximate = isExact(shift) ? undefined : (approximationIn(all) ?? inexact);
  return {
    state: "measured",
    quantity: { ...shift, noise },
    by: `the Hodges-Lehmann shift from ${then.length} to ${now.length} runs`,
    ...(approximate && { approximate }),
  };
}

const inexact: Approximation = {
  because: "the figures of single runs are only known within bounds",
  mend: { say: "Give reports that hold every response time" },
};

function approximationIn(all: readonly Found[]): Approximation | undefined {
  return all.flatMap((found) => (found.state === "measured" && found.approximate) || [])[0];
}

export function quantitiesOf(all: readonly Found[]): readonly Quantity[] {
  return all.flatMap((found) => (found.state === "measured" ? [found.quantity] : []));
}

export function spansOf(quantities: readonly Quantity[]): readonly Span[] {
  return quantities.flatMap((quantity) => spanOf(quantity) ?? []);
}
