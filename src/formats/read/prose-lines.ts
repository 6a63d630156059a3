import { proseLines as linesOf, type ProseLine } from "../../model/prose-lines.ts";
import { caps } from "./caps.ts";

export type { ProseLine } from "../../model/prose-lines.ts";

export interface ProseText {
  readonly lines: readonly ProseLine[];
  /** There is more than is read. */
  readonly isCut: boolean;
}

/** The lines of a text, without what is behind the most that is read of it and of each. */
export function proseLines(text: string): ProseText {
  const source = text.slice(0, caps.markdownLength).replace(/^\ufeff/, "");
  const lines = source.split(/\r\n|\r|\n/, caps.markdownLines + 1);
  return {
    lines: linesOf(lines.slice(0, caps.markdownLines).map((line) => line.slice(0, caps.markdownLine))),
    isCut: text.length > caps.markdownLength || lines.length > caps.markdownLines,
  };
}
