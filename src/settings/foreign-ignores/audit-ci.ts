/**
 * `audit-ci.json` and `audit-ci.jsonc`: `allowlist`, of advisories, modules and paths, each a text or an object with its end.
 * https://github.com/IBM/audit-ci#allowlisting, as lib/allowlist.ts and lib/nsp-record.ts of audit-ci 7.1 read it.
 */
import { dayAfter, dayAt } from "../../model/day.ts";
import { describeValue } from "../../model/foreign-json.ts";
import { ForeignIgnoreReader, type ForeignIgnores, lastDayBefore, reasonOf, type UnplacedEntry } from "./foreign-ignores.ts";
import { YamlValue } from "./yaml-value.ts";

export async function readAuditCi(text: string, file: string): Promise<ForeignIgnores> {
  const reader = new ForeignIgnoreReader(file, "audit-ci");
  if (reader.isTooLarge(text)) return reader;
  const { default: stripJsonComments } = await import("strip-json-comments");
  // JSON is YAML, and the parser of that knows the lines.
  const json = stripJsonComments(text, { trailingCommas: true });
  const root = await YamlValue.read(json, "settings and a list of advisories", reader);
  const allowlist = root?.members()?.find(([name]) => name === "allowlist")?.[1];
  if (allowlist === undefined || allowlist.isNull) return reader;
  const items = allowlist.items();
  if (items === undefined) reader.leaveOut(allowlist.line, "`allowlist` is no list");
  readRecords(items ?? [], reader);
  return reader;
}

interface AllowRecord {
  readonly id: string;
  /** Undefined for an id alone, which allows for ever. */
  readonly content: YamlValue | undefined;
}

/** Of records with the same id audit-ci reads the first one alone, even where that is not active. */
function readRecords(items: readonly YamlValue[], reader: ForeignIgnoreReader): void {
  const seen = new Set<string>();
  for (const item of items) {
    const record = recordOf(item);
    if (record === undefined) {
      reader.leaveOut(item.line, "audit-ci knows ids, and objects of an id with `active`, `expiry` and `notes`");
      continue;
    }
    if (seen.has(record.id)) continue;
    seen.add(record.id);
    const read = entryOf(record);
    if (typeof read === "string") reader.leaveOut(item.line, read);
    else if (read) reader.add(item.line, read);
  }
}

/** An id, or an object whose first name is one; audit-ci looks at no other. */
function recordOf(item: YamlValue): AllowRecord | undefined {
  if (item.number() !== undefined) return undefined;
  const id = item.text();
  if (id !== undefined) return { id, content: undefined };
  const [first] = item.members() ?? [];
  return first && { id: first[0], content: first[1] };
}

/** The entry of a record, undefined for one that is not active; a sentence, where it cannot be said. */
function entryOf({ id, content }: AllowRecord): UnplacedEntry | string | undefined {
  const members = new Map(content?.members() ?? []);
  if (content !== undefined && !members.get("active")?.isTrue) return undefined;
  const advisory = /^(GHSA-[\w-]{1,100})(?:\|\*)?$/.exec(id)?.[1];
  if (advisory === undefined) return whyNot(id);
  const expiry = members.get("expiry");
  if (expiry === undefined || expiry.isNull || expiry.text() === "")
    return { id: advisory, ...reasonOf(members.get("notes")?.text()) };
  const until = lastDay(expiry);
  if (until === undefined) return `the expiry of ${advisory} is no day as YYYY-MM-DD and no moment with its zone`;
  return { id: advisory, ...reasonOf(members.get("notes")?.text()), until };
}

function lastDay(expiry: YamlValue): string | undefined {
  const time = expiry.number();
  if (time === undefined) return lastDayBefore(expiry.text() ?? "");
  const day = dayAt(time);
  return day === undefined || time <= 0 ? undefined : dayAfter(day, -1);
}

function whyNot(id: string): string {
  const said = describeValue(id);
  if (/[>|]/.test(id)) return `${said} allows an advisory on one path of dependencies, which reports do not tell`;
  if (id.startsWith("GHSA")) return `${said} is no advisory`;
  return `${said} allows every advisory of a package, also those to come; name the advisories`;
}
