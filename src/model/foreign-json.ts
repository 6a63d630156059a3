/** Documents of ours that come back as somebody else's text: bounded in depth, and quoted only in part. */

/** Levels of brackets: more than any of our documents has, and few enough to walk through. */
const deepest = 32;

/** The value of a JSON text without a byte order mark; undefined for one that is none, or nested as none of ours is. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === quote) i = endOfText(text, i + 1);
    else if (c === openBracket || c === openBrace) {
      if (++depth > deepest) return true;
    } else if (c === closeBracket || c === closeBrace) depth--;
  }
  return false;
}

/** Where the quote stands that ends a text; the end of all where none does. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (first > start && text.charCodeAt(first - 1) === backslash) first--;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

const shown = 60;

/** A value of such a document in a few words, however large it is. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value, shown));
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return value === undefined ? "nothing" : String(value);
}

/** A schema's message, which quotes what it found. */
export function describedIssue({ message }: { readonly message: string }): string {
  return cut(message, 5 * shown);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
