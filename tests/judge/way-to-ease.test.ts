import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { waysToEase } from "../../src/judge/way-to-green/load.ts";
import { measureLoad } from "../../src/measures/load.ts";
import type { MeasuredLoad } from "../../src/measures/load-facts.ts";
import { loadVocabulary } from "../../src/measures/load-vocabulary.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { formatInterval } from "../../src/reports/numbers.ts";
import { describeSteps, describeWay } from "../../src/reports/wording.ts";
import { endpoint, loadOf, run, stated, timed } from "../measures/load-run.ts";

const ok = { failure: "none", status: 200 } as const;
const failed = { failure: "5xx", status: 500 } as const;
const times = (count: number, ms: number) => Array.from({ length: count }, () => ms);

function ways(line: string, load: MeasuredLoad): readonly string[] {
  const parsed = parseBudget(line, loadVocabulary({ legs: [], custom: [], resources: new Map(), read: "all" }, "runs"));
  if (parsed.state !== "budget") throw new Error(JSON.stringify(parsed));
  const { budget } = parsed;
  const budgets = [{ budget, origin: "with:", measures: measureLoad(budget, load) }];
  const judgement = judge({ budgets, problems: [], accept: [], today: "2026-06-01", show: formatInterval });
  return waysToEase(judgement.budgets, load).flatMap((way) => [describeWay(way), ...describeSteps(way, 10)].map(toPlain));
}

const shop = loadOf({
  shop: run([
    endpoint("GET /", timed(ok, times(80, 10)), timed(failed, times(2, 1))),
    endpoint("GET /search", timed(ok, times(10, 900))),
    endpoint("POST /order", timed(ok, times(5, 700)), timed(failed, times(3, 5))),
  ]),
});

describe("the way to green", () => {
  test("of a percentile is the requests that take too long, by endpoint", () => {
    expect(ways("p90 < 500ms", shop)).toEqual([
      "p90 < 500ms needs 5 fewer requests above 500ms, in 2 endpoints",
      "GET /search: 10 of 10 requests, p90 900ms",
      "POST /order: 5 of 8 requests, p90 700ms",
    ]);
  });

  test("of the share of errors is the endpoints that have them", () => {
    expect(ways("error-rate <= 1%", shop)).toEqual([
      "error-rate <= 1% needs 4 fewer errors, in 2 endpoints",
      "POST /order: 3 errors in 8 requests",
      "GET /: 2 errors in 82 requests",
    ]);
    expect(ways("error-rate < 5%", shop)).toEqual([
      "error-rate < 5% needs 1 fewer error, in 2 endpoints",
      "POST /order: 3 errors in 8 requests",
      "GET /: 2 errors in 82 requests",
    ]);
  });

  test("of one endpoint is its own", () => {
    expect(ways('p90["POST *"] < 500ms', shop)).toEqual([
      'p90["POST *"] < 500ms in POST /order needs 5 fewer requests above 500ms',
      "POST /order: 5 of 8 requests, p90 700ms",
    ]);
  });

  test("of a report that has percentiles alone is the endpoints that are above the limit", () => {
    const of = (name: string, requests: number, p95: number) => ({
      name,
      requests,
      outcomes: [{ ...ok, count: requests }],
      times: stated({ "95": p95 }),
    });
    const endpoints = [of("GET /", 900, 100), of("GET /search", 100, 800)];
    const total = { requests: 1000, outcomes: [{ ...ok, count: 1000 }], times: stated({ "95": 600 }) };
    expect(ways("p95 < 500ms", loadOf({ shop: run(endpoints, { total }) }))).toEqual([
      "p95 < 500ms: the endpoints that are above it, by their requests",
      "GET /search: 100 requests, p95 800ms",
    ]);
  });

  test("of a budget that holds is none", () => {
    expect(ways("p90 < 1s", shop)).toEqual([]);
  });
});
