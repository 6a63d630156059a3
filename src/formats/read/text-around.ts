import { toUtf8 } from "./encoding.ts";
import type { ReportFile } from "./source.ts";

/** Bytes of a file that is looked through for a report between other text: what tools print is small. */
const mostBytes = 32 * 1024 * 1024;

export interface WithoutText {
  readonly file: ReportFile;
  /** Lines before and behind the JSON. */
  readonly lines: number;
}

/**
 * The lines from the first that begins with a bracket of JSON to the last that ends with one, of a file that begins with
 * something else; undefined where it begins as JSON or XML does, is too large, or has no such lines.
 */
export async function withoutText(file: ReportFile): Promise<WithoutText | undefined> {
  if (file.size > mostBytes || !(await beginsAsText(file))) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of toUtf8(file.chunks())) text += decoder.decode(chunk, { stream: true });
  const lines = (text + decoder.decode()).split("\n");
  const first = lines.findIndex((line) => /^\s*[{[]\s*(?:["{[\]}]|$)/.test(line));
  const last = lines.findLastIndex((line) => /[}\]]\s*$/.test(line));
  if (first === -1 || last < first) return undefined;
  const json = new TextEncoder().encode(lines.slice(first, last + 1).join("\n"));
  const around = [...lines.slice(0, first), ...lines.slice(last + 1)].filter((line) => line.trim() !== "").length;
  return { file: { path: file.path, size: json.length, chunks: () => once(json) }, lines: around };
}

async function beginsAsText(file: ReportFile): Promise<boolean> {
  const decoder = new TextDecoder();
  for await (const chunk of toUtf8(file.chunks())) {
    const head = decoder.decode(chunk, { stream: true }).trimStart();
    if (head !== "") return !/^[{[<]/.test(head) && !head.includes("\ufffd");
  }
  return false;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
