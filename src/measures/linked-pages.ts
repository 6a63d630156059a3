import type { LinkedDocument } from "../model/markdown-document.ts";
import { markdownEndings } from "../model/markdown-path.ts";
import { folderOf, resolvedPath } from "../model/path-parts.ts";
import { isAlwaysFound } from "./document-anchors.ts";
import { readTarget } from "./link-target.ts";
import type { TrackedTree } from "./tracked-tree.ts";

/** HTML pages of whose anchors a document speaks: they have to be read before the links can be held against them. */
export function linkedPages(documents: readonly LinkedDocument[], tree: TrackedTree): readonly string[] {
  return linkedFiles(documents, tree, /\.html?#/i);
}

/** Markdown files of whose anchors a document speaks although their own links are not checked: the same holds for them. */
export function linkedDocuments(documents: readonly LinkedDocument[], tree: TrackedTree): readonly string[] {
  const known = new Set(documents.map(({ path }) => path));
  return linkedFiles(documents, tree, markdownAnchor).filter((path) => !known.has(path));
}

const markdownAnchor = new RegExp(`(?:${markdownEndings.join("|").replaceAll(".", "\\.")})#`, "i");

function linkedFiles(documents: readonly LinkedDocument[], tree: TrackedTree, wanted: RegExp): readonly string[] {
  const files = new Set<string>();
  for (const { path, links } of documents) {
    for (const { target: written } of links) {
      if (!wanted.test(written)) continue;
      const target = readTarget(written);
      if (target.kind !== "local" || target.fragment === undefined || isAlwaysFound(target.fragment)) continue;
      const file = resolvedPath(target.isFromRoot ? "" : folderOf(path), target.path);
      if (file !== undefined && tree.kindOf(file) === "file") files.add(file);
    }
  }
  return [...files].sort();
}
