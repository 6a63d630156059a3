/**
 * Records of architecture decisions in Markdown, as Nygard, MADR, adr-tools and Log4brains write them:
 * https://adr.github.io/adr-templates/
 */
import type { Adr, AdrHeading, AdrName, AdrNumber } from "../../model/adr.ts";
import { isDay } from "../../model/day.ts";
import { type ProseLine, proseLines } from "../read/prose-lines.ts";
import { type TextHeading, textHeadings } from "../read/text-headings.ts";
import { relationsIn } from "./adr/relations.ts";
import { statusIn } from "./adr/status.ts";

/** A record with its parts apart: what is between the lines of `---` is no Markdown. */
export interface AdrText {
  readonly front: readonly ProseLine[];
  readonly body: readonly ProseLine[];
  readonly headings: readonly TextHeading[];
}

/** Reads a record. Never throws: what is not there is undefined. */
export function readAdr(path: string, text: string): Adr {
  const { lines } = proseLines(text);
  const end = endOfFrontMatter(lines);
  const body = lines.slice(end);
  const parts: AdrText = { front: lines.slice(0, end), body, headings: textHeadings(body) };
  return { path, name: adrName(path), heading: headingOf(parts), status: statusIn(parts), relations: relationsIn(parts) };
}

/** How many lines the front matter has, with those around it. */
function endOfFrontMatter(lines: readonly ProseLine[]): number {
  if (lines[0]?.text.trimEnd() !== "---") return 0;
  const end = lines.findIndex(({ text }, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  return end + 1;
}

/** What the name of a file counts it by: `0012-cache.md`, `adr-012-cache.md`, `012a-cache.md`, `20260131-cache.md`. */
export function adrName(path: string): AdrName {
  const name = path.slice(path.lastIndexOf("/") + 1).slice(0, 500);
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})[-_]/.exec(name) ?? [];
  const date = `${year}-${month}-${day}`;
  if (isDay(date)) return { kind: "day", day: date };
  const [, digits, letter = ""] = /^(?:adr[-_ ]?)?(\d{1,9})([a-z])?(?=[-_. ])/i.exec(name) ?? [];
  if (digits === undefined) return { kind: "none" };
  return { kind: "number", digits, number: { value: Number(digits), letter: letter.toLowerCase() } };
}

function headingOf({ headings }: AdrText): AdrHeading | undefined {
  const heading = headings.find(({ level }) => level === 1) ?? headings[0];
  if (heading === undefined) return undefined;
  return { text: heading.text, line: heading.line, number: numberAtStart(heading.text) };
}

/** `# 12. Title`, `# ADR-0012: Title`, `# [ADR 12] Title`; a number that is a word of the title has no mark behind it. */
function numberAtStart(text: string): AdrNumber | undefined {
  const found =
    /^[[("*_]{0,3}ADR[-_ #]{0,2}(\d{1,9})([a-z])?(?![\w])/i.exec(text) ??
    /^[[("*_]{0,3}#?(\d{1,9})([a-z])?(?:\s*[.:)\]–—]|\s+-\s)/i.exec(text);
  const [, digits, letter = ""] = found ?? [];
  return digits === undefined ? undefined : { value: Number(digits), letter: letter.toLowerCase() };
}
