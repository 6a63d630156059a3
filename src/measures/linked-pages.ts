import type { MarkdownDocument } from "../model/markdown-document.ts";
import { isAlwaysFound } from "./document-anchors.ts";
import { readTarget } from "./link-target.ts";
import { folderOf, resolvedPath, type TrackedTree } from "./tracked-tree.ts";

/** HTML pages of whose anchors a document speaks: they have to be read before the links can be held against them. */
export function linkedPages(documents: readonly MarkdownDocument[], tree: TrackedTree): readonly string[] {
  const pages = new Set<string>();
  for (const { path, links } of documents) {
    for (const { target: written } of links) {
      if (!/\.html?#/i.test(written)) continue;
      const target = readTarget(written);
      if (target.kind !== "local" || target.fragment === undefined || isAlwaysFound(target.fragment)) continue;
      const page = resolvedPath(target.isFromRoot ? "" : folderOf(path), target.path);
      if (page !== undefined && tree.kindOf(page) === "file") pages.add(page);
    }
  }
  return [...pages].sort();
}
