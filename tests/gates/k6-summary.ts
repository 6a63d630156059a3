/** What `handleSummary` of k6 leaves of a run of ten seconds, as far as the gate reads it. */
export function k6SummaryOf(p95: number, { failed = 0, users = 100 } = {}): string {
  const count = 1000;
  const metrics = {
    http_reqs: { type: "counter", contains: "default", values: { count, rate: count / 10 } },
    http_req_duration: {
      type: "trend",
      contains: "time",
      values: { avg: p95 / 2, min: 1, med: p95 / 2, max: p95 * 2, "p(90)": p95, "p(95)": p95, "p(99)": p95 },
    },
    http_req_failed: {
      type: "rate",
      contains: "default",
      values: { rate: failed / count, passes: failed, fails: count - failed },
    },
    vus: { type: "gauge", contains: "default", values: { value: 1, min: 1, max: users } },
    iterations: { type: "counter", contains: "default", values: { count, rate: count / 10 } },
  };
  const root_group = { name: "", path: "", id: "", groups: [], checks: [] };
  return JSON.stringify({ root_group, options: {}, state: { testRunDurationMs: 10_000 }, metrics });
}
