import * as v from "valibot";
import { keptFigures, keptNameLength, keptRuns, keptScopes, keptSeries } from "./figures-baseline.ts";
import { describeValue } from "./foreign-json.ts";

/**
 * The baseline of figures: what a gate measured in earlier runs, for budgets on changes. It is committed, or kept in a
 * cache, and comes back from there as somebody else's text. Lists instead of names of members: an endpoint or a metric may
 * be called `constructor`.
 *
 * A figure is [name, kind, value], in ms, per minute, bytes or its own unit; what is only known within bounds is
 * [name, kind, least, most], an end that nothing bounds is null. A share is [name, "share", part, whole], with the most
 * that the part may be as a fifth member where that is only bounded.
 */
export const figuresBaselineVersion = 1;

const most = { likes: 20, value: 1e24 };

const text = v.pipe(v.string(), v.maxLength(keptNameLength));
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const amount = v.picklist(["count", "time", "rate", "size", "number"]);
/** JSON has numbers that are none here: 1e999 is infinite. */
const number = v.pipe(v.number(), v.minValue(-most.value), v.maxValue(most.value));
const end = v.nullable(number);

const figure = v.union(
  [
    v.strictTuple([text, amount, number]),
    v.strictTuple([text, amount, end, end]),
    v.strictTuple([text, v.literal("share"), natural, whole]),
    v.strictTuple([text, v.literal("share"), natural, whole, natural]),
  ],
  ({ input }) =>
    `has ${describeFigure(input)}; allowed: [name, "time" or another kind, value], with least and most where it is bounded, or [name, "share", part, whole]`,
);

/** A union's own words would only say that a list is no list. */
function describeFigure(input: unknown): string {
  return Array.isArray(input) ? `[${input.slice(0, 6).map(describeValue).join(", ")}]` : describeValue(input);
}

const run = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  commit: v.nullable(v.pipe(v.string(), v.maxLength(keptNameLength))),
  scopes: v.pipe(
    v.array(v.strictObject({ of: text, figures: v.pipe(v.array(figure), v.maxLength(keptFigures)) })),
    v.maxLength(keptScopes + 1),
  ),
});

export const figuresBaselineSchema = v.strictObject({
  version: v.literal(figuresBaselineVersion),
  gate: v.string(),
  name: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  writtenAt: v.string(),
  series: v.pipe(
    v.array(
      v.strictObject({
        like: v.pipe(v.array(v.strictTuple([text, text])), v.maxLength(most.likes)),
        runs: v.pipe(v.array(run), v.minLength(1), v.maxLength(keptRuns)),
      }),
    ),
    v.maxLength(keptSeries),
  ),
});

export type FiguresBaselineDocument = v.InferOutput<typeof figuresBaselineSchema>;
