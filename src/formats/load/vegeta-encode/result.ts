import type { Outcome } from "../../../model/load-run.ts";
import type { CsvRecord } from "../../read/csv.ts";
import type { JsonCursor } from "../../read/json.ts";
import { longestTime, timeFrom } from "../../read/load-document.ts";
import type { Source } from "../../read/source.ts";
import { vegetaOutcome } from "../../read/vegeta-outcome.ts";

/** One request of an attack. */
export interface Result {
  readonly attack: string;
  /** From 0, in the order in which the requests of the attack began. */
  readonly number: number;
  readonly endpoint: string;
  readonly outcome: Outcome;
  readonly error: string;
  /** In ms since 1970 UTC. */
  readonly at: number;
  readonly ms: number;
}

export function ofDocument(document: JsonCursor): Result {
  const code = document.at("code");
  const outcome = vegetaOutcome(code.natural());
  if (outcome === undefined) throw code.error(`${code.natural()} stands where 0 or a status from 100 to 599 is expected`);
  const at = momentOf(document.textAt("timestamp"));
  if (Number.isNaN(at)) throw document.at("timestamp").error("no moment stands where one as 2026-01-01T00:00:00Z is expected");
  return {
    attack: document.optionalTextAt("attack") ?? "",
    number: document.at("seq").natural(),
    endpoint: endpointOf(document.optionalTextAt("method") ?? "", document.optionalTextAt("url") ?? ""),
    outcome,
    error: document.optionalTextAt("error") ?? "",
    at,
    ms: timeFrom(document.at("latency"), (nanoseconds) => nanoseconds / 1e6),
  };
}

/** To the nanosecond, as far as a number holds that: milliseconds are all that Date knows. */
function momentOf(text: string): number {
  const [, second, fraction = "", zone] = /^([\d-]{10}T[\d:]{8})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  return Date.parse(`${second}${zone}`) + Number(`0${fraction}`) * 1000;
}

const columns = 12;

export function ofRecord(source: Source, record: CsvRecord): Result {
  const { line, fields } = record;
  if (fields !== columns) throw source.error(`has ${fields} columns where ${columns} are expected`, { line });
  const [at, code, latency, number] = [0, 1, 2, 8].map((column) => wholeAt(source, record, column));
  const outcome = vegetaOutcome(code ?? -1);
  if (outcome === undefined) throw source.error(`${code} stands where 0 or a status from 100 to 599 is expected`, { line });
  const ms = (latency ?? 0) / 1e6;
  if (ms > longestTime) throw source.error(`${latency} ns stand where a response time up to a year is expected`, { line });
  return {
    attack: record.text(7),
    number: number ?? 0,
    endpoint: endpointOf(record.text(9), record.text(10)),
    outcome,
    error: record.text(5),
    at: (at ?? 0) / 1e6,
    ms,
  };
}

function wholeAt(source: Source, record: CsvRecord, column: number): number {
  const value = record.whole(column);
  if (value >= 0) return value;
  const found = JSON.stringify(record.text(column).slice(0, 40));
  throw source.error(`${found} stands in column ${column + 1} where a whole number is expected`, { line: record.line });
}

/** The address without its query, which names things rather than kinds of requests, and may hold a secret. */
function endpointOf(method: string, url: string): string {
  const address = url.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//");
  return method === "" && address === "" ? "no target" : `${method} ${address}`.trim();
}
