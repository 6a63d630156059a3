import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoadWish } from "../../src/formats/format.ts";
import { FastLine } from "../../src/formats/load/k6-json/fast-line.ts";
import { caps } from "../../src/formats/read/caps.ts";
import { k6Outcome } from "../../src/formats/read/k6/outcome.ts";
import { PlainNumber } from "../../src/formats/read/k6/plain-number.ts";
import { K6Point } from "../../src/formats/read/k6/point.ts";
import { Rfc3339Reader } from "../../src/formats/read/rfc3339.ts";
import { type ReadLoad, readLoadReport } from "../../src/formats/read-load.ts";
import type { LoadRun } from "../../src/model/load-run.ts";
import { describePlace, ReportError } from "../../src/model/report-error.ts";
import { fileOf } from "./fixture.ts";
import { dumpOf } from "./load-dump.ts";

const folder = new URL("./", import.meta.url);
const fixture = (path: string) => readFileSync(new URL(path, folder), "utf8");
const stream = fixture("k6-json/typical/report.json").trimEnd().split("\n");

function read(text: string, wish: LoadWish = { window: undefined }): Promise<ReadLoad> {
  return readLoadReport(fileOf(Buffer.from(text)), wish);
}

async function runOf(text: string, wish?: LoadWish): Promise<LoadRun> {
  const { report } = await read(text, wish);
  if (report.role === "part") throw new Error("no run");
  return report.run;
}

/** What was read, or how it was refused. */
async function told(text: string, wish?: LoadWish): Promise<unknown> {
  try {
    return dumpOf(await read(text, wish));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return `${error.reason}: ${error.message} (${describePlace(error.place)})`;
  }
}

const tags = { expected_response: "true", group: "", method: "GET", name: "a", status: "200" };

/** A point as k6 writes it, with a value as it is written. */
function point(metric: string, value: string, of: object = tags, time = "2026-05-04T08:20:30.5Z"): string {
  return `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${JSON.stringify(of)}}}`;
}

/** The same line in a shape that k6 does not write, so that it is read as any JSON is. */
function reshaped(line: string): string {
  return line.replace(/^\{/, "{ ");
}

/** The same value with members in another order, spaces and escapes. */
function rewritten(line: string, random: () => number): string {
  const shuffle = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const members = Object.entries(value).map(([name, of]) => ({ name, of: shuffle(of), at: random() }));
    return Object.fromEntries(members.sort((a, b) => a.at - b.at).map(({ name, of }) => [name, of]));
  };
  const text = JSON.stringify(shuffle(JSON.parse(line)), null, random() < 0.3 ? 1 : 0).replaceAll("\n", " ");
  return random() < 0.5 ? text.replaceAll("/", "\\/").replaceAll("e", "\\u0065") : text;
}

