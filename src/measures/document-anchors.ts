import type { LinkedDocument } from "../model/markdown-document.ts";

/** What a fragment is in a document. */
export type FoundAnchor =
  | { readonly found: "exact" }
  | { readonly found: "case" | "emoji"; readonly anchor: string }
  | { readonly found: "none" }
  /** It may be in a part of the page that was not read. */
  | { readonly found: "unknown" };

/** What is known of a page as a whole. */
export interface PageTraits {
  readonly case: "minded" | "ignored";
  readonly read: "whole" | "in part";
}

const exact: FoundAnchor = { found: "exact" };

/** `#L10`, `#L10-L20`, `#L19C5-L21C11`: lines, which are no anchor of a heading. */
const lineFragment = /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/;

/** Fragments that mean something everywhere: the top of the page, and which of two pictures a dark page shows. */
const always: ReadonlySet<string> = new Set(["", "top", "gh-dark-mode-only", "gh-light-mode-only"]);

export function isAlwaysFound(fragment: string): boolean {
  return always.has(fragment) || lineFragment.test(fragment) || fragment.startsWith(":~:");
}

/** The anchor that a fragment asks for: without the text to mark behind `:~:`, and without what GitHub puts in front. */
export function anchorIn(fragment: string): string {
  return fragment.replace(/:~:.*$/s, "").replace(/^user-content-/, "");
}

/** The anchors of one page; what only a fault needs is made when there is one. */
export class DocumentAnchors {
  readonly #names: ReadonlySet<string>;
  readonly #traits: PageTraits;
  #folded: ReadonlyMap<string, string> | undefined;
  #letters: ReadonlyMap<string, string> | undefined;

  constructor(names: Iterable<string>, traits: PageTraits) {
    this.#names = new Set(names);
    this.#traits = traits;
  }

  get names(): ReadonlySet<string> {
    return this.#names;
  }

  find(anchor: string): FoundAnchor {
    if (this.#names.has(anchor)) return exact;
    this.#folded ??= new Map([...this.#names].flatMap((name) => foldedForms(name).map((form) => [form, name] as const)));
    const name = this.#folded.get(folded(anchor));
    if (name === undefined || this.#traits.case === "minded")
      return { found: this.#traits.read === "whole" ? "none" : "unknown" };
    return { found: withoutSelector(name) === name ? "case" : "emoji", anchor: name };
  }

  /** The anchor that has the same letters and digits: other dashes and punctuation are the usual mistake. */
  ofSameLetters(anchor: string): string | undefined {
    this.#letters ??= new Map([...this.#names].reverse().map((name) => [lettersOf(name), name]));
    const letters = lettersOf(anchor);
    return letters === "" ? undefined : this.#letters.get(letters);
  }
}

export function anchorsOfDocument({ headings, ids, flavour, unread }: LinkedDocument): DocumentAnchors {
  const names = [...headings.map(({ anchor }) => anchor), ...ids.map(({ name }) => name)];
  return new DocumentAnchors(names, {
    case: flavour === "gitlab" ? "minded" : "ignored",
    read: unread.length === 0 ? "whole" : "in part",
  });
}

function foldedForms(name: string): readonly string[] {
  const [form, bare] = [folded(name), folded(withoutSelector(name))];
  return form === bare ? [form] : [form, bare];
}

function folded(anchor: string): string {
  return anchor.toLowerCase();
}

/** Emoji are written with an invisible character behind them that GitHub keeps in anchors. */
function withoutSelector(anchor: string): string {
  return anchor.replaceAll("\ufe0f", "");
}

function lettersOf(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
