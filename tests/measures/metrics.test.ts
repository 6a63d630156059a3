import { describe, expect, test } from "vitest";
import { found, measured } from "./metrics.ts";

const exposition = `# TYPE http_requests_total counter
http_requests_total{code="200",method="get"} 970
http_requests_total{code="500",method="get"} 2
http_requests_total{code="200",method="post"} 25
http_requests_total{code="503",method="post"} 3
# TYPE errors_total counter
errors_total 0
# TYPE memory_bytes gauge
memory_bytes{pool="heap"} 52428800
memory_bytes{pool="stack"} 1048576
# TYPE busy_ratio gauge
busy_ratio 0.25
# TYPE broken gauge
broken NaN
# TYPE endless gauge
endless +Inf
# TYPE below_bytes gauge
below_bytes -1
# TYPE temperature gauge
temperature -4.5
# TYPE uptime_seconds gauge
uptime_seconds 250
# TYPE ambiguous_total counter
ambiguous_total{a="x",b="y"} 1
ambiguous_total{a="y",b="x"} 1
# TYPE latency_seconds histogram
latency_seconds_bucket{route="/a",le="0.1"} 90
latency_seconds_bucket{route="/a",le="0.25"} 98
latency_seconds_bucket{route="/a",le="+Inf"} 100
latency_seconds_sum{route="/a"} 7.5
latency_seconds_count{route="/a"} 100
latency_seconds_bucket{route="/b",le="0.1"} 0
latency_seconds_bucket{route="/b",le="0.25"} 20
latency_seconds_bucket{route="/b",le="+Inf"} 20
latency_seconds_sum{route="/b"} 4
latency_seconds_count{route="/b"} 20
# TYPE idle_seconds histogram
idle_seconds_bucket{le="+Inf"} 0
idle_seconds_sum 0
idle_seconds_count 0
# TYPE job_seconds summary
job_seconds{quantile="0.5"} 0.5
job_seconds{quantile="0.99"} NaN
job_seconds_sum 50
job_seconds_count 100
`;

describe("a budget on what a service shows", () => {
  test.each<[string, readonly string[] | RegExp]>([
    ["http_requests_total <= 1000", ["1,000 holds"]],
    ["http_requests_total[code 5*] <= 5", ["5 holds"]],
    ["http_requests_total[500] <= 1", ["2 broken"]],
    ["http_requests_total[code 200, method post] >= 26", ["25 broken"]],
    ["http_requests_total[each code] <= 900", ["code 200: 995 broken", "code 500: 2 holds", "code 503: 3 holds"]],
    ["http_requests_total[each code 5*] <= 2", ["code 500: 2 holds", "code 503: 3 broken"]],
    ["http_requests_total[code 404] <= 0", ["no-series"]],
    ["http_requests_total[cod 404] <= 0", /^no dimension "cod"; known: label, .*code, method/],
    ["errors_total <= 0", ["0 holds"]],
    ["errors_total[code 500] <= 0", ["no-series"]],
    ["ambiguous_total[x] <= 5", ["ambiguous-label"]],
    ["ambiguous_total[a x] <= 5", ["1 holds"]],
    ["memory_bytes <= 2MB", ["pool heap: 52.429MB broken", "pool stack: 1.049MB holds"]],
    ["memory_bytes[heap] <= 50MiB", ["52.4288MB holds"]],
    ["memory_bytes <= 2", /^memory_bytes is a size in B.*; 2 has no unit$/],
    ["busy_ratio <= 25%", ["25% holds"]],
    ["busy_ratio < 0.25", ["0.25 broken"]],
    ["broken <= 1", ["no-number"]],
    ["endless >= 1", ["no-number"]],
    ["below_bytes <= 1MB", ["negative"]],
    ["temperature <= 0", ["-4.5 holds"]],
    ["uptime_seconds >= 4min", ["4.167min holds"]],
    ["latency_seconds.p95 <= 250ms", ["100ms to 250ms holds"]],
    ["latency_seconds.p95 <= 200ms", ["100ms to 250ms undecided"]],
    ["latency_seconds.p95 <= 100ms", ["100ms to 250ms broken"]],
    ["latency_seconds.p50 <= 100ms", ["0ms to 100ms holds"]],
    ["latency_seconds.p99.9 <= 1s", ["at least 250ms undecided"]],
    ["latency_seconds.p99.9 <= 250ms", ["at least 250ms broken"]],
    ["latency_seconds.p95[each route] <= 250ms", ["route /a: 100ms to 250ms holds", "route /b: 100ms to 250ms holds"]],
    ["latency_seconds.mean < 96ms", ["95.833ms holds"]],
    ["latency_seconds.count >= 120", ["120 holds"]],
    ["latency_seconds.sum <= 11.5s", ["11.5s holds"]],
    ["latency_seconds_bucket[le 0.25] >= 118", ["118 holds"]],
    ["latency_seconds <= 1s", /^no metric "latency_seconds"/],
    ["idle_seconds.p95 <= 1s", ["no-observation"]],
    ["idle_seconds.mean <= 1s", ["no-observation"]],
    ["idle_seconds.count <= 1", ["0 holds"]],
    ["job_seconds.p50 <= 500ms", ["500ms holds"]],
    ["job_seconds.p90 <= 500ms", ["no-percentile"]],
    ["job_seconds.p99 <= 500ms", ["no-number"]],
    ["job_seconds.mean <= 500ms", ["500ms holds"]],
    ["reports >= 1", ["1 holds"]],
  ])("%s", async (line, wanted) => {
    const said = found(line, await measured(exposition));
    if (wanted instanceof RegExp) expect(said).toMatch(wanted);
    else expect(said).toEqual(wanted);
  });
});

