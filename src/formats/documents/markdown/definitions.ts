import type { FootnoteDefinition, LinkDefinition, MarkdownPlace } from "../../../model/markdown-document.ts";
import { caps } from "../../read/caps.ts";
import { keptText } from "../../read/kept-text.ts";
import type { Collected } from "./collected.ts";
import { definitionKey, footnoteKey } from "./inline-parts.ts";

interface Defined {
  readonly label: string;
  readonly line: number;
}

/** What a document defines for its links and footnotes; of several definitions of a label the first one counts. */
export class Definitions {
  readonly #to: Collected;
  readonly #links = new Map<string, Defined>();
  readonly #footnotes = new Map<string, Defined>();

  constructor(to: Collected) {
    this.#to = to;
  }

  /** `key` is the label as links are held against it. */
  link(key: string, label: string, { place, target }: { readonly place: MarkdownPlace; readonly target: string }): void {
    const known = definitionKey(key);
    if (this.#links.has(known) || this.#links.size === caps.markdownParts) return;
    this.#links.set(known, { label: keptText(label), line: place.line });
    this.#to.link("definition", target, place);
  }

  footnote(label: string, line: number): void {
    const key = footnoteKey(label);
    if (!this.#footnotes.has(key) && this.#footnotes.size < caps.markdownParts)
      this.#footnotes.set(key, { label: keptText(label), line });
  }

  get links(): readonly LinkDefinition[] {
    return this.#withUses(this.#links);
  }

  get footnotes(): readonly FootnoteDefinition[] {
    return this.#withUses(this.#footnotes);
  }

  #withUses(defined: ReadonlyMap<string, Defined>): readonly LinkDefinition[] {
    return [...defined].map(([key, one]) => ({ ...one, uses: this.#to.uses.get(key) ?? 0 }));
  }
}