describe("the fast and the general reading of a k6 stream", () => {
  test("agree on lines of any shape", async () => {
    const expected = await told(stream.join("\n"));
    expect(expected).toMatchObject({ total: { requests: 28 } });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 50 }), async (numbers) => {
        let at = 0;
        const random = () => numbers[at++ % numbers.length] ?? 0;
        const lines = stream.map((line) => (random() < 0.5 ? line : rewritten(line, random)));
        expect(await told(lines.join("\n"))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["a number with an exponent", point("http_req_duration", "1.5e+2")],
    ["a small number with an exponent", point("http_req_duration", "1e-7")],
    ["a number of 17 digits", point("http_req_duration", "123.45678901234567")],
    ["a number of 16 digits", point("http_req_duration", "1234567.890123456")],
    ["nothing but zeros", point("http_req_duration", "0.000000")],
    ["a number below 0", point("http_req_duration", "-1")],
    ["a number that no double holds", point("http_req_duration", "1e999")],
    ["a number with a leading zero", point("http_req_duration", "01")],
    ["a number that ends with a point", point("http_req_duration", "1.")],
    ["a number that begins with a point", point("http_req_duration", ".5")],
    ["no number", point("http_req_duration", "NaN")],
    ["null", point("http_req_duration", "null")],
    ["a string for a number", point("http_req_duration", '"5"')],
    ["a name with escapes", point("http_req_duration", "5", { ...tags, name: 'a "b" \\ \n \u0000' })],
    ["a name in other letters", point("http_req_duration", "5", { ...tags, name: "Größe/日本/😀" })],
    ["a name of an object's own", point("http_req_duration", "5", { ...tags, name: "__proto__", method: "constructor" })],
    ["an empty name", point("http_req_duration", "5", { ...tags, name: "" })],
    ["a tag twice", point("http_req_duration", "5").replace('"name":"a"', '"name":"b","name":"c"')],
    ["tags with a comma too many", point("http_req_duration", "5").replace('"200"}', '"200",}')],
    ["a tag without a value", point("http_req_duration", "5").replace('"status":"200"', '"status"')],
    ["a tag that is a number", point("http_req_duration", "5").replace('"status":"200"', '"status":200')],
    ["a tag that is null", point("http_req_duration", "5").replace('"status":"200"', '"status":null')],
    ["a control character in a tag", point("http_req_duration", "5").replace('"a"', '"a\tb"')],
    ["no tags", point("vus", "3", {})],
    ["tags that are null", point("vus", "3").replace(/"tags":\{.*\}/, '"tags":null}}')],
    ["tags that are a list", point("vus", "3").replace(/"tags":\{.*\}/, '"tags":[]}}')],
    ["half a user", point("vus", "1.5", {})],
    ["metadata", point("http_req_duration", "5").replace("}}}", '},"metadata":{"vu":"1","iter":"7"}}}')],
    ["metadata that is cut off", point("http_req_duration", "5").replace("}}}", '},"metadata":{"vu":"1"}}')],
    ["members behind the data", point("http_req_duration", "5").replace(/\}$/, ',"more":{"a":{}}}')],
    ["members behind the tags", point("http_req_duration", "5").replace(/\}\}$/, ',"more":{"a":{}}}}')],
    ["a time without a zone", point("http_req_duration", "5", tags, "2026-05-04T08:20:30.5")],
    ["a time in a zone", point("http_req_duration", "5", tags, "2026-05-04T10:20:30.123456789+02:00")],
    ["an empty time", point("http_req_duration", "5", tags, "")],
    ["a month that is none", point("http_req_duration", "5", tags, "2026-13-04T08:20:30Z")],
    ["another type", point("http_req_duration", "5").replace("Point", "Spot")],
    ["a declaration in the order of points", point("http_reqs", "5").replace("Point", "Metric")],
    ["a metric without a name", point("", "5")],
    ["a bracket too few", point("http_req_duration", "5").slice(0, -1)],
    ["a bracket too few of a metric that nobody needs", point("http_req_waiting", "5").slice(0, -1)],
    ["two brackets too few of a metric that nobody needs", point("http_req_waiting", "5").slice(0, -2)],
    ["two brackets too few of a metric that is only counted", point("http_reqs", "5").slice(0, -2)],
  ])("agree on %s", async (_, line) => {
    const others = [point("http_reqs", "1"), point("http_req_duration", "7"), point("vus", "1", {})];
    const [plain, any] = await Promise.all([line, reshaped(line)].map((one) => told([...others, one, ...others].join("\n"))));
    const neutral = (one: unknown) =>
      JSON.parse(
        JSON.stringify(one)
          .replaceAll("{ ", "{")
          .replace(/ \(?(?:at )?position \d+|\(line \d+ column \d+\)/g, ""),
      );
    expect(neutral(plain)).toEqual(neutral(any));
  });

  test("are the fast one for every point that k6 writes, in each of its orders", () => {
    const [fast, read] = [new FastLine(), new K6Point()];
    const lines = ["typical", "older-order", "metadata"].flatMap((name) =>
      fixture(`k6-json/${name}/report.json`).trimEnd().split("\n"),
    );
    const slow = lines.filter((line) => {
      const bytes = new TextEncoder().encode(line);
      return !(fast.findName(bytes, 0, bytes.length) && fast.read(bytes, read));
    });
    expect(lines.length).toBeGreaterThan(1000);
    // Declarations, and users without tags as they were written before 0.42.
    expect(slow.filter((line) => !line.startsWith('{"type":"Metric"') && !line.includes('"tags":null'))).toEqual([]);
  });

  test("agree on the order that k6 had before 0.42", async () => {
    const older = (line: string) => {
      const { metric, type, data } = JSON.parse(line);
      return JSON.stringify({ type, data, metric });
    };
    expect(await told(stream.map(older).join("\n"))).toEqual(await told(stream.join("\n")));
  });

  test.each(["older-order", "metadata"])("agree on the run of typical as %s has it", async (name) => {
    const { endpoints, custom, total } = Object(await told(fixture(`k6-json/${name}/report.json`)));
    expect({ endpoints, custom, total }).toEqual(
      (({ endpoints, custom, total }) => ({ endpoints, custom, total }))(Object(await told(stream.join("\n")))),
    );
  });

  test("read a decimal as JSON does", () => {
    const number = new PlainNumber();
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 999_999_999 }), fc.nat({ max: 9 }), (whole, fraction, digits) => {
        const text = digits === 0 ? `${whole}` : `${whole}.${String(fraction).padStart(9, "0").slice(0, digits)}`;
        const end = number.read(Buffer.from(`${text},`), 0);
        if (end !== -1) expect([end, number.value]).toEqual([text.length, JSON.parse(text)]);
        else expect(text.length).toBeGreaterThan(16);
      }),
    );
  });
});

