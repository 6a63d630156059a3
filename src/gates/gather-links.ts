import { readHtmlAnchors } from "../formats/documents/html.ts";
import { readMarkdownLinks } from "../formats/documents/markdown.ts";
import { checkLinks, followRenames } from "../measures/check-links.ts";
import { linkedDocuments, linkedPages } from "../measures/linked-pages.ts";
import type { TrackedTree } from "../measures/tracked-tree.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { pathMatcher } from "../model/glob.ts";
import type { LinkReport } from "../model/link-fault.ts";
import type { LinkedDocument } from "../model/markdown-document.ts";
import { isMarkdownPath } from "../model/markdown-path.ts";
import { movedFiles } from "../repository/moved-files.ts";
import type { DocsSettings } from "./docs-present.ts";
import type { DocsRepository } from "./docs-repository.ts";
import type { DocumentReader } from "./document-reader.ts";

/** Folders of other people's documents, whose links are theirs to mend. */
const others = ["**/vendor/**", "**/node_modules/**", "**/third_party/**"];

export interface HeldLinks {
  readonly documents: readonly LinkedDocument[];
  readonly report: LinkReport;
}

/** Reads the documents that the settings choose, and holds their links against the repository. */
export async function gatherLinks(repository: DocsRepository): Promise<HeldLinks> {
  const { settings, files, tree, reader } = repository;
  const { special } = repository.known;
  // The forge shows a symbolic link as the path that it holds; what it leads to is read where it lies.
  const isRead = (path: string) => !special.symlinks.has(path) || isOnlyHere(path, tree);
  const documents = await read(chosen(settings, files).filter(isRead), settings, reader);
  return { documents, report: await check(documents, repository) };
}

/** Whether a link is the only name by which a document is one of Markdown. */
function isOnlyHere(path: string, tree: TrackedTree): boolean {
  const end = tree.behindLinks(path);
  return end !== undefined && tree.kindOf(end) === "file" && !isMarkdownPath(end);
}

/** A pattern that chooses nothing is a typo: no link of what it meant would be checked. */
export function unmatchedDocuments({ documents = [] }: DocsSettings, files: readonly string[]): readonly ConfigProblem[] {
  const markdown = files.filter(isMarkdownPath);
  return documents
    .filter((glob) => !markdown.some(pathMatcher(glob)))
    .map((glob) => ({
      where: "documents",
      message: `no Markdown file matches ${JSON.stringify(glob)}; allowed: a file of the repository such as docs/setup.md, or a glob such as docs/**`,
    }));
}

/** A pattern that leaves nothing out is a typo as well, or left over from what is gone. */
export function unmatchedExclude({ exclude = [] }: DocsSettings, files: readonly string[]): readonly string[] {
  const markdown = files.filter(isMarkdownPath);
  return exclude.filter((glob) => !markdown.some(pathMatcher(glob))).map((glob) => `exclude: ${glob}`);
}

function chosen(settings: DocsSettings, files: readonly string[]): readonly string[] {
  return files.filter(isMarkdownPath).filter(linksAreCheckedOf(settings));
}

/** Whether the settings choose a Markdown file of this path. */
export function linksAreCheckedOf(settings: DocsSettings): (path: string) => boolean {
  const wanted = (settings.documents ?? ["**"]).map(pathMatcher);
  const unwanted = (settings.exclude ?? others).map(pathMatcher);
  return (path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path));
}

async function read(
  paths: readonly string[],
  settings: DocsSettings,
  reader: DocumentReader,
): Promise<readonly LinkedDocument[]> {
  const flavour = settings.flavour === "gitlab" ? "gitlab" : "github";
  return (await reader.texts(paths)).map(({ path, text }) => readMarkdownLinks(path, text, flavour));
}

/** Where files went is only asked of git where a link to one is broken: history can be long. */
async function check(documents: readonly LinkedDocument[], repository: DocsRepository): Promise<LinkReport> {
  const { settings, place, tree, reader } = repository;
  const { own } = repository.known;
  const linked = await reader.texts(linkedPages(documents, tree));
  const pages = new Map(linked.map(({ path, text }) => [path, readHtmlAnchors(text)]));
  const facts = { documents, tree, pages, others: await read(linkedDocuments(documents, tree), settings, reader) };
  const known = own === undefined ? facts : { ...facts, own };
  const report = checkLinks(known);
  if (place.git === undefined || !report.faults.some(({ rule }) => rule === "missing-file")) return report;
  // Of any fault it will be asked how near it is to the change: git can look for both at once.
  const [renames] = await Promise.all([movedFiles(place.git), repository.change()]);
  return followRenames(report, known, renames);
}
