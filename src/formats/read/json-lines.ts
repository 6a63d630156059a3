import { ReportError } from "../../model/report-error.ts";
import { text } from "./byte-fields.ts";
import { JsonCursor } from "./json.ts";
import { readLines } from "./lines.ts";
import type { Source } from "./source.ts";

/** Hands over the JSON document of each line; lines of white space are none. A bad last line without a line break is cut off. */
export async function readJsonLines(source: Source, read: (document: JsonCursor) => void): Promise<void> {
  await readLines(source, (bytes, start, end, line) => {
    const written = text(bytes, start, end);
    if (written.trim() !== "") read(JsonCursor.ofLine(source, written, line));
  });
}

/** The same, or the only document, where it has more than one line. */
export async function readDocuments(source: Source, read: (document: JsonCursor) => void): Promise<void> {
  let documents = 0;
  try {
    await readJsonLines(source, (document) => {
      documents++;
      read(document);
    });
  } catch (error) {
    if (documents > 0 || !(error instanceof ReportError)) throw error;
    read(await JsonCursor.of(source));
  }
}
