import type { UnreadPart } from "../../../model/markdown-document.ts";
import { caps } from "../../read/caps.ts";

/** Pictures that were pasted into a document make lines of megabytes, and say nothing. */
const pastedData = /(data:)[\w/+.-]*(?:;[\w=-]+){0,5},[A-Za-z0-9+/=%_-]{100,}/g;

/** The text without lines that cannot be read in bounded time; they leave a line that says nothing in the same block. */
export function withoutLongLines(text: string): { readonly text: string; readonly cut: readonly UnreadPart[] } {
  if (!hasLongLine(text)) return { text, cut: [] };
  const cut: UnreadPart[] = [];
  const lines = text.split("\n").map((line, index) => {
    if (line.length <= caps.markdownLine) return line;
    const short = shortFence(line.trimEnd()) ?? line.replace(pastedData, "$1,");
    if (short.length <= caps.markdownLine) return short;
    cut.push({ line: index + 1, why: "line-too-long" });
    return `${/^[\s>]{0,100}/.exec(line)?.[0] ?? ""}…`;
  });
  return { text: lines.join("\n"), cut };
}

/** A fence may be of any length, and spaces behind it say nothing: without it the rest of the document would be code. */
function shortFence(line: string): string | undefined {
  const [, indent = "", mark = ""] = /^([\s>]{0,100})([`~])\2{2}/.exec(line) ?? [];
  const fence = line.slice(indent.length);
  return mark !== "" && fence === mark.repeat(fence.length) ? indent + fence.slice(0, longestFence) : undefined;
}

const longestFence = 1000;

function hasLongLine(text: string): boolean {
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    if (end - start > caps.markdownLine) return true;
  }
  return false;
}
