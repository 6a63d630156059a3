import { expect, test } from "vitest";
import { readTestReport } from "../../src/formats/read-tests.ts";
import { countTests } from "../../src/measures/test-counts.ts";
import { fileOf } from "./fixture.ts";

async function read(...events: readonly (readonly [action: string, test?: string])[]) {
  const lines = events.map(([Action, Test]) => JSON.stringify({ Action, Package: "p", ...(Test && { Test }) }));
  return (await readTestReport(fileOf(Buffer.from(`${lines.join("\n")}\n`)))).report;
}

const ended = [
  ["run", "TestA"],
  ["pass", "TestA"],
] as const;

test("a test without an end in a package that ended well is no test that passed", async () => {
  const report = await read(["start"], ["run", "TestB"], ...ended, ["pass"]);
  expect(report.contradictions).toEqual([
    "the package p ended well, and its test TestB has no end: it left the process, or printed a last line without a line break",
  ]);
  expect(countTests(report)).toMatchObject({ tests: 1, passed: 1 });
});

test.each([
  ["a benchmark", "BenchmarkB"],
  ["a part of a test that ended", "TestA/part"],
])("%s needs no end of its own", async (_, name) => {
  expect((await read(["start"], ["run", name], ...ended, ["pass"])).contradictions).toEqual([]);
});

test("a test without an end in a package that failed is one that broke", async () => {
  const report = await read(["start"], ...ended, ["run", "TestB"], ["fail"]);
  expect([countTests(report), report.contradictions]).toMatchObject([{ tests: 2, errored: 1 }, []]);
});
