import { describe, expect, test } from "vitest";
import { readTestReport } from "../../src/formats/read-tests.ts";
import { countTests } from "../../src/measures/test-counts.ts";
import { fileOf } from "./fixture.ts";

async function read(tests: readonly object[], summary: Readonly<Record<string, number>> = {}) {
  const said = { reportFormat: "CTRF", specVersion: "0.0.0", results: { tool: { name: "some" }, summary, tests } };
  return (await readTestReport(fileOf(Buffer.from(JSON.stringify(said))))).report;
}

const named = (status: string, rest: object = {}) => ({ name: "n", duration: 1, status, ...rest });

describe("what became of a test", () => {
  test.each([
    ["passed", {}, "passed"],
    ["failed", {}, "failed"],
    ["skipped", {}, "skipped"],
    ["pending", {}, "skipped"],
    ["other", {}, "skipped"],
    ["other", { rawStatus: "todo" }, "known"],
    ["other", { rawStatus: "xfailed" }, "known"],
    ["other", { rawStatus: "timedOut" }, "errored"],
    ["other", { rawStatus: "interrupted" }, "errored"],
    ["other", { rawStatus: "Failed" }, "failed"],
    ["other", { rawStatus: "disabled" }, "skipped"],
    ["passed", { rawStatus: "passed" }, "passed"],
    ["passed", { rawStatus: "failed" }, "known"],
    ["failed", { rawStatus: "timedOut" }, "failed"],
  ])("of status %s and %o", async (status, rest, outcome) => {
    const { tests } = await read([named(status, rest)]);
    expect(tests.worst(0)).toBe(outcome);
  });

  test("of a status that CTRF does not have is no guess", async () => {
    await expect(read([named("green")])).rejects.toThrow('is "green"; allowed: passed, failed, skipped, pending, other');
  });

  test("is flaky where it says so, and passed", async () => {
    const report = await read([named("passed", { flaky: true }), named("failed", { name: "m", retries: 2 })]);
    expect(countTests(report)).toMatchObject({ passed: 1, failed: 1, flaky: 1 });
  });
});

describe("its summary", () => {
  test.each([
    [
      "counts a failure that is not listed",
      [named("passed")],
      { failed: 1 },
      "its summary counts 1 failed tests, and 0 are listed",
    ],
    ["counts tests that are not listed", [named("passed")], { tests: 2 }, "its summary counts 2 tests, and 1 are listed"],
    ["counts fewer than are listed", [named("failed")], { failed: 0, tests: 1 }, undefined],
    ["counts what was known to fail", [named("passed", { rawStatus: "failed" })], { failed: 1, tests: 1 }, undefined],
  ])("%s", async (_, tests, summary, contradiction) => {
    expect((await read(tests, summary)).contradictions).toEqual(contradiction === undefined ? [] : [contradiction]);
  });
});
