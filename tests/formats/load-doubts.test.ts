import { describe, expect, test } from "vitest";
import { doubtsOf } from "../../src/formats/load-doubts.ts";
import { withoutSecrets } from "../../src/formats/load-secrets.ts";
import type { LoadRun, Moment, StatedTimes, TimeInterval } from "../../src/model/load-run.ts";

const minute = 60_000;

function at(ms: number): TimeInterval {
  return { low: ms, high: ms };
}

function stated(percentiles: Readonly<Record<string, number>>, ends: Partial<Record<"min" | "max" | "mean", number>> = {}) {
  const known = Object.fromEntries(Object.entries(ends).map(([name, ms]) => [name, at(ms)]));
  return {
    kind: "stated",
    percentiles: new Map(Object.entries(percentiles).map(([rank, ms]) => [rank, at(ms)])),
    ...known,
  } as StatedTimes;
}

function run(times: StatedTimes | undefined, more: Partial<LoadRun> = {}): LoadRun {
  const total = { requests: 10, outcomes: [{ failure: "none", count: 10 } as const], ...(times && { times }) };
  return {
    total,
    endpoints: [],
    timeline: [],
    custom: [],
    ownLimits: [],
    errors: [],
    contradictions: [],
    notes: [],
    window: "not asked",
    ...more,
  };
}

describe("what cannot be", () => {
  test.for([
    ["rising", stated({ 50: 10, 95: 20, 99: 30 }, { min: 1, mean: 12, max: 40 }), []],
    ["within what tools round", stated({ 90: 100.4, 95: 100 }), []],
    [
      "all zero",
      stated({ 50: 0, 95: 0 }, { max: 0 }),
      ["all of its response times are 0, which no answer takes: nothing was measured"],
    ],
    ["falling", stated({ 90: 900, 95: 10 }), ["of all requests p90 is 900ms, and p95 only 10ms"]],
    [
      "a later fall than the neighbour's",
      stated({ 50: 900, 90: 899.5, 99: 10 }),
      ["of all requests p50 is 900ms, and p99 only 10ms"],
    ],
    ["the greatest below", stated({ 95: 50 }, { max: 5 }), ["of all requests p95 is 50ms, and max only 5ms"]],
    ["a mean below the least", stated({}, { min: 50, mean: 5 }), ["of all requests min is 50ms, and mean only 5ms"]],
  ] as const)("%s", ([, times, doubts]) => {
    expect(doubtsOf(run(times))).toEqual(doubts);
  });

  test("zeros of requests that all failed say nothing", () => {
    const failed = { requests: 2, outcomes: [{ failure: "transport", count: 2 } as const], times: stated({ 95: 0 }, { max: 0 }) };
    expect(doubtsOf({ ...run(undefined), total: failed })).toEqual([]);
  });

  test.for([
    [
      "a break of half the run",
      [0, 40],
      60,
      ["nothing was requested for 39 min within it: these are two runs, as of a tool that appended to an old file"],
    ],
    ["a short one", [0, 9], 12, []],
    ["one that is little of the run", [0, 15], 600, []],
  ] as const)("%s", ([, starts, length, doubts]) => {
    const timeline = starts.map((start): Moment => ({ at: start * minute, length: minute, requests: 1, failed: 0 }));
    expect(doubtsOf(run(undefined, { timeline, began: 0, ended: length * minute }))).toEqual(doubts);
  });
});

test("names that only differ in a secret are one endpoint", () => {
  const traffic = { requests: 2, outcomes: [{ failure: "none", count: 2 } as const] };
  const named = (name: string) => ({ name, ...traffic });
  const endpoints = [named("http://me:one@host/a"), named("http://me:two@host/a"), named("GET /b")];
  const errors = [{ text: "no answer of http://me:one@host/a?token=abc", count: 1, failure: "transport" } as const];
  const report = withoutSecrets({ role: "run", run: run(undefined, { endpoints, errors }) });
  expect(report.role === "run" && report.run.endpoints.map(({ name, requests }) => [name, requests])).toEqual([
    ["http://host/a", 4],
    ["GET /b", 2],
  ]);
  expect(report.role === "run" && report.run.errors[0]?.text).toBe("no answer of http://host/a?token=…");
});
