import { idOf } from "../model/quarantine.ts";
import type { KeptOutcome, TestsBaseline } from "../model/tests-baseline.ts";

/** What a later baseline gives up of an earlier one: each by its leg, class and name. */
export interface BaselineLosses {
  /** Tests that are not in it any more. */
  readonly gone: readonly string[];
  /** Tests that it has as failed, and the earlier one has not. */
  readonly failing: readonly string[];
}

export function lossesBetweenTests(before: TestsBaseline, after: TestsBaseline): BaselineLosses {
  const [then, now] = [outcomesOf(before), outcomesOf(after)];
  const gone = [...then.keys()].filter((name) => !now.has(name));
  const failing = [...now].filter(([name, outcome]) => outcome === "failed" && then.get(name) !== "failed").map(([name]) => name);
  return { gone, failing };
}

function outcomesOf({ legs }: TestsBaseline): ReadonlyMap<string, KeptOutcome> {
  const outcomes = new Map<string, KeptOutcome>();
  for (const { leg, groups } of legs)
    for (const { suite, className, tests } of groups ?? [])
      for (const [name, outcome] of tests) {
        const id = idOf(className || suite, name);
        outcomes.set(leg === "" ? id : `${id} (leg ${leg})`, outcome);
      }
  return outcomes;
}
