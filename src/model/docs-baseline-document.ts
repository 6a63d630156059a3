import * as v from "valibot";
import { describeValue } from "./foreign-json.ts";

/**
 * The baseline of documents: what was missing, weak or broken at an earlier commit, for budgets on changes. It is committed,
 * or kept in a cache, and comes back from there as somebody else's text. A figure is a count, a share as [part, whole], or
 * a list of [file or document, count] or [document, file, count] of those that have any.
 */
export const docsBaselineVersion = 1;

const longestName = 4096;

const name = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, "is no name of a metric"));
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const some = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const scope = v.pipe(v.string(), v.minLength(1), v.maxLength(longestName));

const figure = v.union(
  [
    natural,
    v.strictTuple([natural, some]),
    v.array(v.union([v.strictTuple([scope, some]), v.strictTuple([scope, scope, some])])),
  ],
  ({ input }) =>
    `has ${describeValue(input)}; allowed: a count, [part, whole], or a list of [file or document, count] or [document, file, count]`,
);

export const docsBaselineSchema = v.strictObject({
  version: v.literal(docsBaselineVersion),
  gate: v.string(),
  name: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  writtenAt: v.string(),
  figures: v.record(name, figure),
});

export type DocsBaselineDocument = v.InferOutput<typeof docsBaselineSchema>;
