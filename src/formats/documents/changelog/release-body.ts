import type { ChangelogEntry, ChangelogRelease, ChangelogSection } from "../../../model/changelog.ts";
import type { ProseLine } from "../../read/prose-lines.ts";
import type { TextHeading } from "../../read/text-headings.ts";
import type { ReleaseHead } from "./release-heading.ts";
import { hasWords, withoutMarkup } from "./words.ts";

interface Around {
  readonly lines: readonly ProseLine[];
  /** Those below the heading of the release. */
  readonly headings: readonly TextHeading[];
  readonly endLine: number;
}

/** What stands below the heading of a release, up to the next. */
export function readRelease({ heading, release }: ReleaseHead, around: Around): ChangelogRelease {
  const below = around.headings;
  // Sections are mostly one level below their release, and of its own level or two below where tools write them.
  const starts = below.filter(({ level }) => level <= Math.max(below[0]?.level ?? 0, heading.level + 1));
  const bodyOf = (from: number, to: number) => around.lines.slice(from, to);
  const sections = starts.map((start, i): ChangelogSection => {
    const end = (starts[i + 1]?.line ?? around.endLine + 1) - 1;
    return { name: start.text, line: start.line, entries: entriesIn(bodyOf(start.endLine, end)) };
  });
  const looseEnd = (starts[0]?.line ?? around.endLine + 1) - 1;
  const headingLines = new Set(below.flatMap(({ line, endLine }) => [line, endLine]));
  const content = bodyOf(heading.endLine, around.endLine).filter((line) => !headingLines.has(line.number) && saysSomething(line));
  return {
    ...release,
    line: heading.line,
    endLine: around.endLine,
    sections,
    loose: entriesIn(bodyOf(heading.endLine, looseEnd)),
    content: content.map(({ number }) => number),
  };
}

/** The items of the outermost list: what is indented further belongs to one of them. */
function entriesIn(lines: readonly ProseLine[]): readonly ChangelogEntry[] {
  const entries: ChangelogEntry[] = [];
  let outermost: number | undefined;
  for (const line of lines) {
    const indent = line.kind === "prose" ? /^([ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+\S/.exec(line.text)?.[1]?.length : undefined;
    if (indent === undefined || !saysSomething(line)) continue;
    outermost ??= indent;
    if (indent <= outermost) entries.push({ line: line.number });
  }
  return entries;
}

/** What people write where there is nothing to say. */
const nothing = /^[^\p{L}\p{N}]*(?:nothing(?: yet)?|no(?: notable)? changes(?: yet)?|none|n\/a|tbd|todo)[^\p{L}\p{N}]*$/iu;
const definition = /^ {0,3}\[[^\]]+\]:\s*\S/;

function saysSomething({ text, kind }: ProseLine): boolean {
  // The marks around code say nothing of it; what they name is its language.
  if (kind === "code") return !/^[\s>]*(?:`{3}|~{3})/.test(text) && hasWords(text);
  // What is longer than any of these words says something.
  if (text.length > 200) return hasWords(text);
  const words = withoutMarkup(text);
  return hasWords(words) && !nothing.test(words) && !definition.test(text);
}
