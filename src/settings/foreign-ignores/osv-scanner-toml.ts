/**
 * `osv-scanner.toml`: `[[IgnoredVulns]]`, of what is found in the files beside it, not below it.
 * https://google.github.io/osv-scanner/configuration/, as internal/config/config.go of osv-scanner 2.3 reads it.
 */
import type { TomlTable } from "smol-toml";
import { describeValue } from "../../model/foreign-json.ts";
import {
  ForeignIgnoreReader,
  type ForeignIgnores,
  foreignIgnoreCaps,
  lastDayBefore,
  reasonOf,
  type UnplacedEntry,
} from "./foreign-ignores.ts";

export async function readOsvScannerToml(text: string, file: string): Promise<ForeignIgnores> {
  const reader = new ForeignIgnoreReader(file, "osv-scanner");
  if (reader.isTooLarge(text)) return reader;
  const { parse, TomlError } = await import("smol-toml");
  try {
    readTable(parse(text.replace(/^\ufeff/, ""), { maxDepth: 32, unsafeKeyBehaviour: "keep" }), linesOf(text), file, reader);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    reader.remark(error.line, `none of it was taken: ${error.message.split("\n", 1)[0]}`);
  }
  return reader;
}

/** The lines on which the entries begin; the parser tells none. */
function linesOf(text: string): readonly number[] {
  return text.split("\n").flatMap((line, i) => (/^\s*\[\[\s*["']?IgnoredVulns["']?\s*\]\]/i.test(line) ? [i + 1] : []));
}

function readTable(table: TomlTable, lines: readonly number[], file: string, reader: ForeignIgnoreReader): void {
  const overrides = memberOf(table, "PackageOverrides");
  if (Array.isArray(overrides) && overrides.length > 0)
    reader.leaveOut(1, "PackageOverrides ignore packages, which osv-scanner does by itself; an entry names an advisory");
  const ignored = memberOf(table, "IgnoredVulns") ?? [];
  if (!Array.isArray(ignored)) reader.leaveOut(1, "IgnoredVulns is no list of tables");
  // osv-scanner uses the first entry of an id alone.
  const seen = new Set<unknown>();
  for (const [i, one] of (Array.isArray(ignored) ? ignored : []).entries()) {
    const id = memberOf(one, "id");
    if (seen.has(id)) continue;
    seen.add(id);
    const entry = entryOf(one, globBeside(file));
    if (typeof entry === "string") reader.leaveOut(lines[i] ?? 1, entry);
    else reader.add(lines[i] ?? 1, entry);
  }
}

const known = ["id", "ignoreuntil", "reason"];

function entryOf(entry: unknown, path: string): UnplacedEntry | string {
  const [id, end, reason] = ["id", "ignoreUntil", "reason"].map((name) => memberOf(entry, name));
  if (typeof id !== "string" || id === "" || id.length > foreignIgnoreCaps.value) return "it has no id";
  const unknown = Object.keys(Object(entry)).find((name) => !known.includes(name.toLowerCase()));
  if (unknown !== undefined) return `nobody knows what ${describeValue(unknown)} means in ${describeValue(id)}`;
  const until = end instanceof Date ? lastDayBefore(dateText(end)) : undefined;
  if (end !== undefined && until === undefined) return `ignoreUntil of ${describeValue(id)} is no day and no moment`;
  const why = reasonOf(typeof reason === "string" ? reason : undefined);
  return { id, kind: "vulnerability", path, ...why, ...(until !== undefined && { until }) };
}

/** A day, or a moment; one without a zone is of the machine that runs osv-scanner, so that its day is taken. */
function dateText(date: Date): string {
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  return /(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : text.slice(0, 10);
}

/** Go's reader takes names of members in any case. */
function memberOf(table: unknown, name: string): unknown {
  if (typeof table !== "object" || table === null) return undefined;
  return Object.entries(table).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** What lies in the folder of a file, as a glob. */
function globBeside(file: string): string {
  const folder = file.slice(0, file.lastIndexOf("/") + 1).replace(/[*?{},\\]/g, "\\$&");
  return `${folder}*`;
}
