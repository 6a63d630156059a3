import { describe, expect, test } from "vitest";
import { lossesBetweenTests } from "../../src/measures/tests-losses.ts";
import type { KeptOutcome, TestsBaseline } from "../../src/model/tests-baseline.ts";

type Kept = Readonly<Record<string, KeptOutcome>>;

/** A baseline of one leg; classes with their tests. */
function baseline(classes: Readonly<Record<string, Kept>>): TestsBaseline {
  const groups = Object.entries(classes).map(([className, tests]) => ({
    ...{ suite: "", className, path: "" },
    tests: new Map(Object.entries(tests)),
  }));
  return {
    gate: "test-results",
    name: null,
    commit: null,
    writtenAt: "2026-01-31T12:00:00Z",
    legs: [{ leg: "", durationMs: 1, groups }],
  };
}

describe("a later baseline", () => {
  test.each<[string, Record<string, Kept>, Record<string, Kept>, string[], string[]]>([
    ["with the same tests", { Cart: { adds: "passed" } }, { Cart: { adds: "passed" } }, [], []],
    ["without a test", { Cart: { adds: "passed", removes: "passed" } }, { Cart: { adds: "passed" } }, ["Cart › removes"], []],
    ["with a test that fails now", { Cart: { adds: "passed" } }, { Cart: { adds: "failed" } }, [], ["Cart › adds"]],
    ["with a test that failed then, too", { Cart: { adds: "failed" } }, { Cart: { adds: "failed" } }, [], []],
    ["with a failure that moved", { Cart: { adds: "failed" } }, { Basket: { adds: "failed" } }, [], []],
    [
      "with a name that is nearly the same",
      { Cart: { "adds tax once": "passed" } },
      { Cart: { "adds tax twice": "passed" } },
      [],
      [],
    ],
    [
      "with a failure that may be that of another test",
      { Cart: { "adds tax once": "failed" } },
      { Cart: { "adds tax twice": "failed" } },
      [],
      ["Cart › adds tax twice"],
    ],
  ])("%s", (_, before, after, gone, failing) => {
    expect(lossesBetweenTests(baseline(before), baseline(after))).toEqual({ gone, failing });
  });
});
