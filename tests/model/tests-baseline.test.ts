import { expect, test } from "vitest";
import { readTestsBaseline } from "../../src/model/read-tests-baseline.ts";
import type { TestsBaseline } from "../../src/model/tests-baseline.ts";
import { testsText, writeTestsBaseline } from "../../src/model/write-tests-baseline.ts";

const head = { gate: "test-results", name: null, commit: "a1", writtenAt: "2026-01-01T00:00:00.000Z" };
const baseline: TestsBaseline = {
  ...head,
  legs: [
    {
      leg: "",
      durationMs: 1200,
      groups: [
        {
          suite: "s",
          className: "__proto__",
          path: "a/b.py",
          tests: new Map([
            ["constructor", "failed"],
            ["a", "passed"],
          ]),
        },
        { suite: "", className: "", path: "", tests: new Map([['"quoted"\n', "flaky"]]) },
      ],
    },
    { leg: "py39", durationMs: null, groups: null },
  ],
};

test("what is written is read back, in an order of its own", () => {
  const read = readTestsBaseline(writeTestsBaseline(baseline));
  if ("message" in read) throw new Error(read.message);
  expect(read).toEqual(baseline);
  expect(writeTestsBaseline(read)).toBe(writeTestsBaseline(baseline));
});

test("two that only differ in how long the runs took say the same", () => {
  const slower = { ...baseline, legs: baseline.legs.map((leg) => ({ ...leg, durationMs: 9 })) };
  expect(testsText(slower)).toBe(testsText(baseline));
  expect(testsText({ ...baseline, legs: [] })).not.toBe(testsText(baseline));
});

const written = (legs: unknown) => JSON.stringify({ version: 1, ...head, legs });
const group = (tests: unknown, more = {}) => ({ suite: "s", className: "c", path: "", tests, ...more });

test.each([
  ["no list", written({}), "/legs"],
  [
    "a leg twice",
    written([
      { leg: "a", duration: null, groups: null },
      { leg: "a", duration: null, groups: null },
    ]),
    "/legs/1/leg",
  ],
  [
    "a test twice",
    written([
      {
        leg: "",
        duration: 1,
        groups: [
          group([
            ["a", "passed"],
            ["a", "failed"],
          ]),
        ],
      },
    ]),
    "/legs/0/groups/0/tests/1/0",
  ],
  [
    "an outcome that is none",
    written([{ leg: "", duration: 1, groups: [group([["a", "green"]])] }]),
    "/legs/0/groups/0/tests/0/1",
  ],
  ["a time below 0", written([{ leg: "", duration: -1, groups: null }]), "/legs/0/duration"],
  [
    "a member that is not known",
    written([{ leg: "", duration: 1, groups: [group([], { extra: 1 })] }]),
    "/legs/0/groups/0/extra",
  ],
])("%s is refused with its place", (_, text, place) => {
  expect(readTestsBaseline(text)).toMatchObject({ message: expect.any(String), place });
});

test.each(["", "{", "[]", '{"version":2}', "null"])("%j is refused", (text) => {
  expect(readTestsBaseline(text)).toMatchObject({ message: expect.any(String) });
});
