import { readFileSync } from "node:fs";
import { DDSketch } from "@datadog/sketches-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failureOf, outcomesOf } from "../../src/formats/load/artillery/outcomes.ts";
import { summaryOf } from "../../src/formats/load/artillery/summary.ts";
import { JsonCursor } from "../../src/formats/read/json.ts";
import { Source } from "../../src/formats/read/source.ts";
import { percentileOf } from "../../src/measures/percentile.ts";
import type { LoadRun } from "../../src/model/load-run.ts";
import { fileOf, loadOutcomeOf } from "./fixture.ts";

const typical = readFileSync(new URL("./artillery/typical/report.json", import.meta.url), "utf8");

/** The typical report with other members of its whole, by their paths. */
function changed(
  change: (aggregate: { [name: string]: { [name: string]: unknown } }, document: { intermediate: unknown }) => void,
): string {
  const document = JSON.parse(typical);
  change(document.aggregate, document);
  return JSON.stringify(document);
}

async function runOf(text: string): Promise<LoadRun> {
  const outcome = await loadOutcomeOf(fileOf(Buffer.from(text)));
  if (outcome.kind === "refused") throw outcome.error;
  if (outcome.report.report.role !== "run") throw new Error("it is a part");
  return outcome.report.report.run;
}

const percents = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, p999: 0.999 };
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A summary as ssms.js of Artillery 2.0.34 makes it. */
function artillerysSummary(times: readonly number[]): string {
  const sketch = new DDSketch({ relativeAccuracy: 0.01 });
  for (const time of times) sketch.accept(time);
  const quantiles = Object.entries(percents).map(([name, share]) => [name, rounded(sketch.getValueAtQuantile(share))]);
  const { min, max, count, sum } = sketch;
  return JSON.stringify({
    min: rounded(min),
    max: rounded(max),
    count,
    mean: rounded(sum / count),
    ...Object.fromEntries(quantiles),
  });
}

describe("a summary", () => {
  const someTimes = fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 300 });

  test("is read as intervals that hold the time that Artillery means", async () => {
    await fc.assert(
      fc.asyncProperty(someTimes, async (times) => {
        const summary = summaryOf(await JsonCursor.of(new Source(fileOf(Buffer.from(artillerysSummary(times))))));
        if (summary === undefined) throw new Error("nothing was read");
        const sorted = times.toSorted((a, b) => a - b);
        for (const [name, share] of Object.entries(percents)) {
          const known = percentileOf(summary, name === "p999" ? "99.9" : name.slice(1));
          const meant = sorted[Math.floor(share * (times.length - 1))] as number;
          expect(known?.low, name).toBeLessThanOrEqual(meant + 1e-9);
          expect(known?.high, name).toBeGreaterThanOrEqual(meant - 1e-9);
          const isLongest = Math.ceil(share * times.length) === times.length;
          if (isLongest) expect(known?.high, name).toBeGreaterThanOrEqual((sorted.at(-1) ?? 0) - 1e-9);
        }
      }),
    );
  });

  test("of fewer than 100 answers says that its p99 may be the longest", async () => {
    const { total } = await runOf(typical);
    const known = total.times && percentileOf(total.times, "99");
    expect(known?.high).toBeCloseTo(271.05);
    expect(known?.by).toMatchObject({ kind: "stated", inexact: expect.stringContaining("the longest but one") });
  });

  test.each([
    ["null", null, "null stands where a number is expected"],
    ["a negative time", -1, "-1 stands where a response time from 0 to a year is expected"],
    ["a text", "12", 'the string "12" stands where a number is expected'],
  ])("with %s as a response time is refused", async (_, p95, message) => {
    const text = changed(({ summaries }) => Object.assign(summaries?.["http.response_time"] ?? {}, { p95 }));
    const outcome = await loadOutcomeOf(fileOf(Buffer.from(text)));
    expect(outcome.kind === "refused" && outcome.error.message).toBe(message);
  });

  test("without a figure that early versions did not write has the others", async () => {
    const text = changed(({ summaries }) => {
      if (summaries) summaries["http.response_time"] = { min: 1, max: 9, count: 500, p50: 2, p95: 8 };
    });
    const { total } = await runOf(text);
    expect(total.times?.kind === "stated" && [...total.times.percentiles.keys()]).toEqual(["50", "95"]);
    expect(total.times?.kind === "stated" && total.times.mean).toBeUndefined();
  });
});

