import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";
import { caps } from "./caps.ts";
import { addFootnotes } from "./markdown-footnote.ts";
import { bareAddress, footnoteReference, plainText, type SeenLabel, undefinedReference } from "./markdown-inline.ts";
import { BlockState, InlineState } from "./markdown-states.ts";

/**
 * Markdown as GitHub reads it (CommonMark with tables and footnotes), by markdown-it. Blocks are read for the whole document,
 * what stands in a line only where somebody asks: most lines have nothing but words.
 */

export type { Token } from "markdown-it";
export type { SeenLabel } from "./markdown-inline.ts";

/** What the blocks of a document leave for its lines. */
export interface MarkdownContext {
  /** Definitions by their label, as the parser folds it: the target as the author means it. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly env: Env;
}

export interface InlineParts {
  readonly tokens: readonly Token[];
  /** Labels that nothing defines. */
  readonly labels: readonly SeenLabel[];
}

const full = parser("also at emphasis");
/** Emphasis changes what a heading says, and no link: bold and struck text is skipped where only links are asked for. */
const withoutEmphasis = parser("not at emphasis").disable(["emphasis", "strikethrough"]);

function parser(stops: Parameters<typeof plainText>[0]): Parser {
  const markdown = new MarkdownIt("default", { html: true, linkify: false, maxNesting: caps.markdownDepth });
  // Both would change a target or refuse it: it is only looked at, never opened.
  markdown.normalizeLink = (url) => url;
  markdown.normalizeLinkText = (text) => text;
  markdown.validateLink = () => true;
  markdown.block.State = BlockState;
  markdown.inline.State = InlineState;
  addFootnotes(markdown);
  markdown.inline.ruler.at("text", plainText(stops));
  markdown.inline.ruler.after("link", "footnote_reference", footnoteReference);
  markdown.inline.ruler.after("footnote_reference", "undefined_reference", undefinedReference);
  markdown.inline.ruler.after("text", "bare_address", bareAddress);
  return markdown;
}

/** The blocks, with what they define. `text` has `\n` at the end of its lines, and no NUL. */
export function parseBlocks(text: string): { readonly tokens: readonly Token[]; readonly context: MarkdownContext } {
  const env: Env = { references: Object.create(null), footnotes: new Set<string>() };
  const tokens: Token[] = [];
  full.block.parse(text, full, env, tokens);
  const definitions = new Map(Object.entries(env.references ?? {}).map(([label, { href }]) => [label, href]));
  return { tokens, context: { definitions, env } };
}

/** What stands in a block's text. Only a heading needs its emphasis taken out. */
export function parseInline(content: string, { env }: MarkdownContext, of: "heading" | "text"): InlineParts {
  const labels: SeenLabel[] = [];
  const tokens: Token[] = [];
  const markdown = of === "heading" ? full : withoutEmphasis;
  markdown.inline.parse(content, markdown, { ...env, labels, whole: content }, tokens);
  return { tokens, labels };
}

/** Where a token begins in the text of its block. */
export function positionOf(token: Token): number {
  return token.map?.[0] ?? 0;
}

/** How a link names its definition, which is then a key of `definitions`; undefined for one that names its target itself. */
export function labelOf(token: Token): string | undefined {
  return typeof token.meta?.["label"] === "string" ? token.meta["label"] : undefined;
}

export function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}
