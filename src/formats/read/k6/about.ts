/** What k6 is to its users, whatever it writes. */
export const aboutK6 = {
  tool: "k6",
  responseTime: "from sending the request to the last byte of its answer, on a connection that is open",
  /** Its own thresholds, and `exec.test.fail()`. */
  verdictExit: (code: number) => code === 99 || code === 110,
} as const;

/** What a stream of points says. */
export const aboutK6Streams = {
  ...aboutK6,
  end: "none",
  failures:
    "what `expected_response` says, by default that statuses from 400 failed: `4xx`, `5xx`, `transport` without an answer, `assertion` for an answer below 400 that the test does not expect",
  percentiles: "of every response time, failed requests included as in k6's own",
  lacking: (percentile: string) => `every response time is in the report, and so p${percentile} is known`,
} as const;
