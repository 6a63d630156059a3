/**
 * Changelogs in Markdown or reStructuredText, of whatever dialect: https://keepachangelog.com/en/1.1.0/
 *
 * A release is a heading with a version; what tools write (changesets, release-please, standard-version) is read by the same
 * rule, whichever level their headings have.
 */
import type { Changelog, ChangelogDefinition, ChangelogDialect } from "../../model/changelog.ts";
import { type ProseLine, proseLines } from "../read/prose-lines.ts";
import { type TextHeading, textHeadings } from "../read/text-headings.ts";
import { readRelease } from "./changelog/release-body.ts";
import { type ReleaseHead, readReleaseHeading } from "./changelog/release-heading.ts";

/** Reads a changelog. Never throws: a file without any release is one without any release. */
export function readChangelog(path: string, text: string): Changelog {
  const { lines, isCut } = proseLines(text);
  const headings = headingsIn(lines);
  const definitions = lines.flatMap((line) => definitionIn(line) ?? []);
  const dialect = dialectOf(lines, firstRelease(headings), definitions);
  const heads = releaseHeadings(headings, dialect.kind === "keep-a-changelog" ? "any" : "versions");
  const releases = heads.map((head, i) => {
    const nextRelease = heads[i + 1]?.heading.line ?? lines.length + 1;
    const below = headingsBetween(headings, head.heading.endLine, nextRelease);
    const end = below.findIndex((heading) => endsRelease(heading, head.heading));
    const endLine = (below[end]?.line ?? nextRelease) - 1;
    return readRelease(head, { lines, headings: end === -1 ? below : below.slice(0, end), endLine });
  });
  const elsewhere = lines.find(({ text: line, kind }) => kind === "prose" && elsewhereLink.test(line))?.number;
  return { path, dialect, releases, definitions, conflicts: conflictsIn(lines), elsewhere, isCut };
}

const elsewhereLink =
  /\]\((?!https?:\/\/keepachangelog\.)[^()\s]{0,1000}?(?:changelog|changes|history|news|releases)[^()\s]{0,1000}\)/i;

/** Some write their releases in bold: `**1.2.0** (2026-01-31)`, `**1.2.0 / 2026-01-31**`. */
function headingsIn(lines: readonly ProseLine[]): readonly TextHeading[] {
  const headings = textHeadings(lines);
  if (releaseHeadings(headings, "versions").length > 0) return headings;
  const bold = lines.flatMap(({ text, number, kind }): TextHeading[] => {
    const [, inside, behind = ""] = (kind === "prose" && /^\*\*([^*]{1,100})\*\*(.{0,100})$/.exec(text)) || [];
    if (inside === undefined) return [];
    return [{ level: 2, text: `${inside}${behind}`.trim(), line: number, endLine: number }];
  });
  const releases = releaseHeadings(bold, "versions").map(({ heading }) => heading);
  return releases.length === 0 ? headings : [...headings, ...releases].sort((a, b) => a.line - b.line);
}

/** Another chapter of the file. Below a release of level 3, as standard-version writes them, so are its sections. */
function endsRelease({ level }: TextHeading, release: TextHeading): boolean {
  return level < release.level || (level === release.level && level <= 2);
}

/** Found by halving: a file may have as many releases as headings. */
function headingsBetween(headings: readonly TextHeading[], after: number, before: number): readonly TextHeading[] {
  const start = indexFrom(headings, after + 1);
  return headings.slice(start, indexFrom(headings, before));
}

/** The index of the first heading at a line or behind it. */
function indexFrom(headings: readonly TextHeading[], line: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function releaseHeadings(headings: readonly TextHeading[], names: "any" | "versions"): readonly ReleaseHead[] {
  return headings.flatMap((heading) => {
    const release = heading.level > 3 ? undefined : readReleaseHeading(heading.text, heading.level, names);
    return release ? [{ heading, release }] : [];
  });
}

function firstRelease(headings: readonly TextHeading[]): number {
  return releaseHeadings(headings.slice(0, 1000), "versions")[0]?.heading.line ?? Number.POSITIVE_INFINITY;
}

/** Lines of a preamble that are looked at: where there is no release, all of the file would be one. */
const longestPreamble = 200;

function dialectOf(
  lines: readonly ProseLine[],
  firstReleaseAt: number,
  definitions: readonly ChangelogDefinition[],
): ChangelogDialect {
  const preamble = lines.slice(0, Math.min(firstReleaseAt - 1, longestPreamble)).map(({ text }) => text);
  const cited = preamble.some((text) => /keep[ -]?a[ -]?changelog/i.test(text));
  if (!cited) return { kind: "other" };
  const places = [...preamble, ...definitions.map(({ target }) => target)];
  const version = places.flatMap((text) => /keepachangelog\.com\/[^)\s]{0,20}?(\d+\.\d+\.\d+)/i.exec(text)?.[1] ?? [])[0];
  return { kind: "keep-a-changelog", version };
}

/** Footnotes are written alike and lead nowhere. */
function definitionIn({ text, number, kind }: ProseLine): ChangelogDefinition | undefined {
  const [, label, target] = (kind === "prose" && /^ {0,3}\[([^\]^][^\]]*)\]:\s*(\S+)/.exec(text)) || [];
  if (label === undefined || target === undefined) return undefined;
  return { label, target: target.replace(/^<(.*)>$/, "$1"), line: number };
}

/** A line of `=` is the underline of a heading unless a conflict is open. */
function conflictsIn(lines: readonly ProseLine[]): readonly number[] {
  const found: number[] = [];
  let isOpen = false;
  for (const { text, number, kind } of lines) {
    if (kind === "code") continue;
    const mark = /^(?:<{7}|>{7}|\|{7})(?= |$)|^={7}$/.exec(text)?.[0][0];
    if (mark === undefined || (mark === "=" && !isOpen)) continue;
    if (mark === "<") isOpen = true;
    if (mark === ">") isOpen = false;
    found.push(number);
  }
  return found;
}