describe("times in RFC 3339", () => {
  const at = (text: string) => new Rfc3339Reader().read(Buffer.from(text), 0, text.length);

  test.each([
    ["2026-05-04T08:20:30Z", 0],
    ["2026-05-04T08:20:30.25Z", 250],
    ["2026-05-04T10:20:30.000000001+02:00", 0.000001],
    ["2026-05-04T02:50:30-05:30", 0],
    ["2026-05-04T08:20:30.1234567890123Z", 123.456789],
  ])("%s", (text, ms) => {
    expect(at(text) - Date.UTC(2026, 4, 4, 8, 20, 30)).toBeCloseTo(ms, 3);
  });

  test.each(["", "2026-05-04", "2026-05-04 08:20:30Z", "2026-05-04T08:20:30", "2026-05-04T24:20:30Z", "2026-05-04T08:20:30.Z"])(
    "%j is none",
    (text) => expect(at(text)).toBeNaN(),
  );
});

describe("what became of a request", () => {
  test.each([
    ["an answer as expected", ["true", "200", ""], { failure: "none", status: 200 }],
    ["a 404 that the test expects", ["true", "404", "1404"], { failure: "none", status: 404 }],
    ["a 404", ["false", "404", "1404"], { failure: "4xx", status: 404 }],
    ["a 503", ["false", "503", "1503"], { failure: "5xx", status: 503 }],
    ["a good status that the test does not expect", ["false", "302", ""], { failure: "assertion", status: 302 }],
    ["no answer", ["false", "0", "1212"], { failure: "transport" }],
    ["a status that HTTP does not have", ["false", "999", "1999"], { failure: "other" }],
    ["no judgement, a status", ["", "500", "1500"], { failure: "5xx", status: 500 }],
    ["no judgement, a good status", ["", "204", ""], { failure: "none", status: 204 }],
    ["no judgement, no answer", ["", "0", "1050"], { failure: "transport" }],
    ["no status, a code with it", ["false", "", "1429"], { failure: "4xx", status: 429 }],
    ["no status, a code of the connection", ["false", "", "1211"], { failure: "transport" }],
    ["only that it failed", ["false", "", ""], { failure: "other" }],
    ["only that it went well", ["true", "", ""], { failure: "none" }],
    ["nothing", ["", "", ""], undefined],
  ] as const)("%s", (_, [expected, status, code], outcome) => {
    expect(k6Outcome(expected, status, code)).toEqual(outcome);
  });
});

