import type { Chart } from "../model/explanation.ts";
import type { Part, Phrase } from "../model/phrase.ts";
import type { LogText, Markdown } from "../model/safe-text.ts";

/**
 * The one border between what others wrote and what we show. The rules follow the runner's sources
 * (actions/runner: ActionCommand.cs, OutputManager.cs) and GitHub's Markdown pipeline.
 */

/** Breaks up what would otherwise act, without changing how it looks. */
const breaker = "\u200b";

/** Characters shown of one path or name, and of one sentence of somebody else: more hides what stands beside it. */
const shownCode = 300;
const shownText = 1000;

/** One line of a log: no control characters, no workflow command in either grammar, nothing that a problem matcher takes for a place. */
export function toLog(phrase: Phrase): LogText {
  return neutralise(logText(phrase)) as LogText;
}

function logText(phrase: Phrase): string {
  return phrase.parts.map((part) => (part.kind === "strong" ? logText(part.phrase) : shortened(part))).join("");
}

function shortened({ kind, text }: Exclude<Part, { kind: "strong" }>): string {
  return kind === "ours" ? text : shorten(text, kind === "code" ? shownCode : shownText);
}

/** A phrase as it is, for JSON and outputs, which are data to their readers. */
export function toPlain(phrase: Phrase): string {
  return phrase.parts.map(plainPart).join("");
}

function plainPart(part: Part): string {
  return part.kind === "strong" ? toPlain(part.phrase) : part.text;
}

function neutralise(text: string): string {
  return (
    oneLine(text)
      // `##[command]` acts anywhere in a line, `::command::` at its start after white space.
      .replace(/##\[/g, `##${breaker}[`)
      .replace(/^\s*::/, (start) => start.replace("::", `:${breaker}:`))
      // Problem matchers of earlier steps look for path:12, path(12,5) and `line 12,` at any place of a line. They are .NET's
      // expressions, to which every decimal digit and every white space of Unicode is one.
      .replace(/:(?=\p{Nd})|\((?=\p{Nd}+(?:[,:]\p{Nd}+)*(?:\)\s*:|\s+-\s))|\bline\s(?=\p{Nd}+,\s+(?:in|col)\s)/gu, `$&${breaker}`)
      .replace(/^(\s*)(?=\p{Nd}+:)/u, `$1${breaker}`)
      // setup-go takes every line that begins with a path ending in `.go:`.
      .replace(/\.go(?=:)/g, `$&${breaker}`)
  );
}

/** Control characters, line ends of every kind and direction marks (which can make text read backwards) become visible or go. */
function oneLine(text: string): string {
  return (
    text
      .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ")
      .replace(/\t/g, "  ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
  );
}

/** Markdown of one line, safe in a paragraph, a list, a table cell and between HTML tags. */
export function toMarkdown(phrase: Phrase): Markdown {
  return phrase.parts.map(markdownPart).join("") as Markdown;
}

function markdownPart(part: Part): string {
  if (part.kind === "strong") return `<strong>${toMarkdown(part.phrase)}</strong>`;
  const text = shortened(part);
  if (part.kind === "code") return codeSpan(text);
  // Our own words begin no line with ">", so that comparisons stay readable in the source of a summary.
  return part.kind === "ours" ? escapeMarkdown(text).replaceAll("&#62;", ">") : escapeMarkdown(oneLine(text));
}

/** Text between HTML tags that stand at the start of a line: Markdown is not read there, so code spans would be raw HTML. */
export function toHtml(phrase: Phrase): Markdown {
  return phrase.parts.map(htmlPart).join("") as Markdown;
}

function htmlPart(part: Part): string {
  if (part.kind === "strong") return `<strong>${toHtml(part.phrase)}</strong>`;
  const text = escapeMarkdown(oneLine(shortened(part)));
  return part.kind === "code" ? `<code>${text}</code>` : text;
}

/** Entities instead of backslashes: they mean the same in text, in a table cell and inside HTML. */
function escapeMarkdown(text: string): string {
  return (
    text
      // A mention, an issue, a mail address and a bare URL are found in the text after entities were decoded.
      .replace(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, `$&${breaker}`)
      .replace(/[\\`*_{}[\]<>|#!~&$]/g, (c) => `&#${c.charCodeAt(0)};`)
      // Only at the start of a line do these make a heading, a list or a rule; we begin no line with text of others.
      .replace(/^([-+=]|\d+[.)](?=\s|$))/, (start) => [...start].map((c) => `&#${c.charCodeAt(0)};`).join(""))
  );
}

/** A code span whose fence is longer than any run of backticks in it. A `|` would end a table cell even there. */
function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line.trim() === "") return "<code> </code>";
  if (line.includes("|")) return `<code>${escapeMarkdown(line)}</code>`;
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 || /^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A block of code, whose fence is longer than any run of backticks in it: inside, nothing is read as Markdown. */
export function toCodeBlock(lines: readonly string[]): Markdown {
  const shown = lines.map((line) => oneLine(shorten(line, shownCode)));
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence, ...shown, fence].join("\n") as Markdown;
}

/** A line as Mermaid draws it: nothing in it is of others but numbers, and labels without what ends a quoted text. */
export function toChart({ unit, labels, values }: Chart): Markdown {
  const quoted = (text: string) => `"${oneLine(text).replace(/[^\w.,:%+/ -]/g, "")}"`;
  const lines = [
    "```mermaid",
    "xychart-beta",
    `  x-axis [${labels.map(quoted).join(", ")}]`,
    `  y-axis ${quoted(unit)}`,
    `  line [${values.map((value) => String(Math.round(value * 1000) / 1000)).join(", ")}]`,
    "```",
  ];
  return lines.join("\n") as Markdown;
}

/** Shortens to at most `length` UTF-16 units by what stands in the middle, never inside a surrogate pair, and says that it did. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 2);
  const head = text.slice(0, length - 1 - tail).replace(/[\ud800-\udbff]$/, "");
  return `${head}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, "")}`;
}

/** Joins lines of Markdown that are safe already. */
export function markdownLines(lines: readonly Markdown[]): Markdown {
  return lines.join("\n") as Markdown;
}

/** Fixed Markdown of our own: headings, table rules, HTML tags. Nothing can be put in. */
export function ourMarkdown(words: TemplateStringsArray, ...safe: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: words }, ...safe) as Markdown;
}
