/**
 * A copy of its own, for a text that outlives its file: V8 keeps a piece of 13 characters or more as a view into the text it
 * was cut from, which would stay in memory with it.
 */
export function keptText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString();
}
