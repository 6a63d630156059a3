import type { PathHint, UncheckedLink, WrongLink } from "../model/link-fault.ts";
import type { LinkedDocument } from "../model/markdown-document.ts";
import { maskedTexts } from "../model/masked-link.ts";
import { folderOf, nameOf, relativeTo, resolvedPath } from "../model/path-parts.ts";
import type { LinkFacts } from "./check-links.ts";
import { anchorIn, type DocumentAnchors, isAlwaysFound } from "./document-anchors.ts";
import { readAddress, readEscape } from "./forge-address.ts";
import { type LocalTarget, localTarget, mistakeInPath, readTarget } from "./link-target.ts";
import type { GuessBudget } from "./near-name.ts";
import { AnchorSuggestions } from "./suggest-anchor.ts";
import { PathSuggestions } from "./suggest-path.ts";

export type CheckedLink =
  | { readonly state: "sound" }
  | { readonly state: "unchecked"; readonly because: UncheckedLink }
  | { readonly state: "wrong"; readonly wrong: WrongLink };

/** A target on its way to a file. */
interface Asked {
  readonly document: LinkedDocument;
  readonly written: string;
  readonly target: LocalTarget;
  /** The target seen from the root. */
  readonly path: string;
}

const sound: CheckedLink = { state: "sound" };

/** Decides on single links. Each branch of the forms that forges have for links is one method. */
export class LinkChecker {
  readonly #facts: LinkFacts;
  readonly #pages: ReadonlyMap<string, DocumentAnchors>;
  readonly #paths: PathSuggestions;
  readonly #anchors: AnchorSuggestions;

  constructor(facts: LinkFacts, pages: ReadonlyMap<string, DocumentAnchors>, budget: GuessBudget) {
    [this.#facts, this.#pages] = [facts, pages];
    this.#paths = new PathSuggestions(facts.tree, facts.renames ?? new Map(), budget);
    this.#anchors = new AnchorSuggestions(pages, budget);
  }

  /** What is wrong is told without what may be a secret in the link. */
  check(document: LinkedDocument, written: string): CheckedLink {
    const result = this.#check(document, written);
    return result.state === "wrong" ? wrong(maskedTexts(result.wrong)) : result;
  }

  #check(document: LinkedDocument, written: string): CheckedLink {
    const target = readTarget(written);
    switch (target.kind) {
      case "empty":
        return wrong({ rule: "empty-link" });
      case "external":
        return this.#address(document, written);
      case "template":
        return unchecked("template");
      case "mistyped":
        return wrong({ rule: "mistyped-link", mistake: target.mistake, instead: target.instead });
      case "local":
        return this.#local(document, written, target);
    }
  }

  #address(document: LinkedDocument, written: string): CheckedLink {
    const address = readAddress(written.trim(), this.#facts.own);
    if (address.kind === "other") return unchecked("external");
    if (address.kind !== "file") return unchecked(address.kind);
    return this.#local(document, written, localTarget(address.target));
  }

