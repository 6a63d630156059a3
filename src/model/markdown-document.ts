/** Whose way of making anchors counts, and whether it minds upper case. */
export type MarkdownFlavour = "github" | "gitlab";

/** Where something stands: from 1. The column counts UTF-16 units, and is 1 where only the line is known. */
export interface MarkdownPlace {
  readonly line: number;
  readonly column: number;
}

/** What links into one Markdown file, and out of it, are held against. */
export interface LinkedDocument {
  readonly path: string;
  readonly flavour: MarkdownFlavour;
  readonly headings: readonly MarkdownHeading[];
  /** Anchors that the author set: any `id`, and `name` of `<a>`. They take no part in the numbering of headings. */
  readonly ids: readonly MarkdownAnchor[];
  readonly links: readonly MarkdownLink[];
  readonly definitions: readonly LinkDefinition[];
  readonly footnotes: readonly FootnoteDefinition[];
  /** `[text][label]` and `[^label]` that nothing defines: the reader sees the brackets. */
  readonly undefinedLabels: readonly UndefinedLabel[];
  /** What was not looked at, because it is above a limit of `caps`. A document with such parts is never proven to be sound. */
  readonly unread: readonly UnreadPart[];
}

/** What the other checks of documents need to know of one Markdown file. */
export interface MarkdownDocument extends LinkedDocument {
  /** The first heading of level 1, or what the front matter calls the document. */
  readonly title: { readonly text: string; readonly line: number } | undefined;
  /** Words that a reader reads: without code, images, headings, comments, and the targets of links. */
  readonly words: number;
  readonly placeholders: readonly Placeholder[];
  readonly fences: readonly Fence[];
  readonly tables: readonly MarkdownTable[];
  readonly tasks: readonly Task[];
  /** How many lines the file has. */
  readonly lines: number;
}

export interface MarkdownHeading {
  readonly level: number;
  /** As rendered: without markup, images and tags. */
  readonly text: string;
  readonly anchor: string;
  readonly line: number;
}

export interface MarkdownAnchor {
  readonly name: string;
  readonly line: number;
}

/**
 * - `inline`: `[text](target)`
 * - `image`: `![alt](target)`
 * - `definition`: `[label]: target`, whatever uses it
 * - `autolink`: `<https://…>`
 * - `bare`: an address in the text
 * - `html`: an attribute of an HTML element
 */
export type MarkdownLinkKind = "inline" | "image" | "definition" | "autolink" | "bare" | "html";

export interface MarkdownLink extends MarkdownPlace {
  readonly kind: MarkdownLinkKind;
  /** As the author means it: escapes and character references are resolved, percent signs are not. */
  readonly target: string;
}

export interface LinkDefinition {
  readonly label: string;
  readonly line: number;
  readonly uses: number;
}

export interface FootnoteDefinition {
  readonly label: string;
  readonly line: number;
  readonly uses: number;
}

export interface UndefinedLabel extends MarkdownPlace {
  readonly kind: "reference" | "footnote";
  readonly label: string;
}

/** What a template leaves for its user to fill in. */
export interface Placeholder extends MarkdownPlace {
  readonly kind: "todo" | "braces" | "angle-brackets" | "square-brackets" | "lorem-ipsum" | "change-me" | "your-something";
  readonly text: string;
}

export interface Fence {
  /** The first word behind the fence, in lower case; empty without one. */
  readonly language: string;
  readonly line: number;
  readonly endLine: number;
}

export interface MarkdownTable {
  readonly line: number;
  /** Rows below the head. */
  readonly rows: number;
  /** Cells of these rows that hold a number. */
  readonly numbers: number;
}

export interface Task {
  readonly line: number;
  readonly done: boolean;
}

export interface UnreadPart {
  readonly line: number;
  readonly why: "document-too-long" | "line-too-long" | "heading-too-long" | "nested-too-deep" | "too-many";
}
