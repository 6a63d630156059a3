import type { MarkdownPlace, UnreadPart } from "../../../model/markdown-document.ts";
import { caps } from "../../read/caps.ts";
import { labelOf, type MarkdownContext, parseInline, type Token } from "../../read/markdown.ts";
import { hasMarkup, hasMoreThanWords, mayLead } from "../../read/words.ts";
import type { Collected } from "./collected.ts";
import { Definitions } from "./definitions.ts";
import { FootnoteParts } from "./footnote-parts.ts";
import { HtmlParts } from "./html-parts.ts";
import { InlineReader, renderedText } from "./inline-parts.ts";
import { BlockPlaces, type SourceLines } from "./places.ts";
import { TableReader } from "./table-parts.ts";

interface Source {
  readonly lines: SourceLines;
  /** Lines in front of the first that was parsed. */
  readonly offset: number;
}

/** Reads the blocks of a document, one token after the other. */
export class BlockReader {
  readonly definitions: Definitions;
  readonly footnotes: FootnoteParts;
  readonly #to: Collected;
  readonly #context: MarkdownContext;
  readonly #source: Source;
  readonly #html: HtmlParts;
  readonly #inline: InlineReader;
  readonly #table: TableReader;
  /** Lines of code: what is too long there is no loss. */
  readonly #code: (readonly [from: number, to: number])[] = [];
  #heading: { readonly level: number; readonly line: number } | undefined;
  /** How the tokens before this one begin an item of a list. */
  #itemStart: "item" | "paragraph" | undefined;
  #isTooDeep = false;

  constructor(to: Collected, context: MarkdownContext, source: Source) {
    this.#to = to;
    this.#context = context;
    this.#source = source;
    this.#html = new HtmlParts(to);
    this.#inline = new InlineReader(to, this.#html);
    this.#table = new TableReader(to);
    this.definitions = new Definitions(to);
    this.footnotes = new FootnoteParts(to);
  }

  read(token: Token): void {
    this.#noteDepth(token);
    this.#token(token);
    if (token.type === "list_item_open") this.#itemStart = "item";
    else this.#itemStart = this.#itemStart === "item" && token.type === "paragraph_open" ? "paragraph" : undefined;
  }

  /** Parts that were taken out before the blocks were read; in code they would have said nothing. */
  leaveOut(cut: readonly UnreadPart[]): void {
    for (const { line, why } of cut) {
      const isCode = this.#code.some(([from, to]) => line > from && line <= to);
      if (!isCode) this.#to.leaveOut({ line: line + this.#source.offset, why });
    }
  }

  #token(token: Token): void {
    switch (token.type) {
      case "heading_open":
        this.#heading = { level: Number(token.tag.slice(1)), line: this.#lineOf(token) };
        break;
      case "inline":
        this.#text(token);
        break;
      case "fence":
        this.#fence(token);
        break;
      case "code_block":
        this.#code.push(token.map ?? [0, 0]);
        break;
      case "html_block":
        this.#html.block(token.content, this.#places(token));
        break;
      case "reference_definition":
        this.#definition(token);
        break;
      case "footnote_open":
        this.definitions.footnote(String(token.meta?.["label"] ?? ""), this.#lineOf(token));
        this.footnotes.open(String(token.meta?.["label"] ?? ""));
        break;
      case "footnote_close":
        this.footnotes.close();
        break;
      default:
        this.#table.read(token, this.#lineOf(token));
    }
  }

  #text(token: Token): void {
    const { content } = token;
    if (this.#heading === undefined && !this.#saysAnything(content)) return;
    const placeAt = this.#places(token);
    if (this.#itemStart === "paragraph") this.#task(content, placeAt(0));
    if (this.#heading === undefined) this.#paragraph(content, placeAt);
    else if (content.length <= caps.markdownParagraph) this.#headingText(content, this.#heading, placeAt);
    else this.#to.leaveOut({ line: placeAt(0).line, why: "heading-too-long" });
    this.#heading = undefined;
  }

  /** A long one is read in pieces of whole lines: what it takes grows with the square of a piece. */
  #paragraph(content: string, placeAt: (position: number) => MarkdownPlace): void {
    if (content.length <= caps.markdownParagraph) {
      this.#words(content, placeAt);
      return;
    }
    for (let start = 0; start < content.length; ) {
      const from = start;
      start = endOfPiece(content, from);
      this.#words(content.slice(from, start), (position) => placeAt(from + position));
    }
  }

  /** Whether a text has anything that is asked for. */
  #saysAnything(content: string): boolean {
    return this.#to.wantsWords || this.#html.isInHeading || mayLead(content);
  }