  #local(document: LinkedDocument, written: string, target: LocalTarget): CheckedLink {
    const ofForm = isForm.test(document.path) ? /^(?:\.\.\/){1,2}((?:blob|tree|raw)\/.+)$/.exec(target.path)?.[1] : undefined;
    if (ofForm !== undefined) return this.#fromRepository(document, written, target, { above: 2, left: ofForm.split("/") });
    const from = target.isFromRoot ? "" : folderOf(document.path);
    const path = target.path === "" ? document.path : resolvedPath(from, target.path);
    if (path === undefined) return this.#escaped(document, written, target);
    return this.#inTree({ document, written, target, path });
  }

  /** Above the root there are the pages of the forge. */
  #escaped(document: LinkedDocument, written: string, target: LocalTarget): CheckedLink {
    return this.#fromRepository(
      document,
      written,
      target,
      stepsAbove(target.isFromRoot ? "" : folderOf(document.path), target.path),
    );
  }

  #fromRepository(document: LinkedDocument, written: string, target: LocalTarget, { above, left }: Steps): CheckedLink {
    const address = readEscape(above, left, this.#facts.own);
    if (address.kind === "page" || address.kind === "branch") return unchecked(address.kind);
    if (address.kind === "file") {
      const rest = target.fragment === undefined ? "" : `#${target.fragment}`;
      return this.#local(document, written, localTarget(`${address.target}${rest}`));
    }
    const meant = left.join("/");
    const hint =
      this.#facts.tree.kindOf(meant) === undefined ? this.#hint(document, written, meant) : this.#found(document, written, meant);
    return wrong({ rule: "outside-repository", hint });
  }

  #inTree(asked: Asked): CheckedLink {
    const { tree } = this.#facts;
    const kind = tree.kindOf(asked.path);
    if (kind === "elsewhere") return this.#elsewhere(asked);
    if (kind === undefined) return this.#missing(asked);
    if (kind === "folder") return this.#anchor(asked, tree.readmeOf(asked.path));
    const end = tree.behindLinks(asked.path);
    // A symbolic link that leads nowhere, or in a circle.
    if (end === undefined || tree.kindOf(end) === undefined)
      return wrong({ rule: "missing-file", file: asked.path, hint: undefined });
    if (/.\/$/.test(asked.target.path)) return wrong(mistyped("slash-behind-file", asked.written.replace(/\/(?=$|[?#])/, "")));
    return this.#anchor(asked, end);
  }

  /** Nobody knows what a submodule holds; what a linked folder holds is known, and no forge shows it there. */
  #elsewhere({ document, written, path, target }: Asked): CheckedLink {
    const { tree } = this.#facts;
    const end = tree.throughFolderLinks(path);
    if (end === undefined) return unchecked("submodule");
    const kind = end.path === undefined ? undefined : tree.kindOf(end.path);
    if (kind === "elsewhere") return unchecked("submodule");
    if (end.path === undefined || kind === undefined) return wrong({ rule: "missing-file", file: path, hint: undefined });
    const file = target.isFromRoot ? `/${end.path}` : relativeTo(folderOf(document.path), end.path);
    return wrong({ rule: "behind-folder-link", file: end.path, instead: `${file}${restOf(written)}` });
  }

  #missing(asked: Asked): CheckedLink {
    const { document, written, path, target } = asked;
    if (isTemplate(document.path)) return unchecked("template");
    const { tree } = this.#facts;
    const actual = tree.inOtherCase(path);
    const from = folderOf(document.path);
    if (actual !== undefined) {
      // How accents are written down is up to the system that a file was made on.
      if (actual.normalize() === path.normalize()) return this.#inTree({ ...asked, path: actual });
      const instead = `${target.isFromRoot ? `/${actual}` : relativeTo(from, actual)}${restOf(written)}`;
      return wrong({ rule: "path-case", file: actual, instead });
    }
    if (target.path.includes("\\")) {
      const slashed = resolvedPath(from, target.path.replaceAll("\\", "/"));
      const isThere = slashed !== undefined && tree.kindOf(slashed) !== undefined;
      return wrong(mistyped("backslash", isThere ? written.replaceAll("\\", "/") : undefined));
    }
    const mistake = mistakeInPath(written.trim());
    if (mistake !== undefined) return wrong(mistyped(mistake.mistake, mistake.instead));
    return wrong({ rule: "missing-file", file: path, hint: this.#hint(document, written, path) });
  }

  #hint({ path: from }: LinkedDocument, written: string, path: string): PathHint | undefined {
    const hint = this.#paths.for(path, folderOf(from), restOf(written));
    // Nobody means the page that they write.
    return hint?.file === from ? undefined : hint;
  }

  #found({ path: from }: LinkedDocument, written: string, file: string): PathHint {
    return { because: "same-name", file, instead: `${relativeTo(folderOf(from), file)}${restOf(written)}` };
  }

  /** `page` is what shows the anchors: the file itself, or the README of a folder. */
  #anchor({ document, written, target }: Asked, page: string | undefined): CheckedLink {
    const { fragment } = target;
    if (fragment === undefined || isAlwaysFound(fragment)) return sound;
    const anchor = anchorIn(fragment);
    if (anchor.toLowerCase() === "readme" && (page === undefined || isReadme(page))) return sound;
    const anchors = page === undefined ? undefined : this.#pages.get(page);
    if (page === undefined || anchors === undefined) return unchecked("anchor");
    const result = anchors.find(anchor);
    if (result.found === "exact") return sound;
    if (result.found === "unknown") return unchecked("anchor");
    const path = written.trim().replace(/#.*$/s, "");
    if (result.found === "none") {
      const hint = this.#anchors.for({ anchor, file: page, anchors, from: document.path, path });
      return wrong({ rule: "missing-anchor", file: page, anchor, hint });
    }
    const rule = result.found === "case" ? "anchor-case" : "emoji-anchor";
    return wrong({ rule, file: page, anchor, instead: `${path}#${encodeURI(result.anchor)}` });
  }
}

function mistyped(mistake: Extract<WrongLink, { rule: "mistyped-link" }>["mistake"], instead: string | undefined): WrongLink {
  return { rule: "mistyped-link", mistake, instead };
}

function isReadme(path: string): boolean {
  return /^readme\b/i.test(nameOf(path));
}

/** The query and the fragment of a target, as written. */
function restOf(written: string): string {
  return /[?#].*$/s.exec(written.trim())?.[0] ?? "";
}

/** A form for documents that are yet to be written, whose links lead to others such. */
function isTemplate(path: string): boolean {
  return /(?:^|[-_.])template\.\w+$/i.test(nameOf(path)) && !isForm.test(path);
}

/** Templates are shown where something is asked of the repository, one step below its name. */
const isForm = /(?:^|\/)(?:pull_request_template|issue_template)(?:\.\w+$|\/)/i;

/** How far above the root a path leads, and what of it is left there. */
interface Steps {
  readonly above: number;
  readonly left: readonly string[];
}

function stepsAbove(folder: string, path: string): Steps {
  const kept = folder === "" ? [] : folder.split("/");
  let above = 0;
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === undefined) above++;
  }
  return { above, left: kept };
}

function wrong(what: WrongLink): CheckedLink {
  return { state: "wrong", wrong: what };
}

function unchecked(because: UncheckedLink): CheckedLink {
  return { state: "unchecked", because };
}
