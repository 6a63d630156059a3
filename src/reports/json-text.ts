/**
 * The runner obeys `##[command]` anywhere in a line of a log, and terminals obey control characters and marks that turn the
 * direction of text; to readers of JSON an escaped character is the same one.
 */
export function inertJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replaceAll("##[", "#\\u0023[")
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}

/** A character as JSON may write any. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The same where half a pair of surrogates that stands alone, which many readers of JSON refuse, is a replacement character. */
export function wellFormedJson(value: unknown): string {
  const json = inertJson(value);
  if (!json.includes("\\ud")) return json;
  // JSON.stringify writes whole pairs as they are, and escapes nothing else in this range.
  return json.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (one) => (one.startsWith("\\ud") ? "\\ufffd" : one));
}

/** The text with a replacement character for each half of a pair of surrogates that stands alone. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
