import type { LinkFault } from "../model/link-fault.ts";
import type { LinkedDocument } from "../model/markdown-document.ts";
import { type GuessBudget, nearestName } from "./near-name.ts";

/** Labels that are used and not defined, and the other way around. */
export function checkLabels(document: LinkedDocument, budget: GuessBudget): readonly LinkFault[] {
  return [...undefinedLabels(document, budget), ...unusedDefinitions(document)];
}

function undefinedLabels({ path, undefinedLabels, definitions, footnotes }: LinkedDocument, budget: GuessBudget): LinkFault[] {
  return undefinedLabels.flatMap<LinkFault>(({ kind, label, line, column }) => {
    const known = kind === "reference" ? definitions : footnotes;
    // Where a document has no footnotes at all, `[^a-z]` is a pattern and no footnote.
    if (kind === "footnote" && known.length === 0) return [];
    const near = nearestName(
      label,
      known.map((one) => one.label),
      budget,
    );
    return [
      { rule: kind === "reference" ? "undefined-reference" : "undefined-footnote", path, target: label, line, column, near },
    ];
  });
}

/** `[//]: # (words)` is how comments are written, and needs no use. */
function unusedDefinitions({ path, definitions, footnotes }: LinkedDocument): LinkFault[] {
  const links = definitions.filter(({ label, uses }) => uses === 0 && !/^(?:\/\/|#|_?comment.*)$/i.test(label));
  const notes = footnotes.filter(({ uses }) => uses === 0);
  return [
    ...links.map(({ label, line }): LinkFault => ({ rule: "unused-definition", path, target: label, line, column: 1 })),
    ...notes.map(({ label, line }): LinkFault => ({ rule: "unused-footnote", path, target: label, line, column: 1 })),
  ];
}
