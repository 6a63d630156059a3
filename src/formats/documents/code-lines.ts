import { proseLines } from "../read/prose-lines.ts";

/** The lines of a text that stand in a block of code, from 1. */
export function codeLines(text: string): ReadonlySet<number> {
  return new Set(proseLines(text).lines.flatMap(({ number, kind }) => (kind === "code" ? [number] : [])));
}
