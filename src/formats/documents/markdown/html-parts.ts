import type { MarkdownPlace } from "../../../model/markdown-document.ts";
import { anchorsOf, type HtmlTag, htmlTags, resolved, targetsOf } from "../../read/html-tags.ts";
import type { Collected } from "./collected.ts";

type PlaceAt = (position: number) => MarkdownPlace;

/**
 * What no browser shows: what stands in elements for programs, comments, instructions, declarations, and tags that never end.
 * A whole tag is looked for before those, as an attribute may hold what looks like them.
 */
const unseen =
  /(?<=<(?:script|style)(?![\w-])[^<>]{0,1000}>)[\s\S]*?(?=<\/(?:script|style)\s*>|$)|(?<tag><\/?[A-Za-z][A-Za-z0-9-]*(?:[^<>"']|"[^"]*"|'[^']*')*>)|<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*(?:>|$)|<\/?[A-Za-z][^<>"']*$/gi;

const codeElements: ReadonlySet<string> = new Set(["pre", "code", "samp", "kbd"]);
const hiddenElements: ReadonlySet<string> = new Set(["script", "style", "template", "title", "noscript", "textarea"]);
const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "source", "wbr", "link", "meta"]);

function isHiding(attributes: HtmlTag["attributes"]): boolean {
  return attributes.has("hidden") || /\bdisplay\s*:\s*none\b/i.test(attributes.get("style") ?? "");
}

/** Reads the HTML of a document: its links, anchors and headings, which may begin in one block and end in another. */
export class HtmlParts {
  readonly #to: Collected;
  #heading: { readonly level: number; readonly line: number; text: string } | undefined;
  /** The element whose words do not count, and how often it was opened within itself. */
  #wordless: { readonly name: string; readonly shows: "nothing" | "code"; depth: number } | undefined;

  constructor(to: Collected) {
    this.#to = to;
  }

  /** Whether the text of Markdown is that of a heading which HTML opened. */
  get isInHeading(): boolean {
    return this.#heading !== undefined;
  }

  /** Whole tags and what stands between them. */
  block(content: string, placeAt: PlaceAt): void {
    const text = content.replace(unseen, (part, tag?: string) => tag ?? " ".repeat(part.length));
    let end = 0;
    for (const tag of htmlTags(text)) {
      this.#between(text.slice(end, tag.start), end, placeAt);
      this.#tag(tag, text.slice(tag.start, tag.end), placeAt(tag.start));
      end = tag.end;
    }
    this.#between(text.slice(end), end, placeAt);
  }

  /** One tag within a line. */
  inline(content: string, place: MarkdownPlace): void {
    for (const tag of htmlTags(content)) this.#tag(tag, content, place);
  }

  /** Words of the document, which may be those of a heading that HTML opened, or of an element that shows none. */
  text(content: string): "of a heading" | "of the text" | "of nothing" {
    if (this.#wordless?.shows === "nothing") return "of nothing";
    if (this.#heading === undefined) return this.#wordless === undefined ? "of the text" : "of nothing";
    this.#heading.text += content;
    return "of a heading";
  }

  #between(text: string, offset: number, placeAt: PlaceAt): void {
    // What Markdown reads of a heading has its references resolved already.
    if (this.#heading !== undefined) this.text(resolved(text));
    else if (text.trim() === "") this.text(text);
    else if (this.text(text) === "of the text") this.#to.text(text);
    this.#to.placeholdersOf(text, (position) => placeAt(offset + position));
  }

  #tag(tag: HtmlTag, source: string, place: MarkdownPlace): void {
    this.#wordlessTag(tag);
    for (const name of anchorsOf(tag)) this.#to.id(name, place.line);
    for (const target of targetsOf(tag)) this.#to.link("html", target, place);
    // Markdown takes `<your name>` for a tag.
    if (/^(?:your|insert)(?:-|$)/.test(tag.name)) this.#to.placeholder({ kind: "angle-brackets", text: source }, place);
    const level = /^\/?h([1-6])$/.exec(tag.name)?.[1];
    if (level === undefined) return;
    if (tag.name.startsWith("/")) this.#endHeading();
    else this.#heading = { level: Number(level), line: place.line, text: "" };
  }

  #wordlessTag({ name, attributes }: HtmlTag): void {
    const open = this.#wordless;
    if (open === undefined) {
      const shows = codeElements.has(name) ? "code" : "nothing";
      const isHidden = hiddenElements.has(name) || (isHiding(attributes) && !name.startsWith("/") && !voidElements.has(name));
      if (shows === "code" || isHidden) this.#wordless = { name, shows, depth: 1 };
    } else if (name === open.name) open.depth++;
    else if (name === `/${open.name}` && --open.depth === 0) this.#wordless = undefined;
  }

  #endHeading(): void {
    const heading = this.#heading;
    this.#heading = undefined;
    if (heading === undefined) return;
    const { level, line } = heading;
    this.#to.heading(level, heading.text, line);
  }
}
