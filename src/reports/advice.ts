import { code, join, type Phrase, say } from "../model/phrase.ts";

/** What a format advises: what stands between backticks is code. */
export function advice(text: string): Phrase {
  const parts = text.split("`");
  return join(
    parts.map((part, i) => (i % 2 === 1 ? code(part) : say`${part}`)),
    "",
  );
}
