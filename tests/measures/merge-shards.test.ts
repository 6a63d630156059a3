import { describe, expect, test } from "vitest";
import { mergeShards } from "../../src/measures/merge-shards.ts";
import { percentileOf } from "../../src/measures/percentile.ts";
import { endpoint, run, stated, summaryRun, timed } from "./load-run.ts";

const ok = { failure: "none", status: 200 } as const;
const upTo = (last: number, step = 1) => Array.from({ length: last }, (_, i) => (i + 1) * step);

describe("shards of one run", () => {
  test("with every response time are put together as if one machine had made them all", () => {
    const quick = run([endpoint("GET /", timed(ok, upTo(90)))]);
    const slow = run([endpoint("GET /", timed(ok, upTo(10, 1000)))]);
    const { total, endpoints } = mergeShards([quick, slow]);
    expect(total.requests).toBe(100);
    expect(endpoints.map(({ name, requests }) => [name, requests])).toEqual([["GET /", 100]]);
    // Neither the mean of both percentiles nor their weighted mean.
    expect(total.times && percentileOf(total.times, "95")).toMatchObject({ low: 5000, high: 5000, by: { kind: "exact" } });
  });

  test("with percentiles alone only bound that of all", () => {
    const shard = (p95: number, max: number) =>
      summaryRun({
        requests: 10,
        outcomes: [{ failure: "none", count: 10 }],
        times: stated({ "95": p95 }, { min: { low: 1, high: 1 }, max: { low: max, high: max } }),
      });
    const { times } = mergeShards([shard(147, 200), shard(3145, 4000)]).total;
    expect(times && percentileOf(times, "95")).toMatchObject({ low: 147, high: 3145 });
    expect(times?.kind === "stated" && times.max).toEqual({ low: 4000, high: 4000 });
    expect(times?.kind === "stated" && times.min).toEqual({ low: 1, high: 1 });
  });

  test("of which one has no times say nothing of the times of all", () => {
    const timeless = summaryRun({ requests: 5, outcomes: [{ failure: "transport", count: 5 }] });
    const other = summaryRun({ requests: 5, outcomes: [{ failure: "none", count: 5 }], times: stated({ "95": 100 }) });
    expect(mergeShards([timeless, other]).total.times).toBeUndefined();
  });

  test("of which one does not say what became of its requests say it of none", () => {
    const other = summaryRun({ requests: 5, outcomes: [{ failure: "none", count: 5 }] });
    const untold = summaryRun({ requests: 7, outcomes: [], unknown: "outcomes" });
    const uncounted = summaryRun({ requests: 0, outcomes: [], unknown: "requests" });
    expect(mergeShards([other, untold]).total).toEqual({ requests: 12, outcomes: [], unknown: "outcomes" });
    expect(mergeShards([other, untold, uncounted]).total).toEqual({ requests: 0, outcomes: [], unknown: "requests" });
  });

  test("that say when they ran last from the first to the last of them; others at least as long as the longest", () => {
    const at = (began: number, ended: number) => run([endpoint("GET /", timed(ok, [1]))], { began, ended });
    expect(mergeShards([at(0, 10_000), at(5_000, 20_000)]).duration).toEqual({ low: 20_000, high: 20_000 });
    const lasting = (ms: number) => run([endpoint("GET /", timed(ok, [1]))], { duration: { low: ms, high: ms } });
    expect(mergeShards([lasting(10_000), lasting(30_000)]).duration).toEqual({ low: 30_000, high: 40_000 });
  });

  test("add up their users, where each says how many it had", () => {
    const of = (users: number | undefined) => run([endpoint("GET /", timed(ok, [1]))], users === undefined ? {} : { users });
    expect(mergeShards([of(10), of(20)]).users).toBe(30);
    expect(mergeShards([of(10), of(undefined)]).users).toBeUndefined();
  });

  test("keep the test's own metrics that all of them have", () => {
    const of = (part: number, count: number) =>
      run([], {
        custom: [
          { kind: "share", name: "checks", part, whole: 10 },
          { kind: "count", name: "orders", count },
          { kind: "number", name: "last", last: count },
        ],
      });
    expect(mergeShards([of(9, 1), of(7, 2)]).custom).toEqual([
      { kind: "share", name: "checks", part: 16, whole: 20 },
      { kind: "count", name: "orders", count: 3 },
    ]);
  });
});
