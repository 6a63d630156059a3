import type { MarkdownDocument, MarkdownFlavour } from "../../model/markdown-document.ts";
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
  const source = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\ufffd");
  const lines = new SourceLines(source);
  const found = new Collected(flavour);
  if (source.length > caps.markdownLength || lines.count > caps.markdownLines) {
    found.leaveOut({ line: 1, why: "document-too-long" });
    return documentOf(path, flavour, { found, lines, title: undefined, definitions: [], footnotes: [] });
  }
  const front = frontMatterOf(source);
  const { text: readable, cut } = withoutLongLines(source.slice(front.end));
  const { tokens, context } = parseBlocks(readable);
  const reader = new BlockReader(found, context, { lines, offset: front.lines });
  for (const token of tokens) reader.read(token);
  reader.leaveOut(cut);
  reader.footnotes.dropUnused();
  return documentOf(path, flavour, {
    found,
    lines,
    title: front.title,
    definitions: reader.definitions.links,
    footnotes: reader.definitions.footnotes,
  });
}

interface Parts extends Pick<MarkdownDocument, "title" | "definitions" | "footnotes"> {
  readonly found: Collected;
  readonly lines: SourceLines;
}

function documentOf(path: string, flavour: MarkdownFlavour, parts: Parts): MarkdownDocument {
  const { found, lines, title, definitions, footnotes } = parts;
  const { headings, ids, links, undefinedLabels, words, placeholders, fences, tables, tasks, unread } = found;
  const unused = new Set(definitions.filter(({ uses }) => uses === 0).map(({ line }) => line));
  const first = headings.find(({ level }) => level === 1);
  return {
    ...{
      path,
      flavour,
      title: first ? { text: first.text, line: first.line } : title,
      lines: lines.count,
      definitions,
      footnotes,
    },
    // Where a definition leads that nothing uses, nobody is led.
    links: links.filter(({ kind, line }) => kind !== "definition" || !unused.has(line)),
    ...{ headings, ids, undefinedLabels, words, placeholders, fences, tables, tasks, unread },
  };
}
