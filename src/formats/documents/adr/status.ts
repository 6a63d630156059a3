import type { AdrStatus } from "../../../model/adr.ts";
import type { ProseLine } from "../../read/prose-lines.ts";
import type { AdrText } from "../adr.ts";

/** Lines from the top in which a record says what it is. */
const head = 60;

/** In the front matter, below a heading of its own, in a list or table at the top. */
export function statusIn(text: AdrText): AdrStatus | undefined {
  const found = named(text.front) ?? belowHeading(text) ?? named(text.body.slice(0, head));
  if (found === undefined) return undefined;
  const said = plain(found.text);
  return { word: wordOf(said), text: said, line: found.line };
}

interface Found {
  readonly text: string;
  readonly line: number;
}

function named(lines: readonly ProseLine[]): Found | undefined {
  for (const [i, { text, number, kind }] of lines.entries()) {
    if (kind === "code") continue;
    const below = inColumn(text, lines[i + 1]?.text ?? "", lines[i + 2]);
    if (below !== undefined) return below;
    const [, value] = /^[\s>*_+|-]{0,20}status[\s*_]{0,10}[:|]+(.*)$/i.exec(text.slice(0, 1000)) ?? [];
    if (value === undefined || !/\w/.test(value)) continue;
    return { text: /^\s*\|/.test(text) ? value.replace(/\|.*$/, "") : value, line: number };
  }
  return undefined;
}

/** A table that is headed `Status`, with what it is in the row below. */
function inColumn(head: string, rule: string, row: ProseLine | undefined): Found | undefined {
  if (row === undefined || !/^\s*\|/.test(head) || !/^\s*\|[\s:|-]+$/.test(rule.slice(0, 1000))) return undefined;
  const names = cellsOf(head);
  const at = names.findIndex((cell) => /^[\s*_]*status[\s*_]*$/i.test(cell));
  const text = at === -1 || isRow(names[at + 1], cellsOf(row.text)[at]) ? undefined : cellsOf(row.text)[at];
  return text === undefined || !/\w/.test(text) ? undefined : { text, line: row.number };
}

/** What tables of records have besides the status. */
const otherName =
  /^(?:(?:.{0,20}\b)?date|created|updated|last .{1,20}|deciders?|decided by|decision[ -]makers?|authors?|owners?|approvers?|reviewers?|stakeholders|consulted|informed|supersedes|(?:superseded|replaced) by|replaces|id|number|adr|title|tags?|labels|scope|area|team|context|issue|ticket|version)$/i;

/** Whether the head of a table is only the first of rows that each begin with a name. */
function isRow(beside = "", below = ""): boolean {
  const [right, under] = [plain(beside), plain(below)];
  if (otherName.test(right)) return false;
  return otherName.test(under) || /^(?:draft|proposed|accepted|rejected|deprecated|superseded)\b/i.test(right);
}

function cellsOf(row: string): readonly string[] {
  return row
    .slice(0, 1000)
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
}

function belowHeading({ body, headings }: AdrText): Found | undefined {
  const at = headings.findIndex(({ text }) => /^[\W\d_]{0,10}status[\W_]{0,10}$/i.test(text));
  const heading = headings[at];
  if (heading === undefined) return undefined;
  const first = (body[0]?.number ?? 1) - 1;
  const end = (headings[at + 1]?.line ?? Number.POSITIVE_INFINITY) - first - 1;
  const lines = body.slice(heading.endLine - first, end).filter(({ text }) => /\w|\{/.test(text));
  const line = lines.find(({ text }) => checked.test(text)) ?? lines[0];
  return line && { text: line.text.slice(0, 1000).replace(checked, ""), line: line.number };
}

/** The one of a list of boxes that is meant. */
const checked = /^\s*[-*+]\s+\[[xX]\]\s+/;

/** Without the marks of lists, emphasis and links. */
function plain(text: string): string {
  return text
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, "$1")
    .replace(/[*_`"']/g, "")
    .replace(/^[^\p{L}{<]+/u, "")
    .trim()
    .slice(0, 200);
}

function wordOf(text: string): string {
  const [words = ""] = text.toLowerCase().split(/[.,;:(|\d–—]| - |\b(?:by|on|in favou?r|since|and|with)\b/, 1);
  return words.trim().replace(/^superced/, "supersed");
}
