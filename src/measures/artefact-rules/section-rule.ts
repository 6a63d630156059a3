import type { Preset, SectionNames } from "../../model/artefact.ts";
import type { ProseDocument } from "../../model/prose-document.ts";
import { type Fault, kept, ofProse, type Subject } from "./subject.ts";
import { isEnglish, showsAnything, visibleText } from "./visible-text.ts";

/** A section by any of its names, with something in it. */
export function judgeSection(subject: Subject, section: SectionNames, presets?: readonly Preset[]): readonly Fault[] {
  if (presets !== undefined && !presets.includes(subject.around.preset)) return kept;
  return ofProse(subject, (prose, text) => {
    const ranges = sectionsOf(prose, section);
    const [first] = ranges;
    if (first === undefined) {
      if (isLinked(prose, section) || !isEnglish(visibleText(text))) return kept;
      return [{ rule: "missing-section", section: section.name, aliases: section.aliases }];
    }
    const lines = visibleText(text).split(/\r\n?|\n/);
    const headings = new Set(prose.headings.map(({ line }) => line));
    const hasAny = ranges.some(({ from, to }) => hasContent(lines, from, to, headings));
    return hasAny ? kept : [{ rule: "empty-section", line: first.from, section: first.text }];
  });
}

export interface Section {
  readonly text: string;
  /** The line of its heading, and that behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The sections of these names, each with those below it. */
export function sectionsOf({ headings, title }: ProseDocument, names: SectionNames): readonly Section[] {
  const sections: Section[] = [];
  headings.forEach(({ level, text, line }, i) => {
    if (sections.length >= mostSections || line === title?.line || !isNamed(text, meantIn(text, names))) return;
    const next = headings.find((other, j) => j > i && other.level <= level);
    sections.push({ text, from: line, to: next?.line ?? Number.POSITIVE_INFINITY });
  });
  return sections;
}

/** The names that count in a heading. */
function meantIn(heading: string, { aliases, otherwise }: SectionNames): readonly string[] {
  if (otherwise === undefined || !isNamed(heading, otherwise.words)) return aliases;
  return aliases.filter((alias) => !otherwise.weak.includes(alias));
}

/** Sections of the same name that are looked at. */
const mostSections = 20;

/** The README may lead to it: `docs/installation.md`. */
function isLinked({ links }: ProseDocument, { aliases }: SectionNames): boolean {
  return links.some(
    ({ target }) => /(?:^|\/)(?:docs?|guides?|wiki|manual)\b|\.(?:md|rst|adoc|html)\b/.test(target) && isNamed(target, aliases),
  );
}

/** Whole words: "Use" is no part of "User". */
function isNamed(heading: string, aliases: readonly string[]): boolean {
  const words = wordsOf(heading);
  return aliases.some((alias) => words.includes(wordsOf(alias)));
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

function hasContent(lines: readonly string[], from: number, to: number, headings: ReadonlySet<number>): boolean {
  return lines.slice(from, to === Number.POSITIVE_INFINITY ? undefined : to - 1).some((line, i) => {
    const isOfHeading = headings.has(from + i + 1) || /^[-=~^"]{3,}\s*$/.test(line);
    return !isOfHeading && showsAnything(line);
  });
}

/** A document as if it had nothing but a section; lines keep their numbers. */
export function onlySection(prose: ProseDocument, text: string, { from, to }: Section): { prose: ProseDocument; text: string } {
  const isIn = ({ line }: { readonly line: number }) => line > from && line < to;
  const fences = prose.fences.filter(isIn);
  const lines = text.split(/\r\n?|\n/).map((line, i) => (isIn({ line: i + 1 }) ? line : ""));
  const isCode = (line: number) => fences.some((fence) => line >= fence.line && line <= fence.endLine);
  const read = lines.filter((_, i) => !isCode(i + 1)).join("\n");
  return {
    text: lines.join("\n"),
    prose: {
      ...prose,
      headings: prose.headings.filter(isIn),
      words: (visibleText(read).match(/[\p{L}\p{N}]+/gu) ?? []).length,
      placeholders: prose.placeholders.filter(isIn),
      fences,
      links: prose.links.filter(isIn),
      tables: prose.tables.filter(isIn),
      tasks: prose.tasks.filter(isIn),
    },
  };
}
