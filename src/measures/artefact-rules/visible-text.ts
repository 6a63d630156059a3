/** What is looked through for words: real documents are shorter. */
const longest = 1024 * 1024;

/** A text without its HTML comments, which nobody reads; lines stay where they are. */
export function visibleText(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", at)) {
    const end = text.indexOf("-->", start);
    parts.push(text.slice(at, start), (end === -1 ? text.slice(start) : text.slice(start, end)).replace(/[^\n]+/g, " "));
    at = end === -1 ? text.length : end + 3;
  }
  return [...parts, text.slice(at)].join("").slice(0, longest);
}

/** Whether a text is English, as far as its small words tell: words are looked for in no other language. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const small = sample.match(/\b(?:the|to|of|and|is|are|in|for|you|this|with|it|or|on|by|from|be|an?)\b/gi) ?? [];
  return words.length < 20 || small.length >= words.length / 25;
}
