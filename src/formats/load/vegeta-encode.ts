/**
 * Each request of an attack, as `vegeta encode` writes it in JSON lines or CSV:
 * https://github.com/tsenart/vegeta#encode-command
 *
 * Times are nanoseconds. The CSV has no header and twelve columns. Requests are numbered as they begin and written as they end.
 */
import type { LoadReport } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { firstDocument, type Probe } from "../probe.ts";
import { counted } from "../read/counted.ts";
import { readCsv } from "../read/csv.ts";
import { ownMember } from "../read/json.ts";
import { readJsonLines } from "../read/json-lines.ts";
import { runReport } from "../read/load-document.ts";
import type { Source } from "../read/source.ts";
import { Attack } from "./vegeta-encode/attack.ts";
import { ofDocument, ofRecord } from "./vegeta-encode/result.ts";

export default loadFormat({
  id: "vegeta-encode",
  title: "vegeta encode JSON or CSV",
  spec: "https://github.com/tsenart/vegeta#encode-command",
  files: ["**/vegeta*.json", "**/vegeta*.jsonl", "**/vegeta*.csv"],
  end: "none",
  tool: "vegeta",
  responseTime: "from when the request was due, with connecting where it opens a connection, to the last byte of its answer",
  failures: "the status 0 is `transport`, statuses from 400 are `4xx` and `5xx`",
  percentiles: "of each response time",
  lacking: (percentile) => `without a response time there is no p${percentile}`,
  verdictExit: () => false,
  recognises: (probe) => isJson(probe) || isCsv(probe),
  read: async (source, { window }) => {
    const attack = new Attack(window);
    if (await beginsWithBrace(source)) await readJsonLines(source, (document) => attack.add(ofDocument(document)));
    else await readCsv(source, 0x2c, (record) => attack.add(ofRecord(source, record)));
    return reportOf(source, attack);
  },
});

function isJson(probe: Probe): boolean {
  const first = firstDocument(probe);
  return ["attack", "seq", "code", "latency", "bytes_out"].every((name) => ownMember(first, name) !== undefined);
}

/** Moment, status, latency, bytes, error, body, attack, number, method, address, headers. */
function isCsv(probe: Probe): boolean {
  return probe.type === "text" && /^\s*\d{16,19},\d{1,3},\d{1,19},\d{1,19},\d{1,19},/.test(probe.head);
}

async function beginsWithBrace(source: Source): Promise<boolean> {
  for await (const chunk of source.chunks()) {
    const first = chunk.find((byte) => byte > 0x20);
    if (first !== undefined) return first === 0x7b;
  }
  return false;
}

function reportOf(source: Source, attack: Attack): LoadReport {
  const run = attack.finish();
  if (run === undefined) throw source.error("no request was made", undefined, "empty-report");
  const { leftOut, ...rest } = run;
  const note = {
    id: "left-out",
    text: `${counted(leftOut, "request")} of the stretches that were asked to be left out`,
  } as const;
  return runReport({ ...rest, errors: attack.errors, contradictions: attack.contradictions(), notes: leftOut > 0 ? [note] : [] });
}
