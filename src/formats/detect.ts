import { ReportError } from "../model/report-error.ts";
import { describeMistake } from "./known-mistakes.ts";
import { holdsJsonLines, type Probe } from "./probe.ts";
import type { LongList } from "./read/json-pieces.ts";
import type { Source } from "./read/source.ts";
import { probeXml } from "./read/xml.ts";

/** Bytes that text and XML formats are recognised by. */
const headBytes = 64 * 1024;

interface Recognisable {
  readonly kind?: "coverage" | "findings" | "vex" | "load" | "resources" | "metrics" | "docstrings" | "tests";
  readonly id: string;
  readonly title: string;
  readonly recognises: (probe: Probe) => boolean;
  readonly longLists?: readonly LongList[];
}

/**
 * The one format that recognises the content. A declared format is checked against the content, too. `others` are formats
 * that are not asked for, loaded only to say what a file is instead.
 * Throws `empty-report`, `unknown-format` or `ambiguous-format`, each with what was looked for.
 */
export async function detectFormat<F extends Recognisable>(
  source: Source,
  formats: readonly F[],
  declared?: string,
  others: () => Promise<readonly Recognisable[]> = async () => [],
): Promise<F> {
  const probe = await probeOf(
    source,
    formats.flatMap(({ longLists = [] }) => longLists),
  );
  const recognised = formats.filter((format) => format.recognises(probe));
  const mistake = recognised.length === 0 ? describeMistake(probe) : undefined;
  if (mistake !== undefined) throw new ReportError("unknown-format", source.file, mistake);
  if (declared !== undefined) return declaredFormat(source, formats, recognised, declared);
  const [format, ...more] = recognised;
  if (format === undefined) throw unknownFormat(source, formats, probe, await others());
  if (more.length > 0) {
    const titles = recognised.map((one) => one.id).join(", ");
    throw new ReportError("ambiguous-format", source.file, `fits several formats (${titles}); say which with \`format\``);
  }
  return format;
}

function declaredFormat<F extends Recognisable>(
  source: Source,
  all: readonly F[],
  recognised: readonly F[],
  declared: string,
): F {
  const format = recognised.find((one) => one.id === declared);
  if (format) return format;
  const title = all.find((one) => one.id === declared)?.title ?? declared;
  const looksLike = recognised.length > 0 ? `; it looks like ${recognised.map((one) => one.id).join(" or ")}` : "";
  throw new ReportError("unknown-format", source.file, `is not ${title}, as which it is declared${looksLike}`);
}

function unknownFormat(
  source: Source,
  formats: readonly Recognisable[],
  probe: Probe,
  others: readonly Recognisable[],
): ReportError {
  const known = formats.map((format) => format.id).join(", ");
  const other = others.find((one) => one.recognises(probe));
  if (other) {
    const message = `is ${other.title}, a report of ${other.kind}; what is read here is ${known}`;
    return new ReportError("unknown-format", source.file, message);
  }
  return new ReportError(
    "unknown-format",
    source.file,
    `${describeProbe(probe, source)}, which is no format known here (${known})`,
  );
}

/** Of what may hold a secret only what kind of document it is: any name in it may be made of the secret. */
function describeProbe(probe: Probe, { content }: Source): string {
  if (probe.type === "json") return `is JSON ${describeJson(probe.value, content)}`;
  if (content === "secret") return probe.type === "xml" ? "is XML" : "is text";
  if (probe.type === "xml") return `is XML with the root <${probe.root}>`;
  return `is text that begins with ${JSON.stringify(probe.head.slice(0, 40))}`;
}

function describeJson(value: unknown, content: Source["content"]): string {
  if (Array.isArray(value)) return "with an array at its root";
  if (typeof value !== "object" || value === null) return "without an object or array";
  if (content === "secret") return "with an object at its root";
  const keys = Object.keys(value).slice(0, 5);
  return keys.length === 0 ? "with an empty object" : `with the keys ${keys.map((key) => JSON.stringify(key)).join(", ")}`;
}

async function probeOf(source: Source, lists: readonly LongList[]): Promise<Probe> {
  const head = await headOf(source);
  const start = head.search(/\S/);
  if (start === -1) {
    throw new ReportError(
      "empty-report",
      source.file,
      source.size === 0 ? "is empty (0 bytes)" : "holds nothing but white space",
    );
  }
  if (head[start] === "<" && !isTextBehindComments(head)) return probeXml(source, head.slice(start));
  if (holdsJsonLines(head.slice(start))) return { type: "text", head };
  if (/^\{\s*(["}]|$)/.test(head.slice(start))) return { type: "json", value: await source.jsonOf(lists) };
  // TOML and INI files begin with a bracket, too.
  if (/^\[\s*(["{[\]\d-]|true|false|null|$)/.test(head.slice(start))) return { type: "json", value: await source.jsonOf(lists) };
  if (/^null\s*$/.test(head.slice(start))) return { type: "json", value: null };
  return { type: "text", head };
}

/** A linter's text may begin with a comment of XML; in XML nothing but elements may follow. */
function isTextBehindComments(head: string): boolean {
  return /^(?:\s+|<!--[\s\S]*?-->)*[^\s<]/.test(head);
}

async function headOf(source: Source): Promise<string> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const chunk of source.chunks()) {
    head += decoder.decode(chunk.subarray(0, headBytes - head.length), { stream: true });
    if (head.length >= headBytes) break;
  }
  return head;
}
