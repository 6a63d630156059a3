/**
 * The JSON of autocannon (`autocannon --json`), from version 3: https://github.com/mcollina/autocannon
 *
 * With `--warmup` there are two documents, a line each: the first is of the warm-up, and the second holds it once more. A run
 * against a dead port ends well, with zeros.
 */
import type { LoadRun, Traffic } from "../../model/load-run.ts";
import { loadFormat } from "../format.ts";
import { firstDocument } from "../probe.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { readDocuments } from "../read/json-lines.ts";
import { exactTime, runReport, timeAt } from "../read/load-document.ts";
import type { Source } from "../read/source.ts";
import { withoutCredentials } from "../read/title.ts";
import { readOutcomes } from "./autocannon/outcomes.ts";
import { notesOf, timesOf } from "./autocannon/times.ts";

export default loadFormat({
  id: "autocannon",
  title: "autocannon JSON",
  spec: "https://github.com/mcollina/autocannon",
  files: ["**/autocannon*.json"],
  end: "marked",
  tool: "autocannon",
  responseTime: "from writing the request to the last byte of its answer; the first of a connection waits for connecting, too",
  failures:
    "statuses from 400 are `4xx` and `5xx`, connection errors and timeouts are `transport`, answers with another body than `--expectBody` are `assertion` where their status is good",
  percentiles: "of an HDR histogram of milliseconds without their fractions: p50, p75, p90, p97.5, p99, p99.9; no p95",
  lacking: () =>
    "autocannon prints p50, p75, p90, p97.5, p99, p99.9 and p99.99 in whole milliseconds, and no other percentile: set the limit for one of these",
  verdictExit: () => false,
  recognises: (probe) => {
    const document = firstDocument(probe);
    return ownMember(ownMember(document, "latency"), "p97_5") !== undefined && isObject(ownMember(document, "requests"));
  },
  read: async (source) => {
    const document = await resultOf(source);
    const { answers, outcomes, errors, contradictions } = readOutcomes(document);
    const requests = outcomes.reduce((sum, { count }) => sum + count, 0);
    if (requests === 0) throw nothingDone(document.at("requests"));
    const total: Traffic = { requests, outcomes, ...timesOf(document.at("latency"), answers) };
    return runReport({
      total,
      endpoints: addressesOf(document.at("url")).map((name) => ({ name, ...total })),
      ...momentsOf(document),
      users: usersOf(document),
      errors,
      contradictions,
      notes: notesOf(document.at("latency"), answers),
    });
  },
});

/** The result of the run itself, which stands last. */
async function resultOf(source: Source): Promise<JsonCursor> {
  const documents: JsonCursor[] = [];
  await readDocuments(source, (document) => {
    if (documents.length > 0 && document.at("warmup").isAbsent)
      throw document.error("a second result stands where only that of a warm-up is followed by one");
    documents.push(document);
  });
  const last = documents.at(-1);
  if (last === undefined || documents.length > 2) throw source.error(`holds ${documents.length} results where one is expected`);
  return documents.length > 1 ? last : JsonCursor.of(source);
}

/** A server that closes each connection without an answer leaves no error either. */
function nothingDone(requests: JsonCursor): Error {
  const sent = requests.at("sent").natural();
  const message =
    sent === 0 ? "no request was sent" : `${counted(sent, "request")} sent, of which none was answered and none failed`;
  return requests.error(message, "empty-report");
}

/** One address has all requests; of several the report does not say which had how many. */
function addressesOf(url: JsonCursor): readonly string[] {
  const addresses = url.isArray ? url.items().map((item) => item.text()) : [url.text()];
  return addresses.length === 1 ? addresses.map(withoutCredentials) : [];
}

/** The moments are exact; the duration has hundredths of a second. */
function momentsOf(document: JsonCursor): Pick<LoadRun, "began" | "ended" | "duration"> {
  const [began, ended] = [momentAt(document.at("start")), momentAt(document.at("finish"))];
  const rounded = timeAt(document.at("duration"), 1000);
  if (began === undefined || ended === undefined || ended < began)
    return { duration: { low: Math.max(0, rounded - 5), high: rounded + 5 } };
  return { began, ended, duration: exactTime(ended - began) };
}

function momentAt(moment: JsonCursor): number | undefined {
  const at = moment.isText ? Date.parse(moment.text()) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Workers share the connections, each as many. */
function usersOf(document: JsonCursor): number {
  const connections = document.at("connections").natural();
  const workers = document.at("workers").isAbsent ? 0 : document.at("workers").natural();
  return workers === 0 ? connections : workers * Math.max(1, Math.floor(connections / workers));
}
