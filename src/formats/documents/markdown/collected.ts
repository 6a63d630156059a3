import type {
  Fence,
  MarkdownAnchor,
  MarkdownFlavour,
  MarkdownHeading,
  MarkdownLink,
  MarkdownLinkKind,
  MarkdownPlace,
  MarkdownTable,
  Placeholder,
  Task,
  UndefinedLabel,
  UnreadPart,
} from "../../../model/markdown-document.ts";
import { caps } from "../../read/caps.ts";
import { keptText } from "../../read/kept-text.ts";
import { placeholdersIn } from "../../read/placeholders.ts";
import { countWords } from "../../read/words.ts";
import { Slugger } from "./slug.ts";

/** What was found so far, none of it without end. */
export class Collected {
  readonly headings: MarkdownHeading[] = [];
  readonly ids: MarkdownAnchor[] = [];
  readonly links: MarkdownLink[] = [];
  readonly undefinedLabels: UndefinedLabel[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly fences: Fence[] = [];
  readonly tables: MarkdownTable[] = [];
  readonly tasks: Task[] = [];
  readonly unread: UnreadPart[] = [];
  /** How often each definition and footnote is used. */
  readonly uses = new Map<string, number>();
  words = 0;
  readonly #slugger: Slugger;
  readonly #wanted: "all" | "links";

  /** Of most documents only the links are asked for, and no word need be looked at. */
  constructor(flavour: MarkdownFlavour, wanted: "all" | "links") {
    this.#slugger = new Slugger(flavour);
    this.#wanted = wanted;
  }

  get wantsWords(): boolean {
    return this.#wanted === "all";
  }

  heading(level: number, text: string, line: number): void {
    this.add(this.headings, { level, text: keptText(text.trim()), anchor: keptText(this.#slugger.next(text)), line });
  }

  id(name: string, line: number): void {
    this.add(this.ids, { name: keptText(name), line });
  }

  link(kind: MarkdownLinkKind, target: string, { line, column }: MarkdownPlace): void {
    this.add(this.links, { kind, target: keptText(target), line, column });
  }

  /** Words that a reader reads. */
  text(text: string): void {
    if (this.wantsWords) this.words += countWords(text);
  }

  placeholdersOf(text: string, placeAt: (position: number) => MarkdownPlace): void {
    if (!this.wantsWords) return;
    for (const found of placeholdersIn(text)) this.placeholder(found, placeAt(found.position));
  }

  placeholder({ kind, text }: Pick<Placeholder, "kind" | "text">, { line, column }: MarkdownPlace): void {
    this.add(this.placeholders, { kind, text: keptText(text), line, column });
  }

  /** Takes some out of a list by their places, but for definitions. */
  drop(name: "links" | "placeholders" | "headings" | "ids", places: ReadonlySet<number>): void {
    if (name === "links") keepOnly(this.links, ({ kind }, i) => kind === "definition" || !places.has(i));
    else keepOnly<unknown>(this[name], (_, i) => !places.has(i));
  }

  use(key: string): void {
    this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
  }

  /** Adds to one of the lists above, up to the limit of each. */
  add<Part extends { readonly line: number }>(list: Part[], part: Part): void {
    if (list.length < caps.markdownParts) list.push(part);
    else this.leaveOut({ line: part.line, why: "too-many" });
  }

  leaveOut(part: UnreadPart): void {
    const last = this.unread.at(-1);
    if (last?.why !== part.why || part.why !== "too-many") this.unread.push(part);
  }
}

/** Keeps those of a list that are accepted, in the list itself. */
function keepOnly<T>(list: T[], isKept: (one: T, place: number) => boolean): void {
  const kept = list.filter(isKept);
  kept.forEach((one, i) => {
    list[i] = one;
  });
  list.length = kept.length;
}
