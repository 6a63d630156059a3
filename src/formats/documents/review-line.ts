/** `Last reviewed: 2026-01-31`, in a document, its front matter or a comment of it. */
import { isDay } from "../../model/day.ts";
import type { ReviewLine } from "../../model/freshness-fault.ts";
import { type ProseLine, proseLines } from "../read/prose-lines.ts";

/** At the start of a line, a sentence or a cell: elsewhere the words are a part of what somebody says. */
const label =
  /(?:^[\s>*_|+-]{0,20}|[.;,|([·•—–]\s{0,5}[*_]{0,3}|\s-\s{1,5}[*_]{0,3})last[\s_-]{0,3}reviewed(?:[\s_-]{0,3}(?:on|at))?[\s*_]{0,5}[:|][\s*_]{0,20}(.*)$/i;
/** Without a colon, with what can only be a day, or somebody's name. */
const sentence =
  /(?:^[\s>*_+-]{0,20}|[.;|(]\s{0,5}[*_]{0,3})Last[ -]reviewed[*_]{0,3}(?=\s{1,5}(?:(?:on|at|by)\s|.{0,20}\d))\s{1,5}(.*)$/;
const heading = /^\s{0,3}#{1,6}\s{1,5}last[ -]reviewed[\s#:]{0,10}$/i;
const comment = /<!--\s{0,20}(last.*?)\s{0,20}-->/i;
const longest = 2000;

/** The first such line; undefined in most documents, which no calendar is for. */
export function readReviewLine(path: string, text: string): ReviewLine | undefined {
  if (!/last[\s_-]{0,3}reviewed/i.test(text)) return undefined;
  const { lines } = proseLines(text);
  const shown = lines.map(({ text: line, kind }) => (kind === "prose" ? line : "").slice(0, longest));
  // What readers see goes before what is written beside it.
  return firstIn(path, shown) ?? firstIn(path, commentsOf(text, lines));
}

function firstIn(path: string, lines: readonly string[]): ReviewLine | undefined {
  for (const [i, line] of lines.entries()) {
    if (!/last[\s_-]{0,3}reviewed/i.test(line)) continue;
    const value = inColumn(lines, i) ?? { text: label.exec(line)?.[1] ?? sentence.exec(line)?.[1] ?? below(lines, i), at: i };
    if (value.text !== undefined) return review(path, value.at + 1, value.text);
  }
  return undefined;
}

function review(path: string, line: number, value: string): ReviewLine {
  const day = /^[^.;:|(\d]{0,40}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
  const said = value.replace(/(?<=.)[|*_`"'].*$/, "").trim();
  return { path, line, day: day !== undefined && isDay(day) ? day : undefined, text: said.slice(0, 100) };
}

interface Value {
  readonly text: string | undefined;
  readonly at: number;
}

/** The head of a table: of one with a single row that is the day of this document, of others those of what they list. */
function inColumn(lines: readonly string[], i: number): Value | undefined {
  const [head = "", rule = "", row = "", more = ""] = lines.slice(i, i + 4);
  if (!/^\s*\|/.test(head) || !/^\s*\|[\s:|-]+$/.test(rule)) return undefined;
  const names = cellsOf(head);
  const at = names.findIndex((name) => /^[\s*_]*last[\s_-]{0,3}reviewed[\s*_]*$/i.test(name));
  // A table without names of its columns begins with its first row.
  if (at === -1 || /\d/.test(names[at + 1] ?? "")) return undefined;
  return { text: /^\s*\|/.test(more) ? undefined : cellsOf(row)[at]?.trim(), at: i + 2 };
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
}

/** What stands below a heading of these words. */
function below(lines: readonly string[], i: number): string | undefined {
  if (!heading.test(lines[i] ?? "")) return undefined;
  return (
    lines
      .slice(i + 1, i + 4)
      .find((line) => line.trim() !== "")
      ?.trim() ?? ""
  );
}

/** What comments say, on the lines where they do. */
function commentsOf(text: string, lines: readonly ProseLine[]): readonly string[] {
  const written = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/, lines.length);
  return lines.map(({ kind }, i) => {
    const line = (written[i] ?? "").slice(0, longest);
    return kind === "code" ? "" : (comment.exec(line)?.[1] ?? "");
  });
}
