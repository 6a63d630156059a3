/** A line of a Markdown or plain text, with its number from 1. */
export interface ProseLine {
  readonly number: number;
  /** Without comments. */
  readonly text: string;
  /** Code between fences is text of another language: nothing in it is a heading, a date or an entry. */
  readonly kind: "prose" | "code";
}

/** Tells code from prose and takes comments out, for those checks that go by lines; in one pass, whatever the text is. */
export function proseLines(lines: readonly string[]): readonly ProseLine[] {
  const reader = new LineReader(lines);
  return lines.map((_, at) => reader.read(at));
}

interface Fence {
  readonly mark: string;
  /** Columns that all of it is behind: those of the item that it stands in. */
  readonly within: number;
}

/** Quotes may hold anything; what they are is of no matter here. */
const quote = /^(?: {0,3}> ?)+/;
const item = /^(?<marker>(?:[-+*]|\d{1,9}[.)]))(?<gap>[ \t]+)(?=\S)/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

class LineReader {
  readonly #lines: readonly string[];
  /** The columns at which the items of lists that are open begin their text. */
  #items: number[] = [];
  /** Undefined outside of code. */
  #fence: Fence | undefined;
  #isInComment = false;
  /** Up to this line of a paragraph nothing ends a comment. */
  #openUpTo = -1;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** To be called of each line in turn. */
  read(at: number): ProseLine {
    const line = this.#lines[at] ?? "";
    const number = at + 1;
    if (this.#isCode(line)) return { number, text: line, kind: "code" };
    const text = this.#withoutComments(line, at);
    this.#fence = this.#opened(text);
    return { number, text, kind: this.#fence === undefined ? "prose" : "code" };
  }

  #isCode(line: string): boolean {
    if (this.#fence === undefined) return false;
    const { mark, within } = this.#fence;
    const inner = line.replace(quote, "");
    // A line further left than the item ends it, and what is open in it.
    const isWithin = inner.trim() === "" || indentOf(inner) >= within;
    if (!isWithin || closes(inner, mark)) this.#fence = undefined;
    return isWithin;
  }

  /** The fence that a line opens; four columns further in than the text around it, it is code itself. */
  #opened(line: string): Fence | undefined {
    let rest = line.replace(quote, "");
    if (rest.trim() === "") return undefined;
    let column = indentOf(rest);
    this.#items = this.#items.filter((start) => start <= column);
    let within = this.#items.at(-1) ?? 0;
    rest = rest.trimStart();
    for (let found = item.exec(rest); found !== null && column - within < 4; found = item.exec(rest)) {
      const [whole, marker = "", gap = ""] = found;
      within = column + marker.length + (gap.length > 4 ? 1 : gap.length);
      this.#items.push(within);
      column += whole.length;
      rest = rest.slice(whole.length);
    }
    const [, ticks, tildes] = column - within < 4 ? (fence.exec(rest) ?? []) : [];
    const mark = ticks ?? tildes;
    return mark === undefined ? undefined : { mark, within };
  }

  #withoutComments(line: string, at: number): string {
    if (!this.#isInComment && !line.includes("<!--")) return line;
    const kept: string[] = [];
    let from = 0;
    if (this.#isInComment) {
      const end = line.indexOf("-->");
      if (end === -1) return "";
      this.#isInComment = false;
      from = end + 3;
    }
    const code = codeSpans(line);
    for (let start = commentIn(line, from, code); start !== -1; start = commentIn(line, from, code)) {
      const end = endOfComment(line, start);
      if (end === -1 && !this.#closesBelow(line, start, at)) break;
      kept.push(line.slice(from, start));
      this.#isInComment = end === -1;
      from = end === -1 ? line.length : end;
    }
    return [...kept, line.slice(from)].join("");
  }

  /** One that begins a line goes on whatever comes; within a paragraph, one that does not end with it is none. */
  #closesBelow(line: string, start: number, at: number): boolean {
    if (/^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*$/.test(line.slice(0, start))) return true;
    for (let below = Math.max(at, this.#openUpTo) + 1; below < this.#lines.length; below++) {
      const next = this.#lines[below] ?? "";
      if (next.includes("-->")) return true;
      if (next.trim() === "") break;
      this.#openUpTo = below;
    }
    return false;
  }
}

function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === "\t") columns += 4 - (columns % 4);
    else if (character === " ") columns++;
    else break;
  }
  return columns;
}

type Spans = readonly (readonly [open: number, close: number])[];

/** Where the next comment begins that stands in no code, or -1. */
function commentIn(line: string, from: number, code: Spans): number {
  let at = 0;
  for (let start = line.indexOf("<!--", from); start !== -1; start = line.indexOf("<!--", start + 4)) {
    while ((code[at]?.[1] ?? start) < start) at++;
    if ((code[at]?.[0] ?? start) >= start) return start;
  }
  return -1;
}

/** `<!-->` and `<!--->` are whole. */
function endOfComment(line: string, start: number): number {
  const short = /^<!--(?:>|->)/.exec(line.slice(start, start + 6));
  if (short !== null) return start + short[0].length;
  const end = line.indexOf("-->", start + 4);
  return end === -1 ? -1 : end + 3;
}

/** From one row of backticks to the next one that is as long. */
function codeSpans(line: string): Spans {
  const rows = [...line.matchAll(/`+/g)].map(({ 0: row, index }) => ({ index, length: row.length }));
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const { length } = rows[i] ?? { length: 0 };
    closing[i] = next.get(length);
    next.set(length, i);
  }
  const spans: (readonly [number, number])[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [open, close] = [rows[i], rows[closing[i] ?? rows.length]];
    if (open === undefined || close === undefined) continue;
    spans.push([open.index, close.index + close.length]);
    i = closing[i] ?? i;
  }
  return spans;
}

/** A fence is closed by one of the same character that is at least as long. */
function closes(line: string, mark: string): boolean {
  const own = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return own !== undefined && own.length >= mark.length && own[0] === mark[0];
}
