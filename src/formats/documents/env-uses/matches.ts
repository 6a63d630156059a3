/** A name that a pattern found. */
export interface NameMatch {
  readonly name: string;
  readonly line: number;
  readonly end: number;
}

/** What a pattern finds in a text, with lines, but not in those that are comments; in one pass. */
export function* matchesOf(text: string, pattern: RegExp, comment: RegExp): Generator<NameMatch> {
  let [line, lineStart, next] = [1, 0, text.indexOf("\n")];
  for (const found of text.matchAll(pattern)) {
    for (; next !== -1 && next < found.index; next = text.indexOf("\n", next + 1)) {
      line++;
      lineStart = next + 1;
    }
    const name = found.slice(1).find((group) => group !== undefined);
    if (name === undefined || comment.test(text.slice(lineStart, lineStart + 500))) continue;
    yield { name, line, end: found.index + found[0].length };
  }
}
