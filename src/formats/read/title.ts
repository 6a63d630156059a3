const longest = 300;

/** A tool's sentence as one line of at most 300 characters: descriptions of advisories run to pages. */
export function titleOf(text: string | undefined): string {
  // Cut first: the pattern then has little to do, however long the text is.
  const line = (text ?? "")
    .slice(0, longest * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
