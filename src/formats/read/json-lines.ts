import { text } from "./byte-fields.ts";
import { JsonCursor } from "./json.ts";
import { readLines } from "./lines.ts";
import type { Source } from "./source.ts";

/** Hands over the JSON document of each line; lines of white space are none. A bad last line without a line break is cut off. */
export async function readJsonLines(source: Source, read: (document: JsonCursor, line: number) => void): Promise<void> {
  await readLines(source, (bytes, start, end, line) => {
    const written = text(bytes, start, end);
    if (written.trim() !== "") read(JsonCursor.ofLine(source, written, line), line);
  });
}
