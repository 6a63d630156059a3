import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/formats/read/locust/failure.ts";
import { oldRounding, roundingOf } from "../../src/formats/read/locust/rounding.ts";
import { readLoadReport } from "../../src/formats/read-load.ts";
import { mergeShards } from "../../src/measures/merge-shards.ts";
import { percentileOf } from "../../src/measures/percentile.ts";
import { withParts } from "../../src/measures/run-parts.ts";
import type { LoadPart, LoadRun } from "../../src/model/load-run.ts";
import { fileOf, loadOutcomeOf } from "./fixture.ts";

const refusal = async (text: string) => {
  const outcome = await loadOutcomeOf(fileOf(Buffer.from(text)));
  if (outcome.kind !== "refused") throw new Error("it was read");
  return `${outcome.error.reason}: ${outcome.error.message}`;
};

const reportOf = async (text: string) => (await readLoadReport(fileOf(Buffer.from(text)), { window: undefined })).report;

const runOf = async (text: string): Promise<LoadRun> => {
  const report = await reportOf(text);
  if (report.role !== "run") throw new Error("it is a part");
  return report.run;
};

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const header =
  "Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s";
const row = (type: string, name: string, requests: number, more: { failed?: number; times?: string } = {}) =>
  `${type},${name},${requests},${more.failed ?? 0},50,55.5,40.5,99.25,4.0,10.0,0.0,${more.times ?? "50,95,99"}\r\n`;
const table = (...rows: readonly string[]) => `${header},50%,95%,100%\r\n${rows.join("")}`;

describe("a time that Locust has rounded stands for all that it rounds to it", () => {
  // Each end by bucket_response_time of Locust 2.47.0 in Python 3.11: 1950 and 2050 are 2000, 1850 is 1800, 1950 no 1900.
  test.each([
    [0, { low: 0, high: 0.5 }],
    [1, { low: 0.5, high: 1.5, open: "both" }],
    [2, { low: 1.5, high: 2.5 }],
    [99, { low: 98.5, high: 99.5, open: "both" }],
    [100, { low: 99.5, high: 105 }],
    [110, { low: 105, high: 115, open: "both" }],
    [990, { low: 985, high: 995, open: "both" }],
    [1000, { low: 995, high: 1050 }],
    [1900, { low: 1850, high: 1950, open: "both" }],
    [2000, { low: 1950, high: 2050 }],
    [10_000, { low: 9950, high: 10_500 }],
    [59_000, { low: 58_500, high: 59_500, open: "both" }],
  ])("%i ms", (rounded, wanted) => {
    expect(roundingOf([rounded]).intervalOf(rounded)).toEqual(wanted);
  });

  test.each([
    [17, { low: 16.5, high: 18, open: "high" }],
    [100, { low: 99.5, high: 105 }],
    [2100, { low: 2050, high: 2150 }],
  ])("%i ms of Locust up to 0.14, by Python 2 or 3, with its decimals cut off or rounded", (rounded, wanted) => {
    expect(oldRounding.intervalOf(rounded)).toEqual(wanted);
  });

  test("of a test with a rounding of its own it is only known that the next times are other ones", () => {
    const { intervalOf, inexact } = roundingOf([120, 125, 130]);
    expect(intervalOf(125)).toEqual({ low: 120, high: 130, open: "both" });
    expect(intervalOf(130)).toMatchObject({ low: 125, high: Number.POSITIVE_INFINITY });
    expect(inexact).toContain("bucket_response_time");
  });
});

