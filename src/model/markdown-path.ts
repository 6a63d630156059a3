/** Endings of Markdown files that GitHub knows, the usual one first. */
export const markdownEndings = [".md", ".markdown", ".mdown", ".mkdn", ".mkd"] as const;

const ending = new RegExp(`(?:${markdownEndings.join("|").replaceAll(".", "\\.")})$`, "i");

/** Whether a file is Markdown, by its name. */
export function isMarkdownPath(path: string): boolean {
  return ending.test(path);
}