describe("a k6 stream", () => {
  test("has its endpoints by method and name", async () => {
    const { endpoints } = await runOf(stream.join("\n"));
    expect(endpoints.map(({ name, requests }) => [name, requests])).toEqual([
      ["GET http://127.0.0.1:8080/fast", 6],
      ["GET item", 6],
      ["GET http://127.0.0.1:8080/slow", 6],
      ["POST cart", 6],
      ["GET http://127.0.0.1:8080/missing", 1],
      ["GET http://127.0.0.1:8080/gone", 1],
      ["GET http://127.0.0.1:9/", 1],
      ["GET http://127.0.0.1:8080/redirect", 1],
    ]);
  });

  test("says the same as the stream in the other format, but for what CSV cannot say", async () => {
    const [json, csv] = await Promise.all(
      [stream.join("\n"), fixture("k6-csv/rfc3339-nano/report.csv")].map((text) => runOf(text)),
    );
    const counts = (run: LoadRun | undefined) =>
      run?.endpoints.map(({ name, requests, outcomes }) => [name, requests, outcomes.map((one) => one.failure)]);
    expect(counts(csv)).toEqual(counts(json));
    expect(csv?.custom.find(({ name }) => name === "orders")?.kind).toBe("values");
    expect(json?.custom.find(({ name }) => name === "orders")).toEqual({ kind: "count", name: "orders", count: 12 });
  });

  test("has a test's own metrics of each type, without what setup() added", async () => {
    const { custom } = await runOf(stream.join("\n"));
    const named = (name: string) => custom.find((metric) => metric.name === name);
    expect(named("checks")).toEqual({ kind: "share", name: "checks", part: 23, whole: 24 });
    expect(named("cache_hit")).toEqual({ kind: "share", name: "cache_hit", part: 4, whole: 6 });
    expect(named("queue_length")).toEqual({ kind: "number", name: "queue_length", min: 1, max: 9, last: 5 });
    expect(named("iterations")).toEqual({ kind: "count", name: "iterations", count: 6 });
    expect(named("render_time")).toMatchObject({ kind: "times" });
    expect(named("basket_size")).toMatchObject({ kind: "values" });
    expect(named("session_ready")).toBeUndefined();
  });

  test("has a counter that adds up to no whole number as a number", async () => {
    const declaration = '{"type":"Metric","data":{"type":"counter","contains":"default"},"metric":"money"}';
    const { custom } = await runOf([point("http_req_duration", "5"), declaration, point("money", "2.5", {})].join("\n"));
    expect(custom).toEqual([{ kind: "number", name: "money", last: 2.5 }]);
  });

  test("has the phases of requests where they are asked for", async () => {
    const { custom } = await runOf(stream.join("\n"), { window: undefined, metrics: new Set(["http_req_waiting"]) });
    expect(custom.find(({ name }) => name === "http_req_waiting")).toMatchObject({ kind: "times", values: { count: 28 } });
  });

  test("leaves out a metric with values below 0, and says so", async () => {
    const run = await runOf([point("http_req_duration", "5"), point("balance", "-1", {}), point("balance", "2", {})].join("\n"));
    expect(run.custom).toEqual([]);
    expect(run.notes.map(({ id, text }) => [id, text.split(": ").at(-1)])).toEqual([
      ["left-out", "balance"],
      ["approximate", "balance"],
    ]);
  });

  test("of a run that was killed between two points of a request contradicts itself", async () => {
    const last = stream.findLastIndex((line) => line.startsWith('{"metric":"http_reqs"'));
    const { contradictions } = await runOf(stream.slice(0, last + 1).join("\n"));
    expect(contradictions).toEqual([
      "http_reqs has 30 points and http_req_duration 29 points, where each request has one of both",
    ]);
  });

  test("without a window has all requests, with one those that began in it", async () => {
    const { total, window } = await runOf(stream.join("\n"), { window: { skipFirst: 1000, skipLast: 1000 } });
    // Two of the six iterations, of four requests each.
    expect([window, total.requests]).toEqual(["applied", 8]);
    const all = { window: { skipFirst: 60_000, skipLast: 0 } };
    expect(await told(stream.join("\n"), all)).toMatch(/^empty-report: skip-first and skip-last leave out all of 28 requests/);
  });

  test.each(["http_req_duration", "http_req_waiting", "vus"])(
    "that is cut off in a point of %s is refused by its line",
    async (metric) => {
      const at = stream.findIndex((line) => line.startsWith(`{"metric":"${metric}","type":"Point"`));
      const line = stream[at] ?? "";
      for (const length of [2, 11, 30, 60, line.length - 3, line.length - 1]) {
        expect(await told([...stream.slice(0, at), line.slice(0, length)].join("\n"))).toMatch(
          new RegExp(`^cut-off-report: .*line ${at + 1}`),
        );
        expect(await told([...stream.slice(0, at), line.slice(0, length), ...stream.slice(at + 1)].join("\n"))).toMatch(
          new RegExp(`^bad-report: .*line ${at + 1}`),
        );
      }
    },
  );

  test("with more endpoints or metrics than are read is refused before it is kept", async () => {
    const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("\n");
    const endpoints = many(caps.endpoints + 1, (i) => point("http_req_duration", "5", { ...tags, name: `/items/${i}` }));
    expect(await told(endpoints)).toMatch(/^too-large: names more than 100000 endpoints/);
    expect(await told(many(caps.metrics + 1, (i) => point(`metric_${i}`, "5", {})))).toMatch(
      /^too-large: names more than 10000 metrics/,
    );
  });
});

