/**
 * What programs show to Prometheus, in OpenMetrics (which ends with `# EOF`) or in the older text: https://prometheus.io/docs/specs/om/open_metrics_spec/
 *
 * The older text marks no end, but its last line has to end with a line break, and OpenMetrics is told by what only it has.
 * A counter without its `_total` in the TYPE line is one such sign (prom-client 15, prometheus_client 0.26).
 */
import { metricsFormat } from "../format.ts";
import { text } from "../read/byte-fields.ts";
import { readLines } from "../read/lines.ts";
import type { Source } from "../read/source.ts";
import { Families } from "./openmetrics/families.ts";
import { readLine } from "./openmetrics/line.ts";

/** Lines of the head that have to be of the format: real ones begin with help and type. */
const lookedAt = 20;

export default metricsFormat({
  id: "openmetrics",
  title: "OpenMetrics and Prometheus text",
  spec: "https://prometheus.io/docs/specs/om/open_metrics_spec/",
  files: ["**/*.prom", "**/openmetrics*.txt", "**/metrics.txt"],
  end: "none",
  names:
    "as they stand there; of a histogram or summary `NAME.p95` (any rank) and `NAME.mean`, and its parts `NAME_count`, `NAME_sum`, `NAME_bucket`",
  verdictExit: () => false,
  recognises: (probe) => probe.type === "text" && isExposition(probe.head),
  read: async (source) => {
    const families = new Families(source);
    const end = await readFamilies(source, families);
    if (end === "missing" && families.openSign !== undefined)
      throw source.error(
        `is OpenMetrics (${families.openSign} says so) but stops before its # EOF`,
        { byte: source.size },
        "cut-off-report",
      );
    const metrics = families.finish();
    if (metrics.length === 0) throw source.error("holds no value of any metric", undefined, "empty-report");
    return { metrics, contradictions: families.contradictions, notes: [] };
  },
});

async function readFamilies(source: Source, families: Families): Promise<"marked" | "missing"> {
  let isOver = false;
  const last = await readLines(source, (bytes, start, end, number) => {
    const line = readLine(text(bytes, start, end));
    if (line.kind === "idle") return;
    if (isOver) throw source.error("something follows # EOF, which ends it", { line: number });
    if (line.kind === "end") isOver = true;
    else if (line.kind === "type") families.declareType(line.name, line.text, number);
    else if (line.kind === "unit") families.declareUnit(line.name, line.text);
    else if (line.kind === "sample") families.add(line.sample, number);
    else if (line.kind === "wrong") throw source.error(line.message, { line: number });
  });
  if (last === "open" && !isOver) throw source.error("no line break ends the last line", { byte: source.size }, "cut-off-report");
  return isOver ? "marked" : "missing";
}

/** At least one line of its own kind, and none of another. What the head's end cuts is not looked at. */
function isExposition(head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== "");
  const whole = lines.slice(0, Math.max(1, Math.min(lookedAt, lines.length - 1)));
  const seen = whole.map((line) => readLine(line).kind);
  const isOwn = whole.some(
    (line, i) => seen[i] === "sample" || seen[i] === "type" || seen[i] === "end" || /^# HELP \S/.test(line),
  );
  return isOwn && !seen.includes("wrong");
}
