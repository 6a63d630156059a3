/** Characters of a line in which marks are looked for. */
const mostMarked = 1000;

/** A line without what shows no word: images, tags, references to characters. */
export function withoutMarkup(line: string): string {
  const plain = line.replace(/&(?:[a-z]{2,30}|#\d{1,7}|#x[\da-f]{1,6});/gi, " ");
  if (plain.length > mostMarked) return plain;
  return plain.replace(/!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])?|\[\s*\]\([^()]*\)|<\/?[A-Za-z][^<>]*>/g, " ");
}

/** A blank that is written as a character of its own (`&nbsp;`, a space without width) is no word, nor is a dash. */
export function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutMarkup(line));
}
