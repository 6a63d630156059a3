import { folderOf, nameOf, resolvedPath } from "../../model/path-parts.ts";
import { readTarget } from "../link-target.ts";

/** Folders that records are kept in: `docs/adr`, `doc/arch/decisions`, `.decisions`. */
const folders = /^(?:adrs?|decisions|\.decisions|architecture-decisions?|decision-records?|architecture-decision-records?)$/i;
const markdown = /\.(?:md|markdown)$/i;

/** Whether a file lies where records do, or in one folder below, as MADR sorts them by category. */
function isInFolder(path: string): boolean {
  const segments = path.split("/").slice(0, -1);
  return segments.slice(-2).some((segment) => folders.test(segment));
}

/** Whether a file is a record, by its place and its name: indexes and templates are none. */
export function isAdrFile(path: string): boolean {
  return markdown.test(path) && isInFolder(path) && !isIndexName(nameOf(path)) && !/template/i.test(nameOf(path));
}

/** Whether a file lists the records of its folder, if it lists any. */
export function isAdrIndexFile(path: string): boolean {
  return markdown.test(path) && isInFolder(path) && isIndexName(nameOf(path));
}

function isIndexName(name: string): boolean {
  return /^(?:readme|_?index|toc|contents|summary|_sidebar|contributing|changelog)\./i.test(name);
}

/** The path that a link of a document leads to; undefined where it leads out of the repository. */
export function linkedPath(from: string, written: string): string | undefined {
  const target = readTarget(written);
  if (target.kind !== "local") return undefined;
  return target.path === "" ? from : resolvedPath(target.isFromRoot ? "" : folderOf(from), target.path);
}
