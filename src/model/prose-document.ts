import type { Fence, MarkdownDocument, MarkdownTable, Task } from "./markdown-document.ts";

/** What is asked of a text for people, in Markdown or another markup: a `MarkdownDocument` is one. */
export interface ProseDocument {
  readonly path: string;
  readonly title: { readonly text: string; readonly line: number } | undefined;
  readonly headings: readonly ProseHeading[];
  /** Words that a reader reads: without code, images, headings and comments. */
  readonly words: number;
  readonly placeholders: readonly ProsePlaceholder[];
  readonly fences: readonly Pick<Fence, "language" | "line" | "endLine">[];
  readonly links: readonly { readonly target: string; readonly line: number }[];
  readonly tables: readonly MarkdownTable[];
  readonly tasks: readonly Task[];
  /** Parts that were not looked at, because they are above a limit of `caps`. */
  readonly unread: MarkdownDocument["unread"];
}

export interface ProseHeading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

export interface ProsePlaceholder {
  readonly text: string;
  readonly line: number;
}
