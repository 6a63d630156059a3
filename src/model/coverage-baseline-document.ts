import * as v from "valibot";
import { keptSamples } from "./coverage-baseline.ts";
import { describeValue } from "./foreign-json.ts";

/**
 * The baseline document: what a gate counted at an earlier commit, for budgets on changes. It is committed, or kept in a
 * cache, and comes back from there as somebody else's text. A tally is [covered, total], with the most that may be covered
 * as a third number where merged reports only bound it.
 */
export const coverageBaselineVersion = 1;

const integer = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tally = v.union(
  [v.strictTuple([integer, integer]), v.strictTuple([integer, integer, integer])],
  ({ input }) => `has ${wrongTally(input)}; allowed: two or three whole numbers from 0 to ${Number.MAX_SAFE_INTEGER}`,
);

/** A union's own words would only say that a list is no list. */
function wrongTally(input: unknown): string {
  if (!Array.isArray(input)) return describeValue(input);
  const odd: unknown[] = input.filter((one) => !Number.isSafeInteger(one) || one < 0);
  return odd.length > 0 ? describeValue(odd[0]) : `${input.length} numbers`;
}

const counts = {
  lines: v.optional(tally),
  branches: v.optional(tally),
  functions: v.optional(tally),
  statements: v.optional(tally),
};

const scope = {
  /** Paths of the repository. */
  files: v.record(v.string(), v.strictObject(counts)),
  /** The sum of reported files that are none of the repository's. */
  elsewhere: v.optional(v.strictObject(counts)),
};

export const coverageBaselineSchema = v.strictObject({
  version: v.literal(coverageBaselineVersion),
  gate: v.string(),
  name: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  writtenAt: v.string(),
  ...scope,
  legs: v.optional(v.record(v.string(), v.strictObject(scope))),
  samples: v.pipe(
    v.array(v.strictObject({ commit: v.nullable(v.string()), at: v.string(), ...counts })),
    v.maxLength(keptSamples),
  ),
});

export type CoverageBaselineDocument = v.InferOutput<typeof coverageBaselineSchema>;
