/**
 * The first line of JSON lines, parsed; undefined for a text of another kind. One object on a line of its own is also a whole
 * JSON document, and is none of these.
 */
export function firstOfJsonLines(head: string): unknown {
  const first = /^\s*(\{[^\n]*)\n\s*\{/.exec(head)?.[1];
  if (first === undefined) return undefined;
  try {
    return JSON.parse(first);
  } catch {
    return undefined;
  }
}
