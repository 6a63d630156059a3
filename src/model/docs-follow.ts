/** A document that has to keep up with what it is about: `src/api/** -> docs/API_USAGE.md`. */
export interface DocsFollow {
  /** The line as it was written. */
  readonly text: string;
  /** Globs of what the document is about; with `!` in front, of what is left out. */
  readonly sources: readonly string[];
  /** Globs of documents of which one is enough. */
  readonly documents: readonly string[];
}

/** What is wrong with such a line. */
export type DocsFollowProblem = "no-arrow" | "no-source" | "no-document" | "too-many-arrows" | "outside";

export type ParsedDocsFollow =
  | { readonly state: "read"; readonly follow: DocsFollow }
  | { readonly state: "wrong"; readonly text: string; readonly problem: DocsFollowProblem };

/** Characters of a line that are read. */
const longest = 10_000;

/** Reads one line: sources behind commas, an arrow (`->`, `→`), and documents, between which `|` stands. */
export function parseDocsFollow(line: string): ParsedDocsFollow {
  const text = line.trim().slice(0, longest);
  const wrong = (problem: DocsFollowProblem): ParsedDocsFollow => ({ state: "wrong", text, problem });
  const [left = "", right, ...more] = text.split(/\s*(?:->|=>|→)\s*/);
  if (right === undefined) return wrong("no-arrow");
  if (more.length > 0) return wrong("too-many-arrows");
  const [sources, documents] = [listed(left, outsideBraces), listed(right, /\||,(?![^{}]*\})/)];
  if (!sources.some((one) => !one.startsWith("!"))) return wrong("no-source");
  if (documents.length === 0) return wrong("no-document");
  if ([...sources, ...documents].some((one) => /^!?(?:\/|\.\.(?:\/|$)|[A-Za-z]:)/.test(one))) return wrong("outside");
  return { state: "read", follow: { text, sources, documents } };
}

/** A comma that parts no choice of a glob. */
const outsideBraces = /,(?![^{}]*\})/;

function listed(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "!");
}
