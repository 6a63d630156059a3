import { readMarkdown } from "../formats/documents/markdown.ts";
import { readText } from "../formats/read-text.ts";
import type { OpenedFile } from "../host/host.ts";
import type { MarkdownDocument } from "../model/markdown-document.ts";
import { isMarkdownPath } from "../model/markdown-path.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "../reports/counted.ts";

/** A document in `gates inspect --json`, as `docs-present` reads it. Lines count from 1. */
export interface InspectedMarkdown {
  readonly file: string;
  readonly kind: "markdown";
  readonly state: "document";
  /** Those outside of code, headings and comments. */
  readonly words: number;
  readonly headings: MarkdownDocument["headings"];
  readonly links: MarkdownDocument["links"];
  readonly placeholders: MarkdownDocument["placeholders"];
  readonly fences: number;
  readonly tables: number;
}

/** Undefined for a file that is no Markdown, by its name. Throws `ReportError`. */
export async function inspectMarkdown(file: string, opened: OpenedFile): Promise<InspectedMarkdown | undefined> {
  if (!isMarkdownPath(file)) return undefined;
  const { words, headings, links, placeholders, fences, tables } = readMarkdown(file, await readText(opened), "github");
  const counts = { fences: fences.length, tables: tables.length };
  return { file, kind: "markdown", state: "document", words, headings, links, placeholders, ...counts };
}

/** What is in it, and the anchors of its headings, by which others link to them. */
export function describeMarkdown(document: InspectedMarkdown, shown: number): readonly Phrase[] {
  const { file, words, headings, links, placeholders, fences, tables } = document;
  const counts = [
    countOf(words, "words"),
    countOf(headings.length, "headings"),
    countOf(links.length, "links"),
    countOf(fences, "code blocks"),
    countOf(tables, "tables"),
  ];
  const more = headings.length - shown;
  return [
    say`${code(file)}: Markdown, read by docs-present: ${counts.join(", ")}`,
    ...headings.slice(0, shown).map(({ anchor, line }) => say`  ${code(`#${anchor}`)}, line ${line}`),
    ...(more > 0 ? [say`  and ${countOf(more, "more headings")} (--paths shows all)`] : []),
    ...placeholders.slice(0, shown).map(({ text, line }) => say`  to be filled in: ${code(text)}, line ${line}`),
  ];
}
