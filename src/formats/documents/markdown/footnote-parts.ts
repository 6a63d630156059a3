import type { Collected } from "./collected.ts";
import { footnoteKey } from "./inline-parts.ts";

/** What stands in the text of a footnote: in each list from one place to another. */
interface Part {
  readonly label: string;
  readonly from: Counts;
  to: Counts;
  /** Words of footnotes that stand in its text. */
  inner: number;
}

const lists = ["links", "placeholders", "headings", "ids"] as const;
type Counts = Readonly<Record<(typeof lists)[number] | "words", number>>;

/** Footnotes to which nothing leads are not shown: nothing in them is read by anybody. */
export class FootnoteParts {
  readonly #found: Collected;
  readonly #open: Part[] = [];
  /** In the order in which they begin: one in another comes behind it. */
  readonly #parts: Part[] = [];

  constructor(found: Collected) {
    this.#found = found;
  }

  open(label: string): void {
    const from = this.#counts();
    const part = { label, from, to: from, inner: 0 };
    this.#open.push(part);
    this.#parts.push(part);
  }

  close(): void {
    const part = this.#open.pop();
    if (part === undefined) return;
    part.to = this.#counts();
    const around = this.#open.at(-1);
    if (around !== undefined) around.inner += part.to.words - part.from.words;
  }

  /** To be called once the whole document was read. What a footnote defines for links is defined wherever it stands. */
  dropUnused(): void {
    if (this.#parts.length === 0) return;
    const unused = new Set(this.#parts.filter(({ label }) => (this.#found.uses.get(footnoteKey(label)) ?? 0) === 0));
    if (unused.size === 0) return;
    for (const name of lists) {
      const dropped = new Set<number>();
      for (const part of this.#parts)
        for (let i = part.from[name]; i < part.to[name]; i++) unused.has(part) ? dropped.add(i) : dropped.delete(i);
      this.#found.drop(name, dropped);
    }
    for (const { from, to, inner } of unused) this.#found.words -= to.words - from.words - inner;
  }

  #counts(): Counts {
    const { links, placeholders, headings, ids, words } = this.#found;
    return {
      links: links.length,
      placeholders: placeholders.length,
      headings: headings.length,
      ids: ids.length,
      words,
    };
  }
}