describe("totals (_stats.csv)", () => {
  test("a percentile is no more than the greatest time, whatever it was rounded to", async () => {
    const { total } = await runOf(
      table(row("GET", "/", 10, { times: "50,99,99" }), row("", "Aggregated", 10, { times: "50,99,99" })),
    );
    expect(total.times && percentileOf(total.times, "95")).toMatchObject({ low: 98.5, high: 99.25 });
  });

  test("rows that do not add up to the last one contradict it", async () => {
    const { contradictions } = await runOf(table(row("GET", "/", 10), row("", "Aggregated", 12, { failed: 2 })));
    expect(contradictions).toEqual([
      "the row of the whole counts 12 requests, the other rows together 10",
      "the row of the whole counts 2 failures, the other rows together 0",
    ]);
  });

  test("a percentile outside of the least and the greatest time contradicts them", async () => {
    const times = { times: "20,95,630" };
    const { contradictions } = await runOf(table(row("GET", "/", 10, times), row("", "Aggregated", 10)));
    expect(contradictions).toEqual(["GET /: 50% is 20 ms, the minimum 40.5 ms and the maximum 99.25 ms"]);
  });

  test("endpoints may be called like the whole, and rows of 0 requests are none", async () => {
    const rows = [row("GET", "Aggregated", 10), row("GET", "/never", 0, { times: "N/A,N/A,N/A" })];
    const { endpoints } = await runOf(table(...rows, row("", "Aggregated", 10)));
    expect(endpoints.map(({ name }) => name)).toEqual(["GET Aggregated"]);
  });

  test("of requests without a response time nothing is known, which is not 0 ms", async () => {
    const untimed = "MQ,publish,5,0,0,0.0,0,0,0.0,5.0,0.0,0,0,0\r\n";
    const { endpoints, notes } = await runOf(table(untimed, row("GET", "/", 5), row("", "Aggregated", 10)));
    expect(endpoints.map(({ times }) => times?.kind)).toEqual([undefined, "stated"]);
    expect(notes).toEqual([{ id: "left-out", text: "no response time was measured of MQ publish: Locust then writes 0 ms" }]);
  });

  test("percentiles are those that the test lists", async () => {
    const text = `${header},75%,99.5%\r\n${row("", "Aggregated", 10, { times: "60,90" })}`;
    const { total } = await runOf(text);
    expect(total.times?.kind === "stated" && [...total.times.percentiles.keys()]).toEqual(["75", "99.5"]);
  });

  test.each([
    [
      "N/A of a row with requests",
      table(row("", "Aggregated", 10, { times: "N/A,95,99" })),
      /^bad-report: "N\/A" stands in the column "50%" where a response time/,
    ],
    ["NaN", table(row("", "Aggregated", 10, { times: "NaN,95,99" })), /^bad-report: "NaN" stands/],
    ["a negative time", table(row("", "Aggregated", 10, { times: "-1,95,99" })), /^bad-report: "-1" stands/],
    ["a count that is none", table(row("", "Aggregated", 1.5)), /^bad-report: "1\.5" stands in the column "Request Count"/],
    [
      "more failures than requests",
      table(row("", "Aggregated", 1, { failed: 2 })),
      /^bad-report: counts 2 failures of 1 request$/,
    ],
    ["a column too many", table(`GET,/,1${row("", "Aggregated", 1)}`), /^bad-report: has 16 fields, the header 14 columns$/],
  ])("%s is refused", async (_, text, wanted) => {
    expect(await refusal(text)).toMatch(wanted);
  });
});

describe("how a request failed, by Locust's words", () => {
  test.each([
    ["HTTPError('500 Server Error: Internal Server Error for url: /fail')", { failure: "5xx", status: 500 }],
    ["HTTPError(u'404 Client Error: Not Found for url: /x',)", { failure: "4xx", status: 404 }],
    ['HTTPError("503 Server Error: it\'s closed for url: /x")', { failure: "5xx", status: 503 }],
    ["LocustBadStatusCode(code=429)", { failure: "4xx", status: 429 }],
    ["500 Server Error: Internal Server Error for url: http://shop/fail", { failure: "5xx", status: 500 }],
    ["CatchResponseError('500 items')", { failure: "assertion" }],
    ["RemoteDisconnected('Remote end closed connection without response')", { failure: "transport" }],
    ["ConnectionRefusedError(111, 'Connection refused')", { failure: "transport" }],
    ["ReadTimeout(ReadTimeoutError(\"HTTPConnectionPool(host='shop', port=80): Read timed out.\"))", { failure: "transport" }],
    ["gaierror(-2, 'Name or service not known')", { failure: "transport" }],
    ["HTTPConnectionClosed('connection closed.')", { failure: "transport" }],
    ["SSLError(MaxRetryError('…'))", { failure: "transport" }],
    ["('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))", { failure: "transport" }],
    ["ValueError('Connection')", { failure: "other" }],
    ["the basket is empty", { failure: "other" }],
    ["", { failure: "other" }],
  ])("%s", (error, wanted) => {
    expect(failureOf(error)).toEqual(wanted);
  });

  test("words that somebody made up take no longer", () => {
    expect(failureOf("Connection".repeat(100_000))).toEqual({ failure: "other" });
  });

  test("failures that _stats.csv only counts have a kind with _failures.csv", async () => {
    const part = await reportOf(fixture("./locust-failures/typical/report.csv"));
    const run = await runOf(fixture("./locust-stats/typical/report.csv"));
    const { total } = withParts(run, part.role === "part" ? [part.part] : []);
    expect(new Map(total.outcomes.map(({ failure, status, count }) => [`${failure} ${status ?? ""}`, count]))).toEqual(
      new Map([
        ["none ", 150],
        ["assertion ", 12],
        ["transport ", 12],
        ["5xx 500", 12],
        ["4xx 404", 12],
      ]),
    );
  });
});

