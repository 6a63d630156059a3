import { ReportError } from "../model/report-error.ts";
import { caps } from "./read/caps.ts";
import { toUtf8 } from "./read/encoding.ts";
import type { ReportFile } from "./read/source.ts";

/**
 * The text of a document of the repository, in whatever encoding it is. What is no text is shown as what it is: a reader sees
 * the same signs. Throws `too-large` above `caps.documentBytes`.
 */
export async function readText({ path, size, chunks }: ReportFile): Promise<string> {
  if (size > caps.documentBytes)
    throw new ReportError("too-large", path, `${size} bytes; at most ${caps.documentBytes} are read of a document`);
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for await (const chunk of toUtf8(chunks())) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
