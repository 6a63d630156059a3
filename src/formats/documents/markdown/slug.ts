import type { MarkdownFlavour } from "../../../model/markdown-document.ts";

/**
 * What GitHub and GitLab drop from a heading: all but letters (also Ⅳ and ⓔ, which are "alphabetic"), marks (also the
 * variation selector of an emoji), decimal digits (not ² or ½), connectors such as "_", "-" and the space.
 */
const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;
const plain = /^[\w -]*$/;

/** https://docs.gitlab.com/user/markdown/#heading-ids-and-links: a heading is known without the tier that stands behind it. */
const productTier = /\s{0,9}\*{0,2}\((?:premium|ultimate|free|beta|experiment)(?:\s+(?:only|self|saas|all))?\)\*{0,2}/g;

/** The anchors of one document's headings, in their order. */
export class Slugger {
  readonly #flavour: MarkdownFlavour;
  /** How often each anchor was asked for, also those that were only made for a duplicate. */
  readonly #seen = new Map<string, number>();

  constructor(flavour: MarkdownFlavour) {
    this.#flavour = flavour;
  }

  next(text: string): string {
    return this.#flavour === "gitlab" ? this.#gitlab(gitlabSlug(text)) : this.#github(githubSlug(text));
  }

  /** The anchors that GitHub recorded for "echo", "echo", "echo 1", "echo-1": the numbers go on until one is free. */
  #github(slug: string): string {
    let anchor = slug;
    let count = this.#seen.get(slug);
    if (count !== undefined) {
      do anchor = `${slug}-${++count}`;
      while (this.#seen.has(anchor));
      this.#seen.set(slug, count);
    }
    this.#seen.set(anchor, this.#seen.get(anchor) ?? 0);
    return anchor;
  }

  /** GitLab counts each slug by itself, whatever that makes of others. */
  #gitlab(slug: string): string {
    const count = this.#seen.get(slug) ?? 0;
    this.#seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}

/** Each space becomes a dash: none is trimmed, and several stay several. */
export function githubSlug(text: string): string {
  const lower = text.toLowerCase();
  return (plain.test(lower) ? lower : lower.replace(dropped, "")).replaceAll(" ", "-");
}

export function gitlabSlug(text: string): string {
  const kept = text.trim().toLowerCase().replace(productTier, "").replace(dropped, "");
  const slug = kept.replaceAll(" ", "-").replace(/-{2,}/g, "-");
  return /^\d+$/.test(slug) ? `anchor-${slug}` : slug;
}
