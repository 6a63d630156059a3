import type { UnreadPart } from "../../model/markdown-document.ts";
import type { ProseDocument, ProseHeading } from "../../model/prose-document.ts";
import { caps } from "../read/caps.ts";
import { placeholdersIn } from "../read/placeholders.ts";
import { countWords } from "../read/words.ts";

/**
 * A text for people that is no Markdown, as far as its headings, words and placeholders are asked for: reStructuredText,
 * AsciiDoc, plain text. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html https://docs.asciidoctor.org/asciidoc/
 */
export function readPlainProse(path: string, text: string): ProseDocument {
  const lines = text.slice(0, caps.markdownLength).split(/\r\n?|\n/);
  const found: Found = { headings: [], fences: [], words: 0, placeholders: [], links: [], unread: [] };
  const levels: string[] = [];
  let code: Code | undefined;
  lines.forEach((line, i) => {
    const number = i + 1;
    if (code !== undefined && !endsHere(code, line)) return;
    const ended = code !== undefined && code.kind !== "indented";
    if (code !== undefined) found.fences.push(...fenceOf(code, number));
    code = ended ? undefined : codeFrom(line, number);
    if (ended || code !== undefined) return;
    const heading = headingAt(lines, i, levels);
    if (heading !== undefined) found.headings.push({ ...heading, line: number });
    else readLine(line, number, found);
  });
  if (code !== undefined) found.fences.push(...fenceOf(code, lines.length));
  const title = found.headings[0] ?? plainTitle(path, lines);
  if (text.length > caps.markdownLength) found.unread.push({ line: lines.length, why: "document-too-long" });
  return { path, title, ...found, tables: [], tasks: [] };
}

/** Org mode says its title by name; a text without any markup begins with it, on a line of its own. */
function plainTitle(path: string, lines: readonly string[]): ProseHeading | undefined {
  const at = lines.findIndex((line) => line.trim() !== "");
  const first = lines[at]?.trim() ?? "";
  if (/\.org$/i.test(path)) {
    const named = lines.findIndex((line) => /^#\+title:\s*\S/i.test(line) || /^\*{1,6}[ \t]+\S/.test(line));
    const text = lines[named]?.replace(/^#\+title:\s*|^\*+[ \t]+/i, "").trim();
    return text === undefined ? undefined : { level: 1, text, line: named + 1 };
  }
  if (/\.(?:rst|adoc|asciidoc|asc)$/i.test(path) || first.length > 80 || (lines[at + 1] ?? "").trim() !== "") return undefined;
  return first === "" ? undefined : { level: 1, text: first, line: at + 1 };
}

interface Found {
  readonly headings: ProseHeading[];
  readonly fences: { readonly language: string; readonly line: number; readonly endLine: number }[];
  words: number;
  readonly placeholders: { readonly text: string; readonly line: number }[];
  readonly links: { readonly target: string; readonly line: number }[];
  readonly unread: UnreadPart[];
}

/** A block of code: between two lines of dashes, or set in below a directive. Comments are such blocks, too. */
interface Code {
  readonly kind: "fence" | "comment-fence" | "indented";
  readonly language: string;
  readonly line: number;
}

const comment = "comment";

function codeFrom(line: string, number: number): Code | undefined {
  const directive = /^\.\. (?:code|code-block|sourcecode|highlight|parsed-literal)::[ \t]*([\w+-]*)/.exec(line)?.[1];
  if (directive !== undefined) return { kind: "indented", language: directive.toLowerCase(), line: number };
  if (/^(?:\S.*)?::$/.test(line) && !line.startsWith("..")) return { kind: "indented", language: "", line: number };
  // What begins with two dots and is neither a directive, a target, a footnote nor a substitution.
  if (/^\.\.(?:[ \t]+(?![[_|]|[\w:+.-]{1,60}::).*)?$/.test(line)) return { kind: "indented", language: comment, line: number };
  if (/^\/{4}$/.test(line.trimEnd())) return { kind: "comment-fence", language: comment, line: number };
  return /^-{4}$/.test(line.trimEnd()) ? { kind: "fence", language: "", line: number } : undefined;
}

function endsHere({ kind }: Code, line: string): boolean {
  if (kind === "comment-fence") return /^\/{4}$/.test(line.trimEnd());
  return kind === "fence" ? /^-{4}$/.test(line.trimEnd()) : /^\S/.test(line);
}

function fenceOf({ language, line }: Code, endLine: number): Found["fences"] {
  return language === comment ? [] : [{ language, line, endLine }];
}

/** `== Title` of AsciiDoc; a line with one below it of the same sign of reStructuredText, whose levels are those in which the signs first stand. */
function headingAt(lines: readonly string[], i: number, levels: string[]): Omit<ProseHeading, "line"> | undefined {
  const line = lines[i] ?? "";
  const [, signs, title] = /^(={1,6})[ \t]+(\S.*)$/.exec(line) ?? [];
  if (signs !== undefined && title !== undefined) return { level: signs.length, text: title.trim() };
  const below = lines[i + 1] ?? "";
  const [sign] = below;
  if (sign === undefined || line.trim() === "" || isRule(line) || !isRule(below) || below.trim().length < line.trim().length)
    return undefined;
  if (!levels.includes(sign)) levels.push(sign);
  return { level: levels.indexOf(sign) + 1, text: line.trim() };
}

/** Three and more of one sign. */
function isRule(line: string): boolean {
  const plain = line.trimEnd();
  const [sign = ""] = plain;
  return plain.length >= 3 && /[=\-`:'"~^_*+#<>.]/.test(sign) && plain === sign.repeat(plain.length);
}

function readLine(line: string, number: number, found: Found): void {
  if (isRule(line) || line.startsWith("//") || line.startsWith(".. ")) return;
  if (line.length > caps.markdownLine) {
    found.unread.push({ line: number, why: "line-too-long" });
    return;
  }
  found.words += countWords(line.replace(/https?:\/\/\S+/g, " "));
  for (const { text } of placeholdersIn(line)) found.placeholders.push({ text, line: number });
  for (const [target] of line.matchAll(/https?:\/\/[^\s<>"'`]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g))
    found.links.push({ target: target.includes("://") ? target : `mailto:${target}`, line: number });
}
