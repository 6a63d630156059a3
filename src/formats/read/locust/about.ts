/** How a test makes Locust round less. */
export const moreDigits =
  "for more than two digits of a time replace `locust.stats.bucket_response_time` there (from Locust 2.43.4 on)";

/** What all reports of Locust have in common: https://docs.locust.io/en/stable/retrieving-stats.html */
export const aboutLocust = {
  tool: "Locust",
  responseTime:
    "from sending the request, with opening the connection where none is open, to the last byte of its answer, redirects included",
  // main.py: 1 (or --exit-code-on-error) for any failed request or exception in a task; 0 for none, even of no request.
  verdictExit: (code: number): boolean => code === 1,
  lacking: (percentile: string): string =>
    `Locust's --json holds any percentile, and \`locust.stats.PERCENTILES_TO_REPORT\` in the locustfile adds ${shareOf(percentile)} to its CSV; ${moreDigits}`,
} as const;

/** `99.9` as Locust's settings have it: `0.999`. */
function shareOf(percentile: string): string {
  const [whole = "", part = ""] = percentile.split(".");
  return `0.${whole.padStart(2, "0")}${part}`;
}

/** As Locust prints it: `GET /cart`. */
export function endpointName(method: string, name: string): string {
  return method === "" ? name : `${method} ${name}`;
}
