import type { LinkedDocument, MarkdownDocument, MarkdownFlavour } from "../../model/markdown-document.ts";
import { caps } from "../read/caps.ts";
import { parseBlocks } from "../read/markdown.ts";
import { BlockReader } from "./markdown/block-parts.ts";
import { Collected } from "./markdown/collected.ts";
import { frontMatterOf } from "./markdown/front-matter.ts";
import { withoutLongLines } from "./markdown/long-lines.ts";
import { SourceLines } from "./markdown/places.ts";

/**
 * Reads a Markdown file as GitHub or GitLab shows it. https://github.github.com/gfm/
 * Never throws, and ends in bounded time whatever the text is; what it then leaves out is in `unread`.
 */
export function readMarkdown(path: string, text: string, flavour: MarkdownFlavour): MarkdownDocument {
  const found = new Collected(flavour, "all");
  const parts = collect(text, found);
  const { words, placeholders, fences, tables, tasks, headings } = found;
  const first = headings.find(({ level }) => level === 1);
  const title = first ? { text: first.text, line: first.line } : parts.title;
  return { ...linked(path, flavour, found, parts), title, words, placeholders, fences, tables, tasks, lines: parts.lines };
}

/** The same as far as links are concerned, in less time. */
export function readMarkdownLinks(path: string, text: string, flavour: MarkdownFlavour): LinkedDocument {
  const found = new Collected(flavour, "links");
  return linked(path, flavour, found, collect(text, found));
}

/** What of a document is known only when all of it was read. */
type Parts = Pick<MarkdownDocument, "title" | "lines" | "definitions" | "footnotes">;

function collect(text: string, found: Collected): Parts {
  const source = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\ufffd");
  const lines = new SourceLines(source);
  if (source.length > caps.markdownLength || lines.count > caps.markdownLines) {
    found.leaveOut({ line: 1, why: "document-too-long" });
    return { title: undefined, lines: lines.count, definitions: [], footnotes: [] };
  }
  const front = frontMatterOf(source);
  const { text: readable, cut } = withoutLongLines(source.slice(front.end));
  const { tokens, context } = parseBlocks(readable);
  const reader = new BlockReader(found, context, { lines, offset: front.lines });
  for (const token of tokens) reader.read(token);
  reader.leaveOut(cut);
  reader.footnotes.dropUnused();
  const { links, footnotes } = reader.definitions;
  return { title: front.title, lines: lines.count, definitions: links, footnotes };
}

function linked(path: string, flavour: MarkdownFlavour, found: Collected, { definitions, footnotes }: Parts): LinkedDocument {
  const { headings, ids, links, undefinedLabels, unread } = found;
  const unused = new Set(definitions.filter(({ uses }) => uses === 0).map(({ line }) => line));
  // Where a definition leads that nothing uses, nobody is led.
  const followed = links.filter(({ kind, line }) => kind !== "definition" || !unused.has(line));
  return { path, flavour, headings, ids, links: followed, definitions, footnotes, undefinedLabels, unread };
}
