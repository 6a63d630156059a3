/**
 * The stream of points of k6 (`k6 run --out json=FILE`), a line of JSON each: https://grafana.com/docs/k6/latest/results-output/real-time/json/
 *
 * Every request is in it, with its tags. Times are ms, and a point's own time is when the request ended. k6 writes line by
 * line as it goes and marks no end, so that of a run that was killed at the end of a line only a request that misses half of
 * its points is seen.
 */
import { loadFormat } from "../format.ts";
import { firstDocument } from "../probe.ts";
import { isObject, ownMember } from "../read/json.ts";
import { aboutK6Streams } from "../read/k6/about.ts";
import { readLines } from "../read/lines.ts";
import { StreamReader } from "./k6-json/stream-reader.ts";

export default loadFormat({
  id: "k6-json",
  title: "k6 JSON stream",
  spec: "https://grafana.com/docs/k6/latest/results-output/real-time/json/",
  files: ["**/k6*.json", "**/k6*.ndjson", "**/k6*.jsonl"],
  ...aboutK6Streams,
  recognises: (probe) => isLine(firstDocument(probe)),
  read: async (source, wish) => {
    const reader = new StreamReader(source, wish);
    await readLines(source, (bytes, start, end, number) => reader.line(bytes, start, end, number));
    return reader.finish();
  },
});

function isLine(value: unknown): boolean {
  const type = ownMember(value, "type");
  return (
    (type === "Point" || type === "Metric") &&
    typeof ownMember(value, "metric") === "string" &&
    isObject(ownMember(value, "data"))
  );
}
