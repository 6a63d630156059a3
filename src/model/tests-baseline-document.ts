import * as v from "valibot";
import { keptOutcomes } from "./tests-baseline.ts";

/**
 * The baseline of test results: which tests there were at an earlier commit, and what became of each, for budgets on changes.
 * It is committed, or kept in a cache, and comes back from there as somebody else's text. Lists instead of names of members: a
 * test may be called `constructor`. A test is [name, outcome].
 */
export const testsBaselineVersion = 1;

const text = v.pipe(v.string(), v.maxLength(8192));
const outcome = v.picklist(keptOutcomes);

const group = v.strictObject({
  suite: text,
  className: text,
  path: text,
  tests: v.array(v.strictTuple([text, outcome])),
});

const leg = v.strictObject({
  leg: text,
  /** In ms. */
  duration: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e15))),
  groups: v.nullable(v.array(group)),
});

export const testsBaselineSchema = v.strictObject({
  version: v.literal(testsBaselineVersion),
  gate: v.string(),
  name: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  writtenAt: v.string(),
  legs: v.array(leg),
});

export type TestsBaselineDocument = v.InferOutput<typeof testsBaselineSchema>;