describe("what became of requests", () => {
  const ok = (count: number) => [[200, count]] as const;
  const kinds = (counted: Parameters<typeof outcomesOf>[0]) =>
    outcomesOf(counted).map(({ failure, status, count }) => [failure, status, count]);

  test("those without an answer are failed, whether or not an error tells of them", () => {
    expect(kinds({ requests: 10, codes: ok(7), errors: [["ECONNRESET", 2]] })).toEqual([
      ["none", 200, 7],
      ["transport", undefined, 3],
    ]);
  });

  test("an answer that broke off is an answer that failed, and is counted once", () => {
    expect(kinds({ requests: 10, codes: ok(10), errors: [["ECONNRESET", 1]] })).toEqual([
      ["none", 200, 9],
      ["transport", 200, 1],
    ]);
  });

  test("checks are of answers that were fine by their status, the most frequent one first", () => {
    const codes = [
      [201, 2],
      [200, 5],
      [500, 9],
    ] as const;
    expect(kinds({ requests: 16, codes, errors: [["Failed capture or match", 6]] })).toEqual([
      ["5xx", 500, 9],
      ["assertion", 200, 5],
      ["none", 201, 1],
      ["assertion", 201, 1],
    ]);
  });

  test("what was never sent is a request that failed; words of the test's own code are none", () => {
    expect(
      kinds({
        requests: 0,
        codes: [],
        errors: [
          ["ENOTFOUND", 2],
          ["before says no", 5],
        ],
      }),
    ).toEqual([["transport", undefined, 2]]);
  });

  test.each([
    ["ECONNREFUSED", "transport"],
    ["ETIMEDOUT", "transport"],
    ["EAI_AGAIN", "transport"],
    ["ERR_SOCKET_TIMEOUT", "transport"],
    ["HPE_INVALID_CONSTANT", "transport"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "transport"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "transport"],
    ["socket hang up", "transport"],
    ["ERR_INVALID_URL", "other"],
    ["Failed expectations for request http://shop/", "assertion"],
    ["Failed capture or match", "assertion"],
    ["Failed match", "assertion"],
    ['Undefined function "pay"', "other"],
    ["BROKEN", "other"],
    ["toString", "other"],
  ])("%s is %s", (words, wanted) => {
    expect(failureOf(words)).toBe(wanted);
  });
});

describe("what a report says twice, and differently", () => {
  test.each([
    [
      "answers",
      changed(({ counters }) => Object.assign(counters ?? {}, { "http.responses": 70 })),
      "http.responses is 70, the statuses (http.codes) together are 77",
    ],
    [
      "requests",
      changed(({ counters }) => Object.assign(counters ?? {}, { "http.requests": 76 })),
      "77 answers (http.codes) came to 76 requests (http.requests)",
    ],
    [
      "endpoints",
      changed(({ counters }) => Object.assign(counters ?? {}, { "plugins.metrics-by-endpoint./fast.codes.200": 90 })),
      "the endpoints have 150 answers, the whole only 77",
    ],
  ])("%s", async (_, text, wanted) => {
    expect((await runOf(text)).contradictions).toContain(wanted);
  });

  test("a period that is not in the whole, as of a worker that died", async () => {
    const text = changed((_, document) => {
      if (Array.isArray(document.intermediate))
        document.intermediate.push({ ...document.intermediate[0], period: "1795772020000" });
    });
    expect((await runOf(text)).contradictions).toEqual(["the periods count 160 requests, the whole only 80"]);
  });
});

test("endpoints have the names that the plugin gives them, dots and all", async () => {
  const { endpoints } = await runOf(typical);
  expect(endpoints.map(({ name, requests }) => [name, requests])).toEqual([
    ["/fast", 17],
    ["/slow", 15],
    ["/wait/{{ wait }} (wait)", 15],
    ["/missing", 15],
    ["/fail", 15],
    ["/drop", 3],
  ]);
});

test("users that were not sent are told of, and none are counted as at once", async () => {
  const { notes, users } = await runOf(changed(({ counters }) => Object.assign(counters ?? {}, { "vusers.skipped": 4 })));
  expect(users).toBeUndefined();
  expect(notes).toContainEqual({
    id: "left-out",
    text: "4 virtual users were not sent, because maxVusers were there: the load was less than planned",
  });
});

test("a run of hours is shown in few stretches, without a request lost", async () => {
  const text = changed((aggregate, document) => {
    const began = 1_700_000_000_000;
    Object.assign(aggregate, { firstMetricAt: began, lastMetricAt: began + 5_000_000 });
    document.intermediate = Array.from({ length: 500 }, (_, i) => ({
      counters: { "http.requests": 1, "http.codes.200": 1 },
      summaries: {},
      period: String(began + i * 10_000),
    }));
  });
  const { timeline } = await runOf(text);
  expect(timeline.length).toBeLessThanOrEqual(60);
  expect(timeline.reduce((sum, { requests }) => sum + requests, 0)).toBe(500);
});
