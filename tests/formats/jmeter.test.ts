import { describe, expect, test } from "vitest";
import { readLoadReport } from "../../src/formats/read-load.ts";
import { percentileOf } from "../../src/measures/percentile.ts";
import type { LoadRun, Window } from "../../src/model/load-run.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { fileOf } from "./fixture.ts";

async function runOf(text: string, window?: Window): Promise<LoadRun> {
  const { report } = await readLoadReport(fileOf(Buffer.from(text)), { window });
  if (report.role !== "run") throw new Error("no run");
  return report.run;
}

async function refusal(text: string): Promise<string> {
  const error = await runOf(text).catch((thrown) => thrown);
  if (!(error instanceof ReportError)) throw new Error(`was read, or failed otherwise: ${error}`);
  return `${error.reason}: ${error.message}`;
}

/** "name: how often", groups in brackets. */
function namesOf({ endpoints }: LoadRun): string[] {
  return endpoints.map(({ name, requests, isGroup }) => (isGroup ? `(${name}: ${requests})` : `${name}: ${requests}`));
}

const begin = 1_795_772_600_000;
const header = "timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,failureMessage,allThreads";

interface Row {
  readonly at?: number;
  readonly ms?: number;
  readonly label?: string;
  readonly code?: string;
  readonly message?: string;
  readonly thread?: string;
  readonly success?: string;
  readonly failure?: string;
}

function csv(...rows: readonly Row[]): string {
  const lines = rows.map(
    ({ at = 0, ms = 10, label = "GET /", code = "200", message = "OK", thread = "t 1-1", success = "true", failure = "" }) =>
      [begin + at, ms, label, code, message, thread, success, failure, 1].join(","),
  );
  return [header, ...lines, ""].join("\n");
}

function outcomesOf({ total }: LoadRun): unknown[] {
  return total.outcomes.map(({ failure, status }) => [failure, status]);
}

describe("what became of a sample", () => {
  test.each<[Row, string, number | undefined]>([
    [{}, "none", 200],
    [{ code: "500" }, "none", 500],
    [{ code: "" }, "none", undefined],
    [{ code: "200", success: "TRUE" }, "none", 200],
    [{ code: "404", success: "false" }, "4xx", 404],
    [{ code: "503", success: "false", failure: "wanted more" }, "5xx", 503],
    [{ code: "200", success: "false", failure: "wanted more" }, "assertion", 200],
    [{ code: "200", success: "false" }, "other", 200],
    [{ code: "ERR", success: "false" }, "other", undefined],
    [{ code: "Non HTTP response code: java.net.SocketException", success: "False" }, "transport", undefined],
  ])("%o is %s", async (row, failure, status) => {
    expect(outcomesOf(await runOf(csv(row)))).toEqual([[failure, status]]);
  });

  test("is told by the status where there is no success, and refused where there is neither", async () => {
    const head = "timeStamp,elapsed,label,responseCode";
    expect(outcomesOf(await runOf(`${head}\n${begin},1,a,200\n${begin},1,a,404\n`))).toEqual([
      ["none", 200],
      ["4xx", 404],
    ]);
    expect(await refusal(`${head}\n${begin},1,a,\n`)).toMatch(/^bad-report: does not tell whether the sample failed/);
    expect(await refusal(`${head},success\n${begin},1,a,200,yes\n${begin},1,a,200,true\n`)).toBe(
      'bad-report: has "yes" as success where true or false is expected',
    );
  });
});

describe("rows that are parts of others", () => {
  test("lie within the sample before them, in its thread, and are counted once", async () => {
    const run = await runOf(
      csv({ label: "a", ms: 30 }, { label: "a-0", ms: 10 }, { label: "a-1", at: 10, ms: 20 }, { label: "a", at: 30, ms: 5 }),
    );
    expect(run.total.requests).toBe(2);
    expect(namesOf(run)).toEqual(["a: 2", "(a-0: 1)", "(a-1: 1)"]);
    expect(run.notes.map(({ text }) => text)).toEqual([
      "2 sub-results (redirects, embedded resources) are part of their samples and not counted again",
    ]);
  });

  test("are found where threads write between one another", async () => {
    const [one, two] = ["t 1-1", "t 1-2"];
    const run = await runOf(
      csv(
        { label: "a", ms: 30, thread: one },
        { label: "a-0", thread: one },
        { label: "a", at: 40, ms: 30, thread: one },
        { label: "a", at: 41, ms: 3, thread: two },
        { label: "a-0", at: 40, thread: one },
        { label: "a-0", at: 41, ms: 3, thread: two },
        { label: "a-1", at: 50, thread: one },
      ),
    );
    expect(namesOf(run)).toEqual(["a: 3", "(a-0: 3)", "(a-1: 1)"]);
  });

  test("may have parts themselves", async () => {
    const run = await runOf(csv({ label: "a", ms: 30 }, { label: "a-0" }, { label: "a-0-0", ms: 5 }, { label: "a-1", at: 15 }));
    expect(namesOf(run)).toEqual(["a: 1", "(a-0: 1)", "(a-0-0: 1)", "(a-1: 1)"]);
  });

  test.each<[string, readonly Row[]]>([
    ["after the sample", [{ label: "a" }, { label: "a-0", at: 13 }]],
    ["of another thread", [{ label: "a" }, { label: "a-0" }, { label: "a-0", thread: "t 1-2" }, { label: "a-0", at: 20 }]],
    ["with a number that is not the next one", [{ label: "a" }, { label: "a-1" }]],
    ["without such a sample", [{ label: "b" }, { label: "a-0" }]],
  ])("are not those %s", async (_, rows) => {
    const run = await runOf(csv(...rows));
    expect(run.total.requests).toBeGreaterThanOrEqual(2);
  });
});

