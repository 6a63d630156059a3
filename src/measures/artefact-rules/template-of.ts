import { type KnownTemplate, knownTemplates, runHash, runLength } from "../../model/known-templates.ts";
import type { ProseDocument } from "../../model/prose-document.ts";

/** Templates are short; what is appended to one in a longer text is looked for as well. */
const longest = 256 * 1024;

/** The known template that a document still is; undefined for one that somebody wrote. */
export function templateOf(
  artefact: string,
  prose: ProseDocument,
  text: string,
  known: readonly KnownTemplate[] = knownTemplates,
): string | undefined {
  return known.find((one) => one.artefact === artefact && is(one, prose, text))?.name;
}

function is(template: KnownTemplate, { title, headings }: ProseDocument, text: string): boolean {
  const { titles = [], headings: telling = [], allHeadings, runs } = template;
  if (title !== undefined && titles.includes(plain(title.text))) return true;
  const written = headings.map((heading) => plain(heading.text));
  if (telling.some((heading) => written.includes(heading))) return true;
  if (allHeadings !== undefined && isUnchanged(allHeadings, title, headings)) return true;
  return runs !== undefined && hasRun(text, new Set(runs));
}

function isUnchanged(
  { known, least }: NonNullable<KnownTemplate["allHeadings"]>,
  title: ProseDocument["title"],
  headings: ProseDocument["headings"],
): boolean {
  const below = headings.filter(({ line }) => line !== title?.line).map(({ text }) => plain(text));
  return new Set(below).size >= least && below.every((heading) => known.includes(heading));
}

function hasRun(text: string, runs: ReadonlySet<number>): boolean {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.some((_, i) => i + runLength <= words.length && runs.has(runHash(words.slice(i, i + runLength))));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
