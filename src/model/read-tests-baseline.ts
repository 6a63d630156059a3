import type { BrokenBaseline } from "./baseline.ts";
import { readDocument } from "./read-document.ts";
import type { KeptGroup, KeptLeg, TestsBaseline } from "./tests-baseline.ts";
import { type TestsBaselineDocument, testsBaselineSchema, testsBaselineVersion } from "./tests-baseline-document.ts";

/** Reads a baseline of test results strictly: whatever it does not expect is refused, never passed over. */
export function readTestsBaseline(text: string): TestsBaseline | BrokenBaseline {
  const read = readDocument(text, testsBaselineSchema, testsBaselineVersion);
  if ("message" in read) return read;
  const { version: _, legs, ...head } = read.document;
  const wrong = repeated(legs);
  return wrong ?? { ...head, legs: legs.map(legOf) };
}

type WrittenLeg = TestsBaselineDocument["legs"][number];

/** What the schema cannot say: a leg, a group or a test that is listed twice. */
function repeated(legs: readonly WrittenLeg[]): BrokenBaseline | undefined {
  const known = new Set<string>();
  for (const [i, { leg, groups }] of legs.entries()) {
    if (known.has(leg)) return { message: "is listed already", place: `/legs/${i}/leg` };
    known.add(leg);
    const seen = new Set<string>();
    for (const [j, { suite, className, path, tests }] of (groups ?? []).entries()) {
      for (const [k, [name]] of tests.entries()) {
        const key = JSON.stringify([suite, className, path, name]);
        if (seen.has(key)) return { message: "is listed already", place: `/legs/${i}/groups/${j}/tests/${k}/0` };
        seen.add(key);
      }
    }
  }
  return undefined;
}

function legOf({ leg, duration, groups }: WrittenLeg): KeptLeg {
  return {
    leg,
    durationMs: duration,
    groups: groups?.map((group): KeptGroup => ({ ...group, tests: new Map(group.tests) })) ?? null,
  };
}
