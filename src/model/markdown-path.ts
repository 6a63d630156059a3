/** Whether a file is Markdown, by the endings that GitHub knows. */
export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn|mkd)$/i.test(path);
}