describe("a derived figure", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["a share, in percent", "x = http_requests_total[code 5*] / http_requests_total", "x <= 0.5%", ["0.5% holds"]],
    ["a share, as a number", "x = http_requests_total[code 5*] / http_requests_total", "x < 0.005", ["0.005 broken"]],
    ["what is left of 1", "x = 1 - http_requests_total[code 5*] / http_requests_total", "x >= 99.5%", ["99.5% holds"]],
    ["a third is a third", "x = (http_requests_total + 0) / 3000", "x <= 0.3333333333333333", ["0.33333333333333333 broken"]],
    ["three of them are one", "x = http_requests_total / 3000 * 3", "x >= 1", ["1 holds"]],
    ["money, exactly", "x = http_requests_total * 0.1 + 0.2", "x <= 100.2", ["100.2 holds"]],
    ["a count in a time is a rate", "x = http_requests_total / uptime_seconds", "x >= 4/s", ["4/s holds"]],
    ["a rate for a time is a count", "x = http_requests_total / uptime_seconds * uptime_seconds", "x <= 1000", ["1,000 holds"]],
    ["a size by a count is a size", "x = memory_bytes[heap] / 1000", "x <= 60kB", ["52.429kB holds"]],
    ["sizes add up", "x = memory_bytes[heap] + memory_bytes[stack]", "x <= 51MiB", ["53.477376MB holds"]],
    ["a plain number in a unit", "x = http_requests_total ms", "x <= 1s", ["1s holds"]],
    ["bounds are carried through", "x = latency_seconds.p95 * 2", "x <= 400ms", ["200ms to 500ms undecided"]],
    ["bounds that are far enough", "x = latency_seconds.p95 / latency_seconds.mean", "x <= 3", ["1.0435 to 2.6087 holds"]],
    ["nothing divided", "x = errors_total / http_requests_total", "x <= 0%", ["0% holds"]],
    ["divided by nothing", "x = http_requests_total / errors_total", "x <= 1", ["divided-by-zero"]],
    ["of what is no number", "x = broken + 1", "x <= 1", ["no-number"]],
    ["of values that do not add up", "x = memory_bytes / 2", "x <= 1GB", ["several"]],
    ["of others, in any order", "x = y * 2", "x <= 0", ["0 holds"]],
  ])("%s", async (_, formula, line, wanted) => {
    const metrics = await measured(exposition, [formula, "y = errors_total + errors_total"]);
    expect(metrics.wrong).toEqual([]);
    expect(found(line, metrics)).toEqual(wanted);
  });

  test.each<[string, RegExp]>([
    ["x = memory_bytes * memory_bytes", /^memory_bytes is a size, memory_bytes is a size; they cannot be multiplied/],
    ["x = memory_bytes + uptime_seconds", /cannot be added/],
    ["x = memory_bytes / uptime_seconds", /cannot be divided/],
    ["x = memory_bytes %", /^comes to a size, which % is no unit of; only a ratio is a percentage/],
    ["x = memory_bytes s", /^comes to a size, which s is no unit of; allowed: a unit of a size, or none/],
    ["x = eror_total / 2", /^no metric "eror_total"/],
    ["x = errors_total[cod 5]", /^no dimension "cod"/],
    ["x = x + 1", /^x is computed from itself/],
    ["x = latency_seconds / 2", /^no metric "latency_seconds"/],
  ])("that means nothing is refused: %s", async (formula, wanted) => {
    const { wrong } = await measured(exposition, [formula]);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(wanted);
  });

  test("formulas that name one another a thousand ways are computed once each", async () => {
    const chain = Array.from({ length: 60 }, (_, i) => `f${i + 1} = f${i} + f${i}`);
    const metrics = await measured(exposition, ["f0 = http_requests_total", ...chain]);
    expect(found("f60 >= 1", metrics)).toEqual([`${(1000n * 2n ** 60n).toLocaleString("en")} holds`]);
    const squares = Array.from({ length: 60 }, (_, i) => `f${i + 1} = f${i} * f${i}`);
    expect(found("f60 >= 1", await measured(exposition, ["f0 = http_requests_total", ...squares]))).toEqual([
      "unknown undecided",
    ]);
  });
});
