import type { Collected } from "./collected.ts";
import { footnoteKey } from "./inline-parts.ts";

/** What was found before and behind the text of a footnote. */
interface Part {
  readonly label: string;
  readonly from: Counts;
  readonly to: Counts;
}

interface Counts {
  readonly links: number;
  readonly placeholders: number;
  readonly words: number;
}

/** Footnotes to which nothing leads are not shown: nothing in them is read by anybody. */
export class FootnoteParts {
  readonly #found: Collected;
  readonly #open: { readonly label: string; readonly from: Counts }[] = [];
  readonly #parts: Part[] = [];

  constructor(found: Collected) {
    this.#found = found;
  }

  open(label: string): void {
    this.#open.push({ label, from: this.#counts() });
  }

  close(): void {
    const open = this.#open.pop();
    // One in another is of the other, which is closed later.
    if (open !== undefined && this.#open.length === 0) this.#parts.push({ ...open, to: this.#counts() });
  }

  /** To be called once the whole document was read, from the last to the first. */
  dropUnused(): void {
    const { uses, links, placeholders } = this.#found;
    for (const { label, from, to } of this.#parts.toReversed()) {
      if ((uses.get(footnoteKey(label)) ?? 0) > 0) continue;
      links.splice(from.links, to.links - from.links);
      placeholders.splice(from.placeholders, to.placeholders - from.placeholders);
      this.#found.words -= to.words - from.words;
    }
  }

  #counts(): Counts {
    const { links, placeholders, words } = this.#found;
    return { links: links.length, placeholders: placeholders.length, words };
  }
}
