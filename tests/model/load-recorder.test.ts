import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LoadRecorder, type LoadRequest } from "../../src/model/load-recorder.ts";
import type { Window } from "../../src/model/load-run.ts";

const ok = { failure: "none", status: 200 } as const;
const failed = { failure: "5xx", status: 500 } as const;
const start = 1_700_000_000_000;

function request(at: number, more: Partial<LoadRequest> = {}): LoadRequest {
  return { endpoint: "GET /", outcome: ok, at: start + at, ms: 10, users: -1, ...more };
}

function recorded(requests: readonly LoadRequest[], window?: Window) {
  const recorder = new LoadRecorder(window);
  for (const one of requests) recorder.record(one);
  return recorder.finish();
}

describe("the requests of a run", () => {
  test("are told apart by endpoint and outcome, and sum up to the whole", () => {
    const run = recorded([
      request(0),
      request(10, { outcome: failed, ms: 5 }),
      request(20, { outcome: { failure: "5xx", status: 500 }, ms: 7 }),
      request(30, { endpoint: "POST /", outcome: { failure: "transport" }, ms: -1 }),
    ]);
    expect(run?.total.requests).toBe(4);
    expect(run?.endpoints.map(({ name, requests, outcomes }) => [name, requests, outcomes.length])).toEqual([
      ["GET /", 3, 2],
      ["POST /", 1, 1],
    ]);
    const times = run?.total.times;
    expect(times?.kind === "samples" && [times.count, times.min, times.max]).toEqual([3, 5, 10]);
  });

  test("sum up however many there are, in whatever order their endpoints come", () => {
    const names = Array.from({ length: 700 }, (_, i) => `GET /${i}`);
    const seen = new Map(names.map((name) => [name, { requests: 0, failed: 0, ms: 0 }]));
    const recorder = new LoadRecorder(undefined);
    for (let i = 0; i < 300_000; i++) {
      const endpoint = names[(i * 7919 + (i % 13)) % names.length] ?? "";
      const outcome = i % 11 === 0 ? failed : ok;
      recorder.record(request(i, { endpoint, outcome, ms: i % 997 }));
      const known = seen.get(endpoint);
      if (known === undefined) continue;
      known.requests++;
      known.ms += i % 997;
      if (outcome === failed) known.failed++;
    }
    const found = recorder.finish()?.endpoints.map(({ name, requests, outcomes, times }) => [
      name,
      {
        requests,
        failed: outcomes.find(({ failure }) => failure === "5xx")?.count ?? 0,
        ms: times?.kind === "samples" ? Math.round((times.mean ?? 0) * times.count) : 0,
      },
    ]);
    expect(new Map(found as [string, object][])).toEqual(seen);
  });

  test("last from the first beginning to the last end", () => {
    expect(recorded([request(500), request(0, { ms: 40 }), request(900, { ms: 100 })])?.duration).toEqual({
      low: 1000,
      high: 1000,
    });
  });

  test("have as many users as the most that any of them saw, or nobody knows", () => {
    expect(recorded([request(0, { users: 3 }), request(1, { users: 8 }), request(2, { users: 5 })])?.users).toBe(8);
    expect(recorded([request(0)])?.users).toBeUndefined();
  });

  test("without a single one is no run", () => {
    expect(recorded([])).toBeUndefined();
    expect(recorded([request(0)], { skipFirst: 10_000, skipLast: 0 })).toBeUndefined();
    expect(recorded([request(0), request(5)], { skipFirst: 3, skipLast: 3 })).toBeUndefined();
  });

  test("leave groups out of the whole", () => {
    const recorder = new LoadRecorder(undefined);
    recorder.record(request(0));
    recorder.recordGroup(request(0, { endpoint: "checkout", ms: 90 }));
    const run = recorder.finish();
    expect(run?.total.requests).toBe(1);
    expect(run?.endpoints.map(({ name, isGroup }) => [name, isGroup])).toEqual([
      ["GET /", undefined],
      ["checkout", true],
    ]);
  });
});

describe("a window", () => {
  const many = fc.array(fc.record({ at: fc.integer({ min: 0, max: 60_000 }), ms: fc.integer({ min: 0, max: 50 }) }), {
    minLength: 1,
    maxLength: 300,
  });

  test("leaves out exactly what begins before or after it, in whatever order requests are told", () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 30_000 }), (all, skipFirst, skipLast) => {
        const times = all.map(({ at }) => at);
        const [from, to] = [Math.min(...times) + skipFirst, Math.max(...times) - skipLast];
        const wanted = all.filter(({ at }) => at >= from && at <= to);
        const run = recorded(
          all.map(({ at, ms }) => request(at, { ms })),
          { skipFirst, skipLast },
        );
        expect(run?.total.requests ?? 0).toBe(wanted.length);
        if (run === undefined) return;
        expect(run.leftOut).toBe(all.length - wanted.length);
        expect(run.began).toBe(start + Math.min(...wanted.map(({ at }) => at)));
      }),
    );
  });

  test("holds what is settled only once, also where thousands are open", () => {
    const requests = Array.from({ length: 20_000 }, (_, i) => request(i * 10));
    const run = recorded(requests, { skipFirst: 100_000, skipLast: 50_000 });
    expect(run?.total.requests).toBe(5_000);
    expect(run?.leftOut).toBe(15_000);
  });
});

describe("the stretches of a run", () => {
  test("hold each request once, and are few however long it is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000_000 }), { minLength: 1, maxLength: 400 }), (times) => {
        const run = recorded(times.map((at, i) => request(at, { outcome: i % 3 === 0 ? failed : ok })));
        const timeline = run?.timeline ?? [];
        expect(timeline.length).toBeLessThanOrEqual(30);
        expect(timeline.reduce((sum, { requests }) => sum + requests, 0)).toBe(times.length);
        expect(timeline.reduce((sum, { failed }) => sum + failed, 0)).toBe(Math.ceil(times.length / 3));
        expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });
});
