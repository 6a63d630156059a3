/** Text with its percent signs read (RFC 3986, 2.1); undefined where one of them escapes nothing. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