describe("transactions", () => {
  const message = "Number of samples in transaction : 1; number of failing samples : 0";

  test("are groups, and empty ones nothing", async () => {
    const empty = "Number of samples in transaction : 0; number of failing samples : 0";
    const run = await runOf(csv({ label: "a" }, { label: "both", message }, { label: "none", message: empty }));
    expect(namesOf(run)).toEqual(["a: 1", "(both: 1)"]);
    expect(run.total.requests).toBe(1);
  });

  test("alone are no requests", async () => {
    expect(await refusal(csv({ label: "both", message }))).toMatch(/^empty-report: holds no request/);
  });

  test("are left out with the window like requests", async () => {
    const rows = [0, 1000, 2000].flatMap((at) => [{ at }, { at, label: "both", message }]);
    const run = await runOf(csv(...rows), { skipFirst: 500, skipLast: 0 });
    expect(namesOf(run)).toEqual(["GET /: 2", "(both: 2)"]);
    expect(run.window).toBe("applied");
    expect(run.notes.map(({ text }) => text)).toContain("1 request before or after the window");
  });
});

describe("columns", () => {
  test("may stand in any order, and be separated by any character", async () => {
    const run = await runOf(`label|success|elapsed|timeStamp\na|true|7|${begin}\nb|false|9|${begin}\n`);
    expect(namesOf(run)).toEqual(["a: 1", "b: 1"]);
    expect(namesOf(await runOf(`label^success^elapsed\na^true^7\n`))).toEqual(["a: 1"]);
  });

  test("of sample variables are not those of JMeter, whatever they are called", async () => {
    expect(namesOf(await runOf(`elapsed,label,success,"label","elapsed"\n7,a,true,b,x\n`))).toEqual(["a: 1"]);
  });

  test("that are missing leave unknown what they would tell", async () => {
    const run = await runOf(`timeStamp,success\n${begin},true\n`, { skipFirst: 0, skipLast: 0 });
    expect([run.endpoints, run.total.times, run.users]).toEqual([[], undefined, undefined]);
    const timeless = await runOf("elapsed,success\n7,true\n", { skipFirst: 1000, skipLast: 0 });
    expect([timeless.duration, timeless.began, timeless.timeline, timeless.window]).toEqual([
      undefined,
      undefined,
      [],
      "impossible",
    ]);
  });

  test("without a header are the default ones of several versions", async () => {
    const first = `${begin},7,a,200,OK,t 1-1,text,true`;
    expect(namesOf(await runOf(`${first},100,5\n${first},100,5\n`))).toEqual(["a: 2"]);
    expect((await runOf(`${first},,100,50,3,9,5,0,1\n`)).users).toBe(9);
    expect((await runOf(`${first},,100,50,3,9,http://localhost/,5,0,1\n`)).users).toBe(9);
    expect((await runOf(`${first},,100,50,3,9,http://localhost/,5,0,1,more\n`)).users).toBeUndefined();
    expect(await refusal(`${first},100,5\nsomething else\n${first},100,5\n`)).toMatch(
      /^bad-report: has 1 fields where the first row has 10/,
    );
  });
});

describe("times of samples", () => {
  const at = async (time: string) => (await runOf(`timeStamp,elapsed,success\n${time},10,true\n${time},30,true\n`)).began;

  test.each([
    ["1795772600000", 1795772600000],
    ["2026-11-27T09:43:20.000Z", 1795772600000],
    ["2026-11-27 10:43:20.000 +0100", 1795772600000],
    ["2026-11-27T09:43:20+00:00", 1795772600000],
  ])("%s is a moment", async (time, ms) => {
    expect(await at(time)).toBe(ms);
  });

  test.each(["2026/11/27 09:43:20.000", "2026-11-27 09:43:20", "11/27/26 09:43:20", "20261127094320"])(
    "%s says how long the run took, not when it was",
    async (time) => {
      const run = await runOf(`timeStamp,elapsed,success\n${time},10,true\n${time},30,true\n`);
      const unsure = time.endsWith(".000") ? 0 : 999;
      expect([run.began, run.duration]).toEqual([undefined, { low: Math.max(0, 30 - unsure), high: 30 + unsure }]);
    },
  );

  test.each(["2026-02-31 09:43:20", "27.11.2026", "NaN", "-1", ""])("%o is none", async (time) => {
    expect(await refusal(`timeStamp,elapsed,success\n${time},10,true\n${time},10,true\n`)).toMatch(
      /^bad-report: has ".*" as timeStamp/,
    );
  });

  test("are of one form in a file", async () => {
    expect(await refusal(`timeStamp,elapsed,success\n${begin},1,true\n2026/11/27 09:43:20,1,true\n`)).toMatch(/^bad-report/);
  });
});

