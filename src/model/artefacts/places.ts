import type { Place } from "../artefact.ts";
import { markdownEndings } from "../markdown-path.ts";

const otherEndings = [".rst", ".adoc", ".asciidoc", ".txt", ".org", ""];

/** The files that people read under a name, Markdown first: `readme.md`, `readme.rst`, `readme`. */
export function prose(...stems: readonly string[]): readonly string[] {
  return [...markdownEndings, ...otherEndings].flatMap((ending) => stems.map((stem) => stem + ending));
}

/** Where GitHub looks for community health files, in its order: what lies in `.github` hides the others. */
export function healthFile(...stems: readonly string[]): readonly [Place] {
  return [{ kind: "file", folders: [".github", "", "docs"], names: prose(...stems) }];
}

/** A document at the root or among the documents. */
export function document(...stems: readonly string[]): Place {
  return { kind: "file", folders: ["", "docs", "doc"], names: prose(...stems) };
}