describe("history (_stats_history.csv)", () => {
  const partOf = async (text: string): Promise<LoadPart> => {
    const report = await reportOf(text);
    if (report.role !== "part") throw new Error("it is a run");
    return report.part;
  };
  const historyHeader = "Timestamp,User Count,Type,Name,Requests/s,Failures/s,95%,Total Request Count,Total Failure Count\r\n";
  const at = (second: number, users: number, requests: number, failures = 0, name = ",Aggregated") =>
    `${1_700_000_000 + second},${users},${name},1.0,0.0,${requests > 0 ? second * 10 : "N/A"},${requests},${failures}\r\n`;

  test("counts are those between two rows, users the most of them", async () => {
    const rows = [at(0, 0, 0), at(1, 5, 0), at(2, 10, 20, 1), at(3, 8, 50, 1)];
    const { users, timeline } = await partOf(historyHeader + rows.join(""));
    expect(users).toBe(10);
    expect(timeline).toEqual([
      { at: 0, length: 1000, requests: 20, failed: 1, users: 10 },
      { at: 1000, length: 1000, requests: 30, failed: 0, users: 8 },
    ]);
  });

  test("a run of hours is shown in few stretches, without a request lost", async () => {
    const rows = Array.from({ length: 30_000 }, (_, second) => at(second, second === 12_345 ? 99 : 7, second * 3));
    const { users, timeline = [] } = await partOf(historyHeader + rows.join(""));
    expect(users).toBe(99);
    expect(timeline.length).toBeLessThanOrEqual(61);
    expect(timeline.reduce((sum, { requests }) => sum + requests, 0)).toBe(29_999 * 3);
    expect(Math.max(...timeline.map((moment) => moment.users ?? 0))).toBe(99);
  });

  test("with rows of endpoints, percentiles are of the ten seconds before, and are shown as such", async () => {
    const rows = Array.from({ length: 25 }, (_, i) => at(i, 1, i * 2, 0, "GET,/") + at(i, 1, i * 2));
    const { timeline } = await partOf(historyHeader + rows.join(""));
    expect(timeline?.map(({ length, p95 }) => [length, p95])).toEqual([
      [10_000, 100],
      [10_000, 200],
      [4000, undefined],
    ]);
  });

  test("what was counted before Locust counts anew (--reset-stats) is part of nothing", async () => {
    const { timeline } = await partOf(historyHeader + [at(0, 1, 0), at(1, 1, 90), at(2, 1, 10), at(3, 1, 30)].join(""));
    expect(timeline?.map(({ requests }) => requests)).toEqual([20]);
  });
});

describe("JSON", () => {
  const typical = fixture("./locust-json/typical/report.json");
  const changed = (change: (entries: { [name: string]: unknown }[]) => void) => {
    const entries = JSON.parse(typical);
    change(entries);
    return JSON.stringify(entries);
  };

  test("shards are merged without loss: as if the histograms had been one", async () => {
    const entries: unknown[] = JSON.parse(typical);
    const [whole, first, second] = await Promise.all([
      runOf(typical),
      runOf(JSON.stringify(entries.slice(0, 3))),
      runOf(JSON.stringify(entries.slice(3))),
    ]);
    const merged = mergeShards([first, second]);
    expect(merged.total.requests).toBe(whole.total.requests);
    for (const rank of ["50", "66", "90", "95", "99", "99.9"]) {
      const [one, all] = [merged, whole].map(({ total }) => total.times && percentileOf(total.times, rank));
      expect(one, rank).toEqual(all);
      expect(one?.by).toMatchObject({ kind: "buckets", samples: 198 });
    }
  });

  test("a histogram that is not of as many requests as were timed contradicts them", async () => {
    const { contradictions } = await runOf(changed(([first]) => Object.assign(first ?? {}, { num_none_requests: 4 })));
    expect(contradictions).toEqual([expect.stringMatching(/^GET \/fast: 60 response times of 56 timed requests$/)]);
  });

  test("an empty list is a run without a request, though Gitleaks writes it, too", async () => {
    expect(await refusal("[]")).toMatch(/^empty-report: is an empty list: Locust's --json/);
    expect(await refusal("[ ]\n")).toMatch(/^empty-report/);
  });

  test.each([
    [
      "a time that is null",
      changed(([first]) => Object.assign(first ?? {}, { max_response_time: null })),
      "bad-report: null stands where a number is expected",
    ],
    [
      "a rounded time that is no number",
      changed(([first]) => Object.assign(first ?? {}, { response_times: { __proto: 1 } })),
      'bad-report: the name "__proto" stands where a number from 0 is expected',
    ],
    [
      "more failures than requests",
      changed(([first]) => Object.assign(first ?? {}, { num_failures: 61 })),
      "bad-report: counts 61 failures of 60 requests",
    ],
  ])("%s is refused", async (_, text, wanted) => {
    expect(await refusal(text)).toBe(wanted);
  });
});