describe("a run without an HTTP request", () => {
  test.each(["k6-json/no-http/report.json", "k6-summary/no-http/report.json"])(
    "%s has its other metrics where one is asked for",
    async (path) => {
      const run = await runOf(fixture(path), { window: undefined, metrics: new Set(["grpc_req_duration"]) });
      expect(run.total).toEqual({ requests: 0, outcomes: [], unknown: "requests" });
      expect(run.custom.find(({ name }) => name === "grpc_req_duration")).toMatchObject({ kind: "times" });
      expect(await told(fixture(path), { window: undefined, metrics: new Set(["grpc_req_durations"]) })).toMatch(/^empty-report/);
    },
  );
});

describe("a k6 summary", () => {
  test("has the endpoints that thresholds name, with their counts where those are named, too", async () => {
    const { endpoints } = await runOf(fixture("k6-summary/typical/report.json"));
    expect(endpoints.map(({ times: _, ...traffic }) => traffic)).toEqual([
      { name: "item", requests: 6, outcomes: [{ failure: "none", count: 6 }] },
      { name: "http://127.0.0.1:8080/slow", requests: 0, outcomes: [], unknown: "requests" },
    ]);
  });

  test("takes names apart as k6 does", async () => {
    const { endpoints } = await runOf(fixture("k6-summary/odd-names/report.json"));
    const names = ["/items/{id}", "/q?a=1,2", "GET /both", "quoted", "http://127.0.0.1/a,http://b", "__proto__"];
    expect(endpoints.map(({ name }) => name)).toEqual(names);
  });

  test("says nothing of outcomes that it does not know", async () => {
    const { total } = await runOf(fixture("k6-summary/without-judgement/report.json"));
    expect([total.requests, total.outcomes, total.unknown]).toEqual([30, [], "outcomes"]);
  });

  test("of some requests without a judgement says nothing of any", async () => {
    const data = JSON.parse(fixture("k6-summary/handle-summary/report.json"));
    Object.assign(data.metrics.http_req_failed.values, { passes: 1, fails: 3, rate: 0.25 });
    const { total, contradictions } = await runOf(JSON.stringify(data));
    expect([total.unknown, contradictions]).toEqual(["outcomes", []]);
  });

  test("has as many failed requests as its rate says, whichever way round they are counted", async () => {
    const { total } = await runOf(fixture("k6-machine-summary/schema-shape/report.json"));
    expect(total.outcomes).toEqual([
      { failure: "none", count: 380 },
      { failure: "other", count: 20 },
    ]);
  });

  test("leaves out what a threshold names and nothing was added to", async () => {
    const data = JSON.parse(fixture("k6-summary/handle-summary/report.json"));
    data.metrics.never = {
      type: "trend",
      contains: "time",
      values: { avg: 0, "p(95)": 0 },
      thresholds: { "p(95)<1": { ok: true } },
    };
    const { custom, notes } = await runOf(JSON.stringify(data));
    expect(custom.map(({ name }) => name)).not.toContain("never");
    expect(notes.at(-1)?.text).toMatch(/all zeros.*never/);
  });
});
