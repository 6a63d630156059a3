/** Runbooks in Markdown: their sections, and whether these say anything. */
import type { Runbook, RunbookSection } from "../../model/runbook.ts";
import { type ProseLine, proseLines } from "../read/prose-lines.ts";
import { type TextHeading, textHeadings } from "../read/text-headings.ts";

/** Reads a runbook. Never throws. */
export function readRunbook(path: string, text: string): Runbook {
  const { lines } = proseLines(text);
  const headings = textHeadings(lines);
  const content = contentBefore(lines, headings);
  const ends = endsOf(headings, lines.length + 1);
  const sections = headings.map(({ level, text: name, line, endLine }, i): RunbookSection => {
    const isFilled = (content[(ends[i] ?? 0) - 1] ?? 0) > (content[endLine] ?? 0);
    return { level, name, line, content: isFilled ? "some" : "none" };
  });
  return { path, sections };
}

/** What is yet to be written; `None.` is an answer where nothing is to be rolled back. */
const yetToCome =
  /^[\W_]{0,20}(?:tb[adc]|todo|fixme|xxx+|wip|pending|placeholder|(?:coming|more) soon|to be (?:done|added|written|defined|decided|determined)|work in progress)[\W_]{0,20}$/i;

/** How many lines up to and with each line say something, by the number of the line. */
function contentBefore(lines: readonly ProseLine[], headings: readonly TextHeading[]): readonly number[] {
  const own = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
  let sum = 0;
  return [
    0,
    ...lines.map(({ number, text }) =>
      own.has(number) || !/[\p{L}\p{N}]/u.test(shown(text)) || yetToCome.test(text) ? sum : ++sum,
    ),
  ];
}

/** The line at which each section ends: that of the next heading of its level or above. */
function endsOf(headings: readonly TextHeading[], last: number): readonly number[] {
  const ends = headings.map(() => last);
  const open: number[] = [];
  for (const [i, { level, line }] of headings.entries()) {
    for (let at = open.at(-1); at !== undefined && (headings[at]?.level ?? 0) >= level; at = open.at(-1)) {
      ends[at] = line;
      open.pop();
    }
    open.push(i);
  }
  return ends;
}

/** Without pictures, tags and references to what shows nothing. */
function shown(text: string): string {
  if (!/[<&!]/.test(text)) return text;
  return text.replace(
    /!\[[^\]]{0,500}\]\([^()]{0,2000}\)|<\/?[A-Za-z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|shy|zwn?j);/gi,
    " ",
  );
}
