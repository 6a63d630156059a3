/**
 * The `statistics.json` of JMeter's dashboard (`jmeter -e -o`):
 * https://github.com/apache/jmeter/blob/master/src/core/src/main/java/org/apache/jmeter/report/dashboard/JsonExporter.java
 *
 * A map of labels, the total among them under a name that is translated. Its percentiles are of the last 20,000 samples of
 * each label, and of ranks that are properties (`aggregate_rpt_pct1` to `3`) which the file does not name. It counts the
 * sub-results of a sample as samples.
 */
import type { ReportNote } from "../../model/coverage.ts";
import type { LoadReport, Traffic } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { runReport } from "../read/load-document.ts";
import {
  durationOf,
  otherRanks,
  outcomesOf,
  readStatistic,
  type Statistic,
  trafficOf,
  window,
} from "./jmeter-statistics/statistic.ts";
import { type Split, samplesOf, splitTotal } from "./jmeter-statistics/total.ts";

export default loadFormat({
  id: "jmeter-statistics",
  title: "JMeter dashboard statistics.json",
  spec: "https://jmeter.apache.org/usermanual/generating-dashboard.html",
  // It is made from a JTL, which is found and knows more.
  files: [],
  end: "marked",
  tool: "JMeter",
  responseTime: "from just before the request is sent, with connecting, to the last byte of its answer (JMeter's elapsed)",
  failures: "errors are `other`: the file does not tell them apart",
  percentiles:
    "the median, and pct1, pct2 and pct3 taken for p90, p95 and p99, JMeter's defaults, unless the figures disprove it: the file does not name their ranks; none of a label with more than 20,000 samples, of which the dashboard only knows the last ones",
  lacking: (percentile) =>
    `the JTL that the dashboard is made from has p${percentile}: give it in place of statistics.json, which only knows the last ${window} samples of a label`,
  verdictExit: () => false,
  recognises: (probe) => {
    if (probe.type !== "json" || !isObject(probe.value)) return false;
    const [first] = Object.values(probe.value);
    return ["transaction", "sampleCount", "errorCount", "pct1ResTime"].every((member) => ownMember(first, member) !== undefined);
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const entries = document.members().flatMap((member) => readStatistic(member) ?? []);
    if (entries.length === 0) throw document.error("counts no sample of any label", "empty-report");
    return reportOf(entries);
  },
});

function reportOf(entries: readonly Statistic[]): LoadReport {
  const split = splitTotal(entries);
  const disproof = entries.flatMap((one) => otherRanks(one) ?? [])[0];
  const pcts = disproof === undefined ? "the default ones" : "unknown";
  const { total, labels } = split;
  return runReport({
    total: total === undefined ? sumOf(entries) : trafficOf(total, pcts),
    endpoints: labels.map((label) => ({ name: label.name, ...trafficOf(label, pcts) })),
    ...(total !== undefined && { duration: durationOf(total) }),
    contradictions: contradictionsOf(split),
    notes: notesOf(split, disproof),
  });
}

function sumOf(entries: readonly Statistic[]): Traffic {
  const requests = samplesOf(entries);
  const errors = entries.reduce((sum, one) => sum + one.errors, 0);
  return { requests, outcomes: outcomesOf(requests, errors) };
}

function contradictionsOf({ total, labels, beyond }: Split): readonly string[] {
  if (total === undefined)
    return [
      `no entry is the total of the others (${counted(samplesOf(labels), "sample")} altogether): a label of its name takes its place`,
    ];
  const errors = labels.reduce((sum, one) => sum + one.errors, 0);
  if (labels.length === 0 || beyond > 0 || errors === total.errors) return [];
  return [`the total counts ${counted(total.errors, "error")}, its labels ${errors}`];
}

function notesOf({ total, labels, beyond }: Split, disproof: string | undefined): readonly ReportNote[] {
  const entries = total === undefined ? labels : [total, ...labels];
  const part = subResult(labels);
  const texts = [
    entries.some(({ samples }) => samples > window) && onlyTheEnd,
    disproof !== undefined &&
      `pct1 to pct3 are not p90, p95 and p99, JMeter's defaults (${disproof}), and the file does not say what they are`,
    disproof === undefined && entries.some(({ samples }) => samples <= window) && byDefault,
    beyond > 0 &&
      `the labels count ${counted(beyond, "sample")} beyond the total: those of Transaction Controllers are not part of it`,
    part !== undefined &&
      `samples such as ${part} seem to be parts of others, and are counted beside them; the JTL tells them apart`,
  ];
  return texts.flatMap((text) => (text ? [{ id: "approximate", text }] : []));
}

const onlyTheEnd = `percentiles of labels with more than ${counted(window, "sample")} are of the last ones alone, and not taken`;
const byDefault =
  "pct1, pct2 and pct3 are taken for p90, p95 and p99, JMeter's defaults: the file does not name them (aggregate_rpt_pct1 to 3)";

/** A label that is another one with a number behind it, as JMeter calls redirects and embedded resources. */
function subResult(labels: readonly Statistic[]): string | undefined {
  const names = new Set(labels.map(({ name }) => name));
  const part = labels.find(({ name }) => /-\d+$/.test(name) && names.has(name.replace(/-\d+$/, "")));
  return part && JSON.stringify(part.name.slice(0, 60));
}
