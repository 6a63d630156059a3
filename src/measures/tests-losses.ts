import { idOf } from "../model/quarantine.ts";
import type { KeptOutcome, TestsBaseline } from "../model/tests-baseline.ts";
import { outcomeBefore, pairRenamed } from "./renamed-tests.ts";
import { onLeg } from "./test-names.ts";

/** What a later baseline gives up of an earlier one: each by its leg, class and name. */
export interface BaselineLosses {
  /** Tests that are not in it any more, not under another name either. */
  readonly gone: readonly string[];
  /** Tests that it has as failed, and the earlier one has not. */
  readonly failing: readonly string[];
}

interface Kept {
  readonly leg: string;
  readonly suite: string;
  readonly className: string;
  readonly name: string;
  readonly outcome: KeptOutcome;
}

export function lossesBetweenTests(before: TestsBaseline, after: TestsBaseline): BaselineLosses {
  const [then, now] = [testsOf(before), testsOf(after)];
  const gone = [...then].filter(([key]) => !now.has(key)).map(([, test]) => test);
  const fresh = [...now].filter(([key]) => !then.has(key)).map(([, test]) => test);
  const pairs = legsOf(gone).flatMap((leg) => pairRenamed(ofLeg(gone, leg), ofLeg(fresh, leg)));
  const renamed = new Set(pairs.map((pair) => pair.before));
  const earlier = new Map(pairs.map((pair) => [pair.after, outcomeBefore(pair.before, pair.after)]));
  const failing = [...now].filter(([key, test]) => {
    const was = then.get(key)?.outcome ?? earlier.get(test);
    return test.outcome === "failed" && was !== "failed";
  });
  return { gone: gone.filter((test) => !renamed.has(test)).map(titleOf), failing: failing.map(([, test]) => titleOf(test)) };
}

function testsOf({ legs }: TestsBaseline): ReadonlyMap<string, Kept> {
  const tests = new Map<string, Kept>();
  for (const { leg, groups } of legs)
    for (const { suite, className, tests: ofGroup } of groups ?? [])
      for (const [name, outcome] of ofGroup)
        tests.set(JSON.stringify([leg, suite, className, name]), { leg, suite, className, name, outcome });
  return tests;
}

function legsOf(tests: readonly Kept[]): readonly string[] {
  return [...new Set(tests.map(({ leg }) => leg))];
}

function ofLeg(tests: readonly Kept[], leg: string): readonly Kept[] {
  return tests.filter((test) => test.leg === leg);
}

function titleOf({ leg, suite, className, name }: Kept): string {
  return onLeg(idOf(className || suite, name), leg);
}