  #words(content: string, placeAt: (position: number) => MarkdownPlace): void {
    if (!this.#saysAnything(content)) return;
    if (hasMoreThanWords(content)) this.#inline.read(parseInline(content, this.#context, "text"), placeAt);
    else this.#inline.words(content, 0, placeAt);
  }

  /** Its words say what the text below is about, and count as none of it. A heading "TODO" is a list of plans. */
  #headingText(content: string, { level, line }: { level: number; line: number }, placeAt: (at: number) => MarkdownPlace): void {
    const before = { words: this.#to.words, placeholders: this.#to.placeholders.length };
    this.#words(content, placeAt);
    this.#to.words = before.words;
    const text = hasMarkup(content) ? renderedText(parseInline(content, this.#context, "heading").tokens) : content;
    if (text.trim() === "TODO") this.#to.placeholders.length = before.placeholders;
    this.#to.heading(level, text, line);
  }

  #task(content: string, { line }: MarkdownPlace): void {
    const mark = /^\[([ xX])\]\s/.exec(content)?.[1];
    if (mark !== undefined) this.#to.add(this.#to.tasks, { line, done: mark !== " " });
  }

  #fence(token: Token): void {
    const [from, to] = token.map ?? [0, 0];
    this.#code.push([from, to]);
    const language = /^[^\s{]{0,50}/.exec(token.info.trim())?.[0].toLowerCase() ?? "";
    const { offset } = this.#source;
    this.#to.add(this.#to.fences, { language, line: from + offset + 1, endLine: to + offset });
  }

  #definition(token: Token): void {
    const label = labelOf(token) ?? "";
    const line = this.#lineOf(token);
    const source = this.#source.lines.at(line - 1);
    const place = { line, column: source.indexOf("[") + 1 };
    const written = /\[((?:[^[\]\\]|\\.)+)\]:/.exec(source)?.[1];
    this.definitions.link(label, written ?? label.toLowerCase(), { place, target: this.#context.definitions.get(label) ?? "" });
  }

  #lineOf(token: Token): number {
    return (token.map?.[0] ?? 0) + this.#source.offset + 1;
  }

  #places(token: Token): (position: number) => MarkdownPlace {
    const { lines } = this.#source;
    const cell = token.map === null ? this.#table.cell(token.content, lines) : undefined;
    const places = new BlockPlaces(lines, token.content, cell?.line ?? this.#lineOf(token) - 1, cell?.column);
    return (position) => places.at(position);
  }

  /** What lies deeper is not read by markdown-it, which says nothing of it. */
  #noteDepth(token: Token): void {
    if (this.#isTooDeep || token.level < caps.markdownDepth - 1) return;
    this.#isTooDeep = true;
    this.#to.leaveOut({ line: this.#lineOf(token), why: "nested-too-deep" });
  }
}

/** Behind the last line that a piece has room for and at whose end nothing is open, or else behind the one that is longer. */
function endOfPiece(content: string, start: number): number {
  if (content.length - start <= caps.markdownPiece) return content.length;
  const last = content.lastIndexOf("\n", start + caps.markdownPiece);
  for (let end = last, tries = 0; end > start && tries < mostTries; end = content.lastIndexOf("\n", end - 1), tries++)
    if (!isOpenAt(content.slice(start, end))) return end + 1;
  const end = last > start ? last : content.indexOf("\n", start + caps.markdownPiece);
  return end === -1 ? content.length : end + 1;
}

/** Lines over which the text of a link may go. */
const mostTries = 50;

/** Whether a text ends within what may be a link, its target, a tag or code. */
function isOpenAt(text: string): boolean {
  const isWithin = (open: string, close: string) => text.lastIndexOf(open) > text.lastIndexOf(close);
  return isWithin("[", "]") || isWithin("](", ")") || isWithin("<", ">") || text.split("`").length % 2 === 0;
}
