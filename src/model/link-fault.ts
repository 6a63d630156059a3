import type { MarkdownPlace } from "./markdown-document.ts";

/** Something wrong with one link of a document: what is said of it is in `reports/wording-docs-links.ts`. */
export type LinkFault = LinkSite & WrongLink;

export interface LinkSite extends MarkdownPlace {
  /** The document that holds the link. */
  readonly path: string;
  /** As written, or the label where that is what is wrong. */
  readonly target: string;
}

export type WrongLink =
  | { readonly rule: "missing-file"; readonly file: string; readonly hint: PathHint | undefined }
  | { readonly rule: "missing-anchor"; readonly file: string; readonly anchor: string; readonly hint: AnchorHint | undefined }
  /** Only upper and lower case differ: found on some file systems, and by no web server. */
  | { readonly rule: "path-case"; readonly file: string; readonly instead: string }
  /** GitHub finds it, and GitLab, GitHub Pages and package registries do not. */
  | { readonly rule: "anchor-case"; readonly file: string; readonly anchor: string; readonly instead: string }
  /** The anchor has the invisible variation selector (U+FE0F) of an emoji, and the link has not. */
  | { readonly rule: "emoji-anchor"; readonly file: string; readonly anchor: string; readonly instead: string }
  /** It leads above the root of the repository, and to no page that GitHub has there. */
  | { readonly rule: "outside-repository"; readonly hint: PathHint | undefined }
  /** Below a symbolic link to a folder, which forges do not follow; `file` is what it leads to. */
  | { readonly rule: "behind-folder-link"; readonly file: string; readonly instead: string }
  | { readonly rule: "mistyped-link"; readonly mistake: LinkMistake; readonly instead: string | undefined }
  | { readonly rule: "empty-link" }
  | { readonly rule: "undefined-reference"; readonly near: string | undefined }
  | { readonly rule: "undefined-footnote"; readonly near: string | undefined }
  | { readonly rule: "unused-definition" }
  | { readonly rule: "unused-footnote" };

export type LinkRule = WrongLink["rule"];

/** A reader ends nowhere (`broken`), gets there by luck or not at all (`warning`), or sees nothing of it (`note`). */
export type LinkFaultLevel = "broken" | "warning" | "note";

export const linkFaultLevels: Readonly<Record<LinkRule, LinkFaultLevel>> = {
  "missing-file": "broken",
  "missing-anchor": "broken",
  "outside-repository": "broken",
  "mistyped-link": "broken",
  // It is found on macOS and Windows, and by no reader of the forge.
  "path-case": "broken",
  // What was meant for a link can be read; and some pairs of brackets were never meant for one.
  "undefined-reference": "warning",
  "undefined-footnote": "warning",
  "anchor-case": "warning",
  "emoji-anchor": "warning",
  "behind-folder-link": "warning",
  "empty-link": "warning",
  "unused-definition": "note",
  "unused-footnote": "note",
};

/** What the author probably typed wrong. */
export type LinkMistake =
  /** `##usage` */
  | "two-hashes"
  /** `https:/example.com` */
  | "one-slash"
  /** `https//example.com` */
  | "no-colon"
  /** `example.com/page` */
  | "no-scheme"
  /** `me@example.com` */
  | "no-mailto"
  /** `#bookmark=id.x`, `#heading=h.x`: pasted from Google Docs */
  | "google-docs"
  /** `docs\page.md` */
  | "backslash"
  /** `C:\docs\page.md` */
  | "drive"
  /** `page.md:12` */
  | "line-behind-colon"
  /** `page.md/` */
  | "slash-behind-file";

export interface PathHint {
  /**
   * - `moved`: git knows that the file went there
   * - `extension`: the same name with another ending
   * - `same-name`: a file of the same name elsewhere
   * - `spelling`: a name that is nearly the same
   */
  readonly because: "moved" | "extension" | "same-name" | "spelling";
  readonly file: string;
  /** What to write in place of the target. */
  readonly instead: string;
}

export interface AnchorHint {
  /**
   * - `letters`: a heading with the same letters, and other dashes or punctuation
   * - `spelling`: an anchor that is nearly the same
   * - `elsewhere`: the anchor is in another document, and only there
   */
  readonly because: "letters" | "spelling" | "elsewhere";
  readonly file: string;
  readonly anchor: string;
  readonly instead: string;
}

/** The faults of one target, which are mended in one go. */
export interface LinkFaultGroup {
  readonly rule: LinkRule;
  /** What the links lead to, seen from the root; their target or label where nobody knows. */
  readonly target: string;
  readonly faults: readonly LinkFault[];
}

export interface LinkReport {
  /** By document, line and column. */
  readonly faults: readonly LinkFault[];
  /** Links that were held against the repository. */
  readonly checked: number;
  readonly unchecked: Readonly<Record<UncheckedLink, number>>;
}

/**
 * - `external`: another site, of which nothing is asked
 * - `page`: a page of the forge, such as `../../issues`
 * - `branch`: a file of this repository on a branch, where nobody knows which one is the default branch
 * - `template`: a tool fills it in before anybody reads it, such as `{{ site.url }}`
 * - `anchor`: the file is there; its anchors cannot be known, or it could not be read
 * - `submodule`: below a submodule or a symbolic link that leads elsewhere
 */
export type UncheckedLink = "external" | "page" | "branch" | "template" | "anchor" | "submodule";
