import { caps } from "./caps.ts";

/** A line of a Markdown or plain text, with its number from 1. */
export interface ProseLine {
  readonly number: number;
  /** Without comments, and without what is behind the most that is read of a line. */
  readonly text: string;
  /** Code between fences is text of another language: nothing in it is a heading, a date or an entry. */
  readonly kind: "prose" | "code";
}

export interface ProseText {
  readonly lines: readonly ProseLine[];
  /** There is more than is read. */
  readonly isCut: boolean;
}

/** The lines of a text for those checks that go by lines; in one pass, whatever the text is. */
export function proseLines(text: string): ProseText {
  const source = text.slice(0, caps.markdownLength).replace(/^\ufeff/, "");
  const lines = source.split(/\r\n|\r|\n/, caps.markdownLines + 1);
  const reader = new LineReader();
  return {
    lines: lines.slice(0, caps.markdownLines).map((line, i) => reader.read(line.slice(0, caps.markdownLine), i + 1)),
    isCut: text.length > caps.markdownLength || lines.length > caps.markdownLines,
  };
}

class LineReader {
  /** The fence that is open; undefined outside of code. */
  #fence: string | undefined;
  #isInComment = false;

  read(line: string, number: number): ProseLine {
    if (this.#fence !== undefined) {
      if (closes(line, this.#fence)) this.#fence = undefined;
      return { number, text: line, kind: "code" };
    }
    const text = this.#withoutComments(line);
    this.#fence = /^[\s>]*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    return { number, text, kind: this.#fence === undefined ? "prose" : "code" };
  }

  #withoutComments(line: string): string {
    if (!this.#isInComment && !line.includes("<!--")) return line;
    const kept: string[] = [];
    let at = 0;
    while (at < line.length) {
      const end = line.indexOf(this.#isInComment ? "-->" : "<!--", at);
      if (!this.#isInComment) kept.push(line.slice(at, end === -1 ? undefined : end));
      if (end === -1) break;
      at = end + (this.#isInComment ? 3 : 4);
      this.#isInComment = !this.#isInComment;
    }
    return kept.join("");
  }
}

/** A fence is closed by one of the same character that is at least as long. */
function closes(line: string, fence: string): boolean {
  const own = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return own !== undefined && own.length >= fence.length && own[0] === fence[0];
}