describe("what is hostile", () => {
  test("more labels than are read are refused by name, as is one that is too long", async () => {
    const rows = Array.from({ length: 100_001 }, (_, i) => `1,l${i},true`);
    expect(await refusal(`elapsed,label,success\n${rows.join("\n")}\n`)).toMatch(/^too-large: is of label 100001/);
    expect(await refusal(`elapsed,label,success\n1,${"x".repeat(5000)},true\n`)).toMatch(
      /^too-large: has a label of more than 4096/,
    );
  });

  test("names of JavaScript's own are ordinary labels", async () => {
    const run = await runOf(csv({ label: "__proto__" }, { label: "constructor" }, { label: "__proto__-0" }));
    expect(run.total.requests).toBe(2);
    expect(namesOf(run)).toEqual(["__proto__: 1", "constructor: 1", "(__proto__-0: 1)"]);
  });

  test("of endless different errors the first are told", async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => ({ code: "500", message: `id ${i}`, success: "false" }));
    const run = await runOf(csv(...rows));
    expect(run.errors.length).toBe(100);
    expect(run.notes.map(({ text }) => text)).toContain("the words of 500 errors: there are too many different ones");
  });
});

describe("XML", () => {
  const results = (...samples: readonly string[]) =>
    `<?xml version="1.0"?>\n<testResults version="1.2">\n${samples.join("\n")}\n</testResults>\n`;
  const sample = (label: string, more = "", within = "", name = "httpSample") =>
    `<${name} t="9" ts="${begin}" s="true" lb="${label}" rc="200" rm="OK" ${more}>${within}</${name}>`;

  test("counts samples of any element, and their sub-results once", async () => {
    const plugin = sample("b", 'na="7"', sample("b-0", "", sample("b-0-0")), "kg.apc.Sample");
    const run = await runOf(results(sample("a"), plugin));
    expect(namesOf(run)).toEqual(["a: 1", "b: 1", "(b-0-0: 1)", "(b-0: 1)"]);
    expect(run.users).toBe(7);
  });

  test("counts what is in a transaction", async () => {
    const message = 'rm="Number of samples in transaction : 2, number of failing samples : 0"';
    const inner = `<sample t="9" ts="${begin}" s="true" lb="inner" rc="" ${message}>${sample("a")}</sample>`;
    const outer = `<sample t="9" ts="${begin}" s="true" lb="outer" rc="" ${message}>${inner}${sample("b", "", sample("b-0"))}</sample>`;
    const run = await runOf(results(outer));
    expect(run.total.requests).toBe(2);
    expect(namesOf(run)).toEqual(["a: 1", "b: 1", "(inner: 1)", "(b-0: 1)", "(outer: 1)"]);
  });

  test("finds failed assertions, not those that hold, and reads no other text", async () => {
    const assertion = (failed: boolean) =>
      `<assertionResult><name>n</name><failure>${failed}</failure><error>false</error><failureMessage>wanted ${failed}</failureMessage></assertionResult>`;
    const one = (within: string) => `<httpSample t="9" ts="${begin}" s="false" lb="a" rc="200" rm="OK">${within}</httpSample>`;
    const data = "<responseData>true</responseData><method>GET</method>";
    const run = await runOf(results(one(data + assertion(false) + assertion(true)), one(assertion(false) + data)));
    expect(outcomesOf(run)).toEqual([
      ["assertion", 200],
      ["other", 200],
    ]);
    expect(run.errors.map(({ text }) => text)).toEqual(["200 OK", "200 wanted true"]);
  });

  test("of samples that were added up has no percentile", async () => {
    const run = await runOf(results(sample("a", 'sc="10" ec="2"'), sample("a", 'sc="1" ec="0"')));
    expect(run.total.requests).toBe(11);
    expect(run.total.outcomes.map(({ failure, count }) => [failure, count])).toEqual([
      ["none", 9],
      ["other", 2],
    ]);
    const times = run.total.times;
    expect(times && percentileOf(times, "95")).toMatchObject({ low: undefined, high: 9, by: { kind: "bounded" } });
  });

  test.each([
    ["s", `<httpSample t="9" ts="${begin}" s="maybe" lb="a"/>`, /has s="maybe" where true or false is expected/],
    ["rc", `<httpSample t="9" ts="${begin}" lb="a" rc="OK"/>`, /does not tell whether it failed/],
    ["t", `<httpSample t="-9" ts="${begin}" s="true" lb="a"/>`, /has t="-9", which is no count/],
    [
      "ts",
      `<httpSample t="9" ts="${begin}" s="true" lb="a"/><httpSample t="9" s="true" lb="a"/>`,
      /has no ts, other than those before/,
    ],
    ["anything", "<something/>", /does not tell whether it failed/],
  ])("refuses a sample by its %s", async (_, samples, message) => {
    expect(await refusal(results(samples))).toMatch(message);
  });
});
