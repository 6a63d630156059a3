import type { UnreadPart } from "../../model/markdown-document.ts";
import { ReportError } from "../../model/report-error.ts";
import { caps } from "../read/caps.ts";

/** What was not read of a document, as what is wrong with it: told once for each file, whatever is above how many limits. */
export function unreadProblem(path: string, parts: readonly UnreadPart[]): ReportError | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const more = others.length === 0 ? "" : ` (and ${others.length} more parts)`;
  return new ReportError("too-large", path, `${messageOf(first.why)}${more}`, { line: first.line });
}

function messageOf(why: UnreadPart["why"]): string {
  switch (why) {
    case "document-too-long":
      return `at most ${caps.markdownLength} characters and ${caps.markdownLines} lines are read of a document`;
    case "line-too-long":
      return `at most ${caps.markdownLine} characters are read of a line`;
    case "heading-too-long":
      return `at most ${caps.markdownParagraph} characters are read of a heading`;
    case "nested-too-deep":
      return `at most ${caps.markdownDepth} levels are read of blocks in blocks, of which a list has two`;
    case "too-many":
      return `at most ${caps.markdownParts} links, headings and the like are read of each kind`;
  }
}
