import type { ProseLine } from "./prose-lines.ts";

/** A heading of a Markdown or reStructuredText file, as it is written. */
export interface TextHeading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
  /** The last line of it: an underline is the second. */
  readonly endLine: number;
}

/** The headings of a text, `## Heading` and those with a line below them. */
export function textHeadings(lines: readonly ProseLine[]): readonly TextHeading[] {
  const headings: TextHeading[] = [];
  lines.forEach((line, i) => {
    if (line.kind === "code") return;
    const heading = hashHeading(line) ?? underlined(line, lines[i + 1]);
    if (heading !== undefined) headings.push(heading);
  });
  return headings;
}

function hashHeading({ text, number }: ProseLine): TextHeading | undefined {
  const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(text)?.[1];
  if (marks === undefined) return undefined;
  return { level: marks.length, text: withoutClosing(text.trim().slice(marks.length)), line: number, endLine: number };
}

/** Hashes at the end of a heading close it where a space is in front of them. */
function withoutClosing(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (trimmed[end - 1] === "#") end--;
  return end === 0 || /\s/.test(trimmed[end - 1] ?? "") ? trimmed.slice(0, end).trim() : trimmed;
}

/** Levels by the character below: Markdown has two of them, and changelogs in reStructuredText seldom more. */
const levels: Readonly<Record<string, number>> = { "=": 1, "-": 2, "~": 3, "^": 3 };

function underlined({ text, number }: ProseLine, below: ProseLine | undefined): TextHeading | undefined {
  if (below === undefined || below.kind === "code" || below.text.length < 3) return undefined;
  const level = levels[below.text[0] ?? ""];
  if (level === undefined || !isOneCharacter(below.text.trimEnd())) return undefined;
  const heading = text.trim();
  if (heading === "" || /^(?:[-*+>|=~^]|\d+[.)]\s)/.test(heading)) return undefined;
  return { level, text: heading, line: number, endLine: number + 1 };
}

function isOneCharacter(text: string): boolean {
  return text.length >= 3 && text === (text[0] ?? "").repeat(text.length);
}
