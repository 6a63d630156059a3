import { describe, expect, test } from "vitest";
import { measureLoad } from "../../src/measures/load.ts";
import type { MeasuredLoad } from "../../src/measures/load-facts.ts";
import { loadVocabulary } from "../../src/measures/load-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { parseErrorRule } from "../../src/model/error-rule.ts";
import type { LoadRun } from "../../src/model/load-run.ts";
import { formatQuantity } from "../../src/reports/numbers.ts";
import { endpoint, loadOf, run, stated, summaryRun, timed } from "./load-run.ts";

const ok = { failure: "none", status: 200 } as const;
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

const shop: LoadRun = run(
  [
    endpoint("GET /", timed(ok, upTo(100))),
    endpoint(
      "GET /cart",
      timed(ok, upTo(90)),
      timed({ failure: "5xx", status: 503 }, [1, 1, 1, 1, 1]),
      timed({ failure: "4xx", status: 429 }, [2, 2, 2, 2, 2]),
    ),
  ],
  {
    users: 20,
    custom: [
      { kind: "share", name: "checks", part: 99, whole: 100 },
      { kind: "count", name: "orders", count: 7 },
    ],
  },
);
const summary: LoadRun = summaryRun({
  requests: 1000,
  outcomes: [
    { failure: "none", count: 900 },
    { failure: "other", count: 100 },
  ],
  times: stated({ "50": 100, "90": 400, "95": 500 }, { max: { low: 900, high: 900 } }),
});

/** What a budget is measured as: the scope and the figure, or why there is none. */
function said(line: string, load: MeasuredLoad): readonly string[] {
  const names = {
    legs: load.runs.map(({ leg }) => leg),
    custom: load.runs.flatMap(({ run }) => run.custom),
    resources: new Map(),
    read: "all" as const,
  };
  const parsed = parseBudget(line, loadVocabulary(names, "runs"));
  if (parsed.state !== "budget") throw new Error(JSON.stringify(parsed));
  return measureLoad(parsed.budget, load).map(({ scope, found }) => {
    const where = scope === "" ? "" : `${scope}: `;
    if (found.state === "measured") return `${where}${formatQuantity(found.quantity, parsed.budget.limit)}`;
    if (found.state === "unknown" && "why" in found.reason && typeof found.reason.why === "object")
      return `${where}${found.reason.why.kind}`;
    return `${where}${found.state}`;
  });
}

const rule = (...entries: string[]) => {
  const parsed = parseErrorRule(entries);
  if ("wrong" in parsed) throw new Error(parsed.wrong);
  return parsed;
};

describe("figures of requests that are known one by one", () => {
  test.each<[line: string, ...wanted: string[]]>([
    ["requests >= 1", "200"],
    ['requests["GET /cart"] >= 1', "100"],
    ["requests[GET*] >= 1", "200"],
    ["requests[each] >= 1", "GET /: 100", "GET /cart: 100"],
    ["p50 < 1s", "45ms"],
    ['p95["GET /"] < 1s', "GET /: 95ms"],
    ["p95[GET*] < 1s", "GET /: 95ms", "GET /cart: 85ms"],
    ["p100 < 1s", "100ms"],
    ["max < 1s", "100ms"],
    ['mean["GET /"] < 1s', "GET /: 50.5ms"],
    ["errors <= 0", "10"],
    ["errors[kind 5xx] <= 0", "5"],
    ["errors[kind transport] <= 0", "0"],
    ["error-rate <= 1%", "5.00% (10/200)"],
    ["error-rate[each] <= 1%", "GET /cart: 10.00% (10/100)", "GET /: 0.00% (0/100)"],
    ["responses[status 429] >= 1", "5"],
    ["responses[status 5*] <= 0", "5"],
    ["responses[status 418] <= 0", "0"],
    ["throughput >= 1/s", "20/s"],
    ['throughput["GET /cart"] >= 1/s', "10/s"],
    ["duration >= 1s", "10s"],
    ["users >= 1", "20"],
    ["runs >= 1", "1"],
    ["checks >= 99%", "99.00% (99/100)"],
    ["orders >= 1", "7"],
    ['p95["POST *"] < 1s', "no-match"],
    ["apdex >= 0.9", "not-in-report"],
  ])("%s", (line, ...wanted) => {
    expect(said(line, loadOf({ shop }))).toEqual(wanted);
  });

  test("what is an error is what count-as-error says", () => {
    expect(said("error-rate <= 1%", loadOf({ shop }, { errors: rule("-429") }))).toEqual(["2.50% (5/200)"]);
    expect(said("error-rate <= 1%", loadOf({ shop }, { errors: rule("transport", "4xx") }))).toEqual(["2.50% (5/200)"]);
    expect(said("error-rate <= 1%", loadOf({ shop }, { errors: rule("503") }))).toEqual(["2.50% (5/200)"]);
    expect(said("error-rate <= 1%", loadOf({ shop }, { errors: rule("transport") }))).toEqual(["0.00% (0/200)"]);
  });

  test("what the report does not say of requests is no 0", () => {
    const untold = summaryRun({ requests: 10, outcomes: [], unknown: "outcomes", times: stated({ "95": 100 }) });
    const uncounted = { name: "item", requests: 0, outcomes: [], unknown: "requests", times: stated({ "95": 100 }) } as const;
    const load = loadOf({ k6: { ...untold, endpoints: [uncounted] } }, { apdexTarget: 500 });
    for (const line of ["errors <= 0", "error-rate <= 1%", "responses >= 1", "apdex >= 0.1"]) {
      expect(said(line, load), line).toEqual(["not-in-report"]);
    }
    expect(said("requests >= 1", load)).toEqual(["10"]);
    expect(said("p95 < 1s", load)).toEqual(["100ms"]);
    expect(said("requests[item] >= 0", load)).toEqual(["not-in-report"]);
    expect(said("throughput[each] >= 0/s", load)).toEqual(["item: not-in-report"]);
    expect(said("p95[each] < 1s", load)).toEqual(["item: 100ms"]);
  });

  test("Apdex counts failed requests as frustrated ones", () => {
    // Of "GET /" 20 within 20 ms, 60 more within 80 ms; of "GET /cart" the same, its ten errors are none of them.
    expect(said("apdex >= 0.9", loadOf({ shop }, { apdexTarget: 20 }))).toEqual(["0.5"]);
  });
});

