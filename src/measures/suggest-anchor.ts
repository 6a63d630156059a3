import type { AnchorHint } from "../model/link-fault.ts";
import { folderOf, relativeTo } from "../model/path-parts.ts";
import type { DocumentAnchors } from "./document-anchors.ts";
import { type GuessBudget, nearestName } from "./near-name.ts";

export interface WantedAnchor {
  readonly anchor: string;
  /** The page that was asked, and its anchors. */
  readonly file: string;
  readonly anchors: DocumentAnchors;
  /** The document with the link, and what it writes in front of the `#`. */
  readonly from: string;
  readonly path: string;
}

/** Says what was meant by an anchor that is not there. */
export class AnchorSuggestions {
  readonly #pages: ReadonlyMap<string, DocumentAnchors>;
  readonly #budget: GuessBudget;
  readonly #known = new Map<string, string | undefined>();
  /** Where each anchor is that only one page has. */
  #only: ReadonlyMap<string, string | undefined> | undefined;

  constructor(pages: ReadonlyMap<string, DocumentAnchors>, budget: GuessBudget) {
    [this.#pages, this.#budget] = [pages, budget];
  }

  for(wanted: WantedAnchor): AnchorHint | undefined {
    const letters = wanted.anchors.ofSameLetters(wanted.anchor);
    if (letters !== undefined) return here("letters", letters, wanted);
    const elsewhere = this.#elsewhere(wanted);
    if (elsewhere !== undefined) return elsewhere;
    const near = this.#nearest(wanted);
    return near === undefined ? undefined : here("spelling", near, wanted);
  }

  #nearest({ anchor, file, anchors }: WantedAnchor): string | undefined {
    const key = `${file}#${anchor}`;
    if (!this.#known.has(key)) this.#known.set(key, nearestName(anchor, anchors.names, this.#budget));
    return this.#known.get(key);
  }

  #elsewhere({ anchor, from }: WantedAnchor): AnchorHint | undefined {
    this.#only ??= onlyPages(this.#pages);
    const file = this.#only.get(anchor.toLowerCase());
    if (file === undefined) return undefined;
    const path = file === from ? "" : relativeTo(folderOf(from), file);
    return { because: "elsewhere", file, anchor, instead: `${path}#${anchor.toLowerCase()}` };
  }
}

function here(because: "letters" | "spelling", anchor: string, { file, path }: WantedAnchor): AnchorHint {
  return { because, file, anchor, instead: `${path}#${anchor}` };
}

function onlyPages(pages: ReadonlyMap<string, DocumentAnchors>): ReadonlyMap<string, string | undefined> {
  const only = new Map<string, string | undefined>();
  for (const [file, { names }] of pages) for (const name of names) only.set(name, only.has(name) ? undefined : file);
  return only;
}
