import type { MarkdownLinkKind, MarkdownPlace } from "../../../model/markdown-document.ts";
import { keptText } from "../../read/kept-text.ts";
import { attributeOf, type InlineParts, labelOf, positionOf, type Token } from "../../read/markdown.ts";
import type { Collected } from "./collected.ts";
import type { HtmlParts } from "./html-parts.ts";

type PlaceAt = (position: number) => MarkdownPlace;

/** Reads what stands in the text of a block: links, images, anchors, words. */
export class InlineReader {
  readonly #to: Collected;
  readonly #html: HtmlParts;

  constructor(to: Collected, html: HtmlParts) {
    this.#to = to;
    this.#html = html;
  }

  read({ tokens, labels }: InlineParts, placeAt: PlaceAt): void {
    let isAddress = false;
    for (const token of tokens) {
      // What an address shows is itself, and no word.
      if (!isAddress || token.type !== "text") this.#token(token, placeAt);
      isAddress = token.type === "link_open" && linkKind(token) !== "inline";
    }
    for (const { kind, label, position } of labels) {
      this.#to.add(this.#to.undefinedLabels, { kind, label: keptText(label), ...placeAt(position) });
    }
  }

  /** Words without any markup, whose position in the block is known. */
  words(text: string, offset: number, placeAt: PlaceAt): void {
    if (this.#html.text(text) === "of the text") this.#to.text(text);
    this.#to.placeholdersOf(text, (position) => placeAt(offset + position));
  }

  #token(token: Token, placeAt: PlaceAt): void {
    if (token.type === "text") this.words(token.content, positionOf(token), placeAt);
    else if (token.type === "link_open") this.#link(token, linkKind(token), "href", placeAt);
    else if (token.type === "image") this.#link(token, "image", "src", placeAt);
    else if (token.type === "html_inline") this.#html.inline(token.content, placeAt(positionOf(token)));
    else if (token.type === "footnote_reference") this.#to.use(footnoteKey(token.content));
    else if (token.type === "text_special" || token.type === "code_inline") this.#html.text(token.content);
  }

  /** What a definition leads to is said once, where it stands. */
  #link(token: Token, kind: MarkdownLinkKind, attribute: "href" | "src", placeAt: PlaceAt): void {
    const label = labelOf(token);
    if (label !== undefined) this.#to.use(definitionKey(label));
    else this.#to.link(kind, attributeOf(token, attribute), placeAt(positionOf(token)));
  }
}

function linkKind({ markup }: Token): MarkdownLinkKind {
  if (markup === "bare") return "bare";
  return markup === "autolink" ? "autolink" : "inline";
}

/** A heading as its reader sees it: images and tags say nothing, a line break is no space. */
export function renderedText(tokens: readonly Token[]): string {
  return tokens.map(({ type, content }) => (said.has(type) ? content : "")).join("");
}

const said: ReadonlySet<string> = new Set(["text", "text_special", "code_inline"]);

export function definitionKey(label: string): string {
  return `definition ${label}`;
}

export function footnoteKey(label: string): string {
  return `footnote ${label.toLowerCase()}`;
}
