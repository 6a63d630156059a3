import { JtlClock } from "./jtl-clock.ts";

/** A column that the file lacks: beyond all that a record has. */
export const noColumn = 1_000_000;

/** The columns that are read; JMeter writes any set of them, by `jmeter.save.saveservice.*`. */
const read = [
  "timeStamp",
  "elapsed",
  "label",
  "responseCode",
  "responseMessage",
  "threadName",
  "success",
  "failureMessage",
  "allThreads",
  "SampleCount",
  "ErrorCount",
  "URL",
] as const;
const notRead = [
  "dataType",
  "bytes",
  "sentBytes",
  "grpThreads",
  "Filename",
  "Latency",
  "Encoding",
  "Hostname",
  "IdleTime",
  "Connect",
];
const known: ReadonlySet<string> = new Set([...read, ...notRead]);

export type JtlColumn = (typeof read)[number];

/** How a file is laid out, by its first record. */
export interface JtlLayout {
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** How many fields each record has. */
  readonly fields: number;
  /** Where each column stands, or `noColumn`. */
  readonly columns: Readonly<Record<JtlColumn, number>>;
}

const delimiters = [",", ";", "\t", "|"];

/** Undefined where the text is no JTL. It may be cut anywhere: only its first record is looked at. */
export function layoutOf(head: string): JtlLayout | undefined {
  const start = head.replace(/^\s+/, "");
  const line = start.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? "";
  // JMeter takes any character that is in no name for the delimiter of a header.
  const other = /^\w+([^\w"\s])/.exec(line)?.[1];
  const candidates = other === undefined || delimiters.includes(other) || other > "~" ? delimiters : [...delimiters, other];
  for (const delimiter of candidates) {
    const layout = headerLayout(line.split(delimiter), delimiter) ?? headlessLayout(firstRecord(start, delimiter), delimiter);
    if (layout !== undefined) return layout;
  }
  return undefined;
}

function headerLayout(names: readonly string[], delimiter: string): JtlLayout | undefined {
  // JMeter puts the names of sample variables into quotes, other writers all names.
  const bare = names.some((name) => known.has(name)) ? names : names.map((name) => name.replace(/^"(.*)"$/, "$1"));
  if (bare.filter((name) => known.has(name)).length < 2) return undefined;
  if (!bare.includes("timeStamp") && !bare.includes("elapsed")) return undefined;
  return { delimiter, hasHeader: true, fields: names.length, columns: columnsAt((column) => bare.indexOf(column)) };
}

/**
 * Without a header there are the default columns up to `success`. Those behind it came with later versions: what is known
 * of them is what can be told from the record itself.
 */
function headlessLayout(record: readonly string[], delimiter: string): JtlLayout | undefined {
  const [time = "", elapsed = "", , , , , , success = "", ninth = ""] = record;
  if (record.length < 9 || !/^(?:true|false)$/i.test(success) || !isCount(elapsed)) return undefined;
  if (new JtlClock().read(time) === undefined) return undefined;
  const first = ["timeStamp", "elapsed", "label", "responseCode", "responseMessage", "threadName", "dataType", "success"];
  // Bytes stand there before version 3.
  const next = isCount(ninth) ? ["bytes"] : ["failureMessage", "bytes"];
  const withUsers =
    next.length === 2 && isCurrent(record)
      ? [...next, "sentBytes", "grpThreads", "allThreads", ...(record.length === 17 ? ["URL"] : [])]
      : next;
  const names = [...first, ...withUsers];
  return { delimiter, hasHeader: false, fields: record.length, columns: columnsAt((column) => names.indexOf(column)) };
}

/** The default columns since version 3.1, with the URL since 4.0 or without. */
function isCurrent(record: readonly string[]): boolean {
  const counts = record.length === 17 ? [9, 10, 11, 12, 14, 15, 16] : [9, 10, 11, 12, 13, 14, 15];
  return (record.length === 16 || record.length === 17) && counts.every((field) => isCount(record[field] ?? ""));
}

function isCount(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

function columnsAt(indexOf: (column: JtlColumn) => number): JtlLayout["columns"] {
  const at = (column: JtlColumn) => (indexOf(column) === -1 ? noColumn : indexOf(column));
  return {
    timeStamp: at("timeStamp"),
    elapsed: at("elapsed"),
    label: at("label"),
    responseCode: at("responseCode"),
    responseMessage: at("responseMessage"),
    threadName: at("threadName"),
    success: at("success"),
    failureMessage: at("failureMessage"),
    allThreads: at("allThreads"),
    SampleCount: at("SampleCount"),
    ErrorCount: at("ErrorCount"),
    URL: at("URL"),
  };
}

/** The fields of the first record, at most a hundred, of a text that may be cut in it. */
function firstRecord(text: string, delimiter: string): readonly string[] {
  const fields: string[] = [];
  for (let at = 0; fields.length < 100; ) {
    const quoted = text[at] === '"' ? /"((?:[^"]|"")*)"/y : undefined;
    if (quoted) quoted.lastIndex = at;
    const match = quoted?.exec(text);
    if (quoted && !match) return fields;
    const end = match ? at + match[0].length : endOfField(text, at, delimiter);
    fields.push(match ? (match[1] ?? "").replaceAll('""', '"') : text.slice(at, end));
    if (text[end] !== delimiter) return fields;
    at = end + 1;
  }
  return fields;
}

function endOfField(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
