import type { TextLine } from "../model/api-usage.ts";

/** A block of code, or lines of text without a blank one between them. */
export interface Passage {
  readonly kind: "code" | "prose";
  /** Its lines, each cut where it is too long. */
  readonly text: string;
  /** The line of the document that a place in `text` stands in. */
  readonly lineAt: (offset: number) => number;
  /** The heading that it stands below. */
  readonly heading: string;
}

/** Longer lines are looked at as far as this. */
const longestLine = 20_000;

/** The passages of a document, in their order. What is no Markdown may have its code as prose. */
export function passagesOf(lines: readonly TextLine[]): readonly Passage[] {
  const passages: Passage[] = [];
  let [open, fence, heading]: [TextLine[], string, string] = [[], "", ""];
  const close = (kind: Passage["kind"]) => {
    if (open.length > 0) passages.push(passage(kind, open, heading));
    open = [];
  };
  for (const { text, line } of lines) {
    const one = { text: text.slice(0, longestLine), line };
    const [, marks = "", info = ""] = /^[\s>]{0,20}(`{3,}(?![^`]*`)|~{3,})(.*)/.exec(one.text) ?? [];
    if (fence !== "") {
      if (marks.startsWith(fence) && info.trim() === "") {
        close("code");
        fence = "";
      } else open.push(one);
    } else if (marks !== "") {
      close("prose");
      fence = marks;
    } else if (one.text.trim() === "") close("prose");
    else {
      const title = /^ {0,3}#{1,6}\s+(.*)/.exec(one.text)?.[1];
      if (title !== undefined) {
        close("prose");
        heading = title;
      }
      open.push(one);
    }
  }
  close(fence === "" ? "prose" : "code");
  return passages;
}

function passage(kind: Passage["kind"], lines: readonly TextLine[], heading: string): Passage {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const lineAt = (offset: number) => lines[lastAtMost(starts, offset)]?.line ?? 1;
  return { kind, text: lines.map(({ text }) => text).join("\n"), lineAt, heading };
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words for what is no more. */
const past =
  /\b(?:removed|deprecated|gone|no longer|replace[ds]|renamed|formerly|retired|discontinued|dropped|obsolete|used to be)\b/i;
/** Of a method that takes away or replaces, it may be what the method does: `DELETE /users/42`, and the user is removed. */
const surelyPast =
  /\b(?:deprecated|no longer|formerly|retired|discontinued|obsolete|used to be)\b|\b(?:was|were|been)\s(?:\w{1,20}\s)?(?:removed|replaced|renamed|dropped|gone)\b|\b(?:removed|renamed|dropped)\s(?:in|since|with)\s/i;

/** Where a sentence ends, or an item of a list, a row of a table or a heading begins. */
const border = /[.!?]["'`)*_]{0,3}\s(?=\s{0,3}[^a-z\s])|\n(?=[ \t]{0,12}(?:[-*+|>#]|\d{1,3}[.)]\s))/g;
const longestSentence = 1000;

/** Whether what stands at a place of prose is said to be no more, in its sentence or by the heading above. */
export function isOfThePast({ kind, text, heading }: Passage, offset: number, method: string): boolean {
  if (kind === "code") return false;
  const words = /^(?:DELETE|PUT|PATCH)$/.test(method) ? surelyPast : past;
  return words.test(sentenceAt(text, offset).replaceAll(/\s+/g, " ")) || words.test(heading);
}

function sentenceAt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - longestSentence), offset);
  const behind = text.slice(offset, offset + longestSentence);
  const last = [...before.matchAll(border)].at(-1);
  const next = behind.search(border);
  return before.slice(last === undefined ? 0 : last.index + last[0].length) + behind.slice(0, next < 0 ? undefined : next + 1);
}