describe("figures of a summary", () => {
  test.each<[line: string, wanted: string]>([
    ["p95 < 1s", "500ms"],
    ["p99 < 1s", "500ms to 900ms"],
    ["p75 < 1s", "100ms to 400ms"],
    ["p10 < 1s", "at most 100ms"],
    ["p99.9 < 1s", "500ms to 900ms"],
    ["mean < 1s", "not-in-report"],
    ["error-rate <= 1%", "10.00% (100/1,000)"],
    ["errors[kind 5xx] <= 0", "0 to 100"],
    ["errors[kind other] <= 0", "100"],
    ["responses[status 429] >= 1", "0 to 1,000"],
    ["responses >= 1", "1,000"],
    ["users >= 1", "not-in-report"],
    ["p95[each] < 1s", "not-in-report"],
  ])("%s", (line, wanted) => {
    expect(said(line, loadOf({ summary }))).toEqual([wanted]);
  });

  test("a failure that nobody explains may be of a kind that is no error", () => {
    expect(said("error-rate <= 1%", loadOf({ summary }, { errors: rule("transport", "5xx") }))).toEqual([
      "0.00% (0/1,000) to 10.00% (100/1,000)",
    ]);
    expect(said("error-rate <= 1%", loadOf({ summary }, { errors: rule("-429") }))).toEqual([
      "0.00% (0/1,000) to 10.00% (100/1,000)",
    ]);
  });

  test("Apdex lies between what the percentiles bound", () => {
    expect(said("apdex >= 0.9", loadOf({ summary }, { apdexTarget: 100 }))).toEqual(["0.6 to 0.9"]);
  });

  test("a stretch that cannot be left out leaves no figure", () => {
    const unable = { ...summary, window: "impossible" } as const;
    expect(said("p95 < 1s", loadOf({ unable }, { window: { skipFirst: 1000, skipLast: 0 } }))).toEqual(["not-in-report"]);
    expect(said("p95 < 1s", loadOf({ unable }))).toEqual(["500ms"]);
  });
});

describe("several runs", () => {
  const load = loadOf({ "100": shop, "1000": summary });

  test("are held each on its own, and never added", () => {
    expect(said("requests >= 1", load)).toEqual(["leg 100: 200", "leg 1000: 1,000"]);
    expect(said("p95[leg 1000] < 1s", load)).toEqual(["leg 1000: 500ms"]);
    expect(said("runs >= 2", load)).toEqual(["2"]);
  });

  test("of which only one has the endpoint, the other is not measured", () => {
    expect(said('p95["GET /"] < 1s', load)).toEqual(["leg 1000: not-in-report", "leg 100, GET /: 95ms"]);
  });
});

describe("budgets that are no budgets", () => {
  test.each([
    ["p0 < 1s", 'no metric "p0"'],
    ["p101 < 1s", 'no metric "p101"'],
    ["p95 < 1", "p95 is a time in ms, s, min, h or d; 1 has no unit"],
    ["error-rate < 1s", "error-rate is a share in %; 1s is a time"],
    ["responses[kind 4xx] < 1", "responses cannot be narrowed by kind; it has endpoint, leg, status"],
    ["errors[kind timeout] <= 0", 'no kind "timeout"; known: transport, 4xx, 5xx, assertion, other'],
    ["p95[leg 200] < 1s", 'no leg "200"; known: 100'],
    ["p95[patch] < 1s", "patch selects what a change touched, which this gate does not measure"],
    ["chekcs >= 99%", 'no metric "chekcs"'],
  ])("%s", (line, message) => {
    const names = { legs: ["100"], custom: [], resources: new Map(), read: "all" as const };
    const parsed = parseBudget(line, loadVocabulary(names, "runs"));
    expect(parsed.state === "wrong" && parsed.problem.message).toMatch(new RegExp(`^${message.replace(/[()[\]]/g, "\\$&")}`));
  });
});
