import { unreadProblem } from "../formats/documents/unread-parts.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { LinkedDocument, UnreadPart } from "../model/markdown-document.ts";
import type { Reason } from "../model/reason.ts";
import { reasonOf } from "./report-opener.ts";

interface Unread {
  readonly parts: readonly UnreadPart[];
  readonly addsTo: readonly string[];
}

/** What was left out of documents, which is no proof that it is sound: a reason for each file, with what it could add to. */
export function unreadReasons(documents: readonly LinkedDocument[], artefacts: readonly ArtefactOutcome[]): readonly Reason[] {
  const unread = new Map<string, Unread>();
  for (const { path, unread: parts } of documents)
    if (parts.length > 0) unread.set(path, { parts, addsTo: ["broken-links", "link-warnings", "documents"] });
  const notes = artefacts.flatMap(({ result }) => (result.state === "present" ? result.notes : []));
  for (const note of notes) {
    if (note.note !== "partly-read") continue;
    const addsTo = new Set([...(unread.get(note.path)?.addsTo ?? []), "weak"]);
    unread.set(note.path, { parts: note.parts, addsTo: [...addsTo] });
  }
  return [...unread].flatMap(([path, { parts, addsTo }]) => {
    const problem = unreadProblem(path, parts);
    return problem === undefined ? [] : [{ ...reasonOf(problem), addsTo }];
  });
}

/** Whether any of it was: what is read of a document that is too long is nothing. */
export function isLookedAt({ unread }: LinkedDocument): boolean {
  return !unread.some(({ why }) => why === "document-too-long");
}
