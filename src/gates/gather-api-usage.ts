import { readPostman } from "../formats/documents/postman.ts";
import { checkApiUsage } from "../measures/check-api-usage.ts";
import { checkCollection } from "../measures/check-collection.ts";
import type { KindFinding } from "../measures/kind-findings.ts";
import type { ApiDocument } from "../model/api-document.ts";
import type { TextLine } from "../model/api-usage.ts";
import type { DocsRepository } from "./docs-repository.ts";

/** Holds the documents that tell people how to use the interface against its specification, where there is one. */
export async function gatherApiUsage(
  repository: DocsRepository,
  documents: readonly ApiDocument[],
): Promise<readonly KindFinding[]> {
  const [document, ...others] = documents;
  // Of several specifications a document may be about any: each path would be unknown to the others.
  if (document === undefined || others.length > 0) return [];
  const elsewhere = await repository.reader.texts(repository.pathsOf("authentication"));
  const told = new Set(elsewhere.flatMap(({ path, text }) => checkApiUsage(document, path, linesOf(text)).schemes));
  const usage = await repository.reader.texts(repository.pathsOf("api-usage"));
  return usage.flatMap(({ path, text }): KindFinding[] => {
    const { faults, paths } = checkApiUsage(document, path, linesOf(text));
    const own = faults.filter((fault) => fault.rule !== "unnamed-security-scheme" || !told.has(fault.scheme));
    const nothing: readonly KindFinding[] = paths === 0 ? [{ rule: "names-no-path", fault: { path }, level: "fault" }] : [];
    return [...nothing, ...own.map((fault): KindFinding => ({ rule: "against-api", fault, level: "fault" }))];
  });
}

/** Holds collections of requests against the specifications, whether they are named as routes or not. */
export async function gatherCollectionUsage(
  repository: DocsRepository,
  documents: readonly ApiDocument[],
): Promise<readonly KindFinding[]> {
  // What could not be read may be what is asked for.
  if (documents.length === 0 || documents.some(({ unread }) => unread.length > 0)) return [];
  const collections = await repository.reader.texts(repository.pathsOf("postman"));
  return collections.flatMap(({ path, text }) =>
    checkCollection(documents, readPostman(path, text).routes).map(
      (fault): KindFinding => ({ rule: "against-api", fault, level: "fault" }),
    ),
  );
}

function linesOf(text: string): readonly TextLine[] {
  return text.split(/\r?\n/).map((line, i) => ({ text: line, line: i + 1 }));
}
